"""The scale of stances, each with its digit, its name and its colour."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.option_row import OptionRow
from gui.shared.labels import elided
from gui.shared.theme import Theme

_GAP, _CORNER, _SIDE, _PADDING = 4, 6, 4, 8
_SIZES = (12, 11)
"""Pixels of the names: the smaller where it lets more of them stand whole."""
_NARROWEST = 44
_VOWELS = "aeiouyáéíóúäöüàèìòùâêîôû"


class StanceRow(OptionRow):
    """As many buttons as there are stances, in several lines where one is too narrow."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._fitted: tuple[object, int] = (None, _SIZES[0])
        self._written: tuple[object, list[str]] = (None, [])
        self._measured: tuple[object, int] = (None, 0)
        super().__init__(name, theme, parent, picking_unsets=False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self.options) // self._columns(width)) if self.options else 1
        return lines * (self._line + _GAP) - _GAP

    def sizeHint(self) -> QSize:
        return QSize(324, self.heightForWidth(324))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self._line)

    def room_of(self, option: int) -> QRect:
        columns = self._columns(self.width())
        line, column = divmod(option, columns)
        edges = [round((self.width() + _GAP) * n / columns) for n in (column, column + 1)]
        top = line * (self._line + _GAP)
        return QRect(edges[0], top, edges[1] - edges[0] - _GAP, self._line)

    def spoken(self, option: int) -> str:
        return f"{option + 1} {self.options[option].label}"

    def paint_option(self, painter: QPainter, room: QRect, option: int) -> None:
        is_chosen = option == self.choice
        self._paint_frame(painter, room, option)
        colour = QColor(self.options[option].colour)
        ink = QColor(self.theme.palette.ink)
        digit, small = QFont(self.font()), self.name_font(strong=is_chosen)
        digit.setWeight(QFont.Weight.Bold)
        half = room.height() // 2
        upper = room.adjusted(0, _PADDING - 1, 0, -half + 1)
        lower = room.adjusted(_SIDE, half, -_SIDE, -_PADDING + 1)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(digit)
        painter.setPen(colour)
        painter.drawText(upper, centre, str(option + 1))
        painter.setFont(small)
        painter.setPen(colour if is_chosen else ink)
        painter.drawText(lower, centre, self.written(option))

    def written(self, option: int) -> str:
        """The name as it stands on its button: the same whether it is chosen or not."""
        if self._written[0] != self._asked:
            metrics, room = QFontMetrics(self.name_font(strong=True)), self._room_for_name
            names = [shortened(each.label, metrics, room) for each in self.options]
            self._written = (self._asked, names)
        return self._written[1][option]

    def name_font(self, *, strong: bool) -> QFont:
        """The font of the names; `strong` for the chosen one."""
        font = QFont(self.font())
        font.setPixelSize(self._name_pixels())
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _name_pixels(self) -> int:
        """The size at which most names stand whole, found anew only when it may be another."""
        if self._fitted[0] != self._asked:
            self._fitted = (self._asked, max(_SIZES, key=self._whole_names_at))
        return self._fitted[1]

    @property
    def _asked(self) -> tuple[object, ...]:
        """What decides how the names are written."""
        return (self.width(), self.font().key(), *(each.label for each in self.options))

    def _whole_names_at(self, pixels: int) -> int:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        metrics, room = QFontMetrics(font), self._room_for_name
        return sum(metrics.horizontalAdvance(each.label) <= room for each in self.options)

    @property
    def _room_for_name(self) -> int:
        """Pixels on the narrowest button."""
        columns = min(self._columns(self.width()), len(self.options))
        return min(self.room_of(n).width() for n in range(columns)) - 2 * _SIDE

    def _paint_frame(self, painter: QPainter, room: QRect, option: int) -> None:
        tokens = self.theme.palette
        is_chosen, is_marked = option == self.choice, self.is_focused_on(option)
        width = 2 if is_chosen else 1
        edge = self.options[option].colour if is_chosen else tokens.line
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(tokens.tint if is_marked else tokens.card))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(room).adjusted(inset, inset, -inset, -inset), _CORNER, _CORNER
        )
        if is_marked:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(room).adjusted(1, 1, -1, -1)
            if is_chosen:
                ring.adjust(3, 3, -3, -3)
            painter.drawRoundedRect(ring, _CORNER - 2, _CORNER - 2)

    @property
    def _line(self) -> int:
        """Pixels of a button's height."""
        asked = self.font().key()
        if self._measured[0] != asked:
            small = QFont(self.font())
            small.setPixelSize(_SIZES[0])
            letters = QFontMetrics(self.font()).height() + QFontMetrics(small).height()
            self._measured = (asked, letters + 2 * _PADDING + 2)
        return self._measured[1]

    def _columns(self, width: int) -> int:
        fitting = max(1, (width + _GAP) // (_NARROWEST + _GAP))
        return max(1, min(len(self.options), fitting))


def shortened(name: str, metrics: QFontMetrics, room: int) -> str:
    """The name, or where it is too wide, an abbreviation of it: "condit."."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    for length in range(len(name) - 1, 2, -1):
        cut = name[:length].rstrip()
        if cut[-1].casefold() not in _VOWELS and metrics.horizontalAdvance(cut + ".") <= room:
            return cut + "."
    return elided(name, metrics, room)
