"""UTF-16 units of Qt ↔ code points of everything else. The only place that knows both."""

import re
from array import array
from bisect import bisect_left

from PySide6.QtCore import QTextBoundaryFinder

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts positions in one text. Both directions cost a search among its astral characters."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._points = array("q", (match.start() for match in _ASTRAL.finditer(text)))
        self._units = array("q", (point + i for i, point in enumerate(self._points)))

    @property
    def length_in_units(self) -> int:
        return len(self._text) + len(self._points)

    def to_units(self, point: int) -> int:
        """The UTF-16 position of a code point offset."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """The code point offset of a UTF-16 position; inside a surrogate pair, the pair's start."""
        return unit - bisect_left(self._units, unit)

    def whole_graphemes(self, start: int, end: int) -> tuple[int, int]:
        """The range of code points grown outward until it cuts no user-perceived character."""
        return self._edge(start, back=True), self._edge(end, back=False)

    def next_grapheme(self, point: int, *, forward: bool) -> int:
        """The next place a caret may stand to the right or left; the text's edge at last."""
        if forward:
            return (
                len(self._text) if point >= len(self._text) else self._edge(point + 1, back=False)
            )
        return 0 if point <= 0 else self._edge(point - 1, back=True)

    def _edge(self, point: int, *, back: bool) -> int:
        """`point`, or where it cuts a grapheme, that grapheme's start (or end)."""
        if not 0 < point < len(self._text):
            return point
        low, high = max(0, point - _REACH), min(len(self._text), point + _REACH)
        low = self._text.rfind("\n", low, point) + 1 or low
        window = self._text[low:high]
        if window.isascii():
            return point
        inner = Offsets(window)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, window)
        finder.setPosition(inner.to_units(point - low))
        if not finder.isAtBoundary():
            moved = finder.toPreviousBoundary() if back else finder.toNextBoundary()
            return low + inner.to_points(moved)
        return point


_REACH = 200
"""No grapheme that a person would select is longer, in code points."""
