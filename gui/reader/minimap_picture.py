"""The bars and numbers of the minimap as a picture; only what has changed is drawn anew."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from gui.reader.minimap_bars import LANES, NUMBER_HEIGHT, Bar, labels
from gui.reader.painting import Look

_BARS_LEFT, _BAR_WIDTH, _STEP = 6, 4, 5
_LABELS_LEFT = _BARS_LEFT + LANES * _STEP + 1
_LABEL_PIXELS = 9
_ABOVE = 3
"""Pixels by which a number stands higher than the bar it belongs to."""
_FLAG = "⚑"


@dataclass(frozen=True)
class _Drawn:
    """A bar in its colour, and whether its number stands beside it."""

    bar: Bar
    colour: str
    is_told: bool

    def strip(self, width: int) -> QRect:
        """What of the picture it touches."""
        top = self.bar.top - _ABOVE - 1
        return QRect(0, top, width, max(self.bar.bottom + 1, self.bar.top + NUMBER_HEIGHT) - top)


class BarsPicture:
    """Remembers what it has drawn: an edit costs the strip in which something is different."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn_as: tuple[object, ...] = ()
        self._placed: Sequence[Bar] | None = None
        self._drawn: list[_Drawn] = []

    @property
    def bars(self) -> list[Bar]:
        """What is drawn."""
        return [each.bar for each in self._drawn]

    def of(self, placed: Sequence[Bar], look: Look, on: QWidget) -> QPixmap:
        """The picture of these bars. A bar that is the same object looks as it did before."""
        drawn_as = (look.palette, on.size(), on.devicePixelRatioF())
        if drawn_as != self._drawn_as:
            self._drawn_as, self._placed, self._drawn = drawn_as, None, []
            self._picture = QPixmap(on.size() * on.devicePixelRatioF())
            self._picture.setDevicePixelRatio(on.devicePixelRatioF())
            self._picture.fill(Qt.GlobalColor.transparent)
        if placed is not self._placed:
            wanted = self._looks_of(placed, look)
            other = QRegion()
            for was, now in zip_longest(self._drawn, wanted):
                if was != now:
                    for each in filter(None, (was, now)):
                        other += each.strip(on.width())
            self._placed, self._drawn = placed, wanted
            if not other.isEmpty():
                self._draw(other, look, on)
        return self._picture

    def _looks_of(self, placed: Sequence[Bar], look: Look) -> list[_Drawn]:
        known = {id(drawn.bar): drawn for drawn in self._drawn}
        told = {id(bar) for bar in labels(placed)}
        wanted = []
        for bar in placed:
            drawn, is_told = known.get(id(bar)), id(bar) in told
            if drawn is None or drawn.is_told is not is_told:
                drawn = _Drawn(bar, look.stance_colour(bar.statement), is_told)
            wanted.append(drawn)
        return wanted

    def _draw(self, region: QRegion, look: Look, on: QWidget) -> None:
        painter = QPainter(self._picture)
        painter.setClipRegion(region)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(region.boundingRect(), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        touched = [each for each in self._drawn if region.intersects(each.strip(on.width()))]
        paint_bars(painter, ((each.bar, each.colour) for each in touched), look)
        font = on.font()
        font.setPixelSize(_LABEL_PIXELS)
        painter.setFont(font)
        for each in touched:
            if each.is_told:
                _paint_label(painter, each.bar, look, on.width())
        painter.end()


def rect_of(bar: Bar) -> QRectF:
    return QRectF(_BARS_LEFT + bar.lane * _STEP, bar.top, _BAR_WIDTH, bar.bottom - bar.top)


def paint_bars(painter: QPainter, coloured: Iterable[tuple[Bar, str]], look: Look) -> None:
    """Filled in the stance's colour; a draft is hollow. All of one colour are drawn at once."""
    alike: dict[tuple[str, bool], list[QRectF]] = {}
    for bar, colour in coloured:
        alike.setdefault((colour, bar.is_draft), []).append(rect_of(bar))
    for (name, is_draft), rects in alike.items():
        if is_draft:
            painter.setBrush(QColor(look.palette.card))
            painter.setPen(QPen(QColor(name), 1))
            painter.drawRects([rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in rects])
        else:
            painter.setBrush(QColor(name))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRects(rects)


def _paint_label(painter: QPainter, bar: Bar, look: Look, width: int) -> None:
    painter.setPen(QColor(look.palette.warning if bar.is_flagged else look.palette.soft))
    room = QRectF(_LABELS_LEFT, max(0, bar.top - _ABOVE), width - _LABELS_LEFT, NUMBER_HEIGHT)
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, side, _FLAG if bar.is_flagged else str(bar.number))
