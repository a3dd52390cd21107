"""Many new rows of one table at once, each with its image in the journal."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice

from core.storage.engine import errors
from core.storage.rows import JournaledRows, Table, Value
from core.storage.troubles import name_of

_ROOMY_KIB = 128 * 1024
_MANY = 5_000
"""Rows from which on it pays to make indexes anew."""
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


@contextmanager
def indexed_at_the_end(connection: sqlite3.Connection, table: Table, count: int) -> Iterator[None]:
    """Within it, if a table comes to hold twice as much at least, it has no indexes: made anew, out
    of sorted rows, they take a fraction of the time.

    All is part of the running transaction: a crash leaves the file as it was.
    """
    (present,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    taken = _without_indexes(connection, table) if count >= max(_MANY, present) else []
    yield
    for sql in taken:
        connection.execute(sql)


def _without_indexes(connection: sqlite3.Connection, table: Table) -> list[str]:
    """What makes the indexes that are taken away; none are while rows are read on the way."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
        " AND sql IS NOT NULL",
        (str(table),),
    ).fetchall()
    try:
        for name, _ in found:
            connection.execute(f"DROP INDEX {_quoted(name)}")
    except errors("OperationalError") as error:
        if name_of(error) != "SQLITE_LOCKED":
            raise
        return []  # the first one said so
    return [sql for _, sql in found]


def insert(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    table: Table,
    columns: Sequence[str],
    values: Iterable[tuple[Value, ...]],
) -> range:
    """Insert full rows, every column but `id` named; their ids, in the order of the values.

    The images are made by the database, which takes a fraction of the time. What the rows mean to
    views is for the caller to tell `rows.touched`.
    """
    ids = _stored(connection, table, columns, values)
    step, before = rows.reserved(len(ids))
    image = ", ".join(f"'{name}', {_quoted(name)}" for name in ("id", *columns))
    connection.execute(
        "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
        f" SELECT ?1, ?2 + id - ?3 + 1, ?4, id, NULL, json_object({image})"
        f" FROM {table} WHERE id >= ?3 AND id < ?5 ORDER BY id",
        (step, before, ids.start, str(table), ids.stop),
    )
    return ids


def _stored(
    connection: sqlite3.Connection,
    table: Table,
    columns: Sequence[str],
    values: Iterable[tuple[Value, ...]],
) -> range:
    """As many rows by each statement as fit: to begin and end one takes longer than to add a row.

    SQLite numbers them one after the other, as nobody else writes meanwhile.
    """
    into = f"INSERT INTO {table} ({', '.join(map(_quoted, columns))}) VALUES "
    places = f"({', '.join('?' * len(columns))})"
    together = _MOST_VALUES // len(columns)
    as_many = into + ", ".join([places] * together)
    waiting, count, last = iter(values), 0, 0
    while some := tuple(islice(waiting, together)):
        sql = as_many if len(some) == together else into + ", ".join([places] * len(some))
        last = connection.execute(sql, tuple(chain.from_iterable(some))).lastrowid or 0
        count += len(some)
    return range(last - count + 1, last + 1)


def _quoted(name: str) -> str:
    return f'"{name}"'
