"""Paint what a search has found: what it is, the place with what was looked for, its source."""

from PySide6.QtCore import QObject, QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model.search import Hit, StatementHit
from gui.search import words
from gui.search.found import HIT
from gui.search.marked import paint_marked
from gui.shared.bridge import Bridge
from gui.shared.drawing import DOT, SMALL, TINY, dot, font, row_ground, write, write_row
from gui.shared.indexes import AnyIndex
from gui.shared.labels import elided
from gui.shared.stance_marks import mark
from gui.shared.theme import Theme

_SIDE, _ABOVE, _BETWEEN = 16, 9, 4
_BESIDE_DOT = DOT + 8
_LEAST_TITLE = 80


class HitDelegate(QStyledItemDelegate):
    """Rows of one height: a heading, as many lines of text as it is told, and the source."""

    lines = 1

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(0, (self.lines + 2) * line + 2 * _BETWEEN + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_ground(painter, option, self._theme.palette)
        hit = index.data(HIT)
        if hit is not None:
            whole = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
            self._paint_hit(painter, option, whole, hit)
        painter.restore()

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
        beside = QStyle.visualRect(option.direction, room, room.adjusted(_BESIDE_DOT, 0, 0, 0))
        top, text, source = self._rooms(option, beside)
        self._paint_dot(painter, option, room, hit)
        self._paint_parts(painter, option, top, hit)
        paint_marked(painter, text, words.quote(hit), font(option), self._theme.palette)
        self._paint_source(painter, option, source, hit)

    def _paint_dot(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: StatementHit
    ) -> None:
        book, tokens = self._bridge.codebook, self._theme.palette
        stance = mark(book, hit.stance)
        place = QRect(room.left(), room.top(), DOT, option.fontMetrics.lineSpacing())
        centre = QPointF(QStyle.visualRect(option.direction, room, place).center())
        colours = (tokens.stance(book, stance.entry), tokens.on_accent)
        dot(painter, centre, stance.sign, colours, font(option, TINY, bold=True))

    def _paint_parts(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: StatementHit
    ) -> None:
        book, tokens = self._bridge.codebook, self._theme.palette
        plain, bold, small = font(option), font(option, bold=True), font(option, SMALL, bold=True)
        actor, stance, measure = words.parts(hit)
        colour = tokens.stance(book, mark(book, hit.stance).entry)
        pieces = (
            (actor[0], bold if actor[1] else plain, tokens.ink if actor[1] else tokens.soft),
            (stance[0], small, colour),
            (measure[0], plain, tokens.ink if measure[1] else tokens.soft),
        )
        write_row(painter, option, room, pieces)

    def _paint_source(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hit: StatementHit
    ) -> None:
        """The title gives way before outlet, day and annotator do."""
        used = font(option, SMALL)
        rest = f" · {words.statement_source(hit)}"
        left = room.width() - QFontMetrics(used).horizontalAdvance(rest)
        title = elided(hit.title, QFontMetrics(used), max(_LEAST_TITLE, left))
        write(painter, option, room, title + rest, (used, self._theme.palette.soft))
