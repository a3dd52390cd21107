"""Opening a project file, and the one kind of transaction there is."""

import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection, sqlite_version
from urllib.parse import quote

from core.model.ids import new_uid
from core.model.phrase import Refused, Unavailable
from core.storage import schema
from core.storage.troubles import translated

BUSY_SECONDS = 5.0
__all__ = [
    "Connection",
    "connect",
    "create",
    "disconnect",
    "is_open_here",
    "is_read_only",
    "snapshot",
    "sqlite_version",
    "transaction",
]


def create(path: Path) -> None:
    """Write an empty project to `path`; Refused if something stands there already.

    It is built beside the place and renamed, so a crash leaves no half project.
    """
    if path.exists():
        raise Refused(
            "“{name}” exists already. Choose another name, or open it instead.", name=path.name
        )
    if not path.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=path.parent)
    building = path.with_name(f".{path.name}.{new_uid()[:8]}.part")
    try:
        _build(building)
        os.replace(building, path)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=path.name, reason=error.strerror
        ) from error
    finally:
        building.unlink(missing_ok=True)


def _build(path: Path) -> None:
    with translated():
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(connection)
            connection.execute("INSERT INTO project (id, uid) VALUES (1, ?)", (new_uid(),))
        finally:
            connection.close()


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to an existing, current project; Unavailable with a sentence otherwise.

    A file that may only be read is opened for reading, whatever was asked for; `is_read_only`
    tells. Writers get WAL and full synchronisation: what is committed is on disk.
    """
    _inspect(path)
    is_untouchable = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    with translated():
        connection = _open(path, is_untouchable)
        try:
            _refuse_foreign(connection, path)
            _prepare(connection, read_only or is_untouchable)
        except BaseException:
            connection.close()
            raise
    _open_here[_identity(path)] += 1
    return connection


def disconnect(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection that `connect` made."""
    connection.close()
    _open_here[_identity(path)] -= 1


def is_open_here(path: Path) -> bool:
    """Whether this process has that project open: then no other part of it may open the file."""
    return _open_here[_identity(path)] > 0


_open_here: Counter[tuple[int, int] | None] = Counter()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file from all others, however its path is spelled; None if it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _inspect(path: Path) -> None:
    """Refuse what cannot be a project, by what the system says of it and without opening it.

    Opening a file and closing it again drops all locks that this process holds on it: another
    process would then clear away the log under an open project, and with it all that is in it.
    """
    try:
        if not path.is_file() and path.exists():
            raise Unavailable("“{path}” is not a file.", path=path)  # a pipe would hang
        path.stat()
    except FileNotFoundError as error:
        raise Unavailable("There is no project “{path}”.", path=path) from error
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """Unavailable unless the file is a project and whole; the first that reads from it."""
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name == "SQLITE_NOTADB":
            found = None
        elif name == "SQLITE_CORRUPT":
            raise Unavailable(
                "“{name}” is damaged or cut short: part of the file is missing. It was not "
                "changed; keep it, and open a backup.",
                name=path.name,
            ) from error
        else:
            raise
    if found != schema.APPLICATION_ID:
        raise Unavailable(
            "“{name}” is not a Glossator project. It was not changed; "
            "choose a file that ends in .glossator.",
            name=path.name,
        )


def _has_log(path: Path) -> bool:
    """Whether commits stand beside the file that are not, or not all, in it yet."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _open(path: Path, is_untouchable: bool) -> sqlite3.Connection:
    """For writing wherever possible: SQLite then clears its log away when the last one closes."""
    if not is_untouchable:
        return sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)
    alone = not _has_log(path)
    is_shut = not os.access(path.parent, os.W_OK)
    mode = "mode=ro&immutable=1" if alone and is_shut else "mode=ro"
    uri = f"file:{quote(str(path.absolute()))}?{mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)


def _prepare(connection: sqlite3.Connection, read_only: bool) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    if sqlite3.sqlite_version_info >= (3, 45):
        connection.execute("PRAGMA trusted_schema = OFF")  # below, it breaks FTS5 triggers
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        if not schema.is_current(connection):
            _refuse_other_tables(connection)
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    schema.migrate(connection)


def _refuse_other_tables(connection: sqlite3.Connection) -> None:
    """Say why a file with other tables cannot be read where it cannot be written."""
    schema.refuse_newer(connection)
    raise Unavailable(
        "This project was written by an older version of Glossator and cannot be brought up "
        "to date where it is read-only. Copy it to a writable place and open the copy."
    )


def is_read_only(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA query_only").fetchone()[0])


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is read inside is of one moment, whatever other connections commit meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is on disk at its end, or nothing is.

    Begins at once as a writer: a transaction that first reads and then writes would fail under
    a second writer without waiting for it.
    """
    with translated():
        if is_read_only(connection):
            raise Unavailable(
                "This project is open for reading only. Nothing was changed; "
                "make the file and its folder writable, or work on a copy."
            )
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
