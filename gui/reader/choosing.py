"""A text away from the desk, in which evidence and mentions are chosen as in the reader."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.span import Span
from gui.reader.input import ReaderInput
from gui.reader.marks import PageMarks
from gui.reader.painting import Look
from gui.reader.passage import PassageCursor
from gui.reader.view import ArticleView
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.writing_tools import PassageField

_PARTS = {
    ActionId.SET_ACTOR: EntryKind.ACTOR,
    ActionId.SET_STANCE: EntryKind.STANCE,
    ActionId.SET_MEASURE: EntryKind.MEASURE,
}


class PassageChooser(PassageField):
    """Takes the keys that its user has given the actions of the reader; stores nothing."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._moved: Span | None = None
        self.marks = PageMarks(desk.page, self)
        self.view = ArticleView(desk.theme, self)
        self.view.setAccessibleName(self.tr("Article text"))
        self.input = ReaderInput(self.view, desk.page)
        self._does: dict[ActionId, Callable[[], None]] = {
            ActionId.START_STATEMENT: self._take,
            ActionId.ADD_EVIDENCE: self._add,
            ActionId.REMOVE_EVIDENCE: self._remove,
            ActionId.EDIT_EVIDENCE: self._reshape,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        desk.page.loaded.connect(self._load)
        self.marks.edited.connect(self._follow_edit)
        desk.theme.changed.connect(lambda: self.view.show_look(self._look()))
        self.input.moved.connect(self._show_passage)
        self.input.digit.connect(self.digit)
        self.input.escaped.connect(self._escape)
        self.input.edge_dropped.connect(self._move_edge)

    def _load(self) -> None:
        page = self._desk.page
        self._moved = None
        self.view.show_text(page.text, page.offsets)
        self.view.show_residue(self.marks.residue)
        self.input.cursor = PassageCursor(page.text, page.offsets)
        self.view.show_marks(self.marks.index, self._look())
        self.view.minimap.show_statements(page.statements, len(page.text))
        self.go_to_own()

    def go_to_own(self) -> None:
        evidence = self._evidence
        if self.input.cursor is None:
            return
        if evidence:
            self.input.cursor.place(evidence[0].start)
        self._show_passage()
        if evidence:
            self.view.reveal(evidence[0].start, evidence[-1].end)

    def _look(self) -> Look:
        desk = self._desk
        palette = desk.theme.palette

        def colour(statement: StatementId) -> str:
            found = desk.page.statement(statement)
            entries = desk.bridge.codebook.entries if found and found.parts.stance else {}
            stance = entries.get(found.parts.stance) if found and found.parts.stance else None
            return palette.stance(desk.bridge.codebook, stance) if stance else palette.soft

        number = desk.page.number_of
        return Look(palette, desk.selection.statement, colour, number, lambda _statement: False)

    def _follow_edit(self, places: list[tuple[int, int]], touched: frozenset[StatementId]) -> None:
        page = self._desk.page
        self.view.show_edited(self._look(), places)
        self.view.minimap.show_edited(page.statements, [page.number_of(each) for each in touched])

    def _show_passage(self) -> None:
        cursor = self.input.cursor
        if cursor is not None:
            self.view.show_passage(cursor.passage)
            self.view.reveal(cursor.passage.start, cursor.passage.end)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = _pressed(event)
        actions = self._desk.actions
        for action, do in self._does.items():
            if pressed in actions[action].shortcuts():
                do()
                return
        for action, kind in _PARTS.items():
            if pressed in actions[action].shortcuts():
                self._choose_part(kind)
                return
        super().keyPressEvent(event)

    @property
    def _evidence(self) -> tuple[Span, ...]:
        own = self._desk.page.current
        return () if own is None else own.parts.evidence

    @property
    def _span(self) -> Span | None:
        return None if self.input.cursor is None else self.input.cursor.span

    def _take(self) -> None:
        """The passage is the evidence; or the piece whose edges were moved is as it is now."""
        span, moved = self._span, self._moved
        self._moved = None
        if span is None:
            return
        if moved is not None and moved in self._evidence:
            self._move_edge(moved, span)
        else:
            self.evidence_wanted.emit((span,))

    def _add(self) -> None:
        span = self._span
        if span is not None:
            self.evidence_wanted.emit((*self._evidence, span))

    def _remove(self) -> None:
        span = self._span
        if span is not None:
            self.evidence_wanted.emit(tuple(p for p in self._evidence if not p.overlaps(span)))

    def _reshape(self) -> None:
        """The piece of evidence under the passage is the passage: its edges can be moved."""
        here, pieces = self._span, self._evidence
        if here is None or not pieces or self.input.cursor is None:
            return
        self._moved = next((piece for piece in pieces if piece.overlaps(here)), pieces[0])
        self.input.cursor.select(self._moved.start, self._moved.end)
        self._show_passage()

    def _move_edge(self, old: Span, new: Span) -> None:
        self.evidence_wanted.emit(tuple(new if p == old else p for p in self._evidence))

    def _choose_part(self, kind: EntryKind) -> None:
        """A shaped passage is where the part is named; then, or without one, choose the part."""
        cursor = self.input.cursor
        span = self._span
        if cursor is not None and cursor.passage.is_shaped and span and self._moved is None:
            cursor.place(cursor.passage.start)
            self._show_passage()
            self.mention_wanted.emit(kind, span)
        else:
            self.part_wanted.emit(kind)

    def _escape(self) -> None:
        """One step back: the edges that are moved, a shaped passage; then out of the text."""
        cursor = self.input.cursor
        if cursor is not None and (self._moved is not None or cursor.passage.is_shaped):
            self._moved = None
            cursor.place(cursor.passage.start)
            self._show_passage()
        else:
            self.left.emit()


def _pressed(event: QKeyEvent) -> QKeySequence:
    """What was pressed as a shortcut is spelled: of “+”, nobody says with how many fingers."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text() and not event.text().isalpha():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
