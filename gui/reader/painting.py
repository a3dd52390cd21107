"""How evidence, mentions and the edges of the passage look."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.model.ids import StatementId
from core.model.span import Role
from gui.reader.geometry import BlockShapes, MarkShape
from gui.shared.palette import Palette
from gui.shared.part_marks import part_letter, part_pen

CORNER = 3
_FADED = 150
_LEVEL_STEP = 3
_TAG_SIDE, _TAG_PIXELS = 11, 9


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
    mentions.sort(
        key=lambda shape: (shape.statement == look.hovered, shape.statement == look.current)
    )
    for shape in mentions:
        painter.setPen(_pen(shape, look))
        for rect in shape.rects:
            bottom = rect.translated(origin).bottom() - 1.5 + _LEVEL_STEP * min(1, shape.level)
            painter.drawLine(
                QLineF(rect.left() + origin.x(), bottom, rect.right() + origin.x(), bottom)
            )


def _pen(shape: MarkShape, look: Look) -> QPen:
    pen = part_pen(shape.role, look.palette)
    if look.current is not None and shape.statement not in (look.current, look.hovered):
        colour = pen.color()
        colour.setAlpha(_FADED)
        pen.setColor(colour)
    if shape.statement == look.hovered:
        pen.setWidth(3)
    return pen


def paint_hovered(painter: QPainter, shapes: BlockShapes, origin: QPointF, look: Look) -> None:
    """A line around the evidence of the statement that is pointed at, and a letter at each part."""
    pointed_at = [shape for shape in shapes.marks if shape.statement == look.hovered]
    evidence = [rect for shape in pointed_at if shape.role is Role.EVIDENCE for rect in shape.rects]
    pen = QPen(QColor(look.palette.ink), 1.5)
    paint_outline(painter, [r.translated(origin).adjusted(-1.5, 0, 1.5, 0) for r in evidence], pen)
    for shape in pointed_at:
        if shape.role is not Role.EVIDENCE:
            _paint_tag(painter, shape.rects[0].translated(origin), shape.role, look.palette)


def paint_outline(painter: QPainter, lines: Iterable[QRectF], pen: QPen) -> None:
    """One line around all of some lines of text, whatever stands behind them.

    It runs in the middle of pixels, and reaches from each line of the text to the next.
    """
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for rect in lines:
        left, right = floor(rect.left()) + 0.5, ceil(rect.right()) - 0.5
        outline.addRect(QRectF(left, rect.top() - 0.5, right - left, rect.height() + 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(outline.simplified())


def _paint_tag(painter: QPainter, rect: QRectF, role: Role, palette: Palette) -> None:
    tag = QRectF(rect.left() - 4, rect.top() - 5, _TAG_SIDE, _TAG_SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(part_pen(role, palette).color())
    painter.drawRoundedRect(tag, CORNER, CORNER)
    font = painter.font()
    font.setPixelSize(_TAG_PIXELS)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(palette.on_accent))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, part_letter(role))


def paint_edge(painter: QPainter, x: float, top: float, height: float, colour: QColor) -> None:
    """The upright bar at one edge of the passage."""
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QLineF(x, top + 2, x, top + height - 2))
