"""Where names stand in the picture of a network: beside their nodes, upon nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gui.networks.dots import Dot

FOOT = 64.0
"""Pixels below a network, where the key stands."""
_EDGE, _BELOW = 4.0, 16.0 - FOOT
_LETTERS, _LARGER = 11.5, 3.5
_LONGEST, _LONG = 210.0, 360.0
_SHORTER = (1.0, 0.6, 0.35)
_GAP = 3.0
_ALONG = (0.25, 0.75, 0.05, 0.95)
"""Which part of a name stands before the middle of its dot, where not half of it does."""
_INNER = 2.0
_SQUARE = 2.0
_STRONG, _LARGE = 0.75, 0.45
_Room = tuple[float, float, float, float]
"""Left, top, width and height."""
_RIGHT = Qt.TextElideMode.ElideRight


@dataclass(frozen=True)
class Label:
    dot: int
    room: QRectF
    words: str
    pixels: int


def labelled(dots: Sequence[Dot], size: QSizeF, font: QFont) -> tuple[Label, ...]:
    """Names of the dots that are seen, of the first ones first, where nothing else stands."""
    places = _Places(size, font)
    seen = [(number, dot) for number, dot in enumerate(dots) if places.shows(dot)]
    for _, dot in seen:
        places.take(dot.room)
    found = (
        places.label(number, dot, _LONGEST, _SHORTER if dot.importance > _LARGE else _SHORTER[:1])
        for number, dot in seen
    )
    return tuple(label for label in found if label is not None)


def labels_around(
    dots: Sequence[Dot], lit: Sequence[int], size: QSizeF, font: QFont
) -> tuple[Label, ...]:
    """Names of the dots that are lit alone: of the first in any case, if it is seen, and whole."""
    places = _Places(size, font)
    seen = [number for number in lit if places.shows(dots[number])]
    for number in seen:
        places.take(dots[number].room)
    made: list[Label] = []
    for number in seen:
        label = places.label(number, dots[number], _LONG, _SHORTER)
        if label is None and number == lit[0]:
            label = places.label_upon(number, dots[number])
        if label is not None:
            made.append(label)
    return tuple(made)


class _Places:
    """What is taken of a picture, in squares: a row of them is a number, each square a bit of it.

    So a place is asked for in the time that its height takes, however much is taken already.
    """

    def __init__(self, size: QSizeF, font: QFont) -> None:
        self._font = font
        self._all = QRectF(QPointF(0, 0), size)
        self._whole = self._all.adjusted(_EDGE, _EDGE, -_EDGE, _BELOW)
        self._rows = [0] * (int(size.height() // _SQUARE) + 2)
        self._bands: dict[tuple[int, int], int] = {}
        """Of rows that were asked for together: what is taken in one of them."""
        whole = self._whole
        self._bounds = whole.left(), whole.top(), whole.right(), whole.bottom()
        self._known: dict[tuple[int, bool], QFontMetricsF] = {}

    def shows(self, dot: Dot) -> bool:
        return self._whole.intersects(dot.room)

    def take(self, room: QRectF) -> None:
        seen = room.intersected(self._all)
        first, last, squares = _squares(seen.left(), seen.top(), seen.width(), seen.height())
        for row in range(first, last):
            self._rows[row] |= squares
        self._bands.clear()

    def label(self, number: int, dot: Dot, longest: float, parts: Sequence[float]) -> Label | None:
        """The name beside its dot, shortened where there is less room; None where there is none."""
        metrics = self._metrics(dot)
        for part in parts:
            words = metrics.elidedText(dot.name, _RIGHT, longest * part)
            wide = metrics.horizontalAdvance(words) + 2 * _INNER
            for room in _beside(dot, wide, metrics.height()):
                if self._is_free(room):
                    return self._put(number, dot, QRectF(*room), words)
        return None

    def label_upon(self, number: int, dot: Dot) -> Label:
        """The name at its dot, whatever else stands there."""
        metrics, whole = self._metrics(dot), self._whole
        longest = min(_LONG, whole.width() - 2 * _INNER)
        words = metrics.elidedText(dot.name, _RIGHT, longest)
        wide = metrics.horizontalAdvance(words) + 2 * _INNER
        rooms = [QRectF(*each) for each in _beside(dot, wide, metrics.height())]
        room = next((each for each in rooms if whole.contains(each)), rooms[0])
        room.moveRight(min(room.right(), whole.right()))
        room.moveLeft(max(room.left(), whole.left()))
        room.moveBottom(min(room.bottom(), whole.bottom()))
        room.moveTop(max(room.top(), whole.top()))
        return self._put(number, dot, room, words)

    def _put(self, number: int, dot: Dot, room: QRectF, words: str) -> Label:
        self.take(room)
        return Label(number, room, words, pixels_of(dot))

    def _metrics(self, dot: Dot) -> QFontMetricsF:
        look = pixels_of(dot), is_strong(dot)
        if look not in self._known:
            self._known[look] = QFontMetricsF(sized(self._font, look[0], strong=look[1]))
        return self._known[look]

    def _is_free(self, room: _Room) -> bool:
        left, top, wide, high = room
        whole_left, whole_top, whole_right, whole_bottom = self._bounds
        if left < whole_left or top < whole_top:
            return False
        if left + wide > whole_right or top + high > whole_bottom:
            return False
        first, last, squares = _squares(left, top, wide, high)
        band = self._bands.get((first, last))
        if band is None:
            band = reduce(or_, self._rows[first:last])
            self._bands[first, last] = band
        return not band & squares


def _squares(left: float, top: float, wide: float, high: float) -> tuple[int, int, int]:
    """The rows that a room touches, and the squares of each."""
    first, last = int(top // _SQUARE), int((top + high) // _SQUARE) + 1
    one, other = int(left // _SQUARE), int((left + wide) // _SQUARE) + 1
    return first, last, (1 << other) - (1 << one)


def _beside(dot: Dot, wide: float, high: float) -> Iterator[_Room]:
    """Below, right, above, left; then farther along these sides, and at the corners."""
    x, y, away = dot.at.x(), dot.at.y(), dot.radius + _GAP
    below, above, right, left = y + away, y - away - high, x + away, x - away - wide
    yield (x - wide / 2, below, wide, high)
    yield (right, y - high / 2, wide, high)
    yield (x - wide / 2, above, wide, high)
    yield (left, y - high / 2, wide, high)
    for part in _ALONG:
        yield (x - wide * part, below, wide, high)
        yield (right, y - high * part, wide, high)
        yield (x - wide * part, above, wide, high)
        yield (left, y - high * part, wide, high)


def pixels_of(dot: Dot) -> int:
    return round(_LETTERS + _LARGER * dot.importance)


def is_strong(dot: Dot) -> bool:
    return dot.importance > _STRONG


def sized(font: QFont, pixels: int, *, strong: bool = False) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made
