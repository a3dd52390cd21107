"""Paints one article of the list in two lines: where it stands, its title, its counts."""

from collections.abc import Callable

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model.article import ArticleRow
from core.model.layer import ArticleState
from gui.articles.model import ROW
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided
from gui.shared.offsets import Offsets
from gui.shared.row_mark import CORNER, paint_chosen_row, paint_focus_ring
from gui.shared.theme import Theme
from gui.shared.words import counted, day

_LINE, _BETWEEN_LINES, _PADDING, _GAP = 18, 2, 9, 4
_SIDE, _MARK, _BETWEEN = 10, 10, 8


class ArticleDelegate(QStyledItemDelegate):
    """State mark, title and number of statements; below, outlet, date and number of drafts."""

    def __init__(
        self, theme: Theme, free_margin: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._free_margin = free_margin

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        line = _line_height(option.font)
        return QSize(1, 2 * line + _BETWEEN_LINES + 2 * _PADDING + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        row = index.data(ROW)
        room = option.rect.adjusted(0, 0, -self._free_margin(), -_GAP)
        card = QStyle.visualRect(option.direction, option.rect, room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_card(painter, card, option.state)
        if isinstance(row, ArticleRow):
            self._paint_row(_Line(painter, option, card), row)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        palette = self._theme.palette
        if state & QStyle.StateFlag.State_Selected:
            paint_chosen_row(painter, QRectF(card), painter.layoutDirection(), palette)
        elif state & QStyle.StateFlag.State_MouseOver:
            _fill(painter, card, palette.window if not palette.is_dark else palette.card)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, QRectF(card).adjusted(1, 1, -1, -1), palette)

    def _paint_row(self, line: "_Line", row: ArticleRow) -> None:
        palette = self._theme.palette
        ink, soft = QColor(palette.ink), QColor(palette.soft)
        is_over = row.state in (ArticleState.DONE, ArticleState.SKIPPED)
        line.mark(row.state, soft if is_over else ink)
        title = (row.title, QFont.Weight.Medium, ink)
        number = (str(row.complete) if row.complete else "", _PLAIN, soft)
        drafts = (self._drafts(row.drafts), _BOLD, QColor(palette.warning))
        if row.outlet or row.published:
            line.title(title, number)
            line.source(row.outlet or "", day(row.published), soft, drafts)
        else:
            line.long_title(title, number, drafts)

    def _drafts(self, count: int) -> str:
        return counted(count, self.tr("1 draft"), self.tr("{count} drafts")) if count else ""


_Words = tuple[str, QFont.Weight, QColor]
_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
_PLAIN, _BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold


class _Line:
    """Places words within one card, mirrored where the language runs from right to left."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        self._painter = painter
        self._direction = option.direction
        self._card = card
        self._font = option.font
        self._height = _line_height(option.font)

    def mark(self, state: ArticleState, colour: QColor) -> None:
        top = self._top(0) + (self._height - _MARK) // 2
        place = QRect(self._card.left() + _SIDE, top, _MARK, _MARK)
        draw_mark(self._painter, QRectF(self._mirrored(place)), state, colour)

    def title(self, title: _Words, count: _Words) -> None:
        self._write(self._before(0, count), 0, title)

    def long_title(self, title: _Words, count: _Words, drafts: _Words) -> None:
        """The title on both lines, where nothing else stands on the second."""
        upper, lower = self._before(0, count), self._before(1, drafts)
        text, weight, colour = title
        font = self._font_of(0, weight)
        first, rest = broken(_flat(text), font, upper.width())
        rest = elided(rest, QFontMetrics(font), lower.width())
        self._draw(upper, 0, (_isolated(first), weight, colour))
        self._draw(lower, 0, (_isolated(rest), weight, colour))

    def source(self, outlet: str, day: str, colour: QColor, drafts: _Words) -> None:
        """Outlet and day; where they do not fit, the day stays whole."""
        place = self._before(1, drafts)
        end = f" · {day}" if outlet and day else day
        metrics = QFontMetrics(self._font_of(1, _PLAIN))
        left = place.width() - metrics.horizontalAdvance(end)
        start = elided(_flat(outlet), metrics, left)
        self._draw(place, 1, (_isolated(start) + end, _PLAIN, colour))

    def _before(self, line: int, trailing: _Words) -> QRect:
        """Write words at the end of a line; the room before them."""
        left = self._card.left() + _SIDE + _MARK + _BETWEEN + 2
        right = self._card.right() + 1 - _SIDE
        top = self._top(line)
        if trailing[0]:
            width = QFontMetrics(self._font_of(1, trailing[1])).horizontalAdvance(trailing[0]) + 1
            self._write(QRect(right - width, top, width, self._height), 1, trailing)
            right -= width + _BETWEEN
        return QRect(left, top, right - left, self._height)

    def _write(self, place: QRect, line: int, words: _Words) -> None:
        text, weight, colour = words
        shown = elided(_flat(text), QFontMetrics(self._font_of(line, weight)), place.width())
        self._draw(place, line, (_isolated(shown), weight, colour))

    def _draw(self, place: QRect, line: int, words: _Words) -> None:
        text, weight, colour = words
        self._painter.setFont(self._font_of(line, weight))
        self._painter.setPen(colour)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        self._painter.drawText(self._mirrored(place), align | _FLAGS, text)

    def _font_of(self, line: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._font)
        font.setWeight(weight)
        if line:
            font.setPixelSize(max(1, self._font.pixelSize() - 1))
        return font

    def _top(self, line: int) -> int:
        return self._card.top() + _PADDING + line * (self._height + _BETWEEN_LINES)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._card, place)


def broken(text: str, font: QFont, room: int) -> tuple[str, str]:
    """What of a text stands on a first line of `room` pixels, and all the rest."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_WRAPPED)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    end = Offsets(text).to_points(line.textLength()) if line.isValid() else 0
    layout.endLayout()
    return text[:end].rstrip(), text[end:].lstrip()


def draw_mark(painter: QPainter, place: QRectF, state: ArticleState, colour: QColor) -> None:
    """○ to do, ◐ in progress, ● done, ⊘ skipped: told apart by shape alone."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if state is ArticleState.DONE else Qt.BrushStyle.NoBrush)
    circle = place.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawEllipse(circle)
    if state is ArticleState.IN_PROGRESS:
        painter.setBrush(colour)
        painter.drawPie(circle, 90 * 16, 180 * 16)
    elif state is ArticleState.SKIPPED:
        reach = circle.width() / 2 * 0.7
        up, centre = QPointF(reach, -reach), circle.center()
        painter.drawLine(centre - up, centre + up)


def _fill(painter: QPainter, card: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(card, CORNER, CORNER)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _isolated(text: str) -> str:
    """The text with its own direction, which does not turn round what stands beside it."""
    return f"\u2068{text}\u2069" if text else ""


def _line_height(font: QFont) -> int:
    return max(_LINE, QFontMetrics(font).height())
