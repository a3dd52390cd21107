"""The journal: who did what, when, with every row's image before and after.

Steps are only ever added. An undo is itself a step that names the step it reverses; what can be
undone next is told by each do-step's `standing`.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from core.model.ids import AnnotatorId
from core.model.phrase import Phrase
from core.storage.rows import RowChange, Table


class Action(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Standing(StrEnum):
    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Step:
    seq: int
    at: str
    annotator: AnnotatorId | None
    action: Action
    command: str
    label: Phrase
    standing: Standing


def open_step(
    connection: sqlite3.Connection,
    annotator: AnnotatorId | None,
    command: str,
    action: Action = Action.DO,
    target: int | None = None,
) -> int:
    """Begin a step inside the running transaction; its sequence number orders all events."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    cursor = connection.execute(
        'INSERT INTO journal_step (at, annotator, "action", target, command, label, label_values,'
        " standing) VALUES (?, ?, ?, ?, ?, '', '{}', ?)",
        (at, annotator, action, target, command, Standing.DONE),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def name_step(connection: sqlite3.Connection, seq: int, label: Phrase) -> None:
    connection.execute(
        "UPDATE journal_step SET label = ?, label_values = ? WHERE seq = ?",
        (label.template, json.dumps(label.values, ensure_ascii=False), seq),
    )


def abandon_undone(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> None:
    """A new step ends the chance to redo what this annotator had undone before it."""
    connection.execute(
        "UPDATE journal_step SET standing = ? WHERE annotator IS ? AND standing = ?",
        (Standing.ABANDONED, annotator, Standing.UNDONE),
    )


def put_beyond_undo(connection: sqlite3.Connection) -> None:
    """Let no one take back what has been done so far."""
    connection.execute("UPDATE journal_step SET standing = ?", (Standing.ABANDONED,))


def set_standing(connection: sqlite3.Connection, seq: int, standing: Standing) -> None:
    connection.execute("UPDATE journal_step SET standing = ? WHERE seq = ?", (standing, seq))


_STEP = (
    'SELECT seq, at, annotator, "action", command, label, label_values, standing FROM journal_step'
)


def next_undo(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> Step | None:
    """The annotator's newest step that is in force."""
    return _one(
        connection,
        f"{_STEP} WHERE annotator IS ? AND standing = 'done' AND \"action\" = 'do'"
        " ORDER BY seq DESC LIMIT 1",
        annotator,
    )


def next_redo(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> Step | None:
    """The step that the annotator undid last: of the undone ones the oldest."""
    return _one(
        connection,
        f"{_STEP} WHERE annotator IS ? AND standing = 'undone' ORDER BY seq LIMIT 1",
        annotator,
    )


def steps(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The newest steps of all annotators, newest first."""
    return [
        _step(row) for row in connection.execute(f"{_STEP} ORDER BY seq DESC LIMIT ?", (limit,))
    ]


def changes_of(connection: sqlite3.Connection, seq: int, *, backwards: bool) -> Iterator[RowChange]:
    """The row changes of one step in the order they were made, or backwards for an undo."""
    order = "DESC" if backwards else "ASC"
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM journal_change WHERE step = ?"
        f" ORDER BY n {order}",
        (seq,),
    ).fetchall()
    for table, row_id, before, after in rows:
        yield RowChange(
            Table(table),
            row_id,
            None if before is None else json.loads(before),
            None if after is None else json.loads(after),
        )


def _one(connection: sqlite3.Connection, sql: str, annotator: AnnotatorId | None) -> Step | None:
    row = connection.execute(sql, (annotator,)).fetchone()
    return None if row is None else _step(row)


def _step(row: tuple[int, str, int | None, str, str, str, str, str]) -> Step:
    seq, at, annotator, action, command, label, values, standing = row
    return Step(
        seq,
        at,
        None if annotator is None else AnnotatorId(annotator),
        Action(action),
        command,
        Phrase(label, json.loads(values)),
        Standing(standing),
    )
