"""The sheet that the view paints: the text with all that stands behind and on it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from core.model.span import Role, Span
from core.text.sentences import Range
from gui.reader.geometry import BlockShapes, Geometry
from gui.reader.ink import paint_letters, paint_letters_but
from gui.reader.painting import CORNER, Look, paint_evidence, paint_hovered, paint_mentions
from gui.reader.passage import Passage

_DRAGGING_ALPHA, _HIT_ALPHA = 46, 40


@dataclass(frozen=True)
class Strip:
    """A paragraph on screen: its top left corner in the viewport, and the shapes of its marks."""

    block: QTextBlock
    origin: QPointF
    shapes: BlockShapes


class Paper:
    """What is to be seen of one text right now; ranges are code points."""

    def __init__(self) -> None:
        self.look: Look | None = None
        self.start_over()

    def start_over(self) -> None:
        """Another text: nothing of the old one is to be seen."""
        self.passage: Passage | None = None
        self.aside: tuple[Span, ...] = ()
        self.dragged: tuple[int, int] | None = None
        """What the mouse is just selecting."""
        self.residue: Sequence[Range] = ()
        self.hits: Sequence[Range] = ()
        """What a search found, in order."""
        self.pointed_at: Range | None = None
        """The one of them that the search has come to."""
        self.shown_place: Range | None = None
        """What was asked for elsewhere, and has just been brought into view."""

    def paint(
        self, painter: QPainter, strips: Sequence[Strip], geometry: Geometry, clip: QRectF
    ) -> None:
        look = self.look
        if look is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for strip in strips:
            self._paint_under(painter, strip, geometry, look)
        for strip in strips:
            self._paint_letters(painter, strip, geometry, look, clip)
        for strip in strips:
            paint_mentions(painter, strip.shapes, strip.origin, look)
            if look.hovered is not None:
                paint_hovered(painter, strip.shapes, strip.origin, look)
            self._paint_pointed_at(painter, strip, geometry, look)

    def _paint_under(self, painter: QPainter, strip: Strip, geometry: Geometry, look: Look) -> None:
        """A sentence is tinted under the evidence, which keeps its colours; a shaped passage,
        which is about to become something, over it as well."""
        tint, strong = QColor(look.palette.tint), QColor(look.palette.accent)
        strong.setAlpha(_DRAGGING_ALPHA)
        passage = self.passage
        for span in self.aside:
            _fill(painter, strip, geometry, (span.start, span.end), tint)
        if passage is not None:
            _fill(painter, strip, geometry, (passage.start, passage.end), tint)
        paint_evidence(painter, strip.shapes, strip.origin, look)
        if passage is not None and passage.is_shaped:
            _fill(painter, strip, geometry, (passage.start, passage.end), strong)
        if self.dragged is not None:
            _fill(painter, strip, geometry, self.dragged, strong)
        self._paint_hits(painter, strip, geometry, look)

    def _paint_hits(self, painter: QPainter, strip: Strip, geometry: Geometry, look: Look) -> None:
        start, end = geometry.points_of(strip.block)
        first = bisect_right(self.hits, start, key=lambda hit: hit.end)
        last = bisect_left(self.hits, end, key=lambda hit: hit.start)
        ground = QColor(look.palette.accent)
        painter.setPen(QPen(ground, 1))
        ground.setAlpha(_HIT_ALPHA)
        painter.setBrush(ground)
        for hit in self.hits[first:last]:
            for rect in geometry.rects_of(strip.block, *hit):
                rect = rect.translated(strip.origin).adjusted(-0.5, 1.5, 0.5, -1.5)
                painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_pointed_at(
        self, painter: QPainter, strip: Strip, geometry: Geometry, look: Look
    ) -> None:
        painter.setPen(QPen(QColor(look.palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in (self.pointed_at, self.shown_place):
            for rect in geometry.rects_of(strip.block, *place) if place else ():
                rect = rect.translated(strip.origin).adjusted(-2, 0, 2, 0)
                painter.drawRoundedRect(rect, CORNER, CORNER)

    def _paint_letters(
        self, painter: QPainter, strip: Strip, geometry: Geometry, look: Look, clip: QRectF
    ) -> None:
        ink, soft = look.palette.ink, look.palette.soft
        if look.is_backlit:
            kept = [
                geometry.units_of(strip.block, mark.start, mark.end)
                for mark in geometry.marks_in(strip.block)
                if mark.role is Role.EVIDENCE and mark.statement == look.current
            ]
            colours = (look.palette.dimmed, ink)
            paint_letters_but(painter, strip.block, strip.origin, colours, kept, clip)
            return
        start, end = geometry.points_of(strip.block)
        here = bisect_right(self.residue, start, key=lambda line: line.end)
        is_residue = here < len(self.residue) and self.residue[here].start < end
        paint_letters(painter, strip.block, strip.origin, soft if is_residue else ink, clip)


def _fill(
    painter: QPainter, strip: Strip, geometry: Geometry, place: tuple[int, int], colour: QColor
) -> None:
    painter.setBrush(colour)
    for rect in geometry.rects_of(strip.block, *place):
        painter.drawRect(rect.translated(strip.origin))
