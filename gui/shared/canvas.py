"""What pictures of figures are painted with."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from gui.shared.labels import elided


class Canvas(QWidget):
    """Everything is placed as in a window that reads from left to right, and painted as in this."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_mirrored = False
        self._due = QRectF()
        self._fonts: dict[tuple[int, bool], QFont] = {}

    def begin(self) -> None:
        """Forget what was so before the language, the letters or the size changed."""
        self.is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._fonts.clear()

    def is_due(self, room: QRectF) -> bool:
        """Whether that part of the chart is to be painted now."""
        return self.mirrored(room).intersects(self._due)

    def fill(
        self, painter: QPainter, room: QRectF, colour: str | QColor, corner: float = 0
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(self.mirrored(room), corner, corner)

    def write(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        font: QFont,
        colour: str,
        sides: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Words in the middle of the room's height, cut to its width."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        if self.is_mirrored and sides is not Qt.AlignmentFlag.AlignHCenter:
            left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            sides = right if sides is left else left
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | sides
        shown = elided(words, painter.fontMetrics(), int(room.width()) + 1)
        painter.drawText(self.mirrored(room), int(flags) | Qt.TextFlag.TextDontClip, shown)

    def write_standing(
        self, painter: QPainter, room: QRectF, words: str, font: QFont, colour: str, most: int = 3
    ) -> None:
        """Words in so many lines at most, the last of which stands on the ground of the room."""
        height = QFontMetrics(font).height()
        lines = wrapped(words, font, room.width(), most)
        top = room.bottom() - height * len(lines)
        for line in lines:
            at = QRectF(room.left(), top, room.width(), height)
            self.write(painter, at, line, font, colour)
            top += height

    def font_of(self, pixels: int, *, strong: bool = False) -> QFont:
        if (pixels, strong) not in self._fonts:
            font = QFont(self.font())
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            self._fonts[pixels, strong] = font
        return self._fonts[pixels, strong]

    def mirrored(self, room: QRectF) -> QRectF:
        if not self.is_mirrored:
            return room
        return QRectF(self.width() - room.right(), room.top(), room.width(), room.height())


def wrapped(words: str, font: QFont, width: float, most: int) -> list[str]:
    """The words in as many lines at most; what does not fit the last is left to be cut there."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    kept = starts[:most]
    ends = [*kept[1:], len(words)]
    return [words[start:end].strip() for start, end in zip(kept, ends, strict=True)]
