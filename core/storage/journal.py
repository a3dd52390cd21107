"""The journal: who did what, when, with every row's image before and after.

Steps are only ever added. An undo is itself a step that names the step it reverses; what can be
undone next is told by each do-step's `standing`; undos and redos have one of their own, so that
looking for it costs the same however many of them there are.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from core.model.ids import AnnotatorId
from core.model.phrase import Phrase
from core.model.step import Action, Standing, Step
from core.storage import stored
from core.storage.rows import Row, RowChange, Table


def open_step(
    connection: sqlite3.Connection,
    annotator: AnnotatorId | None,
    command: str,
    action: Action = Action.DO,
    target: int | None = None,
) -> int:
    """Begin a step inside the running transaction; its sequence number orders all events."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    standing = Standing.DONE if action is Action.DO else Standing.REPLAY
    cursor = connection.execute(
        'INSERT INTO journal_step (at, annotator, "action", target, command, label, label_values,'
        " standing) VALUES (?, ?, ?, ?, ?, '', '{}', ?)",
        (at, annotator, action, target, command, standing),
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
    connection.execute(
        "UPDATE journal_step SET standing = ? WHERE \"action\" = 'do'", (Standing.ABANDONED,)
    )


def set_standing(connection: sqlite3.Connection, seq: int, standing: Standing) -> None:
    connection.execute("UPDATE journal_step SET standing = ? WHERE seq = ?", (standing, seq))


_CHUNK = 1_000
_STEP = (
    'SELECT seq, at, annotator, "action", command, label, label_values, standing FROM journal_step'
)


def next_undo(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> Step | None:
    """The annotator's newest step that is in force."""
    return _one(
        connection,
        f"{_STEP} WHERE annotator IS ? AND standing = 'done' ORDER BY seq DESC LIMIT 1",
        annotator,
    )


def next_redo(connection: sqlite3.Connection, annotator: AnnotatorId | None) -> Step | None:
    """The step that the annotator undid last: of the undone ones the oldest."""
    return _one(
        connection,
        f"{_STEP} WHERE annotator IS ? AND standing = 'undone' ORDER BY seq LIMIT 1",
        annotator,
    )


def with_standing(
    connection: sqlite3.Connection,
    annotator: AnnotatorId | None,
    standing: Standing,
    places: range,
    count: int,
) -> list[Step]:
    """One annotator's steps of a standing, newest first, those at some places among all `count`.

    The others are passed by in the index, from the end that is nearer.
    """
    stop = min(places.stop, count)
    if places.start >= stop:
        return []
    is_near_newest = places.start <= count - stop
    order, passed = ("DESC", places.start) if is_near_newest else ("ASC", count - stop)
    rows = connection.execute(
        f"{_STEP} WHERE annotator IS ? AND standing = ? ORDER BY seq {order} LIMIT ? OFFSET ?",
        (annotator, standing, stop - places.start, passed),
    )
    found = [_step(row) for row in rows]
    return found if is_near_newest else found[::-1]


def steps(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The newest steps of all annotators, newest first."""
    return [
        _step(row) for row in connection.execute(f"{_STEP} ORDER BY seq DESC LIMIT ?", (limit,))
    ]


def size_of(connection: sqlite3.Connection, seq: int) -> int:
    """How many rows a step changed."""
    (count,) = connection.execute(
        "SELECT count(*) FROM journal_change WHERE step = ?", (seq,)
    ).fetchone()
    return int(count)


def changes_of(connection: sqlite3.Connection, seq: int, *, backwards: bool) -> Iterator[RowChange]:
    """The row changes that redo a step in their order, or those that undo it in theirs."""
    order = "DESC" if backwards else "ASC"
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM journal_change WHERE step = ?"
        f" ORDER BY n {order}",
        (seq,),
    )
    while chunk := rows.fetchmany(_CHUNK):
        names, row_ids, before, after = zip(*chunk, strict=True)
        images = _images(before), _images(after)
        if backwards:
            images = images[1], images[0]
        tables = {name: stored.word(Table, name, "a table of the journal") for name in set(names)}
        yield from map(RowChange, map(tables.__getitem__, names), row_ids, *images)


def _images(written: Iterable[str | None]) -> Sequence[Row | None]:
    """Read at once, which takes half the time."""
    every = ",".join("null" if image is None else image for image in written)
    return stored.records_or_none(f"[{every}]", "an image in the journal")


def _one(connection: sqlite3.Connection, sql: str, annotator: AnnotatorId | None) -> Step | None:
    row = connection.execute(sql, (annotator,)).fetchone()
    return None if row is None else _step(row)


def _step(row: tuple[int, str, int | None, str, str, str, str, str]) -> Step:
    seq, at, annotator, action, command, label, values, standing = row
    return Step(
        seq,
        at,
        None if annotator is None else AnnotatorId(annotator),
        stored.word(Action, action, "what step {name} of the journal is", seq),
        command,
        Phrase(label, stored.texts(values, "the name of step {name} of the journal", seq)),
        stored.word(Standing, standing, "the standing of step {name} of the journal", seq),
    )
