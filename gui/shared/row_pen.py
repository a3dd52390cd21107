"""Writes a row from both of its ends; what stands at the end keeps its room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.shared.labels import elided

_SPARE = 1
"""What words at the end get beyond their width, lest rounding cut them."""


class RowPen:
    """What is written takes its room, and a gap, from what is left; the row is mirrored where
    texts run to the left.
    """

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, sides: tuple[int, int], gap: int
    ) -> None:
        """`sides`: pixels at the start and at the end that stay free."""
        self._painter = painter
        self._direction = option.direction
        self._whole = option.rect
        self._left = option.rect.adjusted(sides[0], 0, -sides[1], 0)
        self._gap = gap

    @property
    def room(self) -> int:
        """Pixels that are left."""
        return max(0, self._left.width())

    def room_beside(self, words: str, font: QFont) -> int:
        """Pixels that the words at the end may take so that these still fit at the start."""
        return self.room - QFontMetrics(font).horizontalAdvance(words) - self._gap - _SPARE

    def room_at_end(self, width: int) -> QRect:
        """So many pixels at the end, to be painted by whoever asks."""
        room = QRect(self._left)
        room.setLeft(room.right() + 1 - width)
        self._left.setRight(room.left() - 1 - self._gap)
        return QStyle.visualRect(self._direction, self._whole, room)

    def end(self, words: str, font: QFont, colour: QColor) -> None:
        width = QFontMetrics(font).horizontalAdvance(words) + _SPARE
        self._put(self.room_at_end(width), words, font, colour)

    def start(self, words: str, font: QFont, colour: QColor) -> None:
        """As much of the words as there is room for."""
        metrics = QFontMetrics(font)
        words = elided(words, metrics, self.room)
        room = QStyle.visualRect(self._direction, self._whole, self._left)
        self._left.setLeft(self._left.left() + metrics.horizontalAdvance(words) + self._gap)
        self._put(room, words, font, colour)

    def _put(self, room: QRect, words: str, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        side = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
