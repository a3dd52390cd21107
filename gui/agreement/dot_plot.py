"""Coefficients as dots with their intervals on one axis, and what each is computed on."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.agreement.axis import LINES, Axis, line_words, tenth
from gui.agreement.values import Group, Row, Told
from gui.shared.chart import SIDE, Chart, Mark
from gui.shared.theme import Theme

_ROW, _TITLE, _BETWEEN, _HEAD, _FOOT = 28, 26, 8, 18, 22
_NAME, _GAP, _INDENT, _LEAST_AXIS = 196, 16, 12, 120
_DOT, _INNER = 9, 5


class DotPlot(Chart):
    """Never a lone number: each stands with its interval, or with the word that it has none.

    What is undefined says so, and why, where its dot would be.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._groups: Sequence[Group] = ()
        self._lowest = 0.0
        self._axis = Axis(0.0, 0.0, 1.0)
        self._rows: list[tuple[Row, float]] = []
        self._titles: list[tuple[str, float]] = []
        super().__init__(name, theme, parent)

    def show_groups(self, groups: Sequence[Group], lowest: float = 0.0) -> None:
        """Show these, down to `lowest` at least; the focus stays on what opens the same."""
        if (groups, lowest) != (self._groups, self._lowest):
            self._groups, self._lowest = groups, lowest
            self.refresh()

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        self._rows, self._titles = [], []
        top = float(SIDE + _HEAD)
        for number_, group in enumerate(self._groups):
            top += _BETWEEN if number_ else 0
            if group.name:
                self._titles.append((group.name, top))
                top += _TITLE
            for row in group.rows:
                self._rows.append((row, top))
                top += _ROW
        self._measure(width)
        return [self._mark(width, *each) for each in self._rows], round(top) + _FOOT + SIDE

    def _measure(self, width: int) -> None:
        """Give names, values and what they are computed on the room they need, the axis the rest;
        where that is too little, what they are computed on is told and not shown."""
        rows = [row for row, _top in self._rows]
        indent = _INDENT if self._titles else 0
        bold = QFontMetrics(self.font_of(13, strong=True))
        plain = QFontMetrics(self.font_of(12))
        name = max((bold.horizontalAdvance(row.name) for row in rows), default=0)
        self._name_width = min(max(_NAME, width // 4), name + indent + 4)
        words = (row.told.words for row in rows if row.told.value is not None)
        self._value_width = max(map(bold.horizontalAdvance, words), default=0) + 4
        beside = max((plain.horizontalAdvance(row.beside) for row in rows), default=0) + 2
        start = SIDE + self._name_width + _GAP
        room: float = width - SIDE - self._value_width - _GAP - start
        self._beside = min(0.3 * width, beside)
        if room - self._beside - _GAP < _LEAST_AXIS:
            self._beside = 0.0
        room -= self._beside + _GAP if self._beside else 0
        told = [row.told for row in rows]
        self._axis = Axis.of([Told(self._lowest), *told], start, max(40.0, room))

    def _mark(self, width: int, row: Row, top: float) -> Mark:
        title = next((name for name, above in reversed(self._titles) if above < top), "")
        told = f"{row.name}: {row.told.spoken}; {row.beside}"
        words = f"{title}, {told}" if title else told
        return Mark(QRectF(SIDE, top, width - 2 * SIDE, _ROW), words, row.opens)

    def summary(self) -> str:
        return "; ".join(mark.words for mark in self.marks)

    # Painting

    def paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        self._paint_axis(painter)
        tokens = self.palette_in_force
        for title, top in self._titles:
            room = QRectF(SIDE, top, self.width() - 2 * SIDE, _TITLE)
            self.write(painter, room, title, self.font_of(13, strong=True), tokens.ink)
        for number_ in self.due_marks():
            self._paint_row(painter, *self._rows[number_])

    def _paint_axis(self, painter: QPainter) -> None:
        tokens, font = self.palette_in_force, self.font_of(11)
        bottom = self.height() - SIDE - _FOOT
        for tick in self._axis.ticks:
            at = self._axis.place(tick)
            self._upright(painter, at, QPen(QColor(tokens.line), 1), bottom)
            room = QRectF(at - 20, bottom + 2, 40, _FOOT - 2)
            self.write(painter, room, tenth(tick), font, tokens.soft, Qt.AlignmentFlag.AlignHCenter)
        far, near = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        for line, side in zip(LINES, (far, near), strict=True):  # there is little room between
            at = self._axis.place(line)
            pen = QPen(QColor(tokens.soft), 1, Qt.PenStyle.DashLine)
            self._upright(painter, at, pen, bottom)
            room = QRectF(at - 38 if side is far else at - 2, SIDE, 40, _HEAD - 4)
            self.write(painter, room, line_words(line), font, tokens.soft, side)

    def _upright(self, painter: QPainter, at: float, pen: QPen, bottom: float) -> None:
        painter.setPen(pen)
        place = self.mirrored(QRectF(at, SIDE + _HEAD, 0, bottom - SIDE - _HEAD))
        painter.drawLine(place.topLeft(), place.bottomLeft())

    def _paint_row(self, painter: QPainter, row: Row, top: float) -> None:
        tokens, indent = self.palette_in_force, _INDENT if self._titles else 0
        room = QRectF(SIDE + indent, top, self._name_width - indent, _ROW)
        font = self.font_of(13, strong=row.is_main)
        self.write(painter, room, row.name, font, tokens.ink if row.is_main else tokens.soft)
        beside = QRectF(self.width() - SIDE - self._beside, top, self._beside, _ROW)
        if self._beside:
            self.write(painter, beside, row.beside, self.font_of(12), tokens.soft)
        left = self._axis.start + self._axis.length + _GAP
        if row.told.value is None:
            self._paint_undefined(painter, row.told, top, left + self._value_width)
            return
        paint_told(painter, self, self._axis, row.told, top + _ROW / 2, is_main=row.is_main)
        value = QRectF(left, top, self._value_width, _ROW)
        self.write(painter, value, row.told.words, font, tokens.ink)

    def _paint_undefined(self, painter: QPainter, told: Told, top: float, end: float) -> None:
        """In words, on a ground of its own so that the lines of the axis do not run through."""
        tokens, font = self.palette_in_force, self.font_of(12)
        start = self._axis.start
        width = min(end - start, QFontMetrics(font).horizontalAdvance(told.undefined) + 9)
        room = QRectF(start, top + 4, width, _ROW - 8)
        self.fill(painter, room, tokens.window)
        self.write(painter, room.adjusted(4, 0, -4, 0), told.undefined, font, tokens.soft)


def paint_told(
    painter: QPainter, canvas: Chart, axis: Axis, told: Told, middle: float, *, is_main: bool
) -> None:
    """A dot on a lying axis, and a line as long as its interval is; what is minor is hollow."""
    assert told.value is not None
    tokens = canvas.palette_in_force
    colour = QColor(tokens.accent if is_main else tokens.soft)
    painter.setPen(QPen(colour, 2 if is_main else 1.5))
    for one, other in _strokes(axis, told, middle):
        ends = canvas.mirrored(QRectF(one, other).normalized())
        painter.drawLine(ends.topLeft(), ends.bottomRight())
    size = _DOT if is_main else _INNER + 2
    place = canvas.mirrored(QRectF(axis.place(told.value), middle, 0, 0)).topLeft()
    painter.setBrush(colour if is_main else QColor(tokens.window))
    painter.drawEllipse(place, size / 2, size / 2)


def _strokes(axis: Axis, told: Told, middle: float) -> Iterator[tuple[QPointF, QPointF]]:
    if told.low is None or told.high is None:
        return
    low, high = axis.place(told.low), axis.place(told.high)
    yield QPointF(low, middle), QPointF(high, middle)
    for end in (low, high):
        yield QPointF(end, middle - 4), QPointF(end, middle + 4)
