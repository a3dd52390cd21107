"""Writes a release into a folder: whole or not at all, and the same bytes each time."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.__about__ import __version__
from core.exchange import codebook_text
from core.exchange.format import schema_beside
from core.exchange.hashing import sha256_of
from core.exchange.huggingface.card import CARD, Dataset, card
from core.exchange.huggingface.croissant import CROISSANT, croissant
from core.exchange.huggingface.data import Content, write_data
from core.exchange.huggingface.rows import Rows
from core.exchange.opening import shown
from core.exchange.replacing import replaced_folder
from core.model.layer import Layer, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.project import Project
from core.releasing import manifest, papers
from core.releasing.asking import Asked
from core.releasing.changes import indexed
from core.releasing.earlier import INDEX, SPLITS
from core.releasing.manifest import FORMAT_NAME, MANIFEST
from core.releasing.planning import (
    Prepared,
    Preview,
    part_name,
    prepared,
    refuse_obstacles,
    writer_of,
)
from core.releasing.remembering import known_release, refuse_other, remember
from core.releasing.votes import VOTES, write_votes
from core.splits.split import Split

if TYPE_CHECKING:
    from core.agreement.report import Report

CODEBOOK, CHANGES, LOSSES = "codebook.yaml", "changes.json", "losses.txt"
AGREEMENT, FORMATS = "agreement", "formats"


@dataclass(frozen=True)
class Released:
    """`files`: how many; `sha256`: of the manifest, by which a release is known. `trouble`: why the
    project does not remember it, where it cannot."""

    path: Path
    preview: Preview
    files: int
    disagreements: int
    sha256: str
    trouble: Phrase | None = None


def release(project: Project, out: Path, asked: Asked, progress: Progress = silent) -> Released:
    """Put a release in the place of `out`, which is free, empty, or this very release already.

    The project remembers it, by a connection of its own, once it is there.
    """
    with prepared(project, asked, progress) as ready:
        refuse_obstacles(ready.preview)
        with replaced_folder(out, _own_files(out, project, ready.preview)) as building:
            writing = _Writing(project, ready, building, progress)
            disagreements = writing.write()
            files = len(list(manifest.files_in(building)))
            sha256 = sha256_of(building / MANIFEST)
            refuse_other(out, project, sha256)
        known, splits = known_release(project, ready.preview, out, sha256), writing.given()
    trouble = remember(project.path, known, splits)
    return Released(out, ready.preview, files, disagreements, sha256, trouble)


def _own_files(out: Path, project: Project, found: Preview) -> frozenset[str]:
    """The files of a release that is there; Refused if it is another one: what is released
    stays."""
    if not (out / MANIFEST).is_file():
        return frozenset()
    there = manifest.read(out)
    record = there.record()
    if (record.text("project"), record.text("version")) != (project.uid, found.terms.version):
        raise Refused(
            "“{path}” holds another release, {name} {version}. Choose a new folder.",
            path=shown(out),
            name=record.text("name"),
            version=record.text("version"),
        )
    return frozenset((*(file.path for file in there.files), MANIFEST))


class _Writing:
    def __init__(self, project: Project, ready: Prepared, out: Path, progress: Progress) -> None:
        self._project = project
        self._ready = ready
        self._found = ready.preview
        self._terms = ready.preview.terms
        self._out = out
        self._progress = progress

    def write(self) -> int:
        """How many disagreements there are."""
        out, rows = self._out, Rows(self._found.codebook)
        contents = write_data(
            self._ready.selection, rows, out, self._ready.plan.splits, self._terms.kinds
        )
        self._write_index(rows)
        self._write_splits()
        self._put(CODEBOOK, codebook_text.text_of(self._found.codebook))
        disagreements = write_votes(self._project, self._ready.selection, out / VOTES)
        agreement = self._write_agreement()
        more = self._write_formats(contents)
        self._put(LOSSES, "\n".join(papers.loss_lines(self._found, more)) + "\n")
        if self._found.changes is not None:
            self._put(CHANGES, _json(self._found.changes.told()))
        self._write_card(rows, contents, agreement, disagreements)
        self._put(MANIFEST, manifest.text_of(self._manifest(disagreements)))
        return disagreements

    def _put(self, name: str, text: str) -> None:
        (self._out / name).write_text(text, encoding="utf-8", newline="\n")

    def _write_index(self, rows: Rows) -> None:
        splits = self._ready.plan.splits
        with (self._out / INDEX).open("w", encoding="utf-8", newline="\n") as file:
            for annotated in self._ready.selection.articles():
                article = annotated.article
                for share in annotated.shares:
                    told = indexed(rows.row(annotated, share), splits[article.uid])
                    line = {
                        "uid": told.uid, "sha256": article.sha256, "split": told.split,
                        "digest": told.digest, "statements": told.statements,
                    }  # fmt: skip
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def _write_splits(self) -> None:
        plan, out, given = self._ready.plan, self._out_now(), self._splits_given()
        with (self._out / SPLITS).open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(("article_uid", "split", "released", "near_duplicate_of"))
            for uid in sorted(given):
                is_out = "true" if uid in out else "false"
                table.writerow((uid, given[uid].value, is_out, plan.follows.get(uid, "")))

    def _out_now(self) -> set[str]:
        placeable = self._ready.placeable
        return {placeable[each.id].uid for each in self._ready.selection.chosen}

    def _splits_given(self) -> dict[str, Split]:
        """Every split that was given, also earlier to an article that does not go out now."""
        given = dict(self._terms.drawing.remembered)
        return given | {uid: self._ready.plan.splits[uid] for uid in self._out_now()}

    def given(self) -> dict[str, list[str]]:
        """The uids of all articles that have a split, by its name."""
        given = self._splits_given()
        return {
            split.value: sorted(uid for uid, of in given.items() if of is split) for split in Split
        }

    def _annotators(self) -> list[Layer]:
        """The people who are done with an article."""
        found = self._project.layers_to_compare()
        return [layer for layer in found if layer.kind is LayerKind.ANNOTATOR]

    def _write_agreement(self) -> "Report | None":
        """Nothing where fewer than two annotators are done with anything."""
        from core.agreement.report import Options  # what computes takes long to load

        layers = self._annotators()
        if len(layers) < 2:
            return None
        options = Options(self._terms.resamples, self._terms.drawing.seed)
        report = self._project.agreement(layers, options, self._progress)
        out = self._out / AGREEMENT
        self._project.write_agreement(self._terms.name, layers, report, out, self._progress)
        return report

    def _write_formats(self, contents: Mapping[Split, Content]) -> dict[str, tuple[Phrase, ...]]:
        """Each further format, split by split; what its writer lost that could not be foreseen."""
        lost: dict[str, tuple[Phrase, ...]] = {}
        for name in self._terms.formats:
            writer = writer_of(name)
            folder = self._out / FORMATS / name
            folder.mkdir(parents=True)
            for split in contents:
                place = folder / part_name(name, split)
                if writer.files(place) is not None:
                    place.mkdir()
                written = writer.write(self._ready.of_split(split), place, self._terms.options)
                lost[name] = (*lost.get(name, ()), *written.losses)
                if writer.schema is not None:
                    selection = self._ready.selection
                    writer.schema(selection, self._terms.options, schema_beside(place))
        return lost

    def _write_card(
        self,
        rows: Rows,
        contents: Mapping[Split, Content],
        agreement: "Report | None",
        disagreements: int,
    ) -> None:
        terms, out = self._terms, self._out
        annotators = [layer.annotator.name for layer in self._annotators()]
        dataset = Dataset(
            terms.name, papers.description(self._found), terms.licence, rows.shape, terms.kinds,
            contents, terms.version, terms.date, annotators,
        )  # fmt: skip
        told = papers.sections(self._found, annotators, agreement, disagreements)
        self._put(CARD, card(dataset, out, told))
        self._put(CROISSANT, croissant(dataset, out, self._ready.selection.finishing))

    def _manifest(self, disagreements: int) -> dict[str, object]:
        found, terms = self._found, self._terms
        assert terms.licence is not None
        return {
            "format": FORMAT_NAME,
            "name": terms.name,
            "version": terms.version,
            "date": terms.date,
            "licence": terms.licence.name,
            "tool": {"name": "glossator", "version": __version__},
            "project": self._project.uid,
            "codebook_revision": found.codebook.revision,
            "options": terms.told(),
            "previous": _previous(found),
            "changes": _change_counts(found),
            "splits": {split.value: each.told() for split, each in found.balance.items()},
            "near_duplicates": {
                "groups": found.leakage.groups, "follow": len(found.follows),
                "withheld": [each.uid for each in found.withheld],
            },
            "leakage": {"near": found.leakage.near, "same": found.leakage.same},
            "unresolved": sum(found.unresolved.values()),
            "disagreements": disagreements,
            "files": list(self._files()),
        }  # fmt: skip

    def _files(self) -> Iterator[Mapping[str, object]]:
        for name in sorted(manifest.files_in(self._out)):
            path = self._out / name
            sha256 = sha256_of(path, self._ready.selection.finishing)
            yield {"path": name, "bytes": path.stat().st_size, "sha256": sha256}


def _previous(found: Preview) -> Mapping[str, str] | None:
    before = found.earlier
    if before is None:
        return None
    return {
        "name": before.name, "version": before.version, "date": before.date,
        "manifest_sha256": before.sha256,
    }  # fmt: skip


def _change_counts(found: Preview) -> Mapping[str, object] | None:
    changes = found.changes
    if changes is None:
        return None
    return {"articles": changes.articles.counts, "statements": changes.statements.counts}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
