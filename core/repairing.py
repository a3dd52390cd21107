"""Looking through a project file for damage, and mending it."""

import filecmp
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from core.model.condition import Condition
from core.model.phrase import Phrase, Refused, Unavailable, Unsound
from core.model.progress import Progress, silent
from core.model.salvaged import Fate, Salvaged
from core.storage import check, connection, derived
from core.storage.files import LOGS, beside, built, ending_of, log_of
from core.storage.keys import Locked, WrongPassphrase
from core.storage.salvage import saving


@dataclass(frozen=True, slots=True)
class Mended:
    """What was wrong with a file, and the copy of it as it was before."""

    before: Condition
    copy: Path | None


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair has done: nothing, or made anew what is derived (`copy` is the file as it
    was), or saved what could be read to `target` (`salvaged` says what that is)."""

    copy: Path | None = None
    target: Path | None = None
    salvaged: Salvaged | None = None
    before: Condition | None = None
    """Where the file could be opened."""


Told = Callable[[Salvaged, Path], None]
"""Called with what could be read, and the file that holds it, before that stands in its place."""


def repaired(
    path: Path,
    target: Path | None = None,
    progress: Progress = silent,
    tell: Callable[[Repaired, Path], None] = lambda _done, _building: None,
    chosen: Path | None = None,
) -> Repaired:
    """Mend a project in its place where only what is derived is wrong, and otherwise save what can
    be read to `target`, by default beside it. `tell` is called before that stands there.

    `chosen`: the folder for backups, if not beside.
    """
    found, reason = _looked_at(path, progress)
    if found is not None and not found.damaged:
        mended = rebuilt(path, progress)
        return Repaired(copy=mended.copy, before=found)
    place = target or beside_it(path)
    done = Repaired(target=place, before=found)

    def told(what: Salvaged, building: Path) -> None:
        tell(replace(done, salvaged=what), building)

    try:
        what = saved(path, place, progress, told, chosen)
    except Unavailable:
        if isinstance(reason, Locked):
            raise reason from None
        raise
    return replace(done, salvaged=what)


def lines_of(told: Salvaged, path: Path, target: Path, *, is_bare: bool = False) -> Iterator[str]:
    """The report: what is lost, what may be altered, what is as it was again, what is kept.

    `is_bare`: without words out of the project.
    """
    yield f"Saved from “{path.name}” into “{target.name}”."
    if is_bare:
        yield _BARE
    for heading, fate in _HEADINGS:
        losses = told.of(fate)
        yield ""
        yield f"{heading}: {len(losses):,}"
        for loss in losses:
            yield f"  {loss.bare if is_bare and loss.bare is not None else loss.sentence}"
    yield ""
    yield "Kept: " + ", ".join(f"{kind} {count:,}" for kind, count in told.kept.items() if count)


_BARE = "The project is encrypted; this list, which is not, names things by their numbers alone."
_HEADINGS = (
    ("Lost", Fate.LOST),
    ("There, and perhaps not as it was", Fate.ALTERED),
    ("Mended, and as it was", Fate.MENDED),
)


def _looked_at(path: Path, progress: Progress) -> tuple[Condition | None, Unavailable | None]:
    """Unavailable where the file is not damaged but cannot be had."""
    try:
        return condition_of(path, progress), None
    except WrongPassphrase:  # or the salt is damaged, which it was tried with
        return None, None
    except (Unsound, Locked) as trouble:  # a damaged beginning looks as if it were encrypted
        return None, trouble


def beside_it(path: Path) -> Path:
    """Where what is saved of a file goes by itself: a free name beside it."""
    return _free(path.with_name(f"{path.stem}-repaired{path.suffix}"))


def _free(path: Path) -> Path:
    """This path, or one with a number where something stands there."""
    for number in range(1, 10_000):
        ending = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}{ending}{path.suffix}")
        if not target.exists():
            return target
    raise Refused("“{name}” exists already.", name=target.name)


def condition_of(path: Path, progress: Progress = silent) -> Condition:
    """What is wrong with a project that can be opened; Unavailable with one that cannot."""
    with (
        closing(connection.connect(path, read_only=True)) as database,
        connection.snapshot(database),
    ):
        return check.condition(database, progress)


def rebuilt(path: Path, progress: Progress = silent) -> Mended:
    """Make anew in its place what a project derives from its rows, after a copy of the file.

    Nothing is changed where nothing is wrong. Unavailable if more than that is.
    """
    found = condition_of(path, progress)
    if found.is_whole:
        return Mended(found, None)
    if found.damaged:
        raise Unavailable(
            "“{name}” is damaged: {problem} It was not changed.",
            name=path.name,
            problem=found.damaged[0],
        )
    copy = kept_as_it_is(path)
    progress(0, None, Phrase("Making the search index anew"))
    try:
        with closing(connection.connect(path)) as database, connection.transaction(database):
            derived.rebuild(database)
    except Unavailable:
        if filecmp.cmp(path, copy, shallow=False):  # else the copy is worth its room
            _remove(copy)
        raise
    return Mended(found, copy)


def _remove(copy: Path) -> None:
    for ending in ("", *LOGS):
        with suppress(OSError):
            beside(copy, ending).unlink(missing_ok=True)


def saved(
    path: Path,
    target: Path,
    progress: Progress = silent,
    tell: Told = lambda _told, _building: None,
    chosen: Path | None = None,
) -> Salvaged:
    """Save what can be read of a damaged file into a new one; what is lost, altered and mended.

    The damaged one is only read. Refused where something stands at `target`; Unavailable where
    nothing can be saved.
    """
    return saving.save(path, target, progress, tell, chosen)


def kept_as_it_is(path: Path) -> Path:
    """A copy of a file and its log beside it, made without looking into them; where it stands."""
    moment = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    target = _free(path.with_name(f"{path.stem}-before-repair-{moment}{path.suffix}"))
    if connection.is_open_here(path):
        raise Refused("“{name}” is open here. Close it first.", name=path.name)
    log = log_of(path)
    try:
        with built(target) as building:
            shutil.copyfile(path, building)
            shutil.copymode(path, building)
        if log is not None:
            shutil.copyfile(log, beside(target, ending_of(log)))
    except OSError as error:
        _remove(target)
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.",
            name=target.name,
            reason=os.strerror(error.errno or 0),
        ) from error
    return target
