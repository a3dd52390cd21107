"""A network in a picture of a certain size: where everything stands, and how large it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import hypot, sqrt

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QFont

from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId
from core.networks.network import Edge, Network, Node
from core.networks.options import Relation
from gui.networks.camera import WHOLE, Camera
from gui.networks.dots import Dot
from gui.networks.labels import FOOT, Label, labelled

_SIDE, _TOP = 72.0, 36.0
_SMALLEST, _LARGEST = 5.0, 17.0
_THINNEST, _THICKEST = 1.0, 6.0
_BALANCED = 0.4
"""What a tie of as much agreement as conflict is drawn with, of the strongest one's strength:
its weight is nothing, which is a finding and no reason to hide it."""
MOST_LINES = 3_000


@dataclass(frozen=True)
class Line:
    """`rank`: which of the five colours of stances, the third for what is neither."""

    edge: Edge
    one: int
    other: int
    width: float
    rank: int
    strength: float
    """Of the strongest one's, 0 to 1."""


@dataclass(frozen=True)
class Scene:
    """Dots, the most frequent first; lines, the strongest first; labels that cover nothing of
    that, nor each other."""

    size: QSizeF
    dots: tuple[Dot, ...] = ()
    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    left_out: int = 0
    """Ties that there is no room for."""

    def line_at(self, point: QPointF) -> Line | None:
        """The line that runs there, the strongest if several do."""
        for line in self.lines:
            one, other = self.dots[line.one].at, self.dots[line.other].at
            if _distance(point, one, other) <= line.width / 2 + 4:
                return line
        return None


def composed(
    network: Network,
    places: Mapping[EntryId, tuple[float, float]],
    codebook: Codebook,
    threshold: float,
    size: QSizeF,
    font: QFont,
    camera: Camera = WHOLE,
) -> Scene:
    """The ties that weigh enough, and the nodes that they tie."""
    edges = network.from_weight(threshold)
    known = (edge for edge in edges if edge.source in places and edge.target in places)
    drawn = tuple(islice(known, MOST_LINES))
    tied = {end for edge in drawn for end in edge.ends}
    nodes = [node for node in network.nodes if node.entry in tied]
    dots = _dots(nodes, places, codebook, size, camera)
    lines = _lines(drawn, dots, codebook, network.options.relation)
    labels = labelled(dots, size, font)
    return Scene(size, dots, lines, labels, len(edges) - len(drawn))


def _dots(
    nodes: Sequence[Node],
    places: Mapping[EntryId, tuple[float, float]],
    codebook: Codebook,
    size: QSizeF,
    camera: Camera,
) -> tuple[Dot, ...]:
    most = max((node.statements for node in nodes), default=1)
    wide, high = size.width() - 2 * _SIDE, size.height() - _TOP - FOOT
    scale = min(1.0, 5 / sqrt(max(1, len(nodes))) + 0.35)
    made = []
    for node in nodes:
        entry = codebook.entries[node.entry]
        x, y = places[node.entry]
        importance = sqrt(node.statements / most)
        radius = _SMALLEST + (_LARGEST - _SMALLEST) * importance * scale
        at = camera.seen(QPointF(_SIDE + x * wide, _TOP + y * high), size)
        is_measure = entry.kind is EntryKind.MEASURE
        made.append(Dot(node, entry.name, is_measure, at, radius, importance))
    return tuple(made)


def _lines(
    edges: Sequence[Edge], dots: Sequence[Dot], codebook: Codebook, relation: Relation
) -> tuple[Line, ...]:
    where = {dot.node.entry: place for place, dot in enumerate(dots)}
    heaviest = max((abs(edge.weight) for edge in edges), default=1.0) or 1.0
    widest = max((abs(stance.value or 0) for stance in codebook.stances), default=1.0) or 1.0
    crowd = min(1.0, 8 / sqrt(max(1, len(edges))) + 0.15)

    def line(edge: Edge) -> Line:
        side = rank(edge, relation, widest)
        strength = max(abs(edge.weight) / heaviest, _BALANCED if side == 2 else 0.0)
        width = _THINNEST + (_THICKEST - _THINNEST) * crowd * strength
        return Line(edge, where[edge.source], where[edge.target], width, side, strength)

    return tuple(map(line, edges))


def rank(edge: Edge, relation: Relation, widest: float) -> int:
    """Of net with a measure, the mean stance on five steps; else on which side a tie weighs."""
    if relation is not Relation.NET:
        return 4 if relation is Relation.AGREEMENT else 0
    if edge.stance is not None:
        side = (edge.weight > 0) - (edge.weight < 0)
        return 2 + (round(2 * edge.stance / widest) or side)
    return 2 if edge.weight == 0 else 4 if edge.weight > 0 else 0


def _distance(point: QPointF, one: QPointF, other: QPointF) -> float:
    """From a point to the line between two others."""
    way = other - one
    length = QPointF.dotProduct(way, way)
    if not length:
        return hypot(point.x() - one.x(), point.y() - one.y())
    along = max(0.0, min(1.0, QPointF.dotProduct(point - one, way) / length))
    nearest = one + way * along
    return hypot(point.x() - nearest.x(), point.y() - nearest.y())
