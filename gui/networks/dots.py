"""The nodes of a network as they stand in a picture."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from core.networks.network import Node


@dataclass(frozen=True)
class Dot:
    node: Node
    name: str
    is_measure: bool
    at: QPointF
    radius: float
    importance: float

    @property
    def room(self) -> QRectF:
        r = self.radius
        return QRectF(self.at.x() - r, self.at.y() - r, 2 * r, 2 * r)
