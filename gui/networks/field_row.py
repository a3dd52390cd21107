"""Named fields in a row that goes on below itself where a window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.shared.choice_box import ChoiceBox
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label

_HIGH = 34
"""Pixels, as a box of choices is."""


class FieldRow(QWidget):
    changed = Signal()
    """Something else is to be counted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 16, is_last_far=False)

    def add_named(self, name: str, field: QWidget) -> None:
        """A field with its name before it: they go to the next line together."""
        field.setAccessibleName(name)
        self._add(plain_label(name, "small", self), field)

    def add_unnamed(self, field: QWidget) -> None:
        """A field that says itself what it is, on the middle line of those around it."""
        self._add(field)

    def _add(self, *widgets: QWidget) -> None:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        group.setMinimumHeight(_HIGH)
        self._flow.addWidget(group)

    def add_box(self, name: str, offered: Sequence[str]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.addItems(list(offered))
        box.activated.connect(lambda _row: self.changed.emit())
        self.add_named(name, box)
        return box
