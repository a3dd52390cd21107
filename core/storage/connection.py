"""Opening a project file, and the one kind of transaction there is."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection, sqlite_version

from core.model.ids import new_uid
from core.model.phrase import Unavailable
from core.storage import schema
from core.storage.files import built, log_of
from core.storage.functions import FUNCTIONS
from core.storage.open_files import FileConnection, is_open_here
from core.storage.troubles import name_of, translated
from core.storage.waiting import begin_writing

BUSY_SECONDS = 5.0
_OPERATIONS_BETWEEN_LOOKS = 500
"""Of SQLite's machine: some ten rows, where a function of ours looks at each."""
__all__ = [
    "Connection",
    "connect",
    "created",
    "is_in_use",
    "is_on_rollback_journal",
    "is_open_here",
    "is_read_only",
    "refuse_read_only",
    "snapshot",
    "sqlite_version",
    "stop_when",
    "transaction",
]

_NO_SHARED_MEMORY = ("SQLITE_CANTOPEN", "SQLITE_IOERR_SHM")
"""What SQLite says of a log on a file system that cannot share memory, as most over a network."""


@contextmanager
def created(path: Path) -> Iterator[Path]:
    """An empty project to be filled under a passing name; at the end it stands at `path`.

    Refused if something stands there already. A crash leaves no half project.
    """
    with built(path) as building:
        with translated():
            _build(building)
        yield building
        with translated():
            _leave_log(building)


def _build(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.migrate(connection)
        connection.execute("INSERT INTO project (id, uid) VALUES (1, ?)", (new_uid(),))


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """A connection to an existing, current project; Unavailable with a sentence otherwise.

    A file that may only be read is opened for reading, whatever was asked for; `is_read_only`
    tells. What is committed is on disk: in a log beside the file, or by a rollback journal
    where the file system has no means for a log.
    """
    _inspect(path)
    with translated():
        _refuse_foreign(path)
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return _reader(path)
        try:
            return _opened(path, read_only)
        except sqlite3.OperationalError as error:
            if not name_of(error).startswith(_NO_SHARED_MEMORY):
                raise
        _leave_log(path)
        return _opened(path, read_only, log=False)


def _inspect(path: Path) -> None:
    """Refuse what cannot be a project, by what the system says of it and without opening it."""
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


def _refuse_foreign(path: Path) -> None:
    """Unavailable unless the header says that the file is a project.

    Looked at as a file that nothing changes: else SQLite would bring an interrupted write of
    the other program to its end.
    """
    found = None
    with closing(FileConnection(path, "mode=ro&immutable=1", BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA writable_schema = ON")  # read the header of a cut file, too
        try:
            found = connection.execute("PRAGMA application_id").fetchone()[0]
        except sqlite3.DatabaseError as error:
            if name_of(error) != "SQLITE_NOTADB":
                raise
    if found != schema.APPLICATION_ID:
        raise Unavailable(
            "“{name}” is not a Glossator project. It was not changed; "
            "choose a file that ends in .glossator.",
            name=path.name,
        )


def is_in_use(path: Path) -> bool:
    """Whether anybody has that project open; no other file is looked at closely."""
    try:
        _refuse_foreign(path)
        with closing(FileConnection(path, "mode=rw", 0)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        return name_of(error).startswith("SQLITE_BUSY")
    except Unavailable:
        return False
    return False


def _reader(path: Path) -> FileConnection:
    """A connection to a file that cannot be written."""
    is_shut = not os.access(path.parent, os.W_OK)
    mode = "mode=ro&immutable=1" if is_shut and log_of(path) is None else "mode=ro"
    connection = FileConnection(path, mode, BUSY_SECONDS)
    try:
        _prepare(connection, path)
        connection.execute("PRAGMA query_only = ON")
        if not schema.is_current(connection):
            _refuse_other_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path, read_only: bool, *, log: bool = True) -> FileConnection:
    """For writing also where only reading is wanted: older tables are brought up to date, and
    SQLite clears its log away when the last connection closes."""
    connection = FileConnection(path, "mode=rw", BUSY_SECONDS)
    try:
        _prepare(connection, path)
        if log and not read_only:
            connection.execute("PRAGMA journal_mode = WAL")  # leaves it as it is where it cannot
        connection.execute("PRAGMA synchronous = FULL")
        schema.migrate(connection)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: FileConnection, path: Path) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    for name, places, function in FUNCTIONS:
        connection.create_function(name, places, function, deterministic=True)
    if sqlite3.sqlite_version_info >= (3, 45):
        connection.execute("PRAGMA trusted_schema = OFF")  # below, it breaks FTS5 triggers
    if _is_cut_short(connection, path):
        raise Unavailable(
            "“{name}” is cut short or damaged: part of the file is missing. It was not "
            "changed; keep it, and open a backup.",
            name=path.name,
        )


def _is_cut_short(connection: FileConnection, path: Path) -> bool:
    """By whole pages, which SQLite tells when it first reads, or within the last one."""
    try:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.DatabaseError as error:
        if name_of(error) == "SQLITE_CORRUPT":
            return True
        raise
    return log_of(path) is None and path.stat().st_size % size != 0


def _leave_log(path: Path) -> None:
    """Bring all that stands in the log into the file and do without one until it is next opened.

    The log is read without memory shared with others, and so only if nobody else has it open.
    """
    with closing(FileConnection(path, "mode=rw", BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")


def _refuse_other_tables(connection: Connection) -> None:
    """Say why a file with other tables cannot be read where it cannot be written."""
    schema.refuse_newer(connection)
    raise Unavailable(
        "This project was written by an older version of Glossator and cannot be brought up "
        "to date where it is read-only. Copy it to a writable place and open the copy."
    )


def is_read_only(connection: Connection) -> bool:
    return bool(connection.execute("PRAGMA query_only").fetchone()[0])


def refuse_read_only(connection: Connection) -> None:
    if is_read_only(connection):
        raise Unavailable(
            "This project is open for reading only. Nothing was changed; "
            "make the file and its folder writable, or work on a copy."
        )


def is_on_rollback_journal(connection: Connection) -> bool:
    """Whether a writer has no log, so that it and those who read must wait for each other."""
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    return not is_read_only(connection) and mode != "wal"


def stop_when(connection: Connection, is_wanted: Callable[[], bool]) -> None:
    """End whatever is asked of it once `is_wanted` says so; then `translated` raises Cancelled."""
    connection.set_progress_handler(is_wanted, _OPERATIONS_BETWEEN_LOOKS)


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """All that is read inside is of one moment, whatever other connections commit meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:  # some errors of the disk end it
            connection.execute("COMMIT")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Everything inside is on disk at its end, or nothing is.

    Begins at once as a writer: a transaction that first reads and then writes would fail under
    a second writer without waiting for it.
    """
    with translated():
        refuse_read_only(connection)
        begin_writing(connection)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
