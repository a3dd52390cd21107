"""A line for a whole number, which the arrow keys raise and lower."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_WIDTH = 96
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class NumberLine(QLineEdit):
    """What is typed counts as soon as it is within the range; what is left empty, as the least."""

    changed = Signal()

    def __init__(self, name: str, least: int, most: int, value: int, parent: QWidget) -> None:
        super().__init__(str(value), parent)
        self._least, self._most, self.step = least, most, 1
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(least, most, self))
        self.setFixedWidth(_WIDTH)
        self.textChanged.connect(self.changed)

    @property
    def number(self) -> int:
        typed = int(self.text()) if self.text().isdecimal() else self._least
        return min(max(typed, self._least), self._most)

    def limit(self, most: int) -> None:
        """The largest number there may be by now."""
        self._most = most
        self.setValidator(QIntValidator(self._least, most, self))
        if self.text().isdecimal() and int(self.text()) > most:
            self.setText(str(most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            wanted = self.number + _STEPS[Qt.Key(event.key())] * self.step
            self.setText(str(min(max(wanted, self._least), self._most)))
        else:
            super().keyPressEvent(event)
