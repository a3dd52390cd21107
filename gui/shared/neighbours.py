"""Where the arrow keys lead from the edge of one picture: into the next one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF

from gui.shared.chart import Chart


def go_on(charts: Sequence[Chart], chart: Chart, direction: QPointF) -> None:
    """Put the focus on the mark nearest that way in another picture, if there is one."""
    here = _rooms(chart)[chart.current_number or 0].center()
    ahead = [
        (_distance(here, area), other)
        for other in charts
        if other.marks and other.isVisible() and _is_beyond(area := _area(other), chart, direction)
    ]
    if not ahead:
        return
    nearest = min(ahead, key=lambda each: each[0])[1]
    rooms = _rooms(nearest)
    nearest.enter(min(range(len(rooms)), key=lambda number: _distance(here, rooms[number])))


def _rooms(chart: Chart) -> list[QRectF]:
    """Where the marks of a chart stand in the window."""
    corner = QPointF(chart.mapTo(chart.window(), QPoint()))
    return [chart.seen(number).translated(corner) for number in range(len(chart.marks))]


def _area(chart: Chart) -> QRectF:
    return QRectF(chart.rect()).translated(QPointF(chart.mapTo(chart.window(), QPoint())))


def _is_beyond(area: QRectF, chart: Chart, direction: QPointF) -> bool:
    """Whether an area begins only where the chart ends, that way."""
    here = _area(chart)
    if direction.x():
        is_level = area.top() < here.bottom() and here.top() < area.bottom()
        ahead = area.left() - here.right() if direction.x() > 0 else here.left() - area.right()
        return is_level and ahead >= 0
    return (area.top() - here.bottom() if direction.y() > 0 else here.top() - area.bottom()) >= 0


def _distance(point: QPointF, area: QRectF) -> float:
    """How far an area is from a point, in pixels up or down and to the side together."""
    aside = max(area.left() - point.x(), 0.0, point.x() - area.right())
    return aside + max(area.top() - point.y(), 0.0, point.y() - area.bottom())
