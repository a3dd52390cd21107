"""How the chosen row of a list is told from the others: by its ground, and by a bar beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.shared.palette import Palette

CORNER = 6
_WIDTH, _FREE, _RING = 3, 6, 2


def paint_chosen_row(
    painter: QPainter, row: QRectF, direction: Qt.LayoutDirection, tokens: Palette
) -> None:
    """The ground, and where reading begins a bar, for eyes that cannot tell the ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.tint))
    painter.drawRoundedRect(row, CORNER, CORNER)
    bar = QRectF(row.left(), row.top() + _FREE, _WIDTH, row.height() - 2 * _FREE)
    if direction is Qt.LayoutDirection.RightToLeft:
        bar.moveRight(row.right())
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(bar, _WIDTH / 2, _WIDTH / 2)


def paint_focus_ring(painter: QPainter, row: QRectF, tokens: Palette) -> None:
    """Around the row that the keys are about."""
    painter.setPen(QPen(QColor(tokens.accent), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(row, CORNER, CORNER)
