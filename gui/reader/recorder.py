"""From a passage to a statement: what the reader's actions do."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.commands.statements import SetFlag, SetSpans
from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.span import Role, Span
from core.model.statement import Statement, StatementParts
from gui.reader.passage import PassageCursor
from gui.shared.current import chosen_statement, delete_current
from gui.shared.desk import Desk


class Recorder(QObject):
    """Turns the passage into evidence and mentions. Holds what is not yet part of a statement."""

    part_wanted = Signal(EntryKind)
    """The analyst is to choose this part now."""
    annotator_wanted = Signal()
    changed = Signal()
    """What is collected, or whether edges are being moved, changed."""
    missed = Signal(str)
    """A key had nothing to do, and why."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cursor: PassageCursor | None = None
        self._collected: tuple[Span, ...] = ()
        self._reshaping: tuple[StatementId, Span] | None = None
        desk.selection.statement_changed.connect(self._let_go_of_other)
        desk.page.edited.connect(self._let_go_of_changed)
        self.changed.connect(lambda: desk.selection.tell_edges(are_moved=self.is_reshaping))

    def read(self, cursor: PassageCursor | None) -> None:
        """Another text is open."""
        self._cursor = cursor
        self.let_go()

    @property
    def collected(self) -> tuple[Span, ...]:
        """Passages put aside for a statement with discontinuous evidence."""
        return self._collected

    @property
    def is_reshaping(self) -> bool:
        """Whether the passage stands for a piece of evidence whose edges are being moved."""
        return self._reshaping is not None

    def let_go(self) -> bool:
        """Forget what is collected or being moved; whether there was anything."""
        held = bool(self._collected) or self._reshaping is not None
        self._collected, self._reshaping = (), None
        self.changed.emit()
        return held

    def start(self) -> None:
        """Begin a statement from the passage; or, while edges are moved, be done with that."""
        span = self._span()
        if span is None:
            return
        if self._reshaping is not None:
            self._finish_reshaping(span)
            return
        if self._desk.bridge.layer is None:
            self.annotator_wanted.emit()
            return
        evidence = (*self._collected, span)
        self.let_go()
        self._desk.selection.begin(StatementParts(evidence))

    def add_evidence(self) -> None:
        """Give the passage to the current statement, or put it aside for the next one."""
        span, current = self._span(), self._desk.page.current
        if span is None:
            return
        evidence = self._collected if current is None else current.parts.evidence
        if any(piece.start <= span.start and span.end <= piece.end for piece in evidence):
            self.missed.emit(self.tr("This passage belongs to the evidence already."))
        elif current is None:
            self._collected = (*self._collected, span)
            self.changed.emit()
        else:
            self._set(current, Role.EVIDENCE, (*current.parts.evidence, span))

    def remove_evidence(self) -> None:
        """Take the piece under the passage out of the current statement's evidence."""
        span, current = self._span(), chosen_statement(self._desk)
        if span is None or current is None:
            return
        kept = tuple(piece for piece in current.parts.evidence if not piece.overlaps(span))
        if kept == current.parts.evidence:
            self.missed.emit(self.tr("This passage is not evidence of the current statement."))
        else:
            self._set(current, Role.EVIDENCE, kept)

    def reshape(self) -> None:
        """Take the current statement's evidence under the passage as the passage, to move it."""
        current = chosen_statement(self._desk)
        if current is None or not current.parts.evidence or self._cursor is None:
            return
        here = self._span()
        pieces = current.parts.evidence
        piece = next((p for p in pieces if here is not None and p.overlaps(here)), pieces[0])
        self._reshaping = (current.id, piece)
        self._cursor.select(piece.start, piece.end)
        self.changed.emit()

    def move_edge(self, old: Span, new: Span) -> None:
        """Replace one piece of the current statement's evidence."""
        current = self._desk.page.current
        if current is not None and old in current.parts.evidence and old != new:
            kept = tuple(new if piece == old else piece for piece in current.parts.evidence)
            self._set(current, Role.EVIDENCE, kept)

    def _finish_reshaping(self, span: Span) -> None:
        reshaped, self._reshaping = self._reshaping, None
        if reshaped is not None and reshaped[0] == self._desk.selection.statement:
            self.move_edge(reshaped[1], span)
        self.changed.emit()

    def _let_go_of_other(self) -> None:
        """Edges that are being moved belong to one statement: never to the next current one."""
        if self._reshaping is not None and self._reshaping[0] != self._desk.selection.statement:
            self.let_go()

    def _let_go_of_changed(self, _touched: frozenset[StatementId]) -> None:
        """The piece whose edges are being moved may have been moved or taken away elsewhere."""
        current = self._desk.page.current
        pieces = () if current is None else current.parts.evidence
        if self._reshaping is not None and self._reshaping[1] not in pieces:
            self.let_go()

    def choose_part(self, kind: EntryKind) -> None:
        """Mark a shaped passage as the place of that part; then ask for the part if it is unset."""
        if self.is_reshaping:
            self._cursor_back_to_sentence()
            self.let_go()
        current = self._desk.page.current
        passage = None if self._cursor is None else self._cursor.passage
        if current is None and not self._desk.selection.pending:
            self.start()
        if current is None or passage is None or not passage.is_shaped:
            self.part_wanted.emit(kind)
            return
        span = self._span()
        if span is not None and self._set(current, Role(kind.value), (span,)):
            self._cursor_back_to_sentence()
            if current.parts.entry(kind) is None:
                self.part_wanted.emit(kind)

    def _cursor_back_to_sentence(self) -> None:
        if self._cursor is not None:
            self._cursor.place(self._cursor.passage.start)
            self.changed.emit()

    def same_evidence(self) -> None:
        """Begin a statement from the current one's evidence, stance and measure: who else?"""
        if (current := chosen_statement(self._desk)) is not None:
            self._desk.selection.begin(
                replace(current.parts, actor=None, actor_mentions=(), **_OWN)
            )

    def same_evidence_measure(self) -> None:
        """Begin a statement from the current one's evidence and actor: on what else?"""
        if (current := chosen_statement(self._desk)) is not None:
            kept = replace(current.parts, stance=None, stance_cues=())
            kept = replace(kept, measure=None, measure_mentions=())
            self._desk.selection.begin(replace(kept, **_OWN))

    def toggle_flag(self) -> None:
        current = chosen_statement(self._desk)
        if current is not None:
            self._desk.bridge.run(SetFlag(current.id, not current.parts.flagged), initiator=self)

    def delete(self) -> None:
        delete_current(self._desk, self)

    def _set(self, statement: Statement, role: Role, spans: tuple[Span, ...]) -> bool:
        return bool(self._desk.bridge.run(SetSpans(statement.id, role, spans), initiator=self))

    def _span(self) -> Span | None:
        return None if self._cursor is None else self._cursor.span


_OWN: dict[str, Any] = {"confidence": None, "note": "", "flagged": False, "fields": {}}
"""What is said of one statement alone and goes into no copy of it."""
