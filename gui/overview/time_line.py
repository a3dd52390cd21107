"""Statements by the month of the article's day, stacked by stance."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil, inf

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.model.codebook import Entry
from core.model.overview import Overview
from gui.overview import words
from gui.overview.chart import SIDE, Mark, OverviewChart
from gui.shared.words import counted

_PLOT, _FEET, _HEAD = 148, 36, 18
_WIDEST, _NARROWEST, _BETWEEN, _LOWEST = 80, 12, 3, 3
_VAGUE, _MOST_VAGUE = 48, 4
"""Room of a bar whose articles have no month, and how many of these are shown."""
_NAME = 36
_LONGEST_GAP = 12
"""More months than these without a statement are not shown: the line of months breaks off."""
_DIGIT = 13
"""A part of a bar at least that high shows the digit of its stance."""


class TimeLine(OverviewChart):
    """One bar a month, the most opposed at the bottom; the newest months that there is room for.

    A year mistyped by a century takes the room of one bar and of a break, not that of a century.
    """

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        months, vague = _told_apart(overview.months)
        room = width - 2 * SIDE - len(vague[-_MOST_VAGUE:]) * _VAGUE
        runs = _newest(months, room)
        columns = sum(map(len, runs))
        breaks = max(0, len(runs) - 1) * _NAME
        self._pace = min(_WIDEST, (room - breaks) / max(1, columns))
        self._runs = [(left, self._pace, run) for left, run in self._placed(runs)]
        self._bars = [
            (left + n * wide, wide, each)
            for left, wide, run in self._runs
            for n, each in enumerate(run)
        ]
        after = SIDE + columns * self._pace + breaks + _VAGUE / 4
        for place, each in enumerate(vague[-_MOST_VAGUE:]):
            self._bars.append((after + place * _VAGUE, _VAGUE / 2, each))
        shown = {bar for _left, _wide, bar in self._bars}
        self._left_out = sum(month not in shown for month in overview.months)
        self._stances: list[Entry] = []
        told = [sum(overview.months.get(bar, {}).values()) for _left, _room, bar in self._bars]
        unit = (_PLOT - _HEAD) / max(1, *told, 1)
        marks: list[Mark] = []
        for left, wide, bar in self._bars:
            marks += self._stack(overview, QRectF(left, 0, wide - _BETWEEN, _PLOT), bar, unit)
        return marks, _PLOT + _FEET

    @property
    def wanted_width(self) -> int:
        """Pixels in which all its months have the widest bars."""
        months, vague = _told_apart(self.subject.overview.months)
        runs = _newest(months, inf)
        bars = sum(map(len, runs)) * _WIDEST + len(vague[-_MOST_VAGUE:]) * _VAGUE
        return 2 * SIDE + bars + max(0, len(runs) - 1) * _NAME

    def _placed(self, runs: list[list[str]]) -> Iterator[tuple[float, list[str]]]:
        left = float(SIDE)
        for run in runs:
            yield left, run
            left += len(run) * self._pace + _NAME

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
                shown = self.subject.digit(stance.id)
                self.write(painter, room, shown, digit, tokens.on_accent, centre)
        self._paint_ground(painter)
        self._paint_totals(painter)
        self._paint_feet(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        """The line that the bars stand on; dots where it breaks off."""
        tokens, end = self.palette_in_force, float(SIDE)
        for number, (left, wide, run) in enumerate(self._runs):
            if number:
                gap = QRectF(end, _PLOT - 8, left - end, 16)
                centre = Qt.AlignmentFlag.AlignHCenter
                self.write(painter, gap, "· · ·", self.font_of(11), tokens.soft, centre)
            is_last = number == len(self._runs) - 1
            end = self.width() - SIDE if is_last else left + len(run) * wide
            self.fill(painter, QRectF(left, _PLOT + 1, end - left, 1), tokens.line)

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
        locale, year, place = QLocale(), "", 0
        starts = {run[0] for _left, _wide, run in self._runs}
        for left, wide, bar in self._bars:
            first = _first_day(bar)
            place = 0 if bar in starts else place + 1
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


def _told_apart(months: Iterable[str]) -> tuple[list[str], list[str]]:
    """The months in order; and what is no month."""
    whole = sorted(month for month in months if _first_day(month).isValid())
    return whole, [month for month in months if not _first_day(month).isValid()]


def _newest(months: Sequence[str], room: float) -> list[list[str]]:
    """The newest months that there is room for, with those between that have no statements.

    In runs: between two of them there are too many without to show each.
    """
    runs: list[list[str]] = []
    for month in reversed(months):
        day = _first_day(month)
        if runs and (empty := _between(day, _first_day(runs[0][0]))) <= _LONGEST_GAP:
            added = [day.addMonths(n).toString("yyyy-MM") for n in range(empty + 1)]
            needed = len(added) * _NARROWEST
        else:
            added, needed = [month], _NARROWEST + (_NAME if runs else 0)
            runs.insert(0, [])
        if needed > room and runs != [[]]:
            return [run for run in runs if run]
        room -= needed
        runs[0][:0] = added
    return runs


def _between(earlier: QDate, later: QDate) -> int:
    """How many whole months lie between two."""
    return (later.year() - earlier.year()) * 12 + later.month() - earlier.month() - 1


def _first_day(month: str) -> QDate:
    return QDate.fromString(month + "-01", "yyyy-MM-dd")
