"""Many new rows of one table at once, each with its image in the journal."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from core.storage.rows import JournaledRows, Table, Value

_ROOMY_KIB = 128 * 1024
_MOST_VALUES = 900
"""Bound by one statement: SQLite allows for 999 everywhere."""


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
    _store(connection, table, ("id", *columns), zip(ids, values, strict=True))
    step, before = rows.reserved(len(values))
    image = ", ".join(f"'{name}', {_quoted(name)}" for name in ("id", *columns))
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


def _store(
    connection: sqlite3.Connection,
    table: Table,
    columns: Sequence[str],
    rows: Iterable[tuple[int, tuple[Value, ...]]],
) -> None:
    """As many rows by each statement as fit: what it costs to begin and end one is half of all."""
    together = _MOST_VALUES // len(columns)
    into = f"INSERT INTO {table} ({', '.join(map(_quoted, columns))}) VALUES"
    places = f"({', '.join('?' * len(columns))})"
    waiting = iter(rows)
    while some := list(islice(waiting, together)):
        values = [value for number, row in some for value in (number, *row)]
        connection.execute(f"{into} {', '.join([places] * len(some))}", values)


def _quoted(name: str) -> str:
    return f'"{name}"'
