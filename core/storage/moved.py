"""Keeping what a project holds whose file lost its name while it was open.

SQLite goes on writing to a file that was renamed, replaced or deleted, in a log under the old name,
and does not bring the two together at the end: nobody would find what was recorded.
"""

import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from core.storage import backup, written_over
from core.storage.engine import errors
from core.storage.files import beside
from core.storage.open_files import is_moved, name_at_opening, new_name_of
from core.storage.settling import settle
from core.storage.troubles import translated


def kept_whole(connection: sqlite3.Connection) -> Path:
    """Where all that was saved stands from now on: under the new name of the file, if it has one
    in that folder, else in a copy beside. Unavailable where neither can be.
    """
    with translated():
        is_empty = settle(connection)
    found = new_name_of(connection)
    if found is not None and is_empty:
        return found
    path = name_at_opening(connection)
    now = datetime.now()
    copy = _free(path.with_name(f"{path.stem} kept {now:%Y-%m-%d %H.%M.%S}{path.suffix}"))
    backup.copy_to(connection, copy)
    return copy


def leave(connection: sqlite3.Connection) -> None:
    """Close it; before, bring all that was saved into the file, whatever that is called now, unless
    another program has written over that."""
    if written_over.is_written_over(connection):
        written_over.abandon(connection)
        return
    if not is_moved(connection):
        connection.close()
        return
    path, is_empty = name_at_opening(connection), False
    with suppress(*errors()):
        is_empty = settle(connection)
    connection.close()
    if is_empty and not path.exists():
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                beside(path, ending).unlink()


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
