"""Paints one command: its name, softly the menu it stands in, and at the end its keys."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.commands.rows import ROW, Command
from gui.shared.indexes import AnyIndex
from gui.shared.row_delegate import RowDelegate
from gui.shared.row_mark import paint_chosen_row, paint_focus_ring
from gui.shared.row_pen import RowPen

_SIDE, _GAP, _PADDING = 12, 8, 7
_SMALL, _KEY_PIXELS, _KEY_SIDE = 12, 11, 6
_TICK = "✓ "


class CommandDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        row, tokens = QRectF(option.rect), self._theme.palette
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen_row(painter, row, option.direction, tokens)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, row.adjusted(1, 1, -1, -1), tokens)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        command: Command | None = index.data(ROW)
        if command is not None:
            self._write(painter, option, command)

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, command: Command) -> None:
        tokens = self._theme.palette
        soft, ink = QColor(tokens.soft), QColor(tokens.ink)
        small = QFont(option.font)
        small.setPixelSize(_SMALL)
        pen = RowPen(painter, option, (_SIDE, _SIDE), _GAP)
        if command.is_enabled:
            for keys in reversed(command.keys):
                self._write_key(painter, pen, option.font, keys)
        if command.aside:
            pen.end(command.aside, small, soft)
        name = (_TICK if command.is_on else "") + command.name
        pen.start(name, option.font, ink if command.is_enabled else soft)
        pen.start(command.menu, small, soft)

    def _write_key(self, painter: QPainter, pen: RowPen, font: QFont, words: str) -> None:
        font = QFont(font)
        font.setPixelSize(_KEY_PIXELS)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        room = pen.room_at_end(metrics.horizontalAdvance(words) + 2 * _KEY_SIDE)
        cap = QRect(room)
        cap.setHeight(metrics.height() + 4)
        cap.moveCenter(room.center())
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.setBrush(QColor(self._theme.palette.card))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.soft))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
