"""Turning rows from one image into another, many of a table at a time."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.storage.rows import Row, RowChange, Table, Value
from core.storage.stored import Damaged

_CHUNK = 1_000
_Columns = tuple[str, ...]
_Shape = tuple[_Columns | None, _Columns | None, _Columns]
"""The columns before, those after, and those that differ: what one statement can have changed."""


@dataclass
class _Run:
    """Changes of one shape to different rows of one table."""

    table: Table
    shape: _Shape
    changes: dict[int, RowChange] = field(default_factory=dict)

    def takes(self, shape: _Shape, row_id: int) -> bool:
        is_full = len(self.changes) >= _CHUNK
        return not is_full and self.shape == shape and row_id not in self.changes

    @property
    def ids(self) -> str:
        return json.dumps(list(self.changes))


def apply(connection: sqlite3.Connection, changes: Iterable[RowChange]) -> bool:
    """Turn each row from its `before` into its `after`; False once one is not as `before` says.

    Only the columns that an image names are looked at and set: a later version of the tables has
    more of them. Changes of one table keep their order, and tables need none among them, as
    references are checked at the commit.
    """
    return all(_is_made(connection, run) for run in _runs(connection, changes))


def _runs(connection: sqlite3.Connection, changes: Iterable[RowChange]) -> Iterator[_Run]:
    known = {table: _columns_of(connection, table) for table in Table}
    open_runs: dict[Table, _Run] = {}
    for change in changes:
        shape, run = _shape(change), open_runs.get(change.table)
        if run is None or not run.takes(shape, change.row_id):
            if run is not None:
                yield run
            _refuse_unknown_columns(change.table, shape, known[change.table])
            run = open_runs[change.table] = _Run(change.table, shape)
        run.changes[change.row_id] = change
    yield from open_runs.values()


def _shape(change: RowChange) -> _Shape:
    before, after = change.before, change.after
    if before is None or after is None:
        return _names(before), _names(after), ()
    different = (name for name in after if name not in before or after[name] != before[name])
    return _names(before), _names(after), tuple(different)


def _names(row: Row | None) -> _Columns | None:
    return None if row is None else tuple(row)


def _columns_of(connection: sqlite3.Connection, table: Table) -> set[str]:
    return {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}


def _refuse_unknown_columns(table: Table, shape: _Shape, known: set[str]) -> None:
    """Names out of the journal go into SQL, and a file may come from anywhere."""
    before, after, _ = shape
    if not {*(before or ()), *(after or ())} <= known:
        raise Damaged("the journal names columns that {table} does not have", table=table)


def _is_made(connection: sqlite3.Connection, run: _Run) -> bool:
    """Whether all rows were as their `before` says; only then they are changed."""
    before, after, different = run.shape
    if not _are_as_before(connection, run, before):
        return False
    if after is None:
        connection.execute(
            f"DELETE FROM {run.table} WHERE id IN (SELECT value FROM json_each(?))", (run.ids,)
        )
    elif before is None:
        places = ", ".join("?" * len(after))
        connection.executemany(
            f"INSERT INTO {run.table} ({_listed(after)}) VALUES ({places})",
            (_values(change.after, after) for change in run.changes.values()),
        )
    elif different:
        assignments = ", ".join(f'"{name}" = ?' for name in different)
        connection.executemany(
            f"UPDATE {run.table} SET {assignments} WHERE id = ?",
            ((*_values(c.after, different), row_id) for row_id, c in run.changes.items()),
        )
    return True


def _are_as_before(connection: sqlite3.Connection, run: _Run, columns: _Columns | None) -> bool:
    listed = "id" if columns is None else f"id, {_listed(columns)}"
    found = {
        row[0]: row[1:]
        for row in connection.execute(
            f"SELECT {listed} FROM {run.table} WHERE id IN (SELECT value FROM json_each(?))",
            (run.ids,),
        )
    }
    if columns is None:
        return not found
    return all(
        found.get(row_id) == _values(change.before, columns)
        for row_id, change in run.changes.items()
    )


def _values(row: Row | None, columns: _Columns) -> tuple[Value, ...]:
    assert row is not None
    return tuple([row[name] for name in columns])


def _listed(columns: _Columns) -> str:
    return ", ".join(f'"{name}"' for name in columns)
