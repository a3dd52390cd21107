"""A field for the day from which on, or up to which, something counts."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_WIDTH = 108


class DayField(QLineEdit):
    """Takes a day, a month or a year with Enter or when it is left; what is none gives way."""

    changed = Signal()

    def __init__(self, hint: str, parent: QWidget, *, is_last: bool) -> None:
        """`is_last`: a month or a year stands for its last day, and not for its first."""
        super().__init__(parent)
        self._is_last = is_last
        self.day: date | None = None
        self.setFixedWidth(_WIDTH)
        self.setPlaceholderText(hint)
        self.returnPressed.connect(self._take)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take()

    def _take(self) -> None:
        written, before = self.text().strip(), self.day
        read = _read(written, is_last=self._is_last)
        if read is not None or not written:
            self.day = read
        self.setText("" if self.day is None else self.day.isoformat())
        if self.day != before:
            self.changed.emit()


def _read(written: str, *, is_last: bool) -> date | None:
    """A day from `2025-03-15`, `2025-03` or `2025`; None from anything else."""
    try:
        numbers = list(map(int, written.split("-")))
        if len(numbers) == 1:
            numbers.append(12 if is_last else 1)
        year, month = numbers[:2]
        if len(numbers) == 2:
            numbers.append(monthrange(year, month)[1] if is_last else 1)
        return date(year, month, numbers[2]) if len(numbers) == 3 else None
    except ValueError:
        return None
