"""A copy of one's own of a project in which somebody else works, to look at.

Where other machines write, nothing that SQLite knows keeps a reader from a file half written: so
the file is copied with what stands beside it, and the copy counts only if all of it was the same
before and after.
"""

import shutil
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from core.model.phrase import Unavailable
from core.storage.files import beside
from core.storage.open_files import is_open_here
from core.storage.unfinished import passing_folder

_BESIDE = ("", "-wal", "-journal")
_HEADER = 100
"""Bytes, in which a number is another one after each change of the file."""
_ATTEMPTS, _PAUSE_SECONDS = 20, 0.25


@dataclass(frozen=True)
class Copy:
    """`at`: when it was like the project, as an ISO time."""

    path: Path
    at: str
    _folder: ExitStack = field(default_factory=ExitStack, compare=False)

    def remove(self) -> None:
        self._folder.close()


def copied(path: Path) -> Copy:
    """The project as it was at one moment; Unavailable if it is written without a rest."""
    if is_open_here(path):
        raise Unavailable("“{name}” is open here.", name=path.name)
    keeping = ExitStack()
    folder = keeping.enter_context(passing_folder())
    copy = Copy(folder / path.name, datetime.now(UTC).isoformat(timespec="seconds"), keeping)
    try:
        for _ in range(_ATTEMPTS):
            if _is_copied(path, copy.path):
                return copy
            time.sleep(_PAUSE_SECONDS)
    except OSError as error:
        copy.remove()
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    copy.remove()
    raise Unavailable("“{name}” is being written just now. Try again in a moment.", name=path.name)


def _is_copied(path: Path, copy: Path) -> bool:
    before = _state(path)
    for ending in _BESIDE:
        beside(copy, ending).unlink(missing_ok=True)
        if before[ending] is not None:
            try:
                shutil.copyfile(beside(path, ending), beside(copy, ending))
            except FileNotFoundError:
                return False
    return _state(path) == before


def _state(path: Path) -> dict[str, tuple[int, int, int, bytes] | None]:
    """What would be another after a change of any of the files."""
    found: dict[str, tuple[int, int, int, bytes] | None] = {}
    for ending in _BESIDE:
        try:
            with beside(path, ending).open("rb") as file:
                head = file.read(_HEADER)
                told = beside(path, ending).stat()
        except FileNotFoundError:
            if not ending:
                raise
            found[ending] = None
        else:
            found[ending] = told.st_ino, told.st_size, told.st_mtime_ns, head
    return found
