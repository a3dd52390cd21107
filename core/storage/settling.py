"""Bringing what stands in a project's log into the file, while nobody works."""

import sqlite3

from core.storage.waiting import busy_timeout


def settle(connection: sqlite3.Connection) -> bool:
    """Whether the log is empty now: then a plain copy of the file is whole.

    What takes long is done while others may write; then the log is cut off if nobody is at it at
    this moment, without waiting. Source: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    """
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    with busy_timeout(connection, 0):
        (is_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy
