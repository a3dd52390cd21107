"""How many statements were recorded each day: a strip of weeks up to today."""

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview import words
from gui.overview.chart import SIDE, Mark, OverviewChart
from gui.shared.colours import blended

_NAMES, _HEAD, _BOX, _STEP = 40, 20, 13, 16
_LEVELS = (0.36, 0.58, 0.79, 1.0)


class Activity(OverviewChart):
    """A column a week, a box a day; the more statements, the stronger the box."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        today = QDate.currentDate()
        first_of_week = QLocale().firstDayOfWeek().value
        place = (today.dayOfWeek() - first_of_week) % 7
        self._weeks = max(1, min(53, (width - 2 * SIDE - _NAMES) // _STEP))
        self._first = today.addDays(-place - 7 * (self._weeks - 1))
        self._days: list[int] = []
        marks: list[Mark] = []
        for spelled, count in overview.days.items():
            day = QDate.fromString(spelled, Qt.DateFormat.ISODate)
            if self._first <= day <= today:
                wanted = StatementFilter(layer=self.subject.layer, recorded=spelled)
                said = QLocale().toString(day, QLocale.FormatType.LongFormat)
                told = f"{said}: {words.statements(count)}"
                marks.append(Mark(self._box(day), told, wanted))
                self._days.append(count)
        self._most = max(self._days, default=1)
        return marks, 2 * SIDE + _HEAD + 7 * _STEP

    def _box(self, day: QDate) -> QRectF:
        week, place = divmod(self._first.daysTo(day), 7)
        left, top = SIDE + _NAMES + week * _STEP, SIDE + _HEAD + place * _STEP
        return QRectF(left, top, _BOX, _BOX)

    def material(self, overview: Overview) -> object:
        return overview.days

    def summary(self) -> str:
        return words.statements(sum(self.subject.overview.days.values()))

    def paint(self, painter: QPainter) -> None:
        tokens, today = self.palette_in_force, QDate.currentDate()
        day = self._first
        while day <= today:
            painter.setPen(QColor(tokens.track))
            painter.setBrush(QColor(tokens.card))
            painter.drawRoundedRect(
                self.mirrored(self._box(day)).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2
            )
            day = day.addDays(1)
        for mark, count in zip(self.marks, self._days, strict=True):
            level = _LEVELS[min(3, int(4 * (count / self._most) ** 0.5))]
            self.fill(painter, mark.room, blended(tokens.card, tokens.accent, level), 2)
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        """Every other day of the week at the side, months above the week they begin in."""
        soft, small, locale = self.palette_in_force.soft, self.font_of(11), QLocale()
        short = QLocale.FormatType.ShortFormat
        for row in range(0, 7, 2):
            day = self._first.addDays(row)
            room = QRectF(SIDE, self._box(day).top() - 1, _NAMES - 8, _BOX + 2)
            self.write(painter, room, locale.standaloneDayName(day.dayOfWeek(), short), small, soft)
        free = 0.0
        for week in range(self._weeks):
            first = self._first.addDays(7 * week)
            box = self._box(first)
            if (first.day() <= 7 or week == 0) and box.left() >= free:
                name = locale.standaloneMonthName(first.month(), short)
                room = QRectF(box.left(), SIDE, 3 * _STEP, _HEAD - 4)
                self.write(painter, room, name, small, soft)
                free = box.left() + 3 * _STEP
