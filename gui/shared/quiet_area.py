"""Room that scrolls what does not fit into it, and shows nothing of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def quiet_area(parent: QWidget | None = None) -> QScrollArea:
    """Without a frame; Tab goes past it to what stands in it."""
    area = QScrollArea(parent, widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
