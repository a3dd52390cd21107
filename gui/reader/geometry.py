"""Where on screen the marks of a paragraph stand, kept for as long as it looks the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from core.model.ids import StatementId
from core.model.span import Role
from gui.reader.lanes import lanes
from gui.reader.mixed_line import stretches
from gui.reader.span_index import Mark, SpanIndex
from gui.shared.offsets import Offsets

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True)
class MarkShape:
    """A mark's rectangles, line by line, from the paragraph's top left corner."""

    role: Role
    statement: StatementId
    rects: tuple[QRectF, ...]
    level: int = 0
    """Mentions that overlap but differ stand on levels of their own; 0 is nearest to the letters.
    """


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
        self._mixed: dict[int, bool] = {}

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
        return self._rects(block, low, high) if low < high else ()

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
        places = {mark[:3] for mark in marks if mark.role is not Role.EVIDENCE}
        level_of = lanes((place, place[0], place[1]) for place in places)
        for mark in marks:
            rects = self.rects_of(block, mark.start, mark.end)
            if not rects:
                continue
            shapes.append(MarkShape(mark.role, mark.statement, rects, level_of.get(mark[:3], 0)))
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

    def _rects(self, block: QTextBlock, low: int, high: int) -> tuple[QRectF, ...]:
        """The rectangles, line by line, of the UTF-16 range `[low, high)` of the paragraph."""
        rects: list[QRectF] = []
        layout = block.layout()
        places = partial(stretches, layout) if self._is_mixed(block) else _stretch
        first = layout.lineForTextPosition(low).lineNumber()
        for number in range(max(0, first), layout.lineCount()):
            line = layout.lineAt(number)
            start = line.textStart()
            if start >= high:
                break
            top, height = number * self._line_height + 1, self._line_height - 2
            end = min(high, start + line.textLength())
            begin = max(low, start)
            for left, right in places(line, begin, end):
                rects.append(QRectF(left, top, right - left, height))
        return tuple(rects)

    def _is_mixed(self, block: QTextBlock) -> bool:
        """Whether letters in a row may stand apart, since some are read from the right."""
        number = block.blockNumber()
        if number not in self._mixed:
            self._mixed[number] = _FROM_RIGHT.search(block.text()) is not None
        return self._mixed[number]


def _stretch(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where a range of a line stands whose letters all go one way."""
    left, right = _x(line, low), _x(line, high)
    return [] if left == right else [(min(left, right), max(left, right))]


def _x(line: QTextLine, position: int) -> float:
    """Where a caret before a character stands; PySide answers with the position as well."""
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x
