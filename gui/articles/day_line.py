"""A line for a day, a month or a year, which says below itself what is wrong with what it holds."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.articles.filter_words import first_day, last_day, may_become_day, typed_again
from gui.shared.labels import plain_label


class End(Enum):
    """Which day of a month or a year is meant."""

    FIRST = auto()
    LAST = auto()


class DayLine(QWidget):
    """While something else than a day stands here, none is asked for."""

    edited = Signal()

    def __init__(self, name: str, end: End, parent: QWidget) -> None:
        super().__init__(parent)
        self._end = end
        self._day = ""
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("such as 2024-03"))
        self.trouble = plain_label("", "warning", parent, wraps=True)
        """Stands below the line; whoever lays the line out puts it there."""
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.setAccessibleName(name)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._follow)
        self.line.editingFinished.connect(self.check)

    @property
    def day(self) -> str:
        """The day that is meant; empty while none is."""
        return self._day

    def show_day(self, day: str) -> None:
        """Show a day as it may have been typed, unless it stands here already."""
        if day != self._day:
            self._day = day
            self.line.setText(typed_again(day, is_end=self._end is End.LAST))
        if day or not self.line.text():
            self._complain("")

    def clear(self) -> None:
        self._day = ""
        self.line.clear()
        self._complain("")

    def check(self) -> bool:
        """Say what is wrong if what stands here is no day, also if it may yet become one."""
        typed = self.line.text().strip()
        is_right = first_day(typed) is not None
        if not is_right:
            self._take("")
        self._complain("" if is_right else typed)
        return is_right

    def _follow(self) -> None:
        """Half a month is on its way to a whole one, and what was typed before it still holds."""
        typed = self.line.text().strip()
        found = last_day(typed) if self._end is End.LAST else first_day(typed)
        is_on_its_way = found is None and may_become_day(typed)
        self._complain("" if found is not None or is_on_its_way else typed)
        if not is_on_its_way:
            self._take(found or "")

    def _take(self, day: str) -> None:
        if day != self._day:
            self._day = day
            self.edited.emit()

    def _complain(self, typed: str) -> None:
        said = self.tr("“{typed}” is no day. Write it as 2024, 2024-03 or 2024-03-15.")
        words = said.format(typed=typed) if typed else ""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
