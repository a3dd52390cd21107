"""Bringing what stands in a project's log into the file, while nobody works."""

import sqlite3

from core.storage.waiting import busy_timeout
from core.storage.written_over import is_written_over


def settle(connection: sqlite3.Connection) -> bool:
    """Whether the log is empty now: then a plain copy of the file is whole. Nothing is put on top
    of what another program has written there.

    What takes long is done while others may write; then the log is cut off if nobody is at it at
    this moment, without waiting. Source: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    """
    if is_written_over(connection):
        return False
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    with busy_timeout(connection, 0):
        (is_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy
