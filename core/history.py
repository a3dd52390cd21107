"""Undo and redo: replaying the row images of the journal, each annotator her own steps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.model.changes import Changes, merged
from core.model.ids import AnnotatorId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.model.step import Action, Standing, Step
from core.storage import codebook, journal, replay, statements, versions
from core.storage.connection import Connection
from core.storage.rows import RowChange, Touched

_TOLD_EVERY = 250


@dataclass(frozen=True, slots=True)
class Replay:
    """What an undo or redo did."""

    label: Phrase
    touched: Touched
    step: int
    """The number of the step that the undo or redo is itself."""
    beside: tuple[Changes, ...] = ()
    """What had to follow from it."""

    @property
    def changes(self) -> Changes:
        return merged([self.touched.changes_by(self.step), *self.beside])


def undo(
    connection: Connection, annotator: AnnotatorId | None, progress: Progress = silent
) -> Replay:
    """Take back the annotator's newest step; Refused if its rows have changed meanwhile.

    Runs inside the caller's transaction, which a refusal must roll back.
    """
    step = journal.next_undo(connection, annotator)
    if step is None:
        raise Refused("There is nothing to undo.")
    return _replay(connection, step, Action.UNDO, progress)


def redo(
    connection: Connection, annotator: AnnotatorId | None, progress: Progress = silent
) -> Replay:
    """Bring back the step that the annotator undid last; Refused like `undo`."""
    step = journal.next_redo(connection, annotator)
    if step is None:
        raise Refused("There is nothing to redo.")
    return _replay(connection, step, Action.REDO, progress)


def _replay(connection: Connection, step: Step, action: Action, progress: Progress) -> Replay:
    touched = Touched()
    backwards = action is Action.UNDO
    wanted = journal.changes_of(connection, step.seq, backwards=backwards)
    told = _told(wanted, journal.size_of(connection, step.seq), step.label, progress)
    if not replay.apply(connection, _seen(told, touched)):
        raise Refused("What it changed has been changed again since. Nothing was changed.")
    statements.add_homes(connection, touched)
    seq = journal.open_step(connection, step.annotator, step.command, action, step.seq)
    journal.name_step(connection, seq, step.label)
    if touched.codebook:
        codebook.load(connection).refuse_contradictions()
        codebook.add_revision(connection, seq)
    versions.replayed(connection, step.seq, seq, is_undo=backwards)
    standing = Standing.UNDONE if backwards else Standing.DONE
    journal.set_standing(connection, step.seq, standing)
    return Replay(step.label, touched, seq)


def _told(
    changes: Iterable[RowChange], total: int, label: Phrase, progress: Progress
) -> Iterator[RowChange]:
    for done, change in enumerate(changes):
        if done % _TOLD_EVERY == 0:
            progress(done, total, label)
        yield change


def _seen(changes: Iterable[RowChange], touched: Touched) -> Iterator[RowChange]:
    for change in changes:
        touched.add(change)
        yield change
