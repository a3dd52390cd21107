"""Where letters stand on a line of which some are read from the left and some from the right."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtGui import QTextLayout, QTextLine

Stretch = tuple[float, float]
"""From left to right, in pixels from the left edge of the paragraph."""

_TOUCH = 0.5
_NOWHERE = (0.0, 0.0)
_EDGES = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)


def stretches(layout: QTextLayout, line: QTextLine, low: int, high: int) -> list[Stretch]:
    """What the letters of `[low, high)` cover, UTF-16 positions in the paragraph."""
    boxes = _boxes(layout, line)
    return _joined(box for at, box in boxes.items() if low <= at < high)


def _boxes(layout: QTextLayout, line: QTextLine) -> dict[int, Stretch]:
    """The place of each letter that a caret can stand before, with the signs that sit on it.

    Where the way changes, Qt has a caret before and after a letter stand at one place, or where
    they are for a letter further on. Such a letter fills the gap beside its neighbours.
    """
    first = line.textStart()
    told = {
        at: _caret_places(line, at)
        for at in range(first, first + line.textLength())
        if layout.isValidCursorPosition(at)
    }
    letter_at = {box: at for at, box in told.items() if box[0] < box[1]}
    sure = {at: box for box, at in letter_at.items()}
    gaps = _gaps(line, _joined(sure.values()))
    return {at: sure.get(at) or _gap_beside(at, list(told), sure, gaps) for at in told}


def _gap_beside(
    at: int, letters: list[int], sure: dict[int, Stretch], gaps: list[Stretch]
) -> Stretch:
    """The gap next to the letter after one, or else next to the letter before."""
    place = letters.index(at)
    for neighbour in (*letters[place + 1 : place + 2], *letters[max(0, place - 1) : place]):
        for left, right in gaps:
            box = sure.get(neighbour)
            if box and (abs(left - box[1]) < _TOUCH or abs(right - box[0]) < _TOUCH):
                return left, right
    return _NOWHERE


def _gaps(line: QTextLine, covered: list[Stretch]) -> list[Stretch]:
    """What is left of a line beside what is covered."""
    extent = line.naturalTextRect()
    edges = [(extent.left(), extent.left()), *covered, (extent.right(), extent.right())]
    pairs = pairwise(edges)
    return [(before[1], after[0]) for before, after in pairs if after[0] - before[1] > _TOUCH]


def _caret_places(line: QTextLine, at: int) -> Stretch:
    """Where a caret before and one after a letter stand; PySide tells the letter as well."""
    before, after = (line.cursorToX(at, edge)[0] for edge in _EDGES)  # type: ignore[index]
    return min(before, after), max(before, after)


def _joined(boxes: Iterable[Stretch]) -> list[Stretch]:
    """Neighbours made one; none is empty."""
    found: list[Stretch] = []
    for left, right in sorted(boxes):
        if found and left <= found[-1][1] + _TOUCH:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        elif left < right:
            found.append((left, right))
    return found
