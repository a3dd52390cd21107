"""Paints one step on the line of time: what is in force filled, what is undone hollow."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.history.model import LINE, Line
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided
from gui.shared.row_delegate import RowDelegate
from gui.shared.row_mark import paint_chosen_row, paint_focus_ring
from gui.shared.row_pen import RowPen

_SIDE, _GAP, _PADDING = 12, 16, 8
_TIME_LINE, _DOT, _NOW_DOT = 14, 3.5, 5.5
_SMALL = 12
_ARTICLE_SHARE = 0.4


class StepDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            row, tokens = QRectF(option.rect).adjusted(1, 1, -1, -1), self._theme.palette
            paint_chosen_row(painter, row, option.direction, tokens)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus_ring(painter, row, tokens)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line | None = index.data(LINE)
        if line is not None:
            self._paint_time_line(painter, option, index, line)
            self._write(painter, option, line)

    def _paint_time_line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, line: Line
    ) -> None:
        tokens = self._theme.palette
        strip = QRect(option.rect)
        strip.setWidth(2 * _TIME_LINE)
        strip = QStyle.visualRect(option.direction, option.rect, strip)
        centre = QPointF(strip.center()) + QPointF(0.5, 0.5)  # the middle of a pixel
        first, last = index.row() == 0, index.row() == index.model().rowCount() - 1
        pen = QPen(QColor(tokens.soft), 1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # it would be painted twice where two rows meet
        painter.setPen(pen)
        top = centre.y() if first else option.rect.top()
        bottom = centre.y() if last else option.rect.bottom() + 1
        painter.drawLine(QPointF(centre.x(), top), QPointF(centre.x(), bottom))
        colour = QColor(tokens.accent if line.is_now else tokens.soft)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor(tokens.window) if line.is_undone else colour)
        size = _NOW_DOT if line.is_now else _DOT
        painter.drawEllipse(centre, size, size)

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        tokens = self._theme.palette
        soft = QColor(tokens.soft)
        ink = soft if line.is_undone else QColor(tokens.ink)
        small, strong = QFont(option.font), QFont(option.font)
        small.setPixelSize(_SMALL)
        strong.setWeight(QFont.Weight.DemiBold if line.is_now else QFont.Weight.Normal)
        pen = RowPen(painter, option, (2 * _TIME_LINE + 4, _SIDE), _GAP)
        if line.when:
            pen.end(line.when, small, soft)
        if line.is_now or line.is_undone:
            words = self.tr("you are here") if line.is_now else self.tr("undone")
            pen.end(words, small, QColor(tokens.accent) if line.is_now else soft)
        most = max(pen.room_beside(line.words, strong), round(pen.room * _ARTICLE_SHARE))
        if line.article:
            pen.end(elided(line.article, QFontMetrics(small), most), small, soft)
        pen.start(line.words, strong, ink)
