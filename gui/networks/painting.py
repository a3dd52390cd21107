"""Painting a network: on the screen, and into files, alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from core.networks.network import Network
from core.networks.options import NetworkKind, Relation
from gui.networks.dots import Dot
from gui.networks.labels import Label, is_strong, labels_around, sized
from gui.networks.scene import Line, Scene
from gui.shared.palette import Palette

_FAINTEST, _STRONGEST = 0.25, 0.9
_KEY_ROOM, _KEY_LINE = 22.0, 28.0
_CROWD = 1_500
"""More lines than these are painted without smooth edges, which nobody sees in a crowd."""


@dataclass(frozen=True)
class Ink:
    """What a picture is painted with. `is_smooth`: for a file, which may take its time."""

    tokens: Palette
    font: QFont
    is_smooth: bool = False


def paint_scene(
    painter: QPainter,
    scene: Scene,
    ink: Ink,
    lit: Sequence[int] | None = None,
    *,
    with_labels: bool = True,
) -> None:
    """All of it; or, with `lit`, what the first of those dots is tied to, and those dots."""
    tokens, font = ink.tokens, ink.font
    lines = [
        line
        for line in scene.lines
        if lit is None or (line.one in lit and line.other in lit and lit[0] in _ends(line))
    ]
    airy = min(1.0, 7 / sqrt(max(1, len(lines))) + 0.15)
    is_smooth = ink.is_smooth or len(lines) <= _CROWD
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
    for line in reversed(lines):
        paint_line(painter, scene, line, tokens, airy * line.strength)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, dot in reversed(tuple(enumerate(scene.dots))):
        if lit is None or number in lit:
            paint_dot(painter, dot, tokens)
    labels = scene.labels
    if lit is not None:
        labels = labels_around(scene.dots, lit, scene.size, font)
    if with_labels:
        for label in labels:
            paint_label(painter, scene.dots[label.dot], label, ink)


def _ends(line: Line) -> tuple[int, int]:
    return line.one, line.other


def paint_line(
    painter: QPainter, scene: Scene, line: Line, tokens: Palette, strength: float
) -> None:
    """Solid for agreement, dashed for conflict, dotted for neither or as much of both."""
    colour = QColor(tokens.stances[line.rank])
    colour.setAlphaF(_FAINTEST + (_STRONGEST - _FAINTEST) * strength)
    painter.setPen(_pen(colour, line.width, line.rank))
    painter.drawLine(scene.dots[line.one].at, scene.dots[line.other].at)


def _pen(colour: QColor, width: float, rank: int) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if rank < 2:
        pen.setDashPattern([max(2.0, 7 / width), max(1.2, 4 / width)])
    elif rank == 2:
        pen.setDashPattern([max(0.8, 1.5 / width), max(1.2, 3 / width)])
    return pen


def paint_dot(painter: QPainter, dot: Dot, tokens: Palette) -> None:
    """Actors are round, measures square."""
    painter.setPen(QPen(QColor(tokens.card), 1.5))
    painter.setBrush(QColor(tokens.measure if dot.is_measure else tokens.actor))
    if dot.is_measure:
        inner = dot.radius * 0.12
        painter.drawRoundedRect(dot.room.adjusted(inner, inner, -inner, -inner), 3, 3)
    else:
        painter.drawEllipse(dot.room)


def paint_label(painter: QPainter, dot: Dot, label: Label, ink: Ink) -> None:
    tokens, font = ink.tokens, ink.font
    ground = QColor(tokens.card)
    ground.setAlphaF(0.82)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(label.room, 3, 3)
    painter.setFont(sized(font, label.pixels, strong=is_strong(dot)))
    painter.setPen(QColor(tokens.ink))
    painter.drawText(label.room, Qt.AlignmentFlag.AlignCenter, label.words)


def paint_key(painter: QPainter, scene: Scene, network: Network, ink: Ink) -> None:
    """What lines and marks mean, in a row at the foot."""
    tokens = ink.tokens
    small = sized(ink.font, 11)
    painter.setFont(small)
    metrics = QFontMetricsF(small)
    x, y = 16.0, scene.size.height() - _KEY_ROOM
    foot = QRectF(0, y - _KEY_ROOM, scene.size.width(), 2 * _KEY_ROOM)
    painter.fillRect(foot, QColor(tokens.card))  # what is seen from nearby goes on below it
    for rank, words in _lines_told(network, scene):
        painter.setPen(_pen(QColor(tokens.stances[rank]), 2.5, rank))
        painter.drawLine(QPointF(x, y), QPointF(x + _KEY_LINE, y))
        x = _told(painter, words, x + _KEY_LINE + 6, y, tokens, metrics)
    for is_measure, words in _dots_told(network):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.measure if is_measure else tokens.actor))
        mark = QRectF(x, y - 5, 10, 10)
        (painter.drawRect if is_measure else painter.drawEllipse)(mark)
        x = _told(painter, words, x + 16, y, tokens, metrics)


def _told(
    painter: QPainter, words: str, x: float, y: float, tokens: Palette, metrics: QFontMetricsF
) -> float:
    wide = metrics.horizontalAdvance(words) + 2
    painter.setPen(QColor(tokens.soft))
    room = QRectF(x, y - metrics.height() / 2, wide, metrics.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    return x + wide + 20


def _lines_told(network: Network, scene: Scene) -> list[tuple[int, str]]:
    translate = QCoreApplication.translate
    is_two_mode = network.options.kind is NetworkKind.ACTOR_MEASURE
    favour, against = (
        (translate("Networks", "in favour"), translate("Networks", "against"))
        if is_two_mode
        else (translate("Networks", "agreement"), translate("Networks", "conflict"))
    )
    both = (
        translate("Networks", "neutral, or as much of both")
        if is_two_mode
        else translate("Networks", "as much of both")
    )
    told = [(4, favour), (0, against)]
    if network.options.relation is Relation.AGREEMENT:
        told = told[:1]
    elif network.options.relation is Relation.CONFLICT:
        told = told[1:]
    if any(line.rank == 2 for line in scene.lines):
        told.append((2, both))
    return told


def _dots_told(network: Network) -> list[tuple[bool, str]]:
    if network.options.kind is NetworkKind.ACTOR_ACTOR:
        return []
    translate = QCoreApplication.translate
    return [(False, translate("Networks", "actor")), (True, translate("Networks", "measure"))]
