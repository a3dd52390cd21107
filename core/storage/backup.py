"""Copies of a project that are right even while it is open and being written."""

import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import (
    AbstractContextManager,
    ExitStack,
    closing,
    contextmanager,
    nullcontext,
    suppress,
)
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from core.storage import claims, logs, stays
from core.storage.connection import (
    BUSY_SECONDS,
    is_in_use,
    leave_log,
    refuse_foreign,
    snapshot,
)
from core.storage.engine import errors, fresh
from core.storage.files import built, log_of
from core.storage.functions import FUNCTIONS
from core.storage.open_files import is_open_here, key_in_use, open_file
from core.storage.troubles import name_of, translated

_PAGES = 256
"""Of 4 KiB, copied at once: a writer that must wait for them waits some milliseconds."""
_PAUSE_SECONDS = 0.01
_MOST_RESTARTS = 3
Told = Callable[[int, int], None]
"""Pages that are copied, of how many. It may raise Cancelled."""


def copy_to(connection: sqlite3.Connection, target: Path, *, replace: bool = False) -> None:
    """Write a whole copy to `target`; Refused if something stands there, or is in use there.

    Copying the file itself would miss what is still in its log.
    """
    if not replace or not target.exists():
        with built(target) as building:
            build(connection, building)
        return
    refuse_to_replace(target)
    with kept_shut(target), built(target, replace=True) as building:
        build(connection, building)
        refuse_late_comers(target)
        shutil.copymode(target, building)


@contextmanager
def kept_shut(target: Path, *, by_cipher: bool = False) -> Iterator[None]:
    """Within it nobody writes to the project that stands there, and nobody begins to work in it:
    another file is to take its place. Refused or InUse where anybody has it open.

    A lock is kept for as long; a log that was left is taken in. Who only reads may come, and reads
    the file that was there. `by_cipher`: SQLCipher will open it meanwhile, whose connections alone
    must do so then, as two libraries in a process take each other's locks.
    """
    refuse_in_use(target)
    with stays.alone(target), ExitStack() as holding:
        if _is_worked_in(target):
            try:
                leave_log(target)
                if sys.platform != "win32":  # lets nobody replace a file that is open
                    holding.enter_context(_locked(target, by_cipher=by_cipher))
            except errors("DatabaseError") as error:
                if name_of(error).startswith("SQLITE_BUSY"):
                    raise _open_elsewhere(target) from error
        yield


def _is_worked_in(target: Path) -> bool:
    """Not in what is no project, damaged or gone, or without its passphrase."""
    try:
        refuse_foreign(target)
        logs.refuse_damaged(target)
    except (Unavailable, Refused):
        return False
    except errors("DatabaseError"):
        return False
    return target.exists()


@contextmanager
def _locked(target: Path, *, by_cipher: bool) -> Iterator[None]:
    opened = open_file(target, "mode=rw", BUSY_SECONDS, by_cipher=by_cipher)
    with closing(opened) as connection:
        connection.execute("BEGIN IMMEDIATE")
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal":  # somebody came in just now
            raise _open_elsewhere(target)
        yield


def refuse_late_comers(target: Path) -> None:
    """Refused where somebody has come in whom `kept_shut` could not keep out."""
    if sys.platform == "win32":
        refuse_in_use(target)


def open_to_the_same(path: Path, copy: Path) -> None:
    """Let those read and write a copy who may do so with the file; its owner may always."""
    with suppress(OSError):  # where the file system knows of no such thing
        copy.chmod(path.stat().st_mode & 0o777 | 0o600)


def refuse_to_replace(target: Path) -> None:
    """Refused where a project is in use: its log would be taken for that of the copy."""
    refuse_in_use(target, takes_log=False)


def refuse_in_use(target: Path, *, takes_log: bool = True) -> None:
    """Refused or InUse where anybody has that project open. A log that a crash has left is taken
    in."""
    if target.exists() and not target.is_file():
        raise Refused("“{name}” is not a file. Choose another name.", name=target.name)
    if is_open_here(target):
        raise Refused("“{name}” is open here. Choose another name.", name=target.name)
    _refuse_held(target)
    if (log_of(target) is not None and not takes_log) or is_in_use(target):
        raise _open_elsewhere(target)


def _refuse_held(target: Path) -> None:
    """Where other machines write, a lock of the system tells nothing of them: their file does."""
    holder = stays.holder_of(target) if target.exists() else None
    if holder is not None:
        raise Refused(
            "“{name}” is open elsewhere: {holder}. Nothing was changed; close it there, or, if it "
            "is not open there any more, move “{lock}” away first.",
            name=target.name,
            holder=holder.told,
            lock=claims.lock_of(target).name,
        )


def _open_elsewhere(target: Path) -> Refused:
    return Refused(
        "“{name}” is open elsewhere. Close it there, or choose another name.", name=target.name
    )


def build(
    connection: sqlite3.Connection,
    building: Path,
    told: Told = lambda _done, _total: None,
    begun: Callable[[], None] = lambda: None,
) -> None:
    """Copy all that is committed by now to `building`, and look whether it has arrived whole.

    `begun` is called once later commits are no longer seen.
    """
    with translated(), closing(fresh(building, key_in_use(connection))) as copy:
        copy.execute("PRAGMA synchronous = OFF")  # whoever builds has it put on the disk at the end
        _fill(connection, copy, told, begun)
        copy.execute("PRAGMA journal_mode = DELETE")
        _refuse_damaged(copy)


def _fill(
    connection: sqlite3.Connection, copy: sqlite3.Connection, told: Told, begun: Callable[[], None]
) -> None:
    """With a log, one moment is read and nobody waits for it. Without, writers come in between the
    portions, each of which begins anew after them; in the end they wait for one that is whole.
    """
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    has_log = mode == "wal"
    held: AbstractContextManager[None] = snapshot(connection) if has_log else nullcontext()
    with held:
        if has_log:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # here its moment begins
            begun()
        try:
            connection.backup(copy, pages=_PAGES, progress=_teller(told), sleep=_PAUSE_SECONDS)
        except _BegunAnew:
            connection.backup(copy)
        if not has_log:
            begun()


class _BegunAnew(Exception):
    """Others have written in between, once too often."""


def _teller(told: Told) -> Callable[[int, int, int], None]:
    last, restarts = 0, 0

    def tell(_status: int, remaining: int, total: int) -> None:
        nonlocal last, restarts
        done = total - remaining
        restarts += done < last
        last = done
        if restarts > _MOST_RESTARTS:
            raise _BegunAnew
        told(done, total)

    return tell


def _refuse_damaged(copy: sqlite3.Connection) -> None:
    for name, places, function in FUNCTIONS:
        copy.create_function(name, places, function, deterministic=True)
    (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Unavailable(
            "A copy of this project would be damaged, and none was kept: run “glossator check” "
            "on the project, and keep the copies that were made before."
        )
