"""The field in which a search is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.shared.search_field import SearchField


class QueryField(SearchField):
    """A line whose keys also lead into the list below it."""

    list_wanted = Signal()
    """↓ or Enter: the list is to have the focus."""
    left = Signal()
    """Esc: back to where one was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to search for"))
        self.setPlaceholderText(self.tr('Words, "a phrase", actor:…, outlet:…, date:2025-03…'))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
