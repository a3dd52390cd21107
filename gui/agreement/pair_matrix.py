"""Each two annotators: how far they agree by the measure that is chosen above."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.agreement import words
from gui.agreement.axis import LINES, Axis
from gui.agreement.dot_plot import paint_told
from gui.agreement.values import Told, word_undefined
from gui.shared.chart import SIDE, Chart, Mark
from gui.shared.theme import Theme

_NAMES, _HEAD, _ROW, _GAP, _CORNER = 196, 40, 60, 4, 4
_NARROWEST, _WIDEST = 128, 216


@dataclass(frozen=True, slots=True)
class PairCell:
    """What two annotators have in common. `beside`: what it is computed on."""

    told: Told
    beside: str
    opens: object


Pairs = Mapping[tuple[int, int], PairCell]
"""By the numbers of the two annotators, the lower first."""


class PairMatrix(Chart):
    """A staircase: the first annotator has no row, the last none of the columns."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._names: Sequence[str] = ()
        self._pairs: Pairs = {}
        self._shown: list[tuple[int, int]] = []
        super().__init__(name, theme, parent)

    def show_pairs(self, names: Sequence[str], pairs: Pairs) -> None:
        """Show these; the focus stays on what opens the same."""
        if (names, pairs) != (self._names, self._pairs):
            self._names, self._pairs = names, pairs
            self.refresh()

    @property
    def narrowest(self) -> int:
        """Pixels without which not every column has room."""
        return 2 * SIDE + _NAMES + max(0, len(self._names) - 1) * _NARROWEST

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        columns = max(1, len(self._names) - 1)
        room = (width - 2 * SIDE - _NAMES) / columns
        self._column = max(_NARROWEST, min(_WIDEST, room))
        every = self._pairs.values()
        self._axis = Axis.of((cell.told for cell in every), 0.0, self._column - _GAP - 24)
        self._shown = sorted(self._pairs, key=lambda pair: (pair[1], pair[0]))
        marks = [
            Mark(self._cell(*pair), self._words(pair), self._pairs[pair].opens)
            for pair in self._shown
        ]
        self.setMinimumWidth(self.narrowest)
        rows = max(0, len(self._names) - 1)
        return marks, (2 * SIDE + _HEAD + rows * _ROW) if rows else 0

    def _cell(self, one: int, other: int) -> QRectF:
        left = SIDE + _NAMES + one * self._column
        top = SIDE + _HEAD + (other - 1) * _ROW
        return QRectF(left, top, self._column - _GAP, _ROW - _GAP)

    def _words(self, pair: tuple[int, int]) -> str:
        cell = self._pairs[pair]
        who = words.both(self._names[pair[0]], self._names[pair[1]])
        return f"{who}: {cell.told.spoken}; {cell.beside}"

    def summary(self) -> str:
        return "; ".join(mark.words for mark in self.marks)

    # Painting

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        for number, name in enumerate(self._names):
            if number < len(self._names) - 1:
                left = SIDE + _NAMES + number * self._column
                room = QRectF(left + 12, SIDE, self._column - _GAP - 24, _HEAD - 8)
                self.write_standing(painter, room, name, self.font_of(12), tokens.soft, 2)
            if number:
                top = SIDE + _HEAD + (number - 1) * _ROW
                room = QRectF(SIDE, top, _NAMES - 12, _ROW - _GAP)
                self.write(painter, room, name, self.font_of(13), tokens.ink)
        for number in self.due_marks():
            self._paint_cell(painter, self._cell(*self._shown[number]), self._shown[number])

    def _paint_cell(self, painter: QPainter, room: QRectF, pair: tuple[int, int]) -> None:
        tokens, cell = self.palette_in_force, self._pairs[pair]
        self.fill(painter, room, tokens.card, _CORNER)
        inner = room.adjusted(12, 6, -12, -6)
        first = QRectF(inner.left(), inner.top(), inner.width(), 18)
        last = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
        strong = self.font_of(13, strong=True)
        if cell.told.value is None:
            self.write(painter, first, word_undefined(), strong, tokens.ink)
            why = cell.told.why or cell.beside
            self.write(painter, last, why, self.font_of(11), tokens.soft)
            return
        self.write(painter, first, cell.told.words, strong, tokens.ink)
        self.write(painter, last, cell.beside, self.font_of(11), tokens.soft)
        middle = first.bottom() + 6
        self._paint_ground(painter, inner.left(), middle)
        axis = Axis(self._axis.lowest, inner.left(), inner.width())
        paint_told(painter, self, axis, cell.told, middle, is_main=True)

    def _paint_ground(self, painter: QPainter, left: float, middle: float) -> None:
        """A thin axis of the cell's own with the two lines on it."""
        tokens = self.palette_in_force
        axis = Axis(self._axis.lowest, left, self._axis.length)
        self.fill(painter, QRectF(left, middle - 0.5, axis.length, 1), tokens.line)
        painter.setPen(QPen(QColor(tokens.soft), 1))
        for line in LINES:
            place = self.mirrored(QRectF(axis.place(line), middle - 4, 0, 8))
            painter.drawLine(place.topLeft(), place.bottomLeft())
