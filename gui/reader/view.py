"""The widget that shows the text. It paints what it is given and does not know what it means."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from core.model.span import Span
from core.text.direction import is_right_to_left
from core.text.sentences import Range
from gui.reader import minimap, stripes
from gui.reader.geometry import BlockShapes, Geometry
from gui.reader.gutter import Gutter
from gui.reader.painting import Look, paint_edge, paint_outline
from gui.reader.paper import Paper, Strip
from gui.reader.passage import Edge, Passage
from gui.reader.placed_text import PlacedText
from gui.reader.span_index import SpanIndex
from gui.shared.offsets import Offsets
from gui.shared.theme import Theme

MARGIN_LEFT, MARGIN_BESIDE = stripes.WIDTH, 16
MARGIN_RIGHT = 12 + minimap.WIDTH + MARGIN_BESIDE
"""With the scroll bar."""
MAX_CHARACTERS = 84
"""About how many characters a line may hold before it tires the eye."""
_MOMENT_MS = 1600
OVERHANG = 8
"""Pixels by which marks reach over their lines, at most."""


class ArticleView(PlacedText):
    """A read-only text with a margin of stripes on its left, as a narrow readable column.

    Positions that come in and go out are code points of the text.
    """

    shown = Signal()
    """The visible part changed: scrolled, resized, or another text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = SpanIndex([])
        self.paper = Paper()
        self.gutter = Gutter(self)
        self.minimap = minimap.Minimap(self)
        self._is_selecting = False
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._moment.timeout.connect(self._forget_place)
        self.updateRequest.connect(self._scroll_gutter)
        self.selectionChanged.connect(self._follow_selection)
        self.verticalScrollBar().valueChanged.connect(self.shown)
        theme.changed.connect(self.refresh_theme)
        self.refresh_theme()

    def show_text(self, text: str, offsets: Offsets) -> None:
        self._offsets = offsets
        self.paper.start_over()
        self.gutter.is_mirrored = is_right_to_left(text)
        self._fit_column()
        self.lines.start_over(self._theme.reader_line_height)
        self.setPlainText(text)
        kept = self.document().characterCount() - 1
        if kept != offsets.length_in_units:
            raise RuntimeError(f"Qt keeps {kept} units of a text of {offsets.length_in_units}")
        self.show_marks(SpanIndex([]), self.paper.look)
        self.shown.emit()

    def show_marks(self, index: SpanIndex, look: Look | None) -> None:
        """Paint other marks; the text stays where it is."""
        self._index = index
        self._geometry = Geometry(self._offsets, index, self.lines.line_height)
        self.show_look(look)

    def show_look(self, look: Look | None) -> None:
        """Paint the same marks differently."""
        self.paper.look = look
        self.viewport().update()
        self.gutter.update()
        self.minimap.update()

    def show_edited(self, look: Look, places: Sequence[tuple[int, int]]) -> None:
        """The index has other marks in these ranges; numbers may be others everywhere."""
        for start, end in places:
            block = self.document().findBlock(self._offsets.to_units(start))
            last = self.document().findBlock(self._offsets.to_units(end)).blockNumber()
            while block.isValid() and block.blockNumber() <= last:
                self._geometry.forget(block)
                block = block.next()
        self.show_look_in(look, places)

    def show_look_in(self, look: Look, places: Sequence[tuple[int, int]]) -> None:
        """Paint the same marks differently in these ranges alone."""
        self.paper.look = look
        self._update_lines(places)
        self.gutter.update()
        self.minimap.update()

    def show_residue(self, residue: Sequence[Range]) -> None:
        """Write these paragraphs in soft ink."""
        self.paper.residue = residue
        self.viewport().update()

    def show_hits(self, hits: Sequence[Range], hit: Range | None) -> None:
        """Mark what a search found, and strongest the hit one is at."""
        self.paper.hits, self.paper.pointed_at = hits, hit
        self.viewport().update()

    def show_place(self, place: Range) -> None:
        """Draw a line around a range for a moment."""
        self.paper.shown_place = place
        self.viewport().update()
        self._moment.start()

    def _forget_place(self) -> None:
        self.paper.shown_place = None
        self.viewport().update()

    def show_passage(self, passage: Passage | None, aside: tuple[Span, ...] = ()) -> None:
        """Mark the passage softly: it is Qt's own selection, so it can be copied and read aloud.

        `aside`: passages that wait to become part of a statement.
        """
        self._update_passage()
        self.paper.passage, self.paper.aside = passage, aside
        cursor = self.textCursor()
        if passage is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self._offsets.to_units(passage.start))
            cursor.setPosition(self._offsets.to_units(passage.end), QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(place)
        self._update_passage()

    def _update_passage(self) -> None:
        passage = self.paper.passage
        # One further, since the edge stands there where a line ends.
        self._update_lines([(s.start, s.end + 1) for s in (passage, *self.paper.aside) if s])

    def shapes_of(self, block: QTextBlock) -> BlockShapes:
        return self._geometry.of_block(block, self.viewport().width())

    def refresh_theme(self) -> None:
        font = self._theme.reader_font()
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.lines.start_over(self._theme.reader_line_height)
        self.end_selection()
        self._fit_column()
        self.show_marks(self._index, self.paper.look)
        if self.paper.passage is not None:
            self.reveal(self.paper.passage.start, self.paper.passage.end)

    def begin_selection(self) -> None:
        """A selection by mouse begins: forget the old one, which Qt would take for text to drag."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._is_selecting = True

    def end_selection(self) -> None:
        """Qt's selection is the passage again."""
        self._is_selecting = False
        self.paper.dragged = None
        self.viewport().update()

    def _follow_selection(self) -> None:
        if self._is_selecting:
            self.paper.dragged = self.selected_range()
            self.viewport().update()

    def _fit_column(self) -> None:
        """Keep lines short on a wide window: what is too much goes to the margin after them."""
        widest = MAX_CHARACTERS * self.fontMetrics().averageCharWidth()
        bar = self.verticalScrollBar().sizeHint().width()
        after = max(MARGIN_RIGHT - bar, self.width() - MARGIN_LEFT - bar - widest)
        mirrored = self.gutter.is_mirrored
        if mirrored:
            after = max(MARGIN_BESIDE, after - minimap.WIDTH)
            missing = 0 if self.verticalScrollBar().isVisibleTo(self) else bar
            self.setViewportMargins(after, 4, MARGIN_LEFT + minimap.WIDTH + missing, 0)
        else:
            self.setViewportMargins(MARGIN_LEFT, 4, after, 0)
        inner = self.contentsRect().adjusted(0, 4, -bar, 0)
        map_left = inner.right() + 1 - minimap.WIDTH
        self.minimap.setGeometry(QRect(map_left, inner.top(), minimap.WIDTH, inner.height()))
        left = map_left - MARGIN_LEFT if mirrored else inner.left()
        self.gutter.setGeometry(QRect(left, inner.top(), MARGIN_LEFT, inner.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)
        self.shown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        clip = QRectF(event.rect())
        strips = list(self.strips(clip))
        painter = QPainter(self.viewport())
        self.paper.paint(painter, strips, self._geometry, clip)
        if self.paper.look is not None:
            self._paint_passage(painter, strips, self.paper.look)
        painter.end()

    def strips(self, clip: QRectF) -> Iterator[Strip]:
        """The paragraphs that touch a part of the viewport."""
        for block, top in self.visible_blocks():
            bottom = top + self.blockBoundingRect(block).height()
            if bottom + OVERHANG >= clip.top() and top - OVERHANG <= clip.bottom():
                yield Strip(block, QPointF(self.contentOffset().x(), top), self.shapes_of(block))

    def shows(self, start: int, end: int) -> bool:
        """Whether some line of a range can be seen."""
        room = self.viewport().height()
        return any(
            top + rect.bottom() > 0 and top + rect.top() < room
            for block, top in self.visible_blocks()
            for rect in self._geometry.rects_of(block, start, end)
        )

    def strips_at(self, place: QPointF) -> Iterator[Strip]:
        """The paragraph at the height of a place in the viewport."""
        return self.strips(QRectF(place, place))

    def _update_lines(self, places: Sequence[tuple[int, int]]) -> None:
        """Paint the lines anew that hold one of these ranges, and nothing else."""
        width = self.viewport().width()
        for block, top in self.visible_blocks() if places else ():
            for start, end in places:
                for rect in self._geometry.rects_of(block, start, end):
                    line = QRect(0, int(top + rect.top()), width, int(rect.height()))
                    self.viewport().update(line.adjusted(0, -OVERHANG, 0, OVERHANG))

    def _paint_passage(self, painter: QPainter, strips: Iterable[Strip], look: Look) -> None:
        """A line around the passage, and upright bars at its ends, of which that which moves is in
        full colour.
        """
        passage = self.paper.passage
        if passage is None or passage.is_empty:
            return
        colour = QColor(look.palette.accent if self.hasFocus() else look.palette.soft)
        room = self.viewport().rect().toRectF().adjusted(0, -2 * OVERHANG, 0, 2 * OVERHANG)
        lines = (
            rect.translated(strip.origin).adjusted(-1, 0, 1, 0) & room
            for strip in strips
            for rect in self._geometry.rects_of(strip.block, passage.start, passage.end)
        )
        paint_outline(painter, (line for line in lines if not line.isEmpty()), QPen(colour, 1))
        for edge, point in ((Edge.START, passage.start), (Edge.END, passage.end)):
            colour.setAlpha(255 if edge is passage.active and passage.is_shaped else 110)
            rect = self.caret_rect(point)
            paint_edge(painter, rect.left(), rect.top() - 3, rect.height() + 6, colour)

    def _scroll_gutter(self, rect: QRect, moved: int) -> None:
        if moved:
            self.gutter.scroll(0, moved)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())
