"""Bringing a backup back: in the project's place, or as a copy to work in. Nothing is destroyed."""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.backups.making import make
from core.model.backup import SUFFIX, Reason, name_of
from core.model.phrase import Phrase, Refused, Unavailable, Unsound
from core.model.progress import Progress, silent
from core.storage import backup as copying
from core.storage.connection import Connection
from core.storage.files import beside, built
from core.storage.holdings import at_rest, held_in, held_now
from core.storage.troubles import translated

_WITH_LOGS = ("-wal", "-journal", "-shm", "")


@dataclass(frozen=True)
class Restored:
    """`kept`: what had been there before, if anything was."""

    path: Path
    kept: Path | None


def restore(
    project: Path,
    backup: Path,
    chosen: Path | None = None,
    *,
    now: datetime | None = None,
    progress: Progress = silent,
) -> Restored:
    """Put what a backup holds in the project's place; what is there is kept.

    As a backup if it can be read, else as the file that it is, beside. Refused or InUse where the
    project is open, Refused where the backup is one of another project.
    """
    now = now or datetime.now()
    copying.refuse_in_use(project)
    _refuse_another(project, held_in(backup).uid)
    kept: Path | None = None
    try:
        with (
            copying.kept_shut(project),
            translated(),
            closing(at_rest(backup)) as source,
            built(project, replace=True) as building,
        ):
            _fill(source, building, progress)
            copying.open_to_the_same(project if project.exists() else backup, building)
            kept = _kept(project, chosen, now, progress)
            copying.refuse_late_comers(project)
    except BaseException:
        _put_back(project, kept)
        raise
    return Restored(project, kept)


def open_a_copy(backup: Path, target: Path, *, progress: Progress = silent) -> Path:
    """Copy a backup to where it can be worked in; Refused if something stands there."""
    held_in(backup)
    with translated(), closing(at_rest(backup)) as source, built(target) as building:
        _fill(source, building, progress)
    return target


def _fill(source: Connection, building: Path, progress: Progress) -> None:
    def told(done: int, total: int) -> None:
        progress(done, total, Phrase("Restoring"))

    copying.build(source, building, told)


def _refuse_another(project: Path, uid: str) -> None:
    try:
        found = held_now(project).uid
    except (Unavailable, Refused):  # it is put aside then
        return
    if found != uid:
        raise Refused(
            "This is a backup of another project than “{name}”. Open a copy of it instead.",
            name=project.name,
        )


def _kept(project: Path, chosen: Path | None, now: datetime, progress: Progress) -> Path | None:
    """What stands at the project's place, made safe; None if nothing does.

    Afterwards nothing is left there that SQLite would take for the log of what comes.
    """
    before = name_of(project.stem, now, Reason.RESTORE)
    try:
        held_now(project)
    except Unsound:
        return _moved_aside(project, f"{project.stem} damaged {now:%Y-%m-%d %H.%M.%S}{SUFFIX}")
    except (Unavailable, Refused):  # it is locked, or of a newer Glossator
        return _moved_aside(project, before)
    with suppress(Unavailable):
        made = make(project, Reason.RESTORE, chosen, now=now, progress=progress, always=True)
        return made.path
    # It can be looked at, but not be copied whole, or there is no room for a copy.
    return _moved_aside(project, before)


def _moved_aside(project: Path, name: str) -> Path | None:
    """With what SQLite keeps beside it, to where nothing stands yet; a link to it stays one."""
    place = Path(os.path.realpath(project))
    aside = _free(place.with_name(name))
    kept = None
    try:
        for ending in _WITH_LOGS:
            with suppress(FileNotFoundError):
                beside(place, ending).rename(beside(aside, ending))
                kept = aside
    except OSError as error:
        _put_back(project, aside)
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=project.name, reason=error.strerror
        ) from error
    return kept


def _put_back(project: Path, kept: Path | None) -> None:
    """What was moved aside for something that did not come."""
    place = Path(os.path.realpath(project))
    for ending in reversed(_WITH_LOGS):
        if kept is not None and not beside(place, ending).exists():
            with suppress(OSError):
                beside(kept, ending).rename(beside(place, ending))


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
