"""Files on their way to a project's place, and what SQLite keeps beside a project."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.model.ids import new_uid
from core.model.phrase import Refused, Unavailable

_LOGS = ("-wal", "-journal")
_ALL = ("", *_LOGS, "-shm")


@contextmanager
def built(target: Path, *, replace: bool = False) -> Iterator[Path]:
    """A path to build at; what was built there takes the place of `target` at the end.

    Whatever goes wrong, `target` is as it was and nothing half is left. Refused where something
    stands there, unless it shall be replaced. No connection may be left when the block ends.
    """
    if not target.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=target.parent)
    if not replace:
        _refuse_taken(target)
    building = target.with_name(f".glossator-{new_uid()[:8]}.part")
    try:
        _refuse_closed(building, target)
        yield building
        if not replace:
            _refuse_taken(target)  # it may have come there meanwhile
        _take_place(building, target)
    finally:
        for ending in _ALL:
            beside(building, ending).unlink(missing_ok=True)


def _refuse_closed(building: Path, target: Path) -> None:
    """Unavailable where nothing can be written, said of the file that was asked for."""
    try:
        building.touch()
        building.unlink()
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=target.name, reason=error.strerror
        ) from error


def _take_place(building: Path, target: Path) -> None:
    try:
        synchronise(building)
        os.replace(building, target)
        synchronise(target.parent)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=target.name, reason=error.strerror
        ) from error


def _refuse_taken(target: Path) -> None:
    """Refused unless the place is free, also of what an earlier project may have left there."""
    if os.path.lexists(target):
        raise Refused(
            "“{name}” exists already. Choose another name, or open it instead.", name=target.name
        )
    log = log_of(target)
    if log is not None:
        # SQLite would take it for the new project's own.
        raise Refused(
            "“{log}” was left there by another project. Choose another name, or move it away.",
            log=log.name,
        )


def beside(path: Path, ending: str) -> Path:
    """The file that SQLite keeps beside a database, e.g. its log, which ends in `-wal`."""
    return path.with_name(path.name + ending)


def log_of(path: Path) -> Path | None:
    """The log or journal in which something stands that is not, or not all, in the file yet."""
    for ending in _LOGS:
        log = beside(path, ending)
        if log.exists() and log.stat().st_size > 0:
            return log
    return None


def synchronise(path: Path) -> None:
    """Have the system put a file or the names in a folder on the disk."""
    is_folder = path.is_dir()
    if is_folder and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
