"""The stripes beside the text: one per statement, with its number where it begins."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.model.ids import StatementId
from gui.reader.geometry import BlockShapes, Stripe
from gui.reader.painting import CORNER, Look

_NUMBER_HEIGHT = 22
WIDTH = 84
"""Pixels of the margin. It is drawn for a text on its right, and mirrored for one on its left."""
_LANES_LEFT, _MANY_LANES_LEFT, _LANES_RIGHT = 52, 38, 80
_FEW_LANES, _WIDEST_STEP, _GAP, _REACH = 4, 8, 6, 4


def paint_stripes(
    painter: QPainter, shapes: BlockShapes, top: float, look: Look, *, is_mirrored: bool
) -> None:
    """The margin beside a paragraph: a stripe per statement in its stance's colour, and numbers."""
    shown = [stripe for stripe in shapes.stripes if look.shows(stripe.statement)]
    if not shown:
        return
    room = _room(shapes)
    last = (look.current, look.hovered)
    for stripe in sorted(shown, key=lambda each: each.statement in last):
        rect = _placed(stripe, room, is_mirrored).translated(0, top)
        _paint_stripe(painter, stripe, rect, look)
    numbers = QRectF(0, top, room.left - _GAP, _NUMBER_HEIGHT)
    if is_mirrored:
        numbers.moveRight(WIDTH)
    _paint_numbers(painter, shown, numbers, look, is_mirrored)


def stripe_at(shapes: BlockShapes, place: QPointF, *, is_mirrored: bool) -> StatementId | None:
    """Whose stripe is at a place, or the nearest to it; from the paragraph's top in the margin."""
    room = _room(shapes)
    near = [
        (abs(rect.center().x() - place.x()), stripe.statement)
        for stripe in shapes.stripes
        if (rect := _placed(stripe, room, is_mirrored)).top() <= place.y() <= rect.bottom()
        and rect.left() - _REACH <= place.x() <= rect.right() + _REACH
    ]
    return min(near)[1] if near else None


class _Room(NamedTuple):
    """Where the first lane begins, and how far each is from the next."""

    left: float
    step: float


def _room(shapes: BlockShapes) -> _Room:
    """Many lanes take some of the room of the numbers, so that each can still be told."""
    lanes = 1 + max((stripe.lane for stripe in shapes.stripes), default=0)
    left = _LANES_LEFT if lanes <= _FEW_LANES else _MANY_LANES_LEFT
    return _Room(left, min(_WIDEST_STEP, (_LANES_RIGHT - left) / lanes))


def _placed(stripe: Stripe, room: _Room, is_mirrored: bool) -> QRectF:
    left, width = room.left + stripe.lane * room.step, min(room.step * 0.6, 4)
    height = stripe.bottom - stripe.top
    return QRectF(WIDTH - left - width if is_mirrored else left, stripe.top, width, height)


def _paint_stripe(painter: QPainter, stripe: Stripe, rect: QRectF, look: Look) -> None:
    colour = QColor(look.stance_colour(stripe.statement))
    if stripe.statement == look.current:
        rect = rect.adjusted(-1, -2, 1, 2)  # longer and wider than those beside it
    if stripe.statement == look.hovered:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.palette.ink), 1.5))
        painter.drawRoundedRect(rect.adjusted(-2.5, -1, 2.5, 1), CORNER, CORNER)
    if look.is_draft(stripe.statement):
        pen = QPen(colour, rect.width(), Qt.PenStyle.DotLine)
        pen.setDashPattern([1, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        middle = rect.center().x()
        painter.drawLine(QLineF(middle, rect.top(), middle, rect.bottom()))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)


def _paint_numbers(
    painter: QPainter, shown: list[Stripe], room: QRectF, look: Look, is_mirrored: bool
) -> None:
    """One label where statements begin on the same line: `3`, or `3–5`."""
    beginning: dict[float, list[tuple[int, StatementId]]] = {}
    for stripe in shown:
        number = look.number(stripe.statement)
        if stripe.begins and number is not None:
            beginning.setdefault(stripe.top, []).append((number, stripe.statement))
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
    for line_top, started in beginning.items():
        text, strongest = _label(started, look)
        if "–" in text and painter.fontMetrics().horizontalAdvance(text) > room.width():
            text = f"{text.partition('–')[0]}…"
        painter.setPen(QColor(look.stance_colour(strongest)))
        where = room.translated(0, line_top)
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, text)


def _label(started: list[tuple[int, StatementId]], look: Look) -> tuple[str, StatementId]:
    """The numbers of statements that begin on one line, and whose colour they have.

    The statement that is pointed at is named alone.
    """
    for number, statement in started:
        if statement == look.hovered:
            return f"▸{number}", statement
    first, last = min(started), max(started)
    text = str(first[0]) if first == last else f"{first[0]}–{last[0]}"
    current = [each for _, each in started if each == look.current]
    return text, (*current, first[1])[0]
