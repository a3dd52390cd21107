"""Looking at a file as of one moment, and for no longer than is wanted."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.storage.engine import errors

_OPERATIONS_BETWEEN_LOOKS = 500
"""Of SQLite's machine: some ten rows, where a function of ours looks at each."""


def stop_when(connection: sqlite3.Connection, is_wanted: Callable[[], bool]) -> None:
    """End whatever is asked of it once `is_wanted` says so; then `translated` raises Cancelled."""
    connection.set_progress_handler(is_wanted, _OPERATIONS_BETWEEN_LOOKS)


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
        if connection.in_transaction:  # some errors of the disk end it
            _end_reading(connection)


def _end_reading(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("COMMIT")
    except errors("DatabaseError"):  # of a damaged page: whoever read it has told
        if connection.in_transaction:
            connection.execute("ROLLBACK")
