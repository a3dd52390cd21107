"""Many new rows of one table at once, each with its image in the journal."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from core.storage.rows import JournaledRows, Table, Value

_ROOMY_KIB = 128 * 1024


@contextmanager
def roomy(connection: sqlite3.Connection) -> Iterator[None]:
    """Within it, pages of the indexes that many rows go into stay in memory, up to 128 MB."""
    (before,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute(f"PRAGMA cache_size = -{_ROOMY_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {int(before)}")


def insert(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    table: Table,
    columns: Sequence[str],
    values: Sequence[tuple[Value, ...]],
) -> range:
    """Insert full rows, every column but `id` named; their ids, in the order of the values.

    The images are made by the database, which takes a fraction of the time. What the rows mean to
    views is for the caller to tell `rows.touched`.
    """
    if not values:
        return range(0)
    first = _next_id(connection, table)
    ids = range(first, first + len(values))
    listed = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" * (len(columns) + 1))
    connection.executemany(
        f"INSERT INTO {table} (id, {listed}) VALUES ({places})",
        ((number, *row) for number, row in zip(ids, values, strict=True)),
    )
    step, before = rows.reserved(len(values))
    image = ", ".join(f"'{name}', \"{name}\"" for name in ("id", *columns))
    connection.execute(
        "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
        f" SELECT ?1, ?2 + id - ?3 + 1, ?4, id, NULL, json_object({image})"
        f" FROM {table} WHERE id >= ?3 ORDER BY id",
        (step, before, first, str(table)),
    )
    return ids


def _next_id(connection: sqlite3.Connection, table: Table) -> int:
    """Of ids that were given before, none is given again."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return 1 if row is None else int(row[0]) + 1
