"""A search line whose arrow keys walk through the list below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.shared.search_field import SearchField

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class FilterLine(SearchField):
    stepped = Signal(int)
    """The highlight is to move by so many rows."""
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
