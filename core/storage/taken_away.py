"""Rows that were here and are no longer, by the journal: what a merge is not to bring back."""

import sqlite3
from collections.abc import Sequence

from core.storage import stored
from core.storage.rows import Row, Table

MERGE = "BringTogether"
"""The command by which a merge stands in the journal: what is undone of it may come in again."""


def rows(connection: sqlite3.Connection, table: Table) -> Sequence[Row]:
    """Images of rows of a table before somebody took them away or changed them, and of those whose
    making was undone."""
    found = connection.execute(
        "SELECT coalesce(before, after) FROM journal_change JOIN journal_step ON seq = step"
        " WHERE table_name = ?1 AND (before IS NOT NULL AND standing = 'done'"
        "  OR before IS NULL AND standing IN ('undone', 'abandoned') AND command <> ?2)",
        (table, MERGE),
    )
    return stored.records(f"[{','.join(image for (image,) in found)}]", "an image in the journal")
