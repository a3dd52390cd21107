"""The release before this one: what of it is remembered, and what it is compared by."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.exchange.opening import opened, shown
from core.exchange.record import Record
from core.exchange.strict_json import parsed
from core.model.phrase import Phrase, Refused
from core.releasing import manifest
from core.splits.split import Shares, Split

SPLITS, INDEX = "splits.csv", "index.jsonl"


@dataclass(frozen=True)
class Indexed:
    """An article of a release: its split, and a digest of it and of each of its statements."""

    uid: str
    split: str
    digest: str
    statements: dict[str, str]


@dataclass(frozen=True)
class Earlier:
    """`splits`: every split that it or one before it gave, by the uid of the article."""

    folder: Path
    project: str
    name: str
    version: str
    date: str
    seed: int
    shares: Shares
    sha256: str
    splits: dict[str, Split]

    def index(self) -> Iterator[Indexed]:
        """Its articles, by uid."""
        with opened(manifest.within(self.folder, INDEX)) as file:
            for line in file:
                record = Record(parsed(line), Phrase("the index"))
                uid, split = record.text("uid"), record.text("split")
                statements = record.mapping("statements")
                yield Indexed(
                    uid or "", split or "", record.text("digest") or "",
                    {key: str(value) for key, value in (statements or {}).items()},
                )  # fmt: skip


def earlier_in(folder: Path, project: str) -> Earlier:
    """The release in a folder; Refused if it is damaged, or of another project."""
    found = manifest.read(folder)
    _refuse_altered(folder, found)
    record = found.record()
    options = record.record("options")
    if record.text("project") != project or options is None:
        raise Refused("The release in “{path}” is one of another project.", path=shown(folder))
    return Earlier(
        folder, project, record.text("name") or "", record.text("version") or "",
        record.text("date") or "", options.whole("seed", at_least=0) or 0,
        Shares.told(options.text("split") or ""), found.sha256, _splits(folder),
    )  # fmt: skip


def _refuse_altered(folder: Path, found: manifest.Manifest) -> None:
    """What is gone by must be what was written."""
    from core.releasing.verifying import trouble_with

    known = {file.path: file for file in found.files}
    for name in (SPLITS, INDEX):
        entry = known.get(name)
        trouble = (
            Phrase("It has no “{name}”.", {"name": name})
            if entry is None
            else trouble_with(folder, entry)
        )
        if trouble is not None:
            raise Refused(
                "The release in “{path}” is not whole. {reason}", path=shown(folder), reason=trouble
            )


def _splits(folder: Path) -> dict[str, Split]:
    path = manifest.within(folder, SPLITS)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return {row["article_uid"]: Split(row["split"]) for row in csv.DictReader(file)}
    except (KeyError, ValueError, csv.Error) as error:
        raise Refused(
            "The release in “{path}” is not whole: its splits cannot be read.", path=shown(folder)
        ) from error
