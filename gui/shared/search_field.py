"""A line in which something is searched for."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.shared.labels import invited_width

_SIDE, _ARM, _SHARPNESS = 16, 3.5, 3
_GREY = QColor("#767d86")
"""Told from the light and from the dark ground alike, at more than 3:1."""


class SearchField(QLineEdit):
    """A line with a quiet cross that empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):
            action.setIcon(_cross())

    def invite(self, words: str) -> None:
        """Say what can be searched for; the line is never too narrow for that."""
        self.setPlaceholderText(words)
        self.setMinimumWidth(invited_width(self))


def _cross() -> QIcon:
    pixels = QPixmap(_SIDE * _SHARPNESS, _SIDE * _SHARPNESS)
    pixels.setDevicePixelRatio(_SHARPNESS)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_GREY, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    near, far = _SIDE / 2 - _ARM, _SIDE / 2 + _ARM
    painter.drawLine(QLineF(near, near, far, far))
    painter.drawLine(QLineF(near, far, far, near))
    painter.end()
    return QIcon(pixels)
