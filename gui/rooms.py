"""The pages of the window that need a project: the desk, all statements, the overview."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.shared.actions import ActionId
from gui.shared.desk import Desk


class Rooms(QObject):
    """Shows one page at a time; the others are made when they are first asked for."""

    def __init__(self, desk: Desk, stack: QStackedWidget, table: QWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._table = table
        desk.selection.place_wanted.connect(self.show_desk)
        desk.actions.on(ActionId.FOCUS_READER, self.show_desk)
        desk.actions.on(ActionId.FOCUS_STATEMENTS, self.show_desk)
        desk.actions.on(ActionId.FIND_ARTICLES, self.show_desk)
        desk.actions.on(ActionId.FIND_IN_ARTICLE, self.show_desk)

    def show_desk(self) -> None:
        """Article, panels and statements."""
        self._stack.setCurrentWidget(self._table)
