"""Panels of a list, as the pages of many statements show them at the side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gui.shared.style_sheet import with_look


def side(parent: QSplitter) -> QWidget:
    """A panel at the side. What stands in it is made in it: a new parent styles it anew."""
    made = with_look(QWidget(parent), "panel")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    parent.addWidget(made)
    return made


def fill(panel: QWidget, *widgets: QWidget) -> None:
    """Put widgets above each other into a panel; the last one takes the room."""
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(12, 12, 0, 0)
    layout.setSpacing(8)
    *above, below = widgets
    for widget in above:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.addWidget(widget)
        layout.addLayout(row)
    layout.addWidget(below, 1)
