"""Undo and redo: replaying the row images of the journal, each annotator her own steps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.model.ids import AnnotatorId
from core.model.phrase import Phrase, Refused
from core.model.step import Action, Standing, Step
from core.storage import codebook, journal, replay, statements
from core.storage.connection import Connection
from core.storage.rows import RowChange, Touched


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
    wanted = journal.changes_of(connection, step.seq, backwards=backwards)
    if not replay.apply(connection, _seen(wanted, touched)):
        raise Refused("What it changed has been changed again since. Nothing was changed.")
    statements.add_homes(connection, touched)
    seq = journal.open_step(connection, step.annotator, step.command, action, step.seq)
    journal.name_step(connection, seq, step.label)
    if touched.codebook:
        codebook.load(connection).refuse_contradictions()
        codebook.add_revision(connection, seq)
    standing = Standing.UNDONE if backwards else Standing.DONE
    journal.set_standing(connection, step.seq, standing)
    return Replay(step.label, touched)


def _seen(changes: Iterable[RowChange], touched: Touched) -> Iterator[RowChange]:
    for change in changes:
        touched.add(change)
        yield change
