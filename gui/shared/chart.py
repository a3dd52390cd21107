"""What all pictures of figures share: marks that tell and open what is behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.shared.canvas import Canvas
from gui.shared.directions import DIRECTIONS, across, along, is_ahead, is_in_line
from gui.shared.labels import plain_tip
from gui.shared.palette import Palette
from gui.shared.theme import Theme

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_RING = 3
SIDE = 4
"""Pixels that a chart leaves free around its marks, for the ring of the focus."""


@dataclass(frozen=True)
class Mark:
    """One figure of a chart. `room` as in a window that reads from left to right."""

    room: QRectF
    words: str
    opens: object


class Chart(Canvas):
    """One stop for Tab; the arrow keys go from mark to mark, Enter opens what one stands for.

    Subclasses lay out `marks` in `laid_out` and paint them in `paint`.
    """

    opened = Signal(object)
    """What the mark opens that was clicked, or on which Enter was pressed."""
    moved = Signal(QRect)
    """The focus went to the mark in this part of the chart."""
    edge_reached = Signal(QPointF)
    """An arrow key points that way, and nothing of this chart stands there."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks: Sequence[Mark] = ()
        self._name = name
        self._current: int | None = None
        self._hovered: int | None = None
        self._rooms: list[QRectF] = []  # of the marks, as they are seen
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    # What a chart is

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        """The marks in a chart of that width, and how high it is then."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def summary(self) -> str:
        """The chart in words, for those who do not see it."""
        raise NotImplementedError

    # What it does with that

    @property
    def palette_in_force(self) -> Palette:
        return self._theme.palette

    def refresh(self) -> None:
        """Lay the marks out anew; the focus stays on the one that opens the same."""
        opened = None if self._current is None else self.marks[self._current].opens
        self._hovered = None
        self.begin()
        self.marks, height = self.laid_out(self.width())
        self._rooms = [self.mirrored(mark.room) for mark in self.marks]
        same = (n for n, mark in enumerate(self.marks) if mark.opens == opened)
        self._current = next(same, None)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.marks else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refresh()

    def current(self) -> Mark | None:
        return None if self._current is None else self.marks[self._current]

    @property
    def current_number(self) -> int | None:
        return self._current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DIRECTIONS and self.marks:
            self._step(DIRECTIONS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.marks:
            self._go_to(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key in _OPENING and self._current is not None:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, direction: QPointF) -> None:
        """To the nearest mark that way."""
        if self._current is None:
            self._go_to(0)
            return
        here = self._rooms[self._current]
        ahead = [
            (self.farness(here, there, direction), number)
            for number, there in enumerate(self._rooms)
            if is_ahead(here, there, direction)
        ]
        if ahead:
            self._go_to(min(ahead)[1])
        else:
            self.edge_reached.emit(direction)

    def enter(self, number: int) -> None:
        """Put the focus on one of the marks."""
        self._go_to(number)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def farness(self, here: QRectF, there: QRectF, direction: QPointF) -> tuple[float, float]:
        """How far the focus goes that way; what is in line comes before what is aside."""
        way = there.center() - here.center()
        ahead, aside = along(way, direction), across(way, direction)
        return float(not is_in_line(here, there, direction)), ahead + 3 * aside

    def _go_to(self, number: int) -> None:
        self._update_around(self._current)
        self._current = number
        self._describe()
        self._update_around(number)
        if QAccessible.isActive():
            words = self.marks[number].words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.moved.emit(self._rooms[number].toAlignedRect())

    def _update_around(self, number: int | None) -> None:
        """Paint one mark anew with the ring around it, and nothing else."""
        if number is not None:
            room = self.seen(number)
            self.update(room.adjusted(-SIDE, -SIDE, SIDE, SIDE).toAlignedRect())

    def _open(self, number: int) -> None:
        self.opened.emit(self.marks[number].opens)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            self.marks
            and self._current is None
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self._go_to(0)
        self._update_around(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_around(self._current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._mark_at(event.position())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go_to(at)
            self._open(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._mark_at(event.position())
        if at != self._hovered:
            self._update_around(self._hovered)
            self._update_around(at)
            self._hovered = at
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else hand)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.refresh()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._update_around(self._hovered)
        self._hovered = None

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._mark_at(QPointF(event.pos()))
            tip = "" if at is None else self.marks[at].words
            QToolTip.showText(event.globalPos(), plain_tip(tip, wraps=True), self)
            return True
        return super().event(event)

    def _mark_at(self, point: QPointF) -> int | None:
        every = range(len(self._rooms))
        return next((number for number in every if self.seen(number).contains(point)), None)

    def _describe(self) -> None:
        mark = self.current()
        self.setAccessibleName(f"{self._name}: {mark.words if mark else self.summary()}")
        self.setAccessibleDescription(
            self.tr("Arrow keys go from figure to figure, Enter opens what is behind one.")
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._due = QRectF(event.rect())
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter)
            if self._hovered is not None:
                self._paint_ring(painter, self._hovered, self.palette_in_force.soft, 1)
            if self.hasFocus() and self._current is not None:
                self._paint_ring(painter, self._current, self.palette_in_force.accent, 2)
        finally:
            painter.end()  # an error would else end in a crash

    def _paint_ring(self, painter: QPainter, number: int, colour: str, width: int) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = self.seen(number).adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(around, _RING + 1, _RING + 1)

    def seen(self, number: int) -> QRectF:
        """Where a mark stands on the screen."""
        return self._rooms[number]

    def due_marks(self) -> Iterator[int]:
        """The marks that are to be painted now, by their place."""
        every = range(len(self._rooms))
        return (number for number in every if self.seen(number).intersects(self._due))
