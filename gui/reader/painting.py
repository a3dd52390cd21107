"""How evidence, mentions, stripes and the passage look."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.model.ids import StatementId
from core.model.span import Role
from gui.reader.geometry import BlockShapes, MarkShape, Stripe
from gui.shared.palette import Palette

NUMBERS_RIGHT = 46
LANES_LEFT, LANES_RIGHT = 52, 80
"""Left edges, in pixels of the margin: numbers end at the first, lanes stand between the others."""
_WIDEST_STEP = 8
CORNER = 3
_FADED = 150

_LINES = {
    Role.ACTOR: Qt.PenStyle.SolidLine,
    Role.MEASURE: Qt.PenStyle.DashLine,
    Role.STANCE: Qt.PenStyle.DotLine,
}


@dataclass(frozen=True)
class Look:
    """What painting needs to know besides the shapes. `stance_colour` answers per statement."""

    palette: Palette
    current: StatementId | None
    stance_colour: Callable[[StatementId], str]
    number: Callable[[StatementId], int | None]
    is_draft: Callable[[StatementId], bool]
    hovered: StatementId | None = None
    is_backlit: bool = False
    """Whether the current statement is to be seen alone."""

    def shows(self, statement: StatementId) -> bool:
        return not self.is_backlit or statement in (self.current, self.hovered)


def _shown(shapes: BlockShapes, look: Look) -> list[MarkShape]:
    return [shape for shape in shapes.marks if look.shows(shape.statement)]


def paint_evidence(painter: QPainter, shapes: BlockShapes, origin: QPointF, look: Look) -> None:
    """The grounds behind the text: all evidence, then that of the current statement over it."""
    painter.setPen(Qt.PenStyle.NoPen)
    evidence = [shape for shape in _shown(shapes, look) if shape.role is Role.EVIDENCE]
    for current in (False, True):
        colour = look.palette.current_evidence if current else look.palette.evidence
        painter.setBrush(QColor(colour))
        for shape in evidence:
            if (shape.statement == look.current) is current:
                for rect in shape.rects:
                    painter.drawRoundedRect(rect.translated(origin), CORNER, CORNER)


def paint_mentions(painter: QPainter, shapes: BlockShapes, origin: QPointF, look: Look) -> None:
    """The lines under mentions: solid for actors, dashed for measures, dotted for stances."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    mentions = [shape for shape in _shown(shapes, look) if shape.role is not Role.EVIDENCE]
    mentions.sort(key=lambda shape: shape.statement == look.current)
    for shape in mentions:
        painter.setPen(_pen(shape, look))
        for rect in shape.rects:
            bottom = rect.translated(origin).bottom() - 1.5
            painter.drawLine(
                QLineF(rect.left() + origin.x(), bottom, rect.right() + origin.x(), bottom)
            )


def _pen(shape: MarkShape, look: Look) -> QPen:
    palette = look.palette
    colours = {Role.ACTOR: palette.actor, Role.MEASURE: palette.measure, Role.STANCE: palette.cue}
    colour = QColor(colours[shape.role])
    if look.current is not None and shape.statement != look.current:
        colour.setAlpha(_FADED)
    pen = QPen(colour, 2, _LINES[shape.role])
    if shape.role is Role.MEASURE:
        pen.setDashPattern([3, 2])
    if shape.role is Role.STANCE:
        pen.setDashPattern([1, 1.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_stripes(painter: QPainter, shapes: BlockShapes, top: float, look: Look) -> None:
    """The margin beside a paragraph: a stripe per statement in its stance's colour, and numbers."""
    if not shapes.stripes:
        return
    lanes = 1 + max(stripe.lane for stripe in shapes.stripes)
    step = min(_WIDEST_STEP, (LANES_RIGHT - LANES_LEFT) / lanes)
    for stripe in sorted(shapes.stripes, key=lambda each: each.statement == look.current):
        _paint_stripe(painter, stripe, step, top, look)
    _paint_numbers(painter, shapes, top, look)


def _paint_stripe(painter: QPainter, stripe: Stripe, step: float, top: float, look: Look) -> None:
    is_current = stripe.statement == look.current
    width = min(step * 0.6, 4) + (2 if is_current else 0)
    rect = QRectF(
        LANES_LEFT + stripe.lane * step, top + stripe.top, width, stripe.bottom - stripe.top
    )
    colour = QColor(look.stance_colour(stripe.statement))
    if look.is_draft(stripe.statement):
        pen = QPen(colour, width, Qt.PenStyle.DotLine)
        pen.setDashPattern([1, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        middle = rect.center().x()
        painter.drawLine(QLineF(middle, rect.top(), middle, rect.bottom()))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, width / 2, width / 2)


def _paint_numbers(painter: QPainter, shapes: BlockShapes, top: float, look: Look) -> None:
    """One label where statements begin on the same line: `3`, or `3–5`."""
    beginning: dict[float, list[tuple[int, StatementId]]] = {}
    for stripe in shapes.stripes:
        number = look.number(stripe.statement)
        if stripe.begins and number is not None:
            beginning.setdefault(stripe.top, []).append((number, stripe.statement))
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    for line_top, started in beginning.items():
        started.sort()
        text = str(started[0][0])
        if len(started) > 1:
            text += f"–{started[-1][0]}"
        shown = [each for _, each in started if each == look.current] or [started[0][1]]
        painter.setPen(QColor(look.stance_colour(shown[0])))
        rect = QRectF(0, top + line_top, NUMBERS_RIGHT, 22)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def paint_edge(painter: QPainter, x: float, top: float, height: float, colour: QColor) -> None:
    """The upright bar at one edge of the passage."""
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QLineF(x, top + 2, x, top + height - 2))
