"""Which project files this process has open.

Whoever opens such a file without SQLite and closes it again drops all locks that the process
holds on it: another process may then clear away the log under the open project.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, cast
from weakref import WeakKeyDictionary

from core.model.phrase import Unavailable
from core.storage import engine, keys
from core.storage.files import refuse_strange_logs
from core.storage.keys import Key, WrongPassphrase

_Identity = tuple[int, int]


def open_file(
    path: Path, mode: str, busy_seconds: float, *, by_cipher: bool = False
) -> sqlite3.Connection:
    """A connection to an existing file, which counts as open until it is closed.

    `mode`: the parameters of the file's URI, as `mode=rw`. An encrypted file is opened with the key
    that is kept for it, or else asked for: Locked where nobody tells it, Refused where it does not
    fit. `by_cipher`: SQLCipher opens it even if it is not encrypted. Unavailable where what lies
    beside it was not left there for it, also by this process, which may have another file open that
    had its name.
    """
    refuse_strange_logs(path)
    _refuse_taken_name(path)
    salt = salt_of(path)
    if salt is None:
        made = _encrypted() if by_cipher else FileConnection
        return cast(sqlite3.Connection, made(path, mode, busy_seconds))
    key = keys.key_of(path, salt)
    connection = _encrypted()(path, mode, busy_seconds, salt)
    try:
        engine.unlock(connection, key, path)
    except WrongPassphrase:
        connection.close()
        if not is_open_here(path):
            engine.refuse_damaged(key, path)
        raise
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)


@dataclass(frozen=True)
class _Known:
    """What a connection has open: the name and the file that had it then."""

    path: Path
    identity: _Identity | None
    salt: bytes | None

    @property
    def is_moved(self) -> bool:
        """Whether another file has that name by now, or none; False where that cannot be told."""
        try:
            found = self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return self.identity is not None
        except OSError:
            return False
        return self.identity not in (None, (found.st_dev, found.st_ino))


class _Counted:
    """A connection that counts as open from before it opens its file until it has closed it."""

    def __init__(
        self, path: Path, mode: str, busy_seconds: float, salt: bytes | None = None
    ) -> None:
        self.on_close: Callable[[], None] = _nothing
        """Called once, after it has closed its file."""
        with _lock:
            _open_here[self] = _Known(Path(os.path.realpath(path)), _identity(path), salt)
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


def is_open(connection: sqlite3.Connection) -> bool:
    """Whether it has not been closed yet."""
    with _lock:
        return cast(_Counted, connection) in _open_here


def is_open_here(path: Path) -> bool:
    """Whether this process has that project open: then no other part of it may open the file."""
    wanted = _identity(path)
    with _lock:
        return wanted is not None and any(wanted == each.identity for each in _open_here.values())


def other_name_here(path: Path) -> str | None:
    """The name under which this process has that file open, if it is another one that stands."""
    wanted, place = _identity(path), Path(os.path.realpath(path))
    with _lock:
        known = [each for each in _open_here.values() if wanted and each.identity == wanted]
    names = (each.path.name for each in known if each.path != place and not each.is_moved)
    return next(names, None)


def is_moved(connection: sqlite3.Connection) -> bool:
    """Whether the file that it has open has lost its name: it was renamed, replaced or deleted.

    What is written from then on stands where nobody finds it: the log keeps the old name.
    """
    with _lock:
        known = _open_here.get(cast(_Counted, connection))
    return known is not None and known.is_moved


def name_at_opening(connection: sqlite3.Connection) -> Path:
    """The path under which it was opened, without links."""
    with _lock:
        return _open_here[cast(_Counted, connection)].path


def new_name_of(connection: sqlite3.Connection) -> Path | None:
    """What a file that was renamed while it is open is called now; None if not in that folder."""
    with _lock:
        known = _open_here.get(cast(_Counted, connection))
    if known is None or known.identity is None:
        return None
    with suppress(OSError), os.scandir(known.path.parent) as entries:
        for entry in entries:
            if _identity(Path(entry.path)) == known.identity and not entry.is_symlink():
                return Path(entry.path)
    return None


def refuse_moved(connection: sqlite3.Connection) -> None:
    """Unavailable where what is written would stand in no file that has the name any more."""
    with _lock:
        known = _open_here.get(cast(_Counted, connection))
    if known is not None:
        _refuse(known)


def _refuse_taken_name(path: Path) -> None:
    with _lock:
        place = Path(os.path.realpath(path))
        here = [known for known in _open_here.values() if known.path == place]
    for known in here:
        _refuse(known)


def _refuse(known: _Known) -> None:
    if known.is_moved:
        raise Unavailable(
            "“{name}” was renamed, replaced or deleted while it was open. Nothing of this step was "
            "saved; the desk keeps all earlier work under the new name or in a copy beside it.",
            name=known.path.name,
        )


def is_encrypted(path: Path) -> bool:
    """Whether that file looks as if it were; of a file that is gone, no."""
    return salt_of(path) is not None


def key_in_use(connection: sqlite3.Connection) -> Key | None:
    """The key that an open file has, so that its copies get the same one."""
    with _lock:
        known = _open_here.get(cast(_Counted, connection))
    return None if known is None or known.salt is None else keys.key_with(known.salt)


def forget_unused() -> None:
    """Keep the keys of none but the files that are open."""
    with _lock:
        in_use = {each.salt for each in _open_here.values() if each.salt is not None}
    keys.forget_all(in_use)


def salt_of(path: Path) -> bytes | None:
    """Of a file that looks encrypted, open here or not; None of any other.

    Nobody here can open it between the look whether it is open and the look into the file.
    """
    with _lock:
        wanted = _identity(path)
        known = [each.salt for each in _open_here.values() if wanted and each.identity == wanted]
        return known[0] if known else keys.salt_of(path)


_lock = Lock()
# Of a file that is renamed or deleted while it is open, nothing but this would tell which it was.
_open_here: WeakKeyDictionary[_Counted, _Known] = WeakKeyDictionary()


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
