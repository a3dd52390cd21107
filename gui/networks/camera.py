"""Which part of a network a picture shows, and how large."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

FARTHEST = 16.0
STEP = 1.4


@dataclass(frozen=True)
class Camera:
    """`zoom`: how much farther apart everything stands than where all of it is seen; dots and
    names keep their size. `shift`: in pixels, of what stands in the middle."""

    zoom: float = 1.0
    shift: QPointF = field(default_factory=QPointF)

    def seen(self, place: QPointF, size: QSizeF) -> QPointF:
        """Where in a picture of that size stands what stands at `place` where all is seen."""
        middle = QPointF(size.width() / 2, size.height() / 2)
        return (place - middle) * self.zoom + middle + self.shift

    def zoomed(self, by: float, around: QPointF, size: QSizeF) -> "Camera":
        """Nearer or farther, with the point `around` where it is; never farther than all of it."""
        zoom = min(FARTHEST, max(1.0, self.zoom * by))
        middle = QPointF(size.width() / 2, size.height() / 2)
        away = around - middle
        return Camera(zoom, away - (away - self.shift) * (zoom / self.zoom)).held(size)

    def moved(self, by: QPointF, size: QSizeF) -> "Camera":
        return Camera(self.zoom, self.shift + by).held(size)

    def held(self, size: QSizeF) -> "Camera":
        """No farther aside than where the network ends."""
        most_x, most_y = ((self.zoom - 1) * each / 2 for each in (size.width(), size.height()))
        x = min(most_x, max(-most_x, self.shift.x()))
        y = min(most_y, max(-most_y, self.shift.y()))
        return Camera(self.zoom, QPointF(x, y))

    def showing(self, room: QRectF, size: QSizeF, margin: float = 48.0) -> "Camera":
        """Moved as little as will show `room`, which is where it is seen now."""
        x = max(margin - room.left(), 0) or min(size.width() - margin - room.right(), 0)
        y = max(margin - room.top(), 0) or min(size.height() - margin - room.bottom(), 0)
        return self if not x and not y else self.moved(QPointF(x, y), size)


WHOLE = Camera()
