"""The release before this one: what of it is remembered, and what it is compared by.

It is named by its folder, or is the last one that the project knows. What the project knows of it
also tells whether it was altered since, down to its manifest.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from core.exchange.opening import opened, shown
from core.exchange.record import Record
from core.exchange.strict_json import parsed
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.model.released import KnownRelease
from core.project import Project
from core.releasing import manifest
from core.releasing.manifest import MANIFEST
from core.releasing.standing import standing
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
    """`splits`: every split that it or one before it gave, by the uid of the article. `folder`:
    None where it is gone, so that nobody can tell what has changed. `is_named`: by a person."""

    folder: Path | None
    project: str
    name: str
    version: str
    date: str
    seed: int
    shares: Shares
    sha256: str
    splits: dict[str, Split]
    is_named: bool = False

    def index(self) -> Iterator[Indexed]:
        """Its articles, by uid."""
        assert self.folder is not None
        with opened(manifest.within(self.folder, INDEX)) as file:
            for line in file:
                record = Record(parsed(line), Phrase("the index"))
                uid, split = record.text("uid"), record.text("split")
                statements = record.mapping("statements")
                yield Indexed(
                    uid or "", split or "", record.text("digest") or "",
                    {key: str(value) for key, value in (statements or {}).items()},
                )  # fmt: skip


def earlier_in(folder: Path, project: Project, progress: Progress) -> Earlier:
    """The release in a folder that was named; Refused if it is damaged, or of another project."""
    found = manifest.read(folder)
    earlier = _earlier(folder, found, is_named=True)
    if earlier.project != project.uid:
        raise Refused("The release in “{path}” is one of another project.", path=shown(folder))
    known = project.releases()
    if found.sha256 not in {each.manifest for each in known} and any(
        (each.name, each.version) == (earlier.name, earlier.version) for each in known
    ):
        raise _altered(folder, _OTHER_MANIFEST)
    _refuse_altered(folder, found, progress)
    return replace(earlier, splits=_splits(folder))


def remembered(known: KnownRelease, project: Project, progress: Progress) -> Earlier:
    """One that the project knows; Refused if it was altered since. Where it is gone, the project
    still tells its splits."""
    folder = standing(known, project.path)
    if not (folder / MANIFEST).is_file():
        return _gone(known, project)
    found = manifest.read(folder)
    earlier = _earlier(folder, found)
    if found.sha256 != known.manifest:
        if (earlier.project, earlier.version) != (project.uid, known.version):
            return _gone(known, project)
        raise _altered(folder, _OTHER_MANIFEST)
    _refuse_altered(folder, found, progress)
    return replace(earlier, splits=_splits(folder))


def _earlier(folder: Path, found: manifest.Manifest, *, is_named: bool = False) -> Earlier:
    record = found.record()
    options = record.record("options")
    if options is None:
        raise _altered(folder, Phrase("Its manifest does not say how it was made."))
    return Earlier(
        folder, record.text("project") or "", record.text("name") or "",
        record.text("version") or "", record.text("date") or "",
        options.whole("seed", at_least=0) or 0, Shares.told(options.text("split") or ""),
        found.sha256, {}, is_named,
    )  # fmt: skip


def _gone(known: KnownRelease, project: Project) -> Earlier:
    seed, shares = known.terms.get("seed"), known.terms.get("split")
    splits = project.splits_of_release(known.manifest)
    try:
        given = {uid: Split(name) for name, uids in splits.items() for uid in uids}
        return Earlier(
            None, project.uid, known.name, known.version, known.day,
            seed if isinstance(seed, int) else 0, Shares.told(str(shares)), known.manifest, given,
        )  # fmt: skip
    except ValueError as error:
        raise Refused(
            "What the project knows of its release {version} cannot be read. Name the folder of "
            "the release before this one.",
            version=known.version,
        ) from error


_OTHER_MANIFEST = Phrase("Its manifest is not the one that was written.")


def _altered(folder: Path, reason: Phrase) -> Refused:
    return Refused(
        "The release before this one, in “{path}”, is not whole. {reason} Put it right, or name "
        "the folder of a whole copy.",
        path=shown(folder),
        reason=reason,
    )


def _refuse_altered(folder: Path, found: manifest.Manifest, progress: Progress) -> None:
    """What is gone by must be what was written."""
    from core.releasing.verifying import trouble_with

    known = {file.path for file in found.files}
    for name in (SPLITS, INDEX):
        if name not in known:
            raise _altered(folder, Phrase("It has no “{name}”.", {"name": name}))
    for done, file in enumerate(found.files):
        what = Phrase("Checking “{name}”", {"name": file.path})
        pulse = partial(progress, done, len(found.files), what)
        pulse()
        trouble = trouble_with(folder, file, pulse)
        if trouble is not None:
            raise _altered(folder, trouble)


def _splits(folder: Path) -> dict[str, Split]:
    path = manifest.within(folder, SPLITS)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return {row["article_uid"]: Split(row["split"]) for row in csv.DictReader(file)}
    except (KeyError, ValueError, csv.Error) as error:
        raise _altered(folder, Phrase("Its splits cannot be read.")) from error
