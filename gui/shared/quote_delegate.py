"""Paints a statement in four lines: what it says, the passage in two, and where that stands."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from core.model.survey import Quote
from gui.shared import statement_words as words
from gui.shared.bridge import Bridge
from gui.shared.drawing import SMALL, font, wrapped
from gui.shared.indexes import AnyIndex
from gui.shared.quotes import QUOTE
from gui.shared.row_delegate import RowDelegate
from gui.shared.statement_pen import Said, StatementPen
from gui.shared.theme import Theme

_SIDE, _ABOVE, _BETWEEN = 12, 9, 4


class QuoteDelegate(RowDelegate):
    beside = 4  # the list reaches the dividers

    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(0, 4 * line + 2 * _BETWEEN + 2 * _ABOVE)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        quote = index.data(QUOTE)
        if not isinstance(quote, Quote):
            return
        tokens, line = self._theme.palette, option.fontMetrics.lineSpacing()
        pen = StatementPen(painter, option, tokens, self._bridge.codebook, quote.stance)
        whole = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        room = pen.beside_dot(whole)
        top = QRect(room.left(), room.top(), room.width(), line)
        passage = QRect(room.left(), top.bottom() + 1 + _BETWEEN, room.width(), 2 * line)
        pen.dot(whole)
        pen.parts(top, self._said(quote), _marks(option, quote))
        painter.setPen(tokens.ink)
        taken = wrapped(painter, quote.evidence, passage, font(option), 2)
        source = QRect(room.left(), passage.top() + taken + _BETWEEN, room.width(), line)
        pen.source(source, quote.title, words.source(quote), words.note(quote))

    def _said(self, quote: Quote) -> tuple[Said, Said, Said]:
        entries = (quote.actor, quote.stance, quote.measure)
        names = (words.name(self._bridge.codebook, entry) for entry in entries)
        actor, stance, measure = (
            (name or lacking, bool(name))
            for name, lacking in zip(names, words.missing(quote), strict=True)
        )
        return actor, stance, measure


def _marks(option: QStyleOptionViewItem, quote: Quote) -> list[tuple[str, QFont]]:
    flag = [(words.FLAG, font(option))] if quote.flagged else []
    draft = [(words.draft(), font(option, SMALL, bold=True))] if quote.is_draft else []
    return flag + draft
