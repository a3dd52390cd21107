"""Windows of time: fixed ones that stand side by side, or one that moves in steps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from typing import Self

from core.model.phrase import Refused

MOST_WINDOWS = 10_000


class Unit(StrEnum):
    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    YEAR = "y"


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, weeks, months or years."""

    count: int
    unit: Unit

    @classmethod
    def of(cls, written: str) -> Self:
        """As `30d`, `2w`, `3m` or `1y`; Refused where it is none."""
        found = re.fullmatch(r"([1-9][0-9]{0,3})([dwmy])", written.strip())
        if found is None:
            raise Refused(
                "“{written}” is no length of time. Write a number and a letter, such as 30d, 2w, "
                "3m or 1y.",
                written=written,
            )
        return cls(int(found[1]), Unit(found[2]))

    def __str__(self) -> str:
        return f"{self.count}{self.unit}"

    def beginning(self, day: date) -> date:
        """The first day of the unit of the calendar in which `day` is; weeks begin on Mondays."""
        if self.unit is Unit.WEEK:
            return date.fromordinal(max(1, day.toordinal() - day.weekday()))
        if self.unit is Unit.DAY:
            return day
        return day.replace(day=1) if self.unit is Unit.MONTH else day.replace(month=1, day=1)

    def after(self, day: date) -> date:
        """The day so much later; the last there is where it would be beyond the calendar."""
        try:
            if self.unit in (Unit.DAY, Unit.WEEK):
                return day + timedelta(self.count * (7 if self.unit is Unit.WEEK else 1))
            months = self.count * (12 if self.unit is Unit.YEAR else 1) + day.month - 1
            return date(day.year + months // 12, months % 12 + 1, day.day)
        except (ValueError, OverflowError):  # windows begin on the first of a month
            return date(MAXYEAR, 12, 31)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included; None for open ends."""

    first: date | None = None
    last: date | None = None

    def __str__(self) -> str:
        return f"{self.first or ''}..{self.last or ''}"


ALWAYS = Period()


def windows(first: date, last: date, length: Length, step: Length | None = None) -> list[Period]:
    """The windows that `first` to `last` fall into, in order.

    The first one begins with the day, week, month or year of `first`. Without `step` each begins
    where the one before ends, so that every day is in one window; with a shorter `step` they
    overlap, with a longer one there are days in none.
    """
    made: list[Period] = []
    for window in _windows(length.beginning(first), length, step or length):
        assert window.first is not None
        if window.first > last:
            break
        if len(made) == MOST_WINDOWS:
            raise Refused("This makes more than {most} windows. Take longer ones.", most=len(made))
        made.append(window)
        if window.last == date.max:
            break
    return made


def _windows(start: date, length: Length, step: Length) -> Iterator[Period]:
    while True:
        end = length.after(start)
        last = end if end == date.max else end - timedelta(1)
        yield Period(start, last)
        start = step.after(start)


@dataclass(frozen=True, slots=True)
class Timing:
    """Which time, and into which windows it is cut: none without a `length`."""

    period: Period = ALWAYS
    length: Length | None = None
    step: Length | None = None
