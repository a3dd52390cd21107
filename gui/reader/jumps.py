"""From one place that wants work to the next: drafts, flagged statements, bare passages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.model.statement import Statement
from core.text.sentences import Range, sentence_after, sentence_before
from gui.reader.marks import PageMarks
from gui.reader.passage import PassageCursor
from gui.shared.actions import ActionId
from gui.shared.desk import Desk

Wanted = Callable[[Statement], bool]


class Jumps(QObject):
    """Moves within the open article only; at its end it says so and stays."""

    place_wanted = Signal(int)
    """The sentence at this code point is the next one."""
    missed = Signal(str)
    """There is nothing further that way, in words."""

    def __init__(self, desk: Desk, marks: PageMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._marks = marks
        self._cursor: PassageCursor | None = None
        on = desk.actions.on
        on(ActionId.NEXT_STATEMENT, partial(self._any, forward=True))
        on(ActionId.PREVIOUS_STATEMENT, partial(self._any, forward=False))
        on(ActionId.NEXT_DRAFT, partial(self._draft, forward=True))
        on(ActionId.PREVIOUS_DRAFT, partial(self._draft, forward=False))
        on(ActionId.NEXT_FLAGGED, partial(self._flagged, forward=True))
        on(ActionId.PREVIOUS_FLAGGED, partial(self._flagged, forward=False))
        on(ActionId.NEXT_UNANNOTATED, partial(self._bare, forward=True))
        on(ActionId.PREVIOUS_UNANNOTATED, partial(self._bare, forward=False))

    def read(self, cursor: PassageCursor | None) -> None:
        """Another text is open."""
        self._cursor = cursor

    def _any(self, *, forward: bool) -> None:
        if not self._go(lambda _statement: True, forward=forward):
            self.missed.emit(
                self.tr("No further statement in this article.")
                if forward
                else self.tr("No earlier statement in this article.")
            )

    def _draft(self, *, forward: bool) -> None:
        if not self._go(lambda statement: statement.is_draft, forward=forward):
            self.missed.emit(
                self.tr("No further draft in this article.")
                if forward
                else self.tr("No earlier draft in this article.")
            )

    def _flagged(self, *, forward: bool) -> None:
        if not self._go(lambda statement: statement.parts.flagged, forward=forward):
            self.missed.emit(
                self.tr("No further flagged statement in this article.")
                if forward
                else self.tr("No earlier flagged statement in this article.")
            )

    def _go(self, wanted: Wanted, *, forward: bool) -> bool:
        found = next(filter(wanted, self._from_here(forward=forward)), None)
        if found is not None:
            self._desk.selection.drop_pending()
            self._desk.selection.show_statement(found.id)
        return found is not None

    def _from_here(self, *, forward: bool) -> list[Statement]:
        """Statements after or before the current one, or else the passage; the nearest first."""
        page, current = self._desk.page, self._desk.page.current
        if current is not None:
            at = (page.number_of(current.id) or 1) - 1
            return page.statements[at + 1 :] if forward else page.statements[:at][::-1]
        here = 0 if self._cursor is None else self._cursor.passage.start
        if forward:
            return [each for each in page.statements if each.text_order[0] >= here]
        return [each for each in reversed(page.statements) if each.text_order[0] < here]

    def _bare(self, *, forward: bool) -> None:
        found = self._bare_sentence(forward=forward)
        if found is None:
            self.missed.emit(
                self.tr("No further passage without a statement in this article.")
                if forward
                else self.tr("No earlier passage without a statement in this article.")
            )
            return
        self._desk.selection.drop_pending()
        self._desk.selection.show_statement(None)
        self.place_wanted.emit(found.start)

    def _bare_sentence(self, *, forward: bool) -> Range | None:
        if self._cursor is None:
            return None
        text, now = self._desk.page.text, self._cursor.passage
        if forward:
            found = sentence_after(text, max(now.end, now.start + 1))
        else:
            found = sentence_before(text, now.start)
        while found is not None and not self._marks.is_bare(*found):
            if forward:
                found = sentence_after(text, found.end)
            else:
                found = sentence_before(text, found.start)
        return found
