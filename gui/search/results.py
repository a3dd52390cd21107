"""The list of what was found: its keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.shared.plain_table import PlainTable

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ResultsView(PlainTable):
    """Enter or a double click leads to the place; ↑ on the first row back to the field."""

    chosen = Signal(int)
    """This row is to be opened."""
    field_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.field_wanted.emit()
        else:
            super().keyPressEvent(event)
