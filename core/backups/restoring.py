"""Bringing a backup back: in the project's place, or as a copy to work in. Nothing is destroyed."""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.backups.making import make
from core.model.backup import SUFFIX, Holdings, Reason, name_of
from core.model.phrase import Phrase, Refused, Unavailable, Unsound
from core.model.progress import Progress, silent
from core.storage import backup as copying
from core.storage.connection import Connection
from core.storage.files import beside, built
from core.storage.holdings import at_rest, held_in, held_now
from core.storage.troubles import translated


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

    As a backup if it can be read, else as the file that it is, beside. Refused where the project
    is open, or the backup is one of another project.
    """
    now = now or datetime.now()
    copying.refuse_in_use(project)
    holdings = held_in(backup)
    with (
        translated(),
        closing(at_rest(backup)) as source,
        built(project, replace=True) as building,
    ):
        _fill(source, building, progress)
        copying.refuse_in_use(project)  # the copy may have taken a while
        kept = _kept(project, holdings, chosen, now, progress)
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


def _kept(
    project: Path, holdings: Holdings, chosen: Path | None, now: datetime, progress: Progress
) -> Path | None:
    """What stands at the project's place, made safe; None if nothing does.

    Afterwards nothing is left there that SQLite would take for the log of what comes.
    """
    before = name_of(project.stem, now, Reason.RESTORE)
    try:
        uid = held_now(project).uid
    except Unsound:
        return _moved_aside(project, f"{project.stem} damaged {now:%Y-%m-%d %H.%M.%S}{SUFFIX}")
    except (Unavailable, Refused):  # it is locked, or of a newer Glossator
        return _moved_aside(project, before)
    if uid != holdings.uid:
        raise Refused(
            "This is a backup of another project than “{name}”. Open a copy of it instead.",
            name=project.name,
        )
    with suppress(Unavailable):
        made = make(project, Reason.RESTORE, chosen, now=now, progress=progress, always=True)
        return made.path
    # It can be looked at, but not be copied whole, or there is no room for a copy.
    return _moved_aside(project, before)


def _moved_aside(project: Path, name: str) -> Path | None:
    """With what SQLite keeps beside it, to where nothing stands yet; a link to it stays one."""
    project = Path(os.path.realpath(project))
    aside = _free(project.with_name(name))
    kept = None
    try:
        for ending in ("-wal", "-journal", "-shm", ""):
            with suppress(FileNotFoundError):
                beside(project, ending).rename(beside(aside, ending))
                kept = aside
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=project.name, reason=error.strerror
        ) from error
    return kept


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
