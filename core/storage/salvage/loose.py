"""What was read of a damaged file, in a passing database whose tables forbid nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from core.model.progress import Progress
from core.storage.keys import Key
from core.storage.rows import Row, Table, Value
from core.storage.salvage.reading import JOURNAL, Remains, remains_of, shapes
from core.storage.salvage.records import Cell

Rows = dict[int, Row]


@contextmanager
def loose(path: Path, key: Key | None, progress: Progress) -> Iterator[sqlite3.Connection]:
    """What is no text, and should be, is there as bytes. Of an encrypted file (`key`), nothing of
    it comes to the disk."""
    remains = remains_of(path, key, progress)
    place = "" if key is None else ":memory:"
    with closing(sqlite3.connect(place, isolation_level=None)) as found:
        if key is not None:
            found.execute("PRAGMA temp_store = MEMORY")
        found.execute("BEGIN")
        for name, shape in shapes().items():
            columns = ", ".join(f'"{column}"' for column in shape.columns)
            found.execute(f"CREATE TABLE {name} ({columns})")
            found.executemany(
                f"INSERT INTO {name} VALUES ({', '.join('?' * len(shape.columns))})",
                (tuple(map(_storable, row)) for row in _sorted(remains, name)),
            )
        found.execute(f"CREATE INDEX change_by_step ON {JOURNAL} (step, n)")
        found.execute("CREATE INDEX change_by_row ON journal_change (table_name, row_id)")
        found.execute("CREATE TABLE given (name, number)")
        found.executemany("INSERT INTO given VALUES (?, ?)", remains.given.items())
        found.execute("CREATE TABLE torn (name)")
        found.executemany("INSERT INTO torn VALUES (?)", [(name,) for name in remains.torn])
        found.execute("CREATE TABLE turned (page)")
        found.executemany("INSERT INTO turned VALUES (?)", [(page,) for page in remains.turned])
        yield found


def _sorted(remains: Remains, name: str) -> Iterator[tuple[Cell, ...]]:
    if name == JOURNAL:
        yield from (remains.changes[key] for key in sorted(remains.changes))
    else:
        rows = remains.rows.get(name, {})
        yield from (rows[key] for key in sorted(rows))


def _storable(value: Cell) -> Cell:
    if isinstance(value, str) and not value.isascii():
        raw = value.encode("utf-8", "surrogateescape")
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw
    return value


def rows_of(found: sqlite3.Connection, table: str) -> Rows:
    """By their numbers; without those that hold what no row of ours does."""
    columns = shapes()[table].columns
    place = shapes()[table].key or 0
    rows: Rows = {}
    for values in found.execute(f"SELECT * FROM {table}"):
        row: dict[str, Value] = dict(zip(columns, values, strict=True))
        if isinstance(values[place], int) and not any(isinstance(v, bytes) for v in values):
            rows.setdefault(values[place], row)
    return rows


def tables_of_work(found: sqlite3.Connection) -> dict[Table, Rows]:
    return {table: rows_of(found, table) for table in Table}
