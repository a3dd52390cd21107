"""Opening a project file, and the one kind of transaction there is."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection, sqlite_version

from core.model.backup import Reason
from core.model.phrase import Refused, Unavailable, Unsound
from core.model.place import WORKING, Arrival
from core.storage import allowed, guard, logs, schema, seals, stays, stray_logs, written_over
from core.storage.engine import errors, limit, version_of
from core.storage.files import beside, inspect, log_of, refuse_strange_logs
from core.storage.functions import FUNCTIONS
from core.storage.keys import Locked
from core.storage.moments import snapshot, stop_when
from core.storage.open_files import is_encrypted, is_open_here, open_file, refuse_moved
from core.storage.second_names import refuse_second_name
from core.storage.troubles import name_of, translated
from core.storage.unfinished import clear_unfinished
from core.storage.waiting import begin_writing

BUSY_SECONDS = 5.0
_LONGEST_VALUE = 256 * 1024 * 1024
"""Bytes of a text in a file from anywhere: more is damage, or an attack."""
__all__ = [
    "Connection",
    "connect",
    "is_in_use",
    "is_on_rollback_journal",
    "is_open_here",
    "is_read_only",
    "leave_log",
    "prepare",
    "refuse_foreign",
    "refuse_read_only",
    "snapshot",
    "sqlite_version",
    "stop_when",
    "transaction",
]

_PRAGMAS = ("foreign_keys = ON", "cell_size_check = ON")
_NO_SHARED_MEMORY = ("SQLITE_CANTOPEN", "SQLITE_IOERR_SHM")
"""What SQLite says of a log on a file system that cannot share memory, as most over a network."""


def connect(path: Path, *, read_only: bool = False, how: Arrival = WORKING) -> Connection:
    """A connection to an existing, current project; Unavailable with a sentence otherwise, InUse
    where somebody has it who does not share it.

    A file that may only be read is opened for reading, whatever was asked for; `is_read_only`
    tells. What is committed is on disk: in a log beside the file, or by a rollback journal
    where other machines may write or the file system has no means for a log.
    """
    inspect(path)
    clear_unfinished(path.parent)
    with translated():
        refuse_strange_logs(path)
        refuse_second_name(path)
        logs.refuse_damaged(path)
        refuse_foreign(path)
        if not (os.access(path, os.W_OK) and os.access(_folder_of(path), os.W_OK)):
            return _reader(path)
        stay = stays.enter(path, how, read_only=read_only)
        if stay is None:
            return _watched(_on_disk(path, read_only))
        try:
            connection = _at(stay, read_only)
        except BaseException:
            stay.leave()
            raise
        stays.keep(connection, stay)
        return _watched(connection)


def _watched(connection: Connection) -> Connection:
    if not is_read_only(connection):
        try:
            written_over.watch(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _at(stay: stays.Stay, read_only: bool) -> Connection:
    read_only |= stay.is_looking
    if stay.copy is not None:
        return _opened(stay.copy.path, read_only)
    if not stay.place.is_shared:
        return _on_disk(stay.path, read_only)
    if stay.claim is not None and not is_open_here(stay.path):
        stay.aside = stray_logs.settled(stay.path, is_crash=stay.claim.is_followed)
    if not is_open_here(stay.path) and (is_encrypted(stay.path) or stray_logs.has_log(stay.path)):
        leave_log(stay.path)
        beside(stay.path, "-shm").unlink(missing_ok=True)  # may have been copied here
    return _opened(stay.path, read_only, log=False)


def _on_disk(path: Path, read_only: bool) -> Connection:
    """With a log, wherever that can be."""
    stray_logs.refuse_strangers_log(path)
    try:
        return _opened(path, read_only)
    except errors("OperationalError") as error:
        if not name_of(error).startswith(_NO_SHARED_MEMORY):
            raise
    if read_only and log_of(path) is None:
        return _reader(path, is_alone=True)  # nobody else can have it, and nothing is changed
    leave_log(path)
    return _opened(path, read_only, log=False)


def refuse_foreign(path: Path) -> None:
    """Unavailable unless the header says that the file is a project.

    Looked at as a file that nothing changes: else SQLite would bring an interrupted write of
    the other program to its end.
    """
    found = None
    with closing(open_file(path, "mode=ro&immutable=1", BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA writable_schema = ON")  # read the header of a cut file, too
        try:
            found = connection.execute("PRAGMA application_id").fetchone()[0]
        except errors("DatabaseError") as error:
            if name_of(error) != "SQLITE_NOTADB":
                raise
    if found != schema.APPLICATION_ID:
        raise Unsound(
            "“{name}” is not a Glossator project. It was not changed; "
            "choose a file that ends in .glossator.",
            name=path.name,
        )


def is_in_use(path: Path) -> bool:
    """Whether anybody has that project open; no other file is looked at closely."""
    try:
        refuse_foreign(path)
        logs.refuse_damaged(path)
        stray_logs.refuse_strangers_log(path)
        with closing(open_file(path, "mode=rw", 0)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except errors("DatabaseError") as error:
        return name_of(error).startswith("SQLITE_BUSY")
    except Locked:
        return logs.is_locked(path)
    except (Unavailable, Refused):  # as with another passphrase than the one that is known
        return False
    return False


def _reader(path: Path, *, is_alone: bool = False) -> Connection:
    """A connection to a file that cannot be written, or need not be and nobody else writes."""
    is_alone |= not os.access(_folder_of(path), os.W_OK)
    mode = "mode=ro&immutable=1" if is_alone and log_of(path) is None else "mode=ro"
    connection = open_file(path, mode, BUSY_SECONDS)
    try:
        prepare(connection, path)
        connection.execute("PRAGMA query_only = ON")
        if not schema.is_current(connection):
            _refuse_other_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _folder_of(path: Path) -> Path:
    """Of the file itself, where a link leads to it."""
    return Path(os.path.realpath(path)).parent


def _opened(path: Path, read_only: bool, *, log: bool = True) -> Connection:
    """For writing also where only reading is wanted: older tables are brought up to date, and
    SQLite clears its log away when the last connection closes."""
    connection = open_file(path, "mode=rw", BUSY_SECONDS)
    try:
        prepare(connection, path)
        if log and not read_only:
            connection.execute("PRAGMA journal_mode = WAL")  # leaves it as it is where it cannot
        # Without a log, on disk is also that the journal is gone; with one, this is FULL.
        connection.execute("PRAGMA synchronous = EXTRA")
        schema.migrate(connection, lambda: guard.before(Reason.UPDATE, path))
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: Connection, path: Path) -> None:
    """Before anything of a file is read: nothing in it can run from then on; Unsound where it is
    cut short, or holds more than Glossator puts there, or less."""
    limit(connection, sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    for name, places, function in FUNCTIONS:
        connection.create_function(name, places, function, deterministic=True)
    limit(connection, sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    if version_of(connection) >= (3, 45):
        connection.execute("PRAGMA trusted_schema = OFF")  # below, it breaks FTS5 triggers
    if _is_cut_short(connection, path):
        raise Unsound(
            "“{name}” is cut short or damaged: part of the file is missing. It was not "
            "changed; keep it, and open a backup.",
            name=path.name,
        )
    allowed.refuse_strange(connection, path)


def _is_cut_short(connection: Connection, path: Path) -> bool:
    """By whole pages, which SQLite tells when it first reads, or within the last one."""
    try:
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher tells a text
        connection.execute("PRAGMA application_id").fetchone()
    except errors("DatabaseError") as error:
        if name_of(error) == "SQLITE_CORRUPT":
            return True
        raise
    return log_of(path) is None and path.stat().st_size % size != 0


def leave_log(path: Path) -> None:
    """Bring all that stands in the log into the file and do without one until it is next opened.

    The log is read without memory shared with others, and so only if nobody else has it open.
    """
    with closing(open_file(path, "mode=rw", BUSY_SECONDS)) as connection:
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
        stays.refuse_looking(connection)
        raise Unavailable(
            "This project is open for reading only. Nothing was changed; "
            "make the file and its folder writable, or work on a copy."
        )


def is_on_rollback_journal(connection: Connection) -> bool:
    """Whether a writer has no log, so that it and those who read must wait for each other."""
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    return not is_read_only(connection) and mode != "wal"


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Everything inside is on disk at its end, or nothing is.

    Begins at once as a writer: a transaction that first reads and then writes would fail under
    a second writer without waiting for it.
    """
    with translated():
        refuse_read_only(connection)
        refuse_moved(connection)
        stays.refuse_lost(connection)
        written_over.refuse(connection)
        with stays.naming_who_writes(connection):
            begin_writing(connection)
        try:
            written_over.refuse(connection)
            yield
            made = seals.seal(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        written_over.committed(connection, made)
