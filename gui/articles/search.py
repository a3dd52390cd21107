"""The line in which articles are searched for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.shared.search_field import SearchField
from gui.shared.words import counted


class SearchLine(SearchField):
    """A line whose keys also lead into the list below it."""

    list_wanted = Signal()
    """↓: the list is to have the focus."""
    first_wanted = Signal()
    """Enter: the first match is to be opened."""
    emptied = Signal()
    """Esc: what was typed is gone, and all articles are wanted again."""
    left = Signal()
    """Esc while nothing is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search articles"))

    def show_total(self, total: int) -> None:
        """Say how many articles there are to search."""
        one, many = self.tr("Search 1 article…"), self.tr("Search {count} articles…")
        words = counted(total, one, many) if total else self.tr("Search articles…")
        self.invite(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.first_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            was_empty = not self.text()
            self.clear()
            (self.left if was_empty else self.emptied).emit()
        else:
            super().keyPressEvent(event)
