"""Statements by the month of the article's day, stacked by stance."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.model.codebook import Entry
from core.model.overview import Overview
from gui.overview import words
from gui.overview.chart import SIDE, Chart, Mark

_PLOT, _FEET, _HEAD = 148, 36, 18
_WIDEST, _NARROWEST, _BETWEEN = 44, 12, 3
_DIGIT = 13
"""A part of a bar at least that high shows the digit of its stance."""


class TimeLine(Chart):
    """One bar a month, the most opposed at the bottom; the newest months that there is room for."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        every = list(_with_gaps(list(overview.months)))
        room = width - 2 * SIDE
        fitting = max(1, room // _NARROWEST)
        self._earlier = max(0, len(every) - fitting)
        self._bars = every[self._earlier :]
        self._pace = min(_WIDEST, room / max(1, len(self._bars)))
        self._stances: list[Entry] = []
        highest = max((sum(overview.months.get(bar, {}).values()) for bar in self._bars), default=1)
        marks: list[Mark] = []
        for place, bar in enumerate(self._bars):
            marks += self._stack(overview, place, bar, (_PLOT - _HEAD) / max(1, highest))
        return marks, _PLOT + _FEET

    def _stack(self, overview: Overview, place: int, month: str, unit: float) -> Iterator[Mark]:
        left, bottom = SIDE + place * self._pace, float(_PLOT)
        for stance, count in self.subject.in_scale_order(overview.months.get(month, {})):
            height = max(2.0, count * unit)
            bottom -= height
            room = QRectF(left, bottom, self._pace - _BETWEEN, height)
            wanted = replace(self.subject.complete, month=month, stances=frozenset({stance.id}))
            said = f"{words.month(month)} — {words.stance(self.subject, stance.id, count)}"
            self._stances.append(stance)
            yield Mark(room, said, wanted)

    def farness(self, here: QRectF, there: QRectF, direction: QPointF) -> tuple[float, float]:
        """From month to month, none left out, however much lower its bar is."""
        if not direction.x():
            return super().farness(here, there, direction)
        way = there.center() - here.center()
        return abs(way.x()), abs(way.y())

    def material(self, overview: Overview) -> object:
        return overview.months

    def summary(self) -> str:
        return ", ".join(
            f"{words.month(month)}: {words.number(sum(counts.values()))}"
            for month, counts in self.subject.overview.months.items()
        )

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        digit = self.font_of(10, strong=True)
        centre = Qt.AlignmentFlag.AlignHCenter
        for mark, stance in zip(self.marks, self._stances, strict=True):
            room = mark.room.adjusted(0, 0.5, 0, -0.5)
            self.fill(painter, room, self.subject.colour(stance), 1)
            if room.height() >= _DIGIT and room.width() >= 8:
                shown = str(self.subject.digit(stance.id))
                self.write(painter, room, shown, digit, tokens.on_accent, centre)
        line = QRectF(SIDE, _PLOT + 1, self.width() - 2 * SIDE, 1)
        self.fill(painter, line, tokens.line)
        self._paint_totals(painter)
        self._paint_feet(painter)

    def _paint_totals(self, painter: QPainter) -> None:
        if self._pace < 24:
            return
        tops: dict[float, float] = {}
        for mark in self.marks:
            tops[mark.room.left()] = min(mark.room.top(), tops.get(mark.room.left(), _PLOT))
        small, soft = self.font_of(11), self.palette_in_force.soft
        for place, bar in enumerate(self._bars):
            left = SIDE + place * self._pace
            total = sum(self.subject.overview.months.get(bar, {}).values())
            if total:
                room = QRectF(left, tops[left] - _HEAD, self._pace - _BETWEEN, _HEAD)
                said = words.number(total)
                self.write(painter, room, said, small, soft, Qt.AlignmentFlag.AlignHCenter)

    def _paint_feet(self, painter: QPainter) -> None:
        """Months where there is room for them, and years where they begin."""
        tokens, small = self.palette_in_force, self.font_of(11)
        every = max(1, round(32 / self._pace + 0.49))
        locale, year = QLocale(), ""
        for place, bar in enumerate(self._bars):
            left = SIDE + place * self._pace
            first = QDate.fromString(bar + "-01", "yyyy-MM-dd")
            if not first.isValid():
                said = bar or self.tr("no day")
                upper = QRectF(left - 2, _PLOT + 4, self._pace + 12, 14)
                self.write(painter, upper, said, small, tokens.soft)
                continue
            begins, year = bar[:4] != year, bar[:4]
            if place % every == 0:
                said = locale.standaloneMonthName(first.month(), QLocale.FormatType.ShortFormat)
                upper = QRectF(left, _PLOT + 4, every * self._pace, 14)
                self.write(painter, upper, said, small, tokens.soft)
            if begins:
                lower = QRectF(left, _PLOT + 18, max(self._pace, 40), 14)
                self.write(painter, lower, year, self.font_of(11, strong=True), tokens.soft)

    @property
    def earlier(self) -> int:
        """Months before those that there is room for."""
        return self._earlier


def _with_gaps(months: list[str]) -> Iterator[str]:
    """Every month from the first to the last; then what is no month."""
    whole = [month for month in months if _first_day(month).isValid()]
    if whole:
        day, last = _first_day(whole[0]), _first_day(whole[-1])
        while day <= last:
            yield day.toString("yyyy-MM")
            day = day.addMonths(1)
    yield from (month for month in months if month not in set(whole))


def _first_day(month: str) -> QDate:
    return QDate.fromString(month + "-01", "yyyy-MM-dd")
