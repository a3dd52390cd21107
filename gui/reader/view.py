"""The widget that shows the text. It paints what it is given and does not know what it means."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from core.model.span import Span
from gui.reader.geometry import BlockShapes, Geometry
from gui.reader.gutter import Gutter
from gui.reader.laid_out_text import LaidOutText
from gui.reader.painting import (
    Look,
    paint_edge,
    paint_evidence,
    paint_mentions,
    paint_stripes,
)
from gui.reader.passage import Edge, Passage
from gui.reader.span_index import SpanIndex
from gui.shared.offsets import Offsets
from gui.shared.theme import Theme

MARGIN_LEFT, MARGIN_RIGHT = 84, 40
MAX_CHARACTERS = 84
"""About how many characters a line may hold before it tires the eye."""
_DRAGGING_ALPHA = 46


class ArticleView(LaidOutText):
    """A read-only text with a margin of stripes on its left, as a narrow readable column.

    Positions that come in and go out are code points of the text.
    """

    shown = Signal()
    """The visible part changed: scrolled, resized, or another text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offsets = Offsets("")
        self._index = SpanIndex([])
        self._look: Look | None = None
        self._passage: Passage | None = None
        self._aside: tuple[Span, ...] = ()
        self.gutter = Gutter(self)
        self.updateRequest.connect(self._scroll_gutter)
        self.verticalScrollBar().valueChanged.connect(self.shown)
        theme.changed.connect(self.refresh_theme)
        self.refresh_theme()

    def show_text(self, text: str, offsets: Offsets) -> None:
        self._offsets = offsets
        self.lines.start_over(self._theme.reader_line_height)
        self.setPlainText(text)
        kept = self.document().characterCount() - 1
        if kept != offsets.length_in_units:
            raise RuntimeError(f"Qt keeps {kept} units of a text of {offsets.length_in_units}")
        self.show_marks(SpanIndex([]), self._look)
        self.shown.emit()

    def show_marks(self, index: SpanIndex, look: Look | None) -> None:
        """Paint other marks; the text stays where it is."""
        self._index = index
        self._geometry = Geometry(self._offsets, index, self.lines.line_height)
        self.show_look(look)

    def show_look(self, look: Look | None) -> None:
        """Paint the same marks differently."""
        self._look = look
        self.viewport().update()
        self.gutter.update()

    def show_passage(self, passage: Passage | None) -> None:
        """Mark the passage softly: it is Qt's own selection, so it can be copied and read aloud."""
        self._passage = passage
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
        self.viewport().update()
        self.gutter.update()

    def show_aside(self, spans: tuple[Span, ...]) -> None:
        """Mark passages that wait to become part of a statement."""
        self._aside = spans

    def selected_range(self) -> tuple[int, int]:
        """What is selected by mouse, in code points; empty where nothing is."""
        cursor = self.textCursor()
        return (
            self._offsets.to_points(cursor.selectionStart()),
            self._offsets.to_points(cursor.selectionEnd()),
        )

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place in the viewport."""
        place = self.on_a_line(place)
        return self._offsets.to_points(self.cursorForPosition(place.toPoint()).position())

    def caret_rect(self, point: int) -> QRect:
        """Where a caret before that code point stands, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(point))
        return self.cursorRect(cursor)

    def reveal(self, start: int, end: int) -> None:
        """Scroll just so far that the range can be read, with some lines around it."""
        first, last = self.caret_rect(start), self.caret_rect(end)
        height, room = self.viewport().height(), 2 * self.lines.line_height
        if first.top() < room:
            self._scroll_lines((first.top() - room) / self.lines.line_height - 1)
        elif last.bottom() > height - room:
            wanted = min(last.bottom() - height + room, first.top() - room)
            self._scroll_lines(wanted / self.lines.line_height + 1)

    def first_visible_point(self) -> int:
        return self._offsets.to_points(self.firstVisibleBlock().position())

    def scroll_to(self, point: int) -> None:
        """Bring the paragraph of a code point to the top."""
        block = self.document().findBlock(self._offsets.to_units(point))
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def _scroll_lines(self, lines: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + int(lines))

    def shapes_of(self, block: QTextBlock) -> BlockShapes:
        return self._geometry.of_block(block, self.viewport().width())

    def refresh_theme(self) -> None:
        font = self._theme.reader_font()
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.lines.start_over(self._theme.reader_line_height)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.HighlightedText, QColor(self._theme.palette.ink))
        self.setPalette(colours)
        self.end_selection()
        self._fit_column()
        self.show_marks(self._index, self._look)

    def begin_selection(self) -> None:
        """A selection by mouse begins: forget the old one, which Qt would take for text to drag."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._tint_selection(_DRAGGING_ALPHA)

    def end_selection(self) -> None:
        """Qt's selection is the passage again, which is painted here."""
        self._tint_selection(0)

    def _tint_selection(self, alpha: int) -> None:
        ground = QColor(self._theme.palette.accent)
        ground.setAlpha(alpha)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, ground)
        self.setPalette(colours)

    def _fit_column(self) -> None:
        """Keep lines short on a wide window: what is too much goes to the right margin."""
        widest = MAX_CHARACTERS * self.fontMetrics().averageCharWidth()
        bar = self.verticalScrollBar().sizeHint().width()
        free = self.width() - MARGIN_LEFT - bar - widest
        self.setViewportMargins(MARGIN_LEFT, 4, max(MARGIN_RIGHT - bar, free), 0)
        contents = self.contentsRect()
        self.gutter.setGeometry(
            QRect(contents.left(), contents.top() + 4, MARGIN_LEFT, contents.height() - 4)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)
        self.shown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            super().paintEvent(event)
            return
        visible = [
            (self.shapes_of(block), QPointF(self.contentOffset().x(), top))
            for block, top in self.visible_blocks()
        ]
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(look.palette.tint)
        for span in self._aside:
            self._paint_ground(painter, span.start, span.end, tint)
        self._paint_passage_ground(painter, tint)
        for shapes, origin in visible:
            paint_evidence(painter, shapes, origin, look)
        if self._passage is not None and self._passage.is_shaped:
            tint = QColor(look.palette.accent)
            tint.setAlpha(_DRAGGING_ALPHA)
            self._paint_passage_ground(painter, tint)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shapes, origin in visible:
            paint_mentions(painter, shapes, origin, look)
        self._paint_passage_edges(painter, look)
        painter.end()

    def _paint_passage_ground(self, painter: QPainter, tint: QColor) -> None:
        """A sentence is tinted under the evidence, which keeps its colours; a shaped passage,
        which is about to become something, over it as well."""
        passage = self._passage
        if passage is not None and not passage.is_empty:
            self._paint_ground(painter, passage.start, passage.end, tint)

    def _paint_ground(self, painter: QPainter, start: int, end: int, tint: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for block, top in self.visible_blocks():
            origin = QPointF(self.contentOffset().x(), top)
            for rect in self._geometry.rects_of(block, start, end):
                painter.drawRect(rect.translated(origin))

    def _paint_passage_edges(self, painter: QPainter, look: Look) -> None:
        """Upright bars at both ends of the passage; the edge that moves is in full colour."""
        passage = self._passage
        if passage is None or passage.is_empty:
            return
        for edge, point in ((Edge.START, passage.start), (Edge.END, passage.end)):
            colour = QColor(look.palette.accent if self.hasFocus() else look.palette.soft)
            if edge is not passage.active or not passage.is_shaped:
                colour.setAlpha(110)
            rect = self.caret_rect(point)
            paint_edge(painter, rect.left(), rect.top() - 3, rect.height() + 6, colour)

    def paint_gutter(self, painter: QPainter) -> None:
        look = self._look
        if look is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, top in self.visible_blocks():
            paint_stripes(painter, self.shapes_of(block), top, look)

    def _scroll_gutter(self, rect: QRect, moved: int) -> None:
        if moved:
            self.gutter.scroll(0, moved)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())
