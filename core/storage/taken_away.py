"""Rows that were here and are no longer, by the journal: what a merge is not to bring back."""

import sqlite3
from collections.abc import Mapping, Sequence

from core.model.ids import EntryId
from core.storage import stored, verdicts
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


def merged_entries(connection: sqlite3.Connection) -> Mapping[str, EntryId]:
    """The uids of entries that are gone, each with the one that stands for it now."""
    merged = verdicts.merged_entries(connection)
    gone = connection.execute(
        "SELECT row_id, json_extract(before, '$.uid') FROM journal_change"
        " JOIN merged_entry ON gone = row_id WHERE table_name = 'entry' AND after IS NULL"
    )
    return {uid: at_last(number, merged) for number, uid in gone}


def at_last(number: EntryId, merged: Mapping[EntryId, EntryId]) -> EntryId:
    """The entry that stands for one now, however often it was merged."""
    seen: set[EntryId] = set()
    while number in merged and number not in seen:
        seen.add(number)
        number = merged[number]
    return number
