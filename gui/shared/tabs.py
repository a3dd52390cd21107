"""The views of a page: one pill each, with what was found in it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gui.shared.style_sheet import with_look

_SIDE = 8
"""Beside the words, in pixels."""


class Tabs(QWidget):
    """Exactly one is pressed; Ctrl+Tab goes round."""

    chosen = Signal(int)

    def __init__(self, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, name in enumerate(names):
            pill = with_look(QToolButton(self), "pill")
            pill.setCheckable(True)
            self._group.addButton(pill, number)
            row.addWidget(pill)
            self._write(pill, name)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._tell)

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def show_tab(self, number: int) -> None:
        self._group.button(number % len(self._names)).setChecked(True)

    def show_count(self, number: int, count: int | None) -> None:
        """None: there is nothing to count."""
        pill, name = self._group.button(number), self._names[number]
        self._write(pill, name if count is None else f"{name} {self.locale().toString(count)}")

    def _write(self, pill: QAbstractButton, words: str) -> None:
        """With room for the bold letters of a pill that is pressed, of which Qt knows nothing."""
        pill.setText(words)
        pill.setAccessibleName(words)
        pill.ensurePolished()
        bold = QFont(pill.font())
        bold.setWeight(QFont.Weight.DemiBold)
        pill.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + 2 * _SIDE)

    def _tell(self, number: int, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(number)
