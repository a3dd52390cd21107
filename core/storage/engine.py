"""The library that opens a project: SQLite, or SQLCipher where the file is encrypted.

SQLCipher is an extra, and loaded once an encrypted file is met. Its connections do what SQLite's
do, so that all else is written for these; its errors are other classes, and `errors` names both.
"""

import sqlite3
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Literal, cast

from core.model.phrase import Unavailable, Unsound
from core.storage import ciphered, keys
from core.storage.files import refuse_strange_logs
from core.storage.keys import Key, WrongPassphrase

_libraries: list[ModuleType] = [sqlite3]
_Kind = Literal["Error", "DatabaseError", "OperationalError", "IntegrityError"]


def errors(kind: _Kind = "Error") -> tuple[type[Exception], ...]:
    """The errors of that name, of each library that is in use: what an `except` catches."""
    return tuple(getattr(library, kind) for library in _libraries)


@cache
def cipher() -> ModuleType:
    """SQLCipher; Unavailable where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise Unavailable(
            "Glossator was installed without encryption, which this project needs. "
            "Install “glossator[encryption]”."
        ) from error
    _libraries.append(dbapi2)
    return cast(ModuleType, dbapi2)


def has_cipher() -> bool:
    """Whether projects can be encrypted here."""
    try:
        cipher()
    except Unavailable:
        return False
    return True


def unlock(connection: sqlite3.Connection, key: Key, path: Path) -> None:
    """Give a connection of SQLCipher its key, before anything else is asked of it, and keep that.

    WrongPassphrase where it is not the file's, or its first page is damaged: once the connection is
    closed, `refuse_damaged` tells. What else may be wrong is for others to find.
    """
    _give(connection, key)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except errors("DatabaseError") as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise WrongPassphrase(path) from error
    keys.keep(key)


def refuse_damaged(key: Key, path: Path) -> None:
    """Unsound where a key fits, though it does not open the file, which nobody here has open."""
    if ciphered.fits(key, path):
        keys.keep(key)
        raise damaged_beginning(path)


def damaged_beginning(path: Path) -> Unsound:
    return Unsound(
        "The beginning of “{name}” is damaged; its passphrase is right. It was not changed; keep "
        "it, and open a backup or run “glossator check --repair” on it.",
        name=path.name,
    )


def _give(connection: sqlite3.Connection, key: Key) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by us
    connection.execute(f'PRAGMA key = "{key.pragma}"')


def passing(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that nobody here has open: a stranger's, or a copy of it.

    `mode`: the parameters of the file's URI, as `mode=ro`.
    """
    refuse_strange_logs(path)
    uri, salt = f"{path.absolute().as_uri()}?{mode}", keys.salt_of(path)
    if salt is None:
        return sqlite3.connect(uri, uri=True)
    key = keys.key_of(path, salt)
    connection = cast(sqlite3.Connection, cipher().connect(uri, uri=True))
    try:
        unlock(connection, key, path)
    except WrongPassphrase:
        connection.close()
        refuse_damaged(key, path)
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def fresh(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection to a file that is being made, under a passing name that nobody else has."""
    if key is None:
        return sqlite3.connect(path, isolation_level=None)
    connection = cast(sqlite3.Connection, cipher().connect(str(path), isolation_level=None))
    _give(connection, key)
    return connection


def fresh_without_sums(path: Path, key: Key, page_bytes: int) -> sqlite3.Connection:
    """As `fresh`, of SQLCipher's, to a file whose pages have no sums, and which needs no care."""
    connection = fresh(path, key)
    connection.execute(f"PRAGMA cipher_page_size = {page_bytes}")
    connection.execute("PRAGMA cipher_use_hmac = OFF")
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def limit(connection: sqlite3.Connection, category: int, most: int) -> None:
    """Where it has limits. SQLCipher’s have none: whoever made the file knew its passphrase."""
    if isinstance(connection, sqlite3.Connection):
        connection.setlimit(category, most)


def version_of(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Of the SQLite that runs it."""
    (version,) = connection.execute("SELECT sqlite_version()").fetchone()
    return tuple(map(int, version.split(".")))
