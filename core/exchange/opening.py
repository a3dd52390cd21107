"""Opening files that others made: only real files, never more of them than is wanted."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.model.phrase import Refused, Unavailable
from core.storage.connection import is_open_here
from core.text.canonical import canonical


def shown(path: Path) -> str:
    """The path as it can be stored and printed, whatever bytes its name is made of."""
    name = str(path)
    return name if name.isascii() else canonical(name)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file for reading; Unavailable if it cannot be read, Refused if it is no plain file.

    A named pipe or a device is refused before it is opened, so nothing can hang here.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused("“{path}” is not a file that can be read.", path=shown(path))
        if is_open_here(path):
            raise Refused("“{path}” is the project that is open.", path=shown(path))
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise Unavailable("There is no file “{path}”.", path=shown(path)) from error
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=shown(path), reason=error.strerror
        ) from error


def whole(path: Path, limit: int) -> bytes | None:
    """All bytes of the file; None, before any is read, if there are more than `limit`."""
    with opened(path) as file:
        if path.stat().st_size > limit:
            return None
        raw = file.read(limit + 1)
        return None if len(raw) > limit else raw
