"""Agreement over time: whether those who agreed still do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.agreement.axis import LINES, Axis, line_words, tenth
from gui.agreement.values import Told, word_undefined
from gui.shared.chart import SIDE, Chart, Mark
from gui.shared.theme import Theme

_PLOT, _FEET, _HEAD, _LABELS = 160, 44, 12, 44
_NARROWEST, _WIDEST = 72, 144
_DOT = 9


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of time, the coefficient in it, and what it is computed on."""

    name: str
    told: Told
    beside: str
    opens: object


class DriftLine(Chart):
    """A dot and its interval for each stretch of time, joined; the newest that there is room for.

    A stretch without a value has its name and the word undefined, and breaks the line.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._moments: Sequence[Moment] = ()
        self._seen: Sequence[Moment] = ()
        super().__init__(name, theme, parent)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        if moments != self._moments:
            self._moments = moments
            self.refresh()

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        room = width - 2 * SIDE - _LABELS
        self._seen = self._moments[-max(1, int(room // _NARROWEST)) :]
        self._pace = min(_WIDEST, room / max(1, len(self._seen)))
        told = (each.told for each in self._seen)
        self._axis = Axis.of(told, 0.0, float(_PLOT))
        marks = [
            Mark(self._column(n), f"{each.name}: {each.told.spoken}; {each.beside}", each.opens)
            for n, each in enumerate(self._seen)
        ]
        return marks, (2 * SIDE + _HEAD + _PLOT + _FEET) if marks else 0

    def _column(self, number: int) -> QRectF:
        left = SIDE + _LABELS + number * self._pace
        return QRectF(left + 4, SIDE, self._pace - 8, _HEAD + _PLOT + _FEET)

    def _height(self, value: float) -> float:
        return SIDE + _HEAD + _PLOT - self._axis.place(value)

    def _point(self, number: int, value: float) -> QPointF:
        at = QPointF(self._column(number).center().x(), self._height(value))
        return self.mirrored(QRectF(at, at)).topLeft()

    def summary(self) -> str:
        return "; ".join(mark.words for mark in self.marks)

    # Painting

    def paint(self, painter: QPainter) -> None:
        if not self._seen:
            return
        self._paint_axis(painter)
        self._paint_course(painter)
        for number in self.due_marks():
            self._paint_moment(painter, number, self._seen[number])

    def _paint_axis(self, painter: QPainter) -> None:
        tokens, font = self.palette_in_force, self.font_of(11)
        end = SIDE + _LABELS + self._pace * len(self._seen)
        plain = QPen(QColor(tokens.line), 1)
        dashed = QPen(QColor(tokens.soft), 1, Qt.PenStyle.DashLine)
        lines = [(tick, tenth(tick), plain) for tick in self._axis.ticks if tick != LINES[1]]
        lines += [(line, line_words(line), dashed) for line in LINES]
        for value, told, pen in lines:
            height = self._height(value)
            painter.setPen(pen)
            across = self.mirrored(QRectF(SIDE + _LABELS, height, end - SIDE - _LABELS, 0))
            painter.drawLine(across.topLeft(), across.topRight())
            if told != tenth(0.6):  # no room between it and .667
                room = QRectF(SIDE, height - 9, _LABELS - 8, 18)
                self.write(painter, room, told, font, tokens.soft, Qt.AlignmentFlag.AlignRight)

    def _paint_course(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.palette_in_force.accent), 1))
        last: QPointF | None = None
        for number, each in enumerate(self._seen):
            here = None if each.told.value is None else self._point(number, each.told.value)
            if last is not None and here is not None:
                painter.drawLine(last, here)
            last = here

    def _paint_moment(self, painter: QPainter, number: int, moment: Moment) -> None:
        tokens, column, middle = (
            self.palette_in_force,
            self._column(number),
            Qt.AlignmentFlag.AlignHCenter,
        )
        told, small = moment.told, self.font_of(11)
        feet = SIDE + _HEAD + _PLOT + 6
        name = QRectF(column.left(), feet, column.width(), 18)
        below = name.translated(0, 18)
        self.write(painter, name, moment.name, small, tokens.ink, middle)
        self.write(painter, below, moment.beside, small, tokens.soft, middle)
        if told.value is None:
            room = QRectF(column.left(), self._height(0.0) - 22, column.width(), 18)
            self.fill(painter, room, tokens.window)
            self.write(painter, room, word_undefined(), small, tokens.soft, middle)
            return
        colour = QColor(tokens.accent)
        painter.setPen(QPen(colour, 2))
        if told.low is not None and told.high is not None:
            painter.drawLine(self._point(number, told.low), self._point(number, told.high))
        painter.setBrush(colour)
        painter.drawEllipse(self._point(number, told.value), _DOT / 2, _DOT / 2)
