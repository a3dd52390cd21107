"""Which project files this process has open.

Whoever opens such a file without SQLite and closes it again drops all locks that the process
holds on it: another process may then clear away the log under the open project.
"""

import sqlite3
from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary

_Identity = tuple[int, int]


class FileConnection(sqlite3.Connection):
    """A connection that counts as open from before it opens its file until it has closed it."""

    def __init__(self, path: Path, mode: str, busy_seconds: float) -> None:
        """`mode`: the parameters of the file's URI, as `mode=rw`."""
        with _lock:
            _open_here[self] = _identity(path)
        try:
            super().__init__(
                f"{path.absolute().as_uri()}?{mode}",
                uri=True,
                isolation_level=None,
                timeout=busy_seconds,
            )
        except BaseException:
            _forget(self)
            raise

    def close(self) -> None:
        super().close()
        _forget(self)


def is_open_here(path: Path) -> bool:
    """Whether this process has that project open: then no other part of it may open the file."""
    wanted = _identity(path)
    with _lock:
        return wanted is not None and wanted in _open_here.values()


_lock = Lock()
# Of a file that is renamed or deleted while it is open, nothing but this would tell which it was.
_open_here: WeakKeyDictionary[FileConnection, _Identity | None] = WeakKeyDictionary()


def _forget(connection: FileConnection) -> None:
    with _lock:
        _open_here.pop(connection, None)


def _identity(path: Path) -> _Identity | None:
    """What tells the file from all others, however its path is spelled; None if it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
