"""Paints a statement in four lines: what it says, the passage in two, and where that stands."""

from PySide6.QtCore import QObject, QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model.survey import Quote
from gui.shared import statement_words as words
from gui.shared.bridge import Bridge
from gui.shared.drawing import DOT, SMALL, TINY, dot, font, row_ground, wrapped, write, write_row
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided
from gui.shared.quotes import QUOTE
from gui.shared.theme import Theme

_SIDE, _ABOVE, _BETWEEN = 12, 9, 4
_BESIDE_DOT = DOT + 8
_LEAST_TITLE = 80


class QuoteDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(0, 4 * line + 2 * _BETWEEN + 2 * _ABOVE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        quote = index.data(QUOTE)
        if not isinstance(quote, Quote):
            return
        tokens, line = self._theme.palette, option.fontMetrics.lineSpacing()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_ground(painter, option, tokens)
        whole = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        room = QStyle.visualRect(option.direction, whole, whole.adjusted(_BESIDE_DOT, 0, 0, 0))
        top = QRect(room.left(), room.top(), room.width(), line)
        passage = QRect(room.left(), top.bottom() + 1 + _BETWEEN, room.width(), 2 * line)
        self._paint_dot(painter, option, whole, quote)
        self._paint_parts(painter, option, top, quote)
        painter.setPen(tokens.ink)
        taken = wrapped(painter, quote.evidence, passage, font(option), 2)
        source = QRect(room.left(), passage.top() + taken + _BETWEEN, room.width(), line)
        self._paint_source(painter, option, source, quote)
        painter.restore()

    def _paint_source(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, quote: Quote
    ) -> None:
        """The title gives way before outlet, day and annotator do; a note takes what is left."""
        used, soft = font(option, SMALL), self._theme.palette.soft
        rest = f" · {words.source(quote)}"
        left = room.width() - QFontMetrics(used).horizontalAdvance(rest)
        title = elided(quote.title, QFontMetrics(used), max(_LEAST_TITLE, left))
        said = title + rest + (f" · {words.note(quote)}" if quote.note else "")
        write(painter, option, room, said, (used, soft))

    def _paint_dot(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, quote: Quote
    ) -> None:
        book, tokens = self._bridge.codebook, self._theme.palette
        mark = words.mark(book, quote.stance)
        place = QRect(room.left(), room.top(), DOT, option.fontMetrics.lineSpacing())
        centre = QPointF(QStyle.visualRect(option.direction, room, place).center())
        colours = (tokens.stance(book, mark.entry), tokens.on_accent)
        dot(painter, centre, mark.sign, colours, font(option, TINY, bold=True))

    def _paint_parts(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, quote: Quote
    ) -> None:
        book, tokens = self._bridge.codebook, self._theme.palette
        plain, bold, small = font(option), font(option, bold=True), font(option, SMALL, bold=True)
        entries = (quote.actor, quote.stance, quote.measure)
        said = [words.name(book, entry) for entry in entries]
        actor, stance, measure = (
            (name or lacking, bool(name))
            for name, lacking in zip(said, words.missing(quote), strict=True)
        )
        colour = tokens.stance(book, words.mark(book, quote.stance).entry)
        pieces = [
            (actor[0], bold if actor[1] else plain, tokens.ink if actor[1] else tokens.soft),
            (stance[0], small, colour),
            (measure[0], plain, tokens.ink if measure[1] else tokens.soft),
        ]
        marks = []
        if quote.flagged:
            marks.append((words.FLAG, plain, tokens.warning))
        if quote.is_draft:
            marks.append((words.draft(), small, tokens.warning))
        write_row(painter, option, room, [*marks, *pieces])
