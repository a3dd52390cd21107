"""Places of a text as other programs count them; `positions` is the way back."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from core.text.positions import Unit

_LAST_OF_ONE_UNIT = "\uffff"


class Counted:
    """Code points of `text` as places in `unit`; an edge inside a grapheme moves outward."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._text = text
        self._unit = unit

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of code points in the other unit."""
        if self._unit is Unit.UTF_16:
            return start + bisect_left(self._wide, start), end + bisect_left(self._wide, end)
        if self._unit is Unit.GRAPHEMES:
            return bisect_right(self._graphemes, start) - 1, bisect_left(self._graphemes, end)
        return start, end

    def fits(self, start: int, end: int) -> bool:
        """Whether both edges of the range are where the other unit has edges."""
        if self._unit is not Unit.GRAPHEMES:
            return True
        first, last = self.range(start, end)
        return (self._graphemes[first], self._graphemes[last]) == (start, end)

    @cached_property
    def _wide(self) -> list[int]:
        """Where, in code points, those stand that are two units of UTF-16."""
        if self._text.isascii():
            return []
        return [place for place, each in enumerate(self._text) if each > _LAST_OF_ONE_UNIT]

    @cached_property
    def _graphemes(self) -> list[int]:
        """Where, in code points, each grapheme begins, and where the last one ends."""
        from regex import finditer

        return [*(found.start() for found in finditer(r"\X", self._text)), len(self._text)]
