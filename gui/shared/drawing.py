"""What lists of statements paint alike: the ground of a row, words, dots of stances."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.shared.labels import elided, elided_path
from gui.shared.palette import Palette
from gui.shared.row_mark import CORNER, paint_chosen_row
from gui.shared.words import PATH_SIGN

DOT, SMALL, TINY = 18, 12, 11


def row_ground(
    painter: QPainter, option: QStyleOptionViewItem, tokens: Palette, beside: int = 1
) -> None:
    """The tint of a chosen row, and the ring of the focus; `beside` pixels at its ends are free."""
    row = QRectF(option.rect).adjusted(beside, 1, -beside, -1)
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_chosen:
        paint_chosen_row(painter, row, option.direction, tokens)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(tokens.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)


def font(option: QStyleOptionViewItem, pixels: int = 0, *, bold: bool = False) -> QFont:
    made = QFont(option.font)
    if pixels:
        made.setPixelSize(pixels)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def write(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: str, how: tuple[QFont, str]
) -> int:
    """One line from where reading begins, cut to its room; how many pixels it took."""
    used, colour = how
    metrics = QFontMetrics(used)
    shown = fitting(words, metrics, room.width())
    painter.setFont(used)
    painter.setPen(QColor(colour))
    sides = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, sides | Qt.AlignmentFlag.AlignVCenter, shown)
    return min(room.width(), metrics.horizontalAdvance(shown))


def fitting(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words, or what fits of them; of a path the last name, which says most, gives way last."""
    before, sign, last = words.rpartition(PATH_SIGN)
    last = elided(last, metrics, room)
    return elided_path(before + sign, metrics, room - metrics.horizontalAdvance(last)) + last


def write_row(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    pieces: Iterable[tuple[str, QFont, str]],
) -> None:
    """Words of several kinds one after the other, 8 pixels apart."""
    taken = 0
    for words, used, colour in pieces:
        left = QStyle.visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0))
        if left.width() > 16:
            taken += write(painter, option, left, words, (used, colour)) + 8


def wrapped(painter: QPainter, words: str, room: QRect, used: QFont, lines: int) -> int:
    """Words over several lines, cut at the end of the last one; how many pixels high they are."""
    layout = QTextLayout(words, used)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    metrics = QFontMetrics(used)
    height = 0
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        top = room.top() + height
        height += metrics.lineSpacing()
        start, length = line.textStart(), line.textLength()
        is_last = number == lines - 1
        rest = words[start:] if is_last else words[start : start + length]
        shown = elided(rest.rstrip(), metrics, room.width())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(layout.textOption().textDirection())
        place = QRectF(room.left(), top, room.width(), metrics.lineSpacing())
        painter.setFont(used)
        painter.drawText(place, shown, option)
    layout.endLayout()
    return max(height, metrics.lineSpacing())


def dot(
    painter: QPainter, place: QPointF, sign: str, colours: tuple[str, str], used: QFont
) -> None:
    """The stance's filled circle, its centre at `place`, with its digit."""
    ground, ink = colours
    circle = QRectF(0, 0, DOT, DOT)
    circle.moveCenter(place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(circle)
    painter.setFont(used)
    painter.setPen(QColor(ink))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, sign)
