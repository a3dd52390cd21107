"""Statements by the month of the article's day, stacked by stance."""

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.model.codebook import Entry
from core.model.overview import Overview
from gui.overview import words
from gui.overview.chart import SIDE, Chart, Mark
from gui.shared.words import counted

_PLOT, _FEET, _HEAD = 148, 36, 18
_WIDEST, _NARROWEST, _BETWEEN, _LOWEST = 64, 12, 3, 3
_VAGUE, _MOST_VAGUE = 48, 4
"""Room of a bar whose articles have no month, and how many of these are shown."""
_NAME = 36
_DIGIT = 13
"""A part of a bar at least that high shows the digit of its stance."""


class TimeLine(Chart):
    """One bar a month, the most opposed at the bottom; the newest months that there is room for."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        months, vague = _with_gaps(list(overview.months))
        room = width - 2 * SIDE - len(vague[-_MOST_VAGUE:]) * _VAGUE
        shown = months[-max(1, room // _NARROWEST) :]
        self._pace = min(_WIDEST, room / max(1, len(shown)))
        self._bars = [(SIDE + n * self._pace, self._pace, each) for n, each in enumerate(shown)]
        after = SIDE + len(shown) * self._pace + _VAGUE / 4
        for place, each in enumerate(vague[-_MOST_VAGUE:]):
            self._bars.append((after + place * _VAGUE, _VAGUE / 2, each))
        self._left_out = len(months) - len(shown) + len(vague[:-_MOST_VAGUE])
        self._stances: list[Entry] = []
        told = [sum(overview.months.get(bar, {}).values()) for _left, _room, bar in self._bars]
        unit = (_PLOT - _HEAD) / max(1, *told, 1)
        marks: list[Mark] = []
        for left, wide, bar in self._bars:
            marks += self._stack(overview, QRectF(left, 0, wide - _BETWEEN, _PLOT), bar, unit)
        return marks, _PLOT + _FEET

    def _stack(self, overview: Overview, column: QRectF, month: str, unit: float) -> Iterator[Mark]:
        bottom = column.bottom()
        for stance, count in self.subject.in_scale_order(overview.months.get(month, {})):
            height = max(_LOWEST, round(count * unit))
            bottom -= height
            room = QRectF(column.left(), bottom, column.width(), height)
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
        tops: dict[float, float] = {}
        for mark in self.marks:
            tops[mark.room.left()] = min(mark.room.top(), tops.get(mark.room.left(), _PLOT))
        small, soft = self.font_of(11), self.palette_in_force.soft
        for left, wide, bar in self._bars:
            total = sum(self.subject.overview.months.get(bar, {}).values())
            if total and wide >= _VAGUE / 2:
                room = QRectF(left, tops[left] - _HEAD, wide - _BETWEEN, _HEAD)
                said = words.number(total)
                self.write(painter, room, said, small, soft, Qt.AlignmentFlag.AlignHCenter)

    def _paint_feet(self, painter: QPainter) -> None:
        """Months where there is room for them, years where they begin, and what is left out."""
        soft, small = self.palette_in_force.soft, self.font_of(11)
        every = max(1, ceil(_NAME / self._pace))
        locale, year = QLocale(), ""
        for place, (left, wide, bar) in enumerate(self._bars):
            first = _first_day(bar)
            if not first.isValid():
                room = QRectF(left, _PLOT + 4, _VAGUE - 2, 14)
                self.write(painter, room, bar or self.tr("no day"), small, soft)
                continue
            begins, year = bar[:4] != year, bar[:4]
            if place % every == 0:
                said = locale.standaloneMonthName(first.month(), QLocale.FormatType.ShortFormat)
                room = QRectF(left, _PLOT + 4, every * wide, 14)
                self.write(painter, room, said, small, soft)
            if begins:
                room = QRectF(left, _PLOT + 18, max(wide, _NAME), 14)
                self.write(painter, room, year, self.font_of(11, strong=True), soft)
        self._paint_left_out(painter)

    def _paint_left_out(self, painter: QPainter) -> None:
        if self._left_out:
            one, many = self.tr("1 month before"), self.tr("{count} months before")
            room = QRectF(SIDE, 0, self.width() - 2 * SIDE, 14)
            said = counted(self._left_out, one, many)
            self.write(painter, room, f"‹ {said}", self.font_of(11), self.palette_in_force.soft)


def _with_gaps(months: list[str]) -> tuple[list[str], list[str]]:
    """Every month from the first to the last; and what is no month."""
    whole = [month for month in months if _first_day(month).isValid()]
    every = []
    if whole:
        day, last = _first_day(whole[0]), _first_day(whole[-1])
        while day <= last:
            every.append(day.toString("yyyy-MM"))
            day = day.addMonths(1)
    return every, [month for month in months if month not in set(whole)]


def _first_day(month: str) -> QDate:
    return QDate.fromString(month + "-01", "yyyy-MM-dd")
