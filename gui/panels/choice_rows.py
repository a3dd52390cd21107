"""Small rows of options for the details: words side by side, and dots that fill up."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.option_row import OptionRow
from gui.shared.theme import Theme

_SMALL, _SIDE, _PADDING, _CORNER = 12, 7, 4, 6
_DOT, _DOT_ROOM = 9, 18


class WordRow(OptionRow):
    """Options in words; the chosen one is strong, and stands on a tint."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = sum(self._width(option) for option in range(len(self.options)))
        return QSize(width, QFontMetrics(self._font()).height() + 2 * _PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def room_of(self, option: int) -> QRect:
        left = sum(self._width(before) for before in range(option))
        return QRect(left, 0, self._width(option), self.height())

    def paint_option(self, painter: QPainter, room: QRect, option: int) -> None:
        tokens, is_chosen = self.theme.palette, option == self.choice
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tint) if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(room), _CORNER, _CORNER)
        if self.is_focused_on(option):
            self.paint_ring(painter, room)
        painter.setFont(self._font(strong=is_chosen))
        painter.setPen(QColor(tokens.ink if is_chosen else tokens.soft))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.options[option].label)

    def _width(self, option: int) -> int:
        """Room for the strong letters, so that choosing moves nothing."""
        metrics = QFontMetrics(self._font(strong=True))
        return metrics.horizontalAdvance(self.options[option].label) + 2 * _SIDE

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_SMALL)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


class DotRow(OptionRow):
    """A scale that fills up to the chosen dot: ●●●○."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_DOT_ROOM * len(self.options) + 2 * _SIDE, _DOT_ROOM + 2 * _PADDING)

    def room_of(self, option: int) -> QRect:
        left = _SIDE - (_DOT_ROOM - _DOT) // 2
        return QRect(left + option * _DOT_ROOM, 0, _DOT_ROOM, self.height())

    def paint_option(self, painter: QPainter, room: QRect, option: int) -> None:
        tokens = self.theme.palette
        is_filled = self.choice is not None and option <= self.choice
        colour = QColor(tokens.soft if self.choice is None else tokens.ink)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
        centre = QRectF(room).center()
        painter.drawEllipse(QPointF(centre), _DOT / 2, _DOT / 2)
        if self.is_focused_on(option):
            square = QRect(0, 0, _DOT_ROOM, _DOT_ROOM)
            square.moveCenter(room.center())
            self.paint_ring(painter, square)
