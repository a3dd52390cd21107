"""Paint what a search has found: what it is, the place with what was looked for, its source."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from core.model.search import Hit, StatementHit
from gui.search import words
from gui.search.found import HIT
from gui.search.marked import paint_marked
from gui.shared.bridge import Bridge
from gui.shared.drawing import SMALL, font, write
from gui.shared.indexes import AnyIndex
from gui.shared.row_delegate import RowDelegate
from gui.shared.statement_pen import StatementPen
from gui.shared.theme import Theme

_SIDE, _ABOVE, _BETWEEN = 16, 9, 4


class HitDelegate(RowDelegate):
    """Rows of one height: a heading, as many lines of text as it is told, and the source."""

    lines = 1
    beside = 4  # the list reaches the edges of the window

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(0, (self.lines + 2) * line + 2 * _BETWEEN + 2 * _ABOVE)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        hit = index.data(HIT)
        if hit is not None:
            whole = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
            self._paint_hit(painter, option, whole, hit)

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: object
    ) -> None:
        raise NotImplementedError

    def _rooms(self, option: QStyleOptionViewItem, room: QRect) -> tuple[QRect, QRect, QRect]:
        """For heading, text and source."""
        line = option.fontMetrics.lineSpacing()
        top = QRect(room.left(), room.top(), room.width(), line)
        text = QRect(room.left(), top.bottom() + 1 + _BETWEEN, room.width(), self.lines * line)
        source = QRect(room.left(), text.bottom() + 1 + _BETWEEN, room.width(), line)
        return top, text, source


class ArticleHitDelegate(HitDelegate):
    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: object
    ) -> None:
        assert isinstance(hit, Hit)
        tokens = self._theme.palette
        top, text, source = self._rooms(option, room)
        write(painter, option, top, hit.title, (font(option, bold=True), tokens.ink))
        paint_marked(painter, text, (hit.snippet, hit.marked), font(option), tokens)
        used = font(option, SMALL)
        write(painter, option, source, words.article_source(hit), (used, tokens.soft))


class StatementHitDelegate(HitDelegate):
    lines = 2

    def __init__(self, theme: Theme, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._bridge = bridge

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: object
    ) -> None:
        assert isinstance(hit, StatementHit)
        tokens = self._theme.palette
        pen = StatementPen(painter, option, tokens, self._bridge.codebook, hit.stance)
        top, text, source = self._rooms(option, pen.beside_dot(room))
        pen.dot(room)
        pen.parts(top, words.parts(hit))
        paint_marked(painter, text, words.quote(hit), font(option), tokens)
        pen.source(source, hit.title, words.statement_source(hit))
