"""Which way an arrow key points, and what lies that way."""

from PySide6.QtCore import QPointF, QRectF, Qt

DIRECTIONS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def is_ahead(here: QRectF, there: QRectF, direction: QPointF) -> bool:
    return along(there.center() - here.center(), direction) > 1


def along(way: QPointF, direction: QPointF) -> float:
    return QPointF.dotProduct(way, direction)


def across(way: QPointF, direction: QPointF) -> float:
    return abs(way.x() * direction.y()) + abs(way.y() * direction.x())


def is_in_line(here: QRectF, there: QRectF, direction: QPointF) -> bool:
    if direction.x():
        return here.top() < there.bottom() and there.top() < here.bottom()
    return here.left() < there.right() and there.left() < here.right()
