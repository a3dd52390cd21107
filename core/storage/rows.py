"""Writing rows so that every change leaves its before and after image in the journal."""

import json
import sqlite3
from collections.abc import Mapping
from functools import lru_cache

from core.storage.row_changes import Row, RowChange, Table, Value
from core.storage.touched import Touched

__all__ = ["JournaledRows", "Row", "RowChange", "Table", "Touched", "Value"]

_FLUSH_EVERY = 2_000


def fetch(connection: sqlite3.Connection, table: Table, row_id: int) -> Row | None:
    """The whole row as it stands, or None."""
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    found = cursor.fetchone()
    if found is None:
        return None
    return dict(zip((column[0] for column in cursor.description), found, strict=True))


def put(connection: sqlite3.Connection, table: Table, row: Row) -> int:
    """Insert one row whose keys are columns of `table`; its id."""
    cursor = connection.execute(_insert_into(table, tuple(row)), tuple(row.values()))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


@lru_cache
def _insert_into(table: Table, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({columns}) VALUES ({places})"


def change(connection: sqlite3.Connection, table: Table, row_id: int, values: Row) -> None:
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))


def remove(connection: sqlite3.Connection, table: Table, row_id: int) -> None:
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))


class JournaledRows:
    """Writes rows of one step; `touched` tells what of. Call `flush` before the commit."""

    def __init__(self, connection: sqlite3.Connection, step: int) -> None:
        self._connection = connection
        self._step = step
        self._waiting: list[tuple[int, int, str, int, str | None, str | None]] = []
        self._count = 0
        self.touched = Touched()

    @property
    def step(self) -> int:
        """Whose changes these are."""
        return self._step

    @property
    def count(self) -> int:
        """How many row changes the step has made so far."""
        return self._count

    def insert(self, table: Table, values: Row) -> int:
        """Insert a full row: every column but `id` must be named. Returns the id."""
        row_id = put(self._connection, table, values)
        self._record(RowChange(table, row_id, None, {"id": row_id, **values}))
        return row_id

    def update(self, table: Table, row_id: int, values: Row) -> bool:
        """Change columns of an existing row; False, and no trace, if all were so already."""
        before = fetch(self._connection, table, row_id)
        assert before is not None, f"no row {row_id} in {table}"
        if all(before[name] == value for name, value in values.items()):
            return False
        change(self._connection, table, row_id, values)
        self._record(RowChange(table, row_id, before, {**before, **values}))
        return True

    def repoint_statements(self, column: str, old: int, new: int) -> int:
        """Let every statement that names entry `old` in a column name `new`; how many did.

        The images are made by the database, and of what is changed and whose it is alone: so tens
        of thousands take well under a second, and to undo them asks for no more than these.
        """
        self.flush()
        of_rows = f'FROM {Table.STATEMENT} WHERE "{column}" = ?1'
        image = f"json_object('id', id, 'layer', layer, 'article', article, '{column}', ?)"
        (listed,) = self._connection.execute(
            f"SELECT json_group_array(id) {of_rows}", (old,)
        ).fetchone()
        homes = self._connection.execute(f"SELECT DISTINCT article, layer {of_rows}", (old,))
        self.touched.add_statements(json.loads(listed), homes.fetchall())
        self._connection.execute(
            "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
            f" SELECT ?2, ?3 + row_number() OVER (ORDER BY id), ?4, id,"
            f" {image.replace('?', '?1')}, {image.replace('?', '?5')} {of_rows}",
            (old, self._step, self._count, str(Table.STATEMENT), new),
        )
        changed = self._connection.execute(
            f'UPDATE {Table.STATEMENT} SET "{column}" = ? WHERE "{column}" = ?', (new, old)
        ).rowcount
        self._count += changed
        return changed

    def set_in_statements(self, column: str, values: Mapping[int, Value]) -> None:
        """Give statements, by their ids, other values in one column; all of them are there.

        Made by the database and of what is changed alone, as in `repoint_statements`.
        """
        self.flush()
        told = json.dumps(list(values.items()))
        of_rows = (
            "FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS told"
            f" FROM json_each(?1)) AS wanted JOIN {Table.STATEMENT} USING (id)"
        )
        homes = self._connection.execute(f"SELECT DISTINCT article, layer {of_rows}", (told,))
        self.touched.add_statements(values, homes.fetchall())
        image = f"json_object('id', id, 'layer', layer, 'article', article, '{column}', "
        self._connection.execute(
            "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
            f" SELECT ?2, ?3 + row_number() OVER (ORDER BY id), ?4, id,"
            f' {image}"{column}"), {image}told) {of_rows}',
            (told, self._step, self._count, str(Table.STATEMENT)),
        )
        self._connection.executemany(
            f'UPDATE {Table.STATEMENT} SET "{column}" = ? WHERE id = ?',
            ((value, number) for number, value in values.items()),
        )
        self._count += len(values)

    def delete(self, table: Table, row_id: int) -> None:
        before = fetch(self._connection, table, row_id)
        assert before is not None, f"no row {row_id} in {table}"
        remove(self._connection, table, row_id)
        self._record(RowChange(table, row_id, before, None))

    def reserved(self, count: int) -> tuple[int, int]:
        """Step and number after which so many changes, written by the caller, are to stand."""
        self.flush()
        self._count += count
        return self._step, self._count - count

    def flush(self) -> None:
        self._connection.executemany(
            "INSERT INTO journal_change (step, n, table_name, row_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            self._waiting,
        )
        self._waiting.clear()

    def _record(self, row_change: RowChange) -> None:
        self.touched.add(row_change)
        self._count += 1
        self._waiting.append(
            (
                self._step,
                self._count,
                row_change.table,
                row_change.row_id,
                _dumped(row_change.before),
                _dumped(row_change.after),
            )
        )
        if len(self._waiting) >= _FLUSH_EVERY:
            self.flush()


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _dumped(row: Row | None) -> str | None:
    return None if row is None else _as_json(row)
