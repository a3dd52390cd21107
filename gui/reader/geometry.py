"""Where on screen the marks of a paragraph stand, kept for as long as it looks the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from core.model.ids import StatementId
from core.model.span import Role
from gui.reader.lanes import lanes
from gui.reader.span_index import Mark, SpanIndex
from gui.shared.offsets import Offsets


@dataclass(frozen=True)
class MarkShape:
    """A mark's rectangles, line by line, from the paragraph's top left corner."""

    role: Role
    statement: StatementId
    rects: tuple[QRectF, ...]
    level: int = 0
    """Of mentions that overlap, each stands on a level of its own; 0 is nearest to the letters."""


@dataclass(frozen=True)
class Stripe:
    """The vertical extent of a statement's evidence in a paragraph. `begins`: it starts here."""

    statement: StatementId
    top: float
    bottom: float
    lane: int
    begins: bool


@dataclass(frozen=True)
class BlockShapes:
    marks: tuple[MarkShape, ...]
    stripes: tuple[Stripe, ...]


class Geometry:
    """Shapes per paragraph, for one text with one set of statements."""

    def __init__(self, offsets: Offsets, index: SpanIndex, line_height: int) -> None:
        self._offsets = offsets
        self._index = index
        self._line_height = line_height
        self._known: dict[int, tuple[int, float, BlockShapes]] = {}

    def of_block(self, block: QTextBlock, width: float) -> BlockShapes:
        """The paragraph must be laid out. Cost is that of its own marks, and only once."""
        lines = block.layout().lineCount()
        known = self._known.get(block.blockNumber())
        if known is not None and known[:2] == (lines, width):
            return known[2]
        shapes = self._compute(block)
        self._known[block.blockNumber()] = (lines, width, shapes)
        return shapes

    def forget(self, block: QTextBlock) -> None:
        """The marks in a paragraph changed."""
        self._known.pop(block.blockNumber(), None)

    def rects_of(self, block: QTextBlock, start: int, end: int) -> tuple[QRectF, ...]:
        """Rectangles of what of `[start, end)` (code points) stands in a laid out paragraph."""
        low, high = self.units_of(block, start, end)
        return self._rects(block.layout(), low, high) if low < high else ()

    def units_of(self, block: QTextBlock, start: int, end: int) -> tuple[int, int]:
        """What of `[start, end)` stands in a paragraph, in UTF-16 positions from its start."""
        first = block.position()
        low = max(0, self._offsets.to_units(start) - first)
        return low, min(block.length() - 1, self._offsets.to_units(end) - first)

    def points_of(self, block: QTextBlock) -> tuple[int, int]:
        """A paragraph as a range of code points, without its line end."""
        first = block.position()
        last = first + block.length() - 1
        return self._offsets.to_points(first), self._offsets.to_points(last)

    def marks_in(self, block: QTextBlock) -> Iterator[Mark]:
        """The statements' spans that touch a paragraph, by start."""
        return self._index.within(*self.points_of(block))

    def _compute(self, block: QTextBlock) -> BlockShapes:
        start, _ = self.points_of(block)
        shapes: list[MarkShape] = []
        extents: dict[StatementId, tuple[float, float, bool]] = {}
        marks = list(self.marks_in(block))
        level_of = lanes(
            (mark, mark.start, mark.end)
            for mark in dict.fromkeys(marks)
            if mark.role is not Role.EVIDENCE
        )
        for mark in marks:
            rects = self.rects_of(block, mark.start, mark.end)
            if not rects:
                continue
            shapes.append(MarkShape(mark.role, mark.statement, rects, level_of.get(mark, 0)))
            if mark.role is Role.EVIDENCE:
                known = extents.get(mark.statement)
                top = rects[0].top() if known is None else min(known[0], rects[0].top())
                bottom = rects[-1].bottom()
                bottom = bottom if known is None else max(known[1], bottom)
                begins = mark.leads and mark.start >= start
                begins = begins or (known is not None and known[2])
                extents[mark.statement] = (top, bottom, begins)
        lane_of = lanes((key, top, bottom) for key, (top, bottom, _) in extents.items())
        stripes = tuple(
            Stripe(key, top, bottom, lane_of[key], begins)
            for key, (top, bottom, begins) in extents.items()
        )
        return BlockShapes(tuple(shapes), stripes)

    def _rects(self, layout: QTextLayout, low: int, high: int) -> tuple[QRectF, ...]:
        """One rectangle a line for the UTF-16 range `[low, high)` of the paragraph."""
        rects: list[QRectF] = []
        first = layout.lineForTextPosition(low).lineNumber()
        for number in range(max(0, first), layout.lineCount()):
            line = layout.lineAt(number)
            line_start = line.textStart()
            if line_start >= high:
                break
            left = _x(line, max(low, line_start))
            right = _x(line, min(high, line_start + line.textLength()))
            if left == right:
                continue
            top = number * self._line_height + 1
            rects.append(QRectF(min(left, right), top, abs(right - left), self._line_height - 2))
        return tuple(rects)


def _x(line: QTextLine, position: int) -> float:
    """Where a caret before that character stands; PySide answers with the position as well."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x
