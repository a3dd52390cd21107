"""Paints one command: its name, softly the menu it stands in, and at the end its keys."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.commands.rows import ROW, AnyIndex, Command
from gui.shared.labels import elided
from gui.shared.theme import Theme

_SIDE, _CORNER, _GAP, _PADDING = 12, 6, 12, 7
_SMALL, _KEY_PIXELS, _KEY_SIDE = 12, 11, 6
_TICK = "✓ "


class CommandDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        command: Command | None = index.data(ROW)
        if command is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.palette.tint))
            painter.drawRoundedRect(QRectF(option.rect), _CORNER, _CORNER)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        _Line(painter, option, self._theme).write(command)
        painter.restore()


class _Line:
    """Writes from both ends of a row; the keys keep their room."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self._painter = painter
        self._direction = option.direction
        self._whole = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        self._left = QRect(self._whole)
        self._font = QFont(option.font)
        self._tokens = theme.palette

    def write(self, command: Command) -> None:
        soft, ink = QColor(self._tokens.soft), QColor(self._tokens.ink)
        if command.is_enabled:
            for keys in reversed(command.keys):
                self._key(keys)
        if command.aside:
            self._end(command.aside, soft)
        name = (_TICK if command.is_on else "") + command.name
        self._start(name, self._font, ink if command.is_enabled else soft)
        self._start(command.menu, self._sized(_SMALL), soft)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)
        return font

    def _key(self, words: str) -> None:
        font = self._sized(_KEY_PIXELS)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words) + 2 * _KEY_SIDE
        room = self._room_at_end(width)
        cap = QRect(room)
        cap.setHeight(metrics.height() + 4)
        cap.moveCenter(room.center())
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.setBrush(QColor(self._tokens.card))
        self._painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._tokens.soft))
        self._painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)

    def _end(self, words: str, colour: QColor) -> None:
        font = self._sized(_SMALL)
        room = self._room_at_end(QFontMetrics(font).horizontalAdvance(words) + 1)
        self._put(room, words, font, colour)

    def _room_at_end(self, width: int) -> QRect:
        """So many pixels at the end of the row, mirrored where texts run to the left."""
        room = QRect(self._left)
        room.setLeft(room.right() + 1 - width)
        self._left.setRight(room.left() - _KEY_SIDE)
        return QStyle.visualRect(self._direction, self._whole, room)

    def _start(self, words: str, font: QFont, colour: QColor) -> None:
        metrics = QFontMetrics(font)
        words = elided(words, metrics, max(0, self._left.width() - _KEY_SIDE))
        room = QRect(self._left)
        self._left.setLeft(room.left() + metrics.horizontalAdvance(words) + _GAP)
        self._put(QStyle.visualRect(self._direction, self._whole, room), words, font, colour)

    def _put(self, room: QRect, words: str, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        sides = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, words)
