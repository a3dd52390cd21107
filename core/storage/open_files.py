"""Which project files this process has open.

Whoever opens such a file without SQLite and closes it again drops all locks that the process
holds on it: another process may then clear away the log under the open project.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, cast
from weakref import WeakKeyDictionary

from core.storage import engine, keys
from core.storage.files import refuse_strange_logs
from core.storage.keys import Key

_Identity = tuple[int, int]


def open_file(
    path: Path, mode: str, busy_seconds: float, *, by_cipher: bool = False
) -> sqlite3.Connection:
    """A connection to an existing file, which counts as open until it is closed.

    `mode`: the parameters of the file's URI, as `mode=rw`. An encrypted file is opened with the key
    that is kept for it, or else asked for: Locked where nobody tells it, Refused where it does not
    fit. `by_cipher`: SQLCipher opens it even if it is not encrypted. Unavailable where what lies
    beside it was not left there for it.
    """
    refuse_strange_logs(path)
    salt = salt_of(path)
    if salt is None:
        made = _encrypted() if by_cipher else FileConnection
        return cast(sqlite3.Connection, made(path, mode, busy_seconds))
    key = keys.key_of(path, salt)
    connection = _encrypted()(path, mode, busy_seconds, salt)
    try:
        engine.unlock(connection, key, path)
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)


class _Counted:
    """A connection that counts as open from before it opens its file until it has closed it."""

    def __init__(
        self, path: Path, mode: str, busy_seconds: float, salt: bytes | None = None
    ) -> None:
        self.on_close: Callable[[], None] = _nothing
        """Called once, after it has closed its file."""
        with _lock:
            _open_here[self] = _identity(path), salt
        try:
            super().__init__(  # type: ignore[call-arg]
                f"{path.absolute().as_uri()}?{mode}",
                uri=True,
                isolation_level=None,
                timeout=busy_seconds,
            )
        except BaseException:
            _forget(self)
            raise

    def close(self) -> None:
        super().close()  # type: ignore[misc]
        _forget(self)
        on_close, self.on_close = self.on_close, _nothing
        on_close()


def _nothing() -> None:
    pass


class FileConnection(_Counted, sqlite3.Connection):
    """One of SQLite's."""


@cache
def _encrypted() -> Any:
    """A class of connections of SQLCipher's."""
    return type("EncryptedFileConnection", (_Counted, engine.cipher().Connection), {})


def call_when_closed(connection: sqlite3.Connection, then: Callable[[], None]) -> None:
    """Have `then` called once the connection has closed its file."""
    cast(_Counted, connection).on_close = then


def is_open_here(path: Path) -> bool:
    """Whether this process has that project open: then no other part of it may open the file."""
    wanted = _identity(path)
    with _lock:
        return wanted is not None and any(wanted == each for each, _ in _open_here.values())


def is_encrypted(path: Path) -> bool:
    """Whether that file looks as if it were; of a file that is gone, no."""
    return salt_of(path) is not None


def key_in_use(connection: sqlite3.Connection) -> Key | None:
    """The key that an open file has, so that its copies get the same one."""
    with _lock:
        _, salt = _open_here.get(cast(_Counted, connection), (None, None))
    return None if salt is None else keys.key_with(salt)


def forget_unused() -> None:
    """Keep the keys of none but the files that are open."""
    with _lock:
        in_use = {salt for _, salt in _open_here.values() if salt is not None}
    keys.forget_all(in_use)


def salt_of(path: Path) -> bytes | None:
    """Of a file that looks encrypted, open here or not; None of any other."""
    wanted = _identity(path)
    with _lock:
        known = [salt for each, salt in _open_here.values() if wanted and each == wanted]
    return known[0] if known else keys.salt_of(path)


_lock = Lock()
# Of a file that is renamed or deleted while it is open, nothing but this would tell which it was.
_open_here: WeakKeyDictionary[_Counted, tuple[_Identity | None, bytes | None]] = WeakKeyDictionary()


def _forget(connection: _Counted) -> None:
    with _lock:
        _open_here.pop(connection, None)


def _identity(path: Path) -> _Identity | None:
    """What tells the file from all others, however its path is spelled; None if it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
