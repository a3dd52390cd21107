"""What one annotator said against what the other said of the same: where they part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.shared.chart import SIDE, Chart, Mark
from gui.shared.colours import blended
from gui.shared.theme import Theme

_NAMES, _HEAD, _ROW, _GAP, _CORNER = 196, 52, 32, 3, 4
_NARROWEST, _WIDEST = 56, 112
_PALEST, _STRONGEST = 0.08, 0.40
V = TypeVar("V", str, float, str | float)
MOST = 12
"""As many categories are shown as stand side by side."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts by what the one said, in the rows, and the other, in the columns.

    Both by the numbers of `categories`; `opens` for each cell that is counted.
    """

    one: str
    other: str
    categories: Sequence[str]
    counts: Mapping[tuple[int, int], int]
    opens: Mapping[tuple[int, int], object]


class ConfusionMap(Chart):
    """Cells on the diagonal, where both say the same, are framed; what is darker is more often."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._shown: Confusion | None = None
        self._cells: list[tuple[int, int]] = []
        super().__init__(name, theme, parent)

    def show_confusion(self, confusion: Confusion | None) -> None:
        """Show this; the focus stays on what opens the same."""
        if confusion != self._shown:
            self._shown = confusion
            self.refresh()

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        shown = self._shown
        if shown is None:
            self._cells = []
            return [], 0
        columns = max(1, len(shown.categories))
        self._column = max(_NARROWEST, min(_WIDEST, (width - 2 * SIDE - _NAMES) / columns))
        self._most = max(shown.counts.values(), default=1)
        self._cells = sorted(cell for cell, count in shown.counts.items() if count)
        marks = [
            Mark(self._cell(*cell), self._words(shown, cell), shown.opens.get(cell))
            for cell in self._cells
        ]
        self.setMinimumWidth(round(2 * SIDE + _NAMES + columns * _NARROWEST))
        return marks, 2 * SIDE + _HEAD + len(shown.categories) * _ROW

    def _cell(self, row: int, column: int) -> QRectF:
        left = SIDE + _NAMES + column * self._column
        top = SIDE + _HEAD + row * _ROW
        return QRectF(left, top, self._column - _GAP, _ROW - _GAP)

    def _words(self, shown: Confusion, cell: tuple[int, int]) -> str:
        names = [shown.categories[number] for number in cell]
        count = QLocale().toString(shown.counts[cell])
        if cell[0] == cell[1]:
            said = self.tr("both say {name}: {count}")
            return said.format(name=names[0], count=count)
        said = self.tr("{one} says {name}, {other} says {other_name}: {count}")
        return said.format(
            one=shown.one, other=shown.other, name=names[0], other_name=names[1], count=count
        )

    def summary(self) -> str:
        return "; ".join(mark.words for mark in self.marks)

    # Painting

    def paint(self, painter: QPainter) -> None:
        shown, tokens = self._shown, self.palette_in_force
        if shown is None:
            return
        corner = QRectF(SIDE, SIDE, _NAMES - 12, _HEAD - 8)
        who = self.tr("{one} ↓   {other} →").format(one=shown.one, other=shown.other)
        self.write_standing(painter, corner, who, self.font_of(11), tokens.soft, 3)
        for number, name in enumerate(shown.categories):
            left, top = self._cell(0, number).left(), self._cell(number, 0).top()
            head = QRectF(left + 2, SIDE, self._column - _GAP - 4, _HEAD - 4)
            self.write_standing(painter, head, name, self.font_of(11), tokens.soft)
            room = QRectF(SIDE, top, _NAMES - 12, _ROW - _GAP)
            self.write(painter, room, name, self.font_of(13), tokens.ink)
        self._paint_cells(painter, shown)

    def _paint_cells(self, painter: QPainter, shown: Confusion) -> None:
        tokens, middle = self.palette_in_force, Qt.AlignmentFlag.AlignHCenter
        empty = blended(tokens.window, tokens.track, 0.25)
        for row in range(len(shown.categories)):
            for column in range(len(shown.categories)):
                room, count = self._cell(row, column), shown.counts.get((row, column), 0)
                if not self.is_due(room):
                    continue
                colour = tokens.accent if row == column else tokens.warning
                share = _PALEST + (_STRONGEST - _PALEST) * (count / self._most) ** 0.5
                ground = blended(tokens.card, colour, share) if count else empty
                self.fill(painter, room, ground, _CORNER)
                if row == column:
                    self._paint_frame(painter, room)
                if count:
                    font = self.font_of(13, strong=True)
                    told = QLocale().toString(count)
                    self.write(painter, room, told, font, tokens.ink, middle)

    def _paint_frame(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(QColor(self.palette_in_force.soft), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = self.mirrored(room).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, _CORNER, _CORNER)


def most_frequent(
    counts: Mapping[tuple[V, V], int],
) -> tuple[list[V], dict[tuple[int, int], int], bool]:
    """The most frequent categories as they come, the cells by their numbers, and whether there
    are others, which have the number after the last."""
    weights: dict[V, int] = {}
    for pair, count in counts.items():
        for name in pair:
            weights[name] = weights.get(name, 0) + count
    often = set(sorted(weights, key=lambda name: -weights[name])[: MOST - 1])
    is_too_long = len(weights) > MOST
    names = [name for name in weights if name in often or not is_too_long]
    numbers = {name: number for number, name in enumerate(names)}
    cells: dict[tuple[int, int], int] = {}
    for (one, other), count in counts.items():
        cell = numbers.get(one, len(names)), numbers.get(other, len(names))
        cells[cell] = cells.get(cell, 0) + count
    return names, cells, is_too_long
