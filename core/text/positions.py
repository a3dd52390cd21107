"""Where a place in a text, as another program counts it, lies in the text as it is kept.

This is the one place that knows how a text is shifted by what `canonical` does to it.
"""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from core.text.canonical import canonical

_LAST_OF_ONE_UNIT = "\uffff"


class Unit(StrEnum):
    """What another program counts as one."""

    CODE_POINTS = "code points"
    UTF_16 = "UTF-16"
    GRAPHEMES = "graphemes"
    """What a reader sees as one character, an emoji with all its parts among them."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How a program counts: in which unit, and whether CR and LF together are one for it."""

    unit: Unit
    folds_line_ends: bool = False


@dataclass(frozen=True)
class Positions:
    """The places of `raw`, counted as `counting` says, in `text`, the canonical form of `raw`."""

    raw: str
    counting: Counting

    @cached_property
    def text(self) -> str:
        return canonical(self.raw)

    def range(self, start: int, end: int) -> tuple[int, int] | None:
        """The code points of `text` that lie there; None where nothing does.

        An edge inside a character, or between CR and LF, moves outward.
        """
        if not 0 <= start < end <= self._length:
            return None
        first, last = self._place(start, is_end=False), self._place(end, is_end=True)
        return (first, last) if first < last else None

    @cached_property
    def _counted(self) -> str:
        return self.raw.replace("\r\n", "\n") if self.counting.folds_line_ends else self.raw

    @cached_property
    def _length(self) -> int:
        if self.counting.unit is Unit.GRAPHEMES:
            return len(self._graphemes) - 1
        return len(self._counted) + len(self._doubles)

    @cached_property
    def _doubles(self) -> list[int]:
        """Where, in units, characters begin that count as two."""
        if self.counting.unit is not Unit.UTF_16 or self._counted.isascii():
            return []
        found = (i for i, each in enumerate(self._counted) if each > _LAST_OF_ONE_UNIT)
        return [place + before for before, place in enumerate(found)]

    @cached_property
    def _graphemes(self) -> list[int]:
        """Where, in code points, each grapheme begins, and where the last one ends."""
        from regex import finditer

        starts = [found.start() for found in finditer(r"\X", self._counted)]
        return [*starts, len(self._counted)]

    @cached_property
    def _pairs(self) -> list[int]:
        """Where, in code points of what was counted, CR and LF stand that become one.

        None where they are one already: a CR before such a one stays a line end of its own.
        """
        if self.counting.folds_line_ends:
            return []
        places, at = [], self._counted.find("\r\n")
        while at >= 0:
            places.append(at)
            at = self._counted.find("\r\n", at + 2)
        return places

    @cached_property
    def _marks(self) -> int:
        """How many byte order marks are dropped from the beginning."""
        return len(self._counted) - len(self._counted.lstrip("\ufeff"))

    def _place(self, unit: int, *, is_end: bool) -> int:
        point = self._point(unit, is_end=is_end)
        pairs = bisect_left(self._pairs, point)
        is_between = pairs > 0 and self._pairs[pairs - 1] + 1 == point
        return max(0, point - pairs + (is_between and is_end) - self._marks)

    def _point(self, unit: int, *, is_end: bool) -> int:
        """Units as code points of what was counted."""
        if self.counting.unit is Unit.GRAPHEMES:
            return self._graphemes[unit]
        doubles = bisect_left(self._doubles, unit)
        is_inside = doubles > 0 and self._doubles[doubles - 1] + 1 == unit
        return unit - doubles + (is_inside and is_end)
