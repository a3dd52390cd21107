"""Paints a line: its title and count, and under them words or how its stances are spread."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.shared.bridge import Bridge
from gui.shared.drawing import SMALL, TINY, font, write
from gui.shared.indexes import AnyIndex
from gui.shared.lines import LINE, Line
from gui.shared.row_delegate import RowDelegate
from gui.shared.row_mark import CORNER
from gui.shared.statement_words import Mark
from gui.shared.theme import Theme

_SIDE, _ABOVE, _BAR, _LEAST = 12, 7, 16, 16
_GAP = 8


class LineDelegate(RowDelegate):
    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + _BAR + 4 + 2 * _ABOVE)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        room = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        top = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        below = QRect(room.left(), top.bottom() + 5, room.width(), _BAR)
        self._paint_title(painter, option, top, line)
        if line.shares:
            self._paint_shares(painter, option, below, line)
        else:
            tokens = self._theme.palette
            write(painter, option, below, line.below, (font(option, SMALL), tokens.soft))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> None:
        tokens, small = self._theme.palette, font(option, SMALL)
        width = QFontMetrics(small).horizontalAdvance(line.count)
        painter.setFont(small)
        painter.setPen(QColor(tokens.soft))
        sides = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, line.count)
        before = room.adjusted(0, 0, -width - _GAP, 0)
        beside = QStyle.visualRect(option.direction, room, before)
        write(painter, option, beside, line.title, (font(option), tokens.ink))

    def _paint_shares(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> None:
        """A bar as long as the line's share of the longest, each part with the stance's digit."""
        painter.setFont(font(option, TINY, bold=True))
        counts = [count for _, count in line.shares]
        widths = spread(counts, max(len(counts) * _LEAST, round(room.width() * line.size)))
        whole = QRect(room.left(), room.top(), sum(widths), room.height())
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(
            QRectF(QStyle.visualRect(option.direction, room, whole)), CORNER - 2, CORNER - 2
        )
        painter.setClipPath(clip)
        left = room.left()
        for (mark, _), width in zip(line.shares, widths, strict=True):
            part = QRect(left, room.top(), width, room.height())
            self._paint_part(painter, QStyle.visualRect(option.direction, room, part), mark)
            left += width
        painter.restore()

    def _paint_part(self, painter: QPainter, part: QRect, mark: Mark) -> None:
        tokens = self._theme.palette
        painter.fillRect(part, QColor(tokens.stance(self._bridge.codebook, mark.entry)))
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, mark.sign)


def spread(counts: list[int], room: int) -> list[int]:
    """Widths that share `room` pixels as the counts do; none is too narrow for its digit."""
    total = sum(counts)
    widths = [max(_LEAST, count * room // total) for count in counts]
    while sum(widths) > room and max(widths) > _LEAST:
        widest = widths.index(max(widths))
        widths[widest] -= min(sum(widths) - room, widths[widest] - _LEAST)
    widths[widths.index(max(widths))] += max(0, room - sum(widths))
    return widths
