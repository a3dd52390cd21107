"""Nothing is changed unseen: what a key in the text changed elsewhere is brought into view."""

from PySide6.QtCore import QObject, Signal

from core.model.changes import Changes
from core.model.statement import Statement
from gui.reader.panel import ReaderPanel
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.statements.panel import StatementsPanel


class SeenChanges(QObject):
    """Follows what is done to the current statement while the eye is on the text.

    Where it can be seen in the text or the table, nothing moves. Where it has been scrolled out
    of both, both go to it; the marked passage stays, so the next arrow leads back to it.
    """

    told = Signal(str)

    def __init__(
        self, desk: Desk, reader: ReaderPanel, statements: StatementsPanel, panels: QObject
    ) -> None:
        super().__init__(reader)
        self._hands = (panels, reader.recorder)
        self._desk = desk
        self._reader = reader
        self._statements = statements
        desk.bridge.changed.connect(self._follow)

    def show_replayed(self, changes: Changes) -> None:
        """An undo or redo of the current statement is seen, too; the status bar tells of it."""
        current = self._unseen(changes)
        if current is not None:
            self._bring_into_view(current)

    def _follow(self, changes: Changes, initiator: object) -> None:
        is_by_hand = initiator in self._hands and self._reader.view.hasFocus()
        current = self._unseen(changes) if is_by_hand else None
        if current is None:
            return
        self._bring_into_view(current)
        words = self.tr("Statement {number} is changed: {step}. {keys} takes it back.").format(
            number=self._desk.page.number_of(current.id),
            step=self._desk.bridge.undo_label(),
            keys=self._desk.actions.way_to(ActionId.UNDO),
        )
        self._reader.hint.say(words)
        self.told.emit(words)

    def _unseen(self, changes: Changes) -> Statement | None:
        """The current statement, if it alone was changed and neither text nor table shows it."""
        current = self._desk.page.current
        if current is None or changes.statements != {current.id}:
            return None
        is_seen = self._reader.shows(current) or self._statements.shows(current)
        return None if is_seen else current

    def _bring_into_view(self, statement: Statement) -> None:
        self._statements.bring_into_view(statement)
        self._reader.bring_into_view(statement)
