"""Undo and redo: replaying the row images of the journal, each annotator her own steps."""

from dataclasses import dataclass

from core.model.ids import AnnotatorId
from core.model.phrase import Phrase, Refused
from core.storage import codebook, journal
from core.storage.connection import Connection
from core.storage.journal import Action, Standing, Step
from core.storage.rows import RowChange, Table, Touched, change, fetch, put, remove


@dataclass(frozen=True, slots=True)
class Replay:
    """What an undo or redo did."""

    label: Phrase
    touched: Touched


def undo(connection: Connection, annotator: AnnotatorId | None) -> Replay:
    """Take back the annotator's newest step; Refused if its rows have changed meanwhile.

    Runs inside the caller's transaction, which a refusal must roll back.
    """
    step = journal.next_undo(connection, annotator)
    if step is None:
        raise Refused("There is nothing to undo.")
    return _replay(connection, step, Action.UNDO)


def redo(connection: Connection, annotator: AnnotatorId | None) -> Replay:
    """Bring back the step that the annotator undid last; Refused like `undo`."""
    step = journal.next_redo(connection, annotator)
    if step is None:
        raise Refused("There is nothing to redo.")
    return _replay(connection, step, Action.REDO)


def _replay(connection: Connection, step: Step, action: Action) -> Replay:
    touched = Touched()
    backwards = action is Action.UNDO
    for recorded in journal.changes_of(connection, step.seq, backwards=backwards):
        wanted = _reversed(recorded) if backwards else recorded
        _apply(connection, wanted, step)
        touched.add(wanted)
    _add_homes(connection, touched)
    seq = journal.open_step(connection, step.annotator, step.command, action, step.seq)
    journal.name_step(connection, seq, step.label)
    if touched.codebook:
        codebook.load(connection).refuse_contradictions()
        codebook.add_revision(connection, seq)
    standing = Standing.UNDONE if backwards else Standing.DONE
    journal.set_standing(connection, step.seq, standing)
    return Replay(step.label, touched)


def _add_homes(connection: Connection, touched: Touched) -> None:
    """Article and layer of statements of which only spans changed: a span's row names neither."""
    for statement in touched.statements:
        row = fetch(connection, Table.STATEMENT, statement)
        if row is not None:
            touched.add(RowChange(Table.STATEMENT, statement, row, row))


def _reversed(row_change: RowChange) -> RowChange:
    return RowChange(row_change.table, row_change.row_id, row_change.after, row_change.before)


def _apply(connection: Connection, wanted: RowChange, step: Step) -> None:
    """Turn the row from its `before` into its `after`, if it is still as `before` says."""
    table, row_id, before, after = wanted.table, wanted.row_id, wanted.before, wanted.after
    if fetch(connection, table, row_id) != before:
        raise Refused(
            "“{step}” cannot be replayed: what it changed has been changed again since. "
            "Nothing was changed.",
            step=step.label,
        )
    if after is None:
        remove(connection, table, row_id)
    elif before is None:
        put(connection, table, after)
    else:
        change(connection, table, row_id, after)
