"""A field for the weight from which on ties are seen."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_WIDTH = 76
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class WeightField(QLineEdit):
    """Takes what is typed with Enter or when it is left; ↑ and ↓ go by a step."""

    changed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._step = 1.0
        self.setFixedWidth(_WIDTH)
        self.returnPressed.connect(self._take)
        self.show_value(0.0, 1.0)

    def value(self) -> float:
        return self._value

    def show_value(self, value: float, step: float) -> None:
        """Show another one, without telling anybody; `step`: by how much the arrows go."""
        self._value, self._step = value, step
        self.setText(QLocale().toString(round(float(value), 3), "g", 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._take()
            self._choose(max(0.0, self._value + by * self._step))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take()

    def _take(self) -> None:
        """What is no weight gives way to the one before."""
        shown = QLocale().toString(round(self._value, 3), "g", 6)
        if self.text() == shown:
            return  # it may be rounded
        value, is_number = QLocale().toDouble(self.text().strip())
        self._choose(value if is_number and 0 <= value < 1e9 else self._value)

    def _choose(self, value: float) -> None:
        before = self._value
        self.show_value(value, self._step)
        if value != before:
            self.changed.emit(value)
