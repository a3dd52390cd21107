"""The picture of a network: one stop for Tab, in which arrow keys go from node to node."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from core.model.codebook import Codebook
from core.model.ids import EntryId
from core.networks.network import Network
from core.networks.options import Options
from gui.networks import words
from gui.networks.camera import STEP, WHOLE, Camera
from gui.networks.painting import Ink, paint_key, paint_label, paint_line, paint_scene
from gui.networks.scene import Line, Scene, composed
from gui.shared.chart import Chart, Mark
from gui.shared.theme import Theme

_DIM = 0.22
LEAST = QSize(320, 220)
NOTHING = Network(Options(), (), ())
_NEARER = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
}
_AT_TIE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape)
_BY_WEIGHT = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class NetworkPicture(Chart):
    """What is pointed at, or has the focus, stands out with all that it is tied to.

    Page Down and Page Up go by frequency, and with Shift from tie to tie of the node that has the
    focus; Enter or a click opens what is behind a node or a tie. The wheel, + and − go nearer and
    farther, 0 shows the whole, and a drag moves it.
    """

    told = Signal(str)
    """What is pointed at or has the focus, in words; empty if nothing."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._network = NOTHING
        self._places: Mapping[EntryId, tuple[float, float]] = {}
        self._codebook = Codebook()
        self._threshold = 0.0
        self._high = LEAST.height()
        self.scene = Scene(QSizeF(LEAST))
        self.camera = WHOLE
        self._dragged: QPointF | None = None
        self._line: Line | None = None
        self._is_at_tie = False
        """Whether the line is one that keys went to; else it is pointed at."""
        self._base: QPixmap | None = None
        super().__init__(name, theme, parent)

    def show_network(
        self,
        network: Network,
        places: Mapping[EntryId, tuple[float, float]],
        codebook: Codebook,
        threshold: float,
    ) -> None:
        """Draw it; every node stands where its place says, whichever others there are."""
        self._network, self._places = network, places
        self._codebook, self._threshold = codebook, threshold
        self.refresh()

    def fit(self, size: QSize) -> None:
        """Be as large as that."""
        self._high = size.height()
        self.resize(size)
        if self.height() != size.height():
            self.refresh()

    # What a chart is

    def begin(self) -> None:
        super().begin()
        self.is_mirrored = False  # it is read from no side
        self._base = None
        self._line, self._is_at_tie = None, False

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        size = QSizeF(max(width, LEAST.width()), self._high)
        self.scene = composed(
            self._network,
            self._places,
            self._codebook,
            self._threshold,
            size,
            self.font(),
            self.camera.held(size),
        )
        tied: dict[int, int] = {}
        for line in self.scene.lines:
            for end in (line.one, line.other):
                tied[end] = tied.get(end, 0) + 1
        marks = [
            Mark(dot.room, words.node(self._codebook, dot.node, tied.get(n, 0)), dot.node)
            for n, dot in enumerate(self.scene.dots)
        ]
        return marks, self._high

    def summary(self) -> str:
        return words.ties(len(self.scene.lines))

    def farness(self, here: QRectF, there: QRectF, direction: QPointF) -> tuple[float, float]:
        return 0.0, super().farness(here, there, direction)[1]

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _BY_WEIGHT.get(Qt.Key(event.key()))
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if by is not None and is_shifted:
            self._go_to_tie(by)
        elif self._is_at_tie and self._line is not None and event.key() in _AT_TIE:
            if event.key() == Qt.Key.Key_Escape:
                self._leave_tie()
            else:
                self.opened.emit(self._line.edge)
        elif by is not None and self.marks:
            current = self.current_number
            self.enter(0 if current is None else (current + by) % len(self.marks))
        elif event.key() in _NEARER:
            mark = self.current()
            middle = QRectF(QPointF(0, 0), self.scene.size).center()
            self._zoom(_NEARER[Qt.Key(event.key())], mark.room.center() if mark else middle)
        elif event.key() == Qt.Key.Key_0:
            self._look(WHOLE)
        else:
            super().keyPressEvent(event)

    def _go_to(self, number: int) -> None:
        self._line, self._is_at_tie = None, False
        super()._go_to(number)
        self._look(self.camera.showing(self.marks[number].room, self.scene.size))
        self._tell()

    def _go_to_tie(self, by: int) -> None:
        """The next tie of the node that has the focus, the strongest first."""
        if self.current_number is None:
            self.enter(0)
        number = self.current_number
        ties = [each for each in self.scene.lines if number in (each.one, each.other)]
        if not ties:
            return
        at = ties.index(self._line) + by if self._line in ties else min(by, 0)
        self._line, self._is_at_tie = ties[at % len(ties)], True
        self._tell()
        if QAccessible.isActive():
            said = words.edge(self._codebook, self._line.edge)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _leave_tie(self) -> None:
        self._line, self._is_at_tie = None, False
        self._tell()

    def _zoom(self, by: float, around: QPointF) -> None:
        self._look(self.camera.zoomed(by, around, self.scene.size))

    def _look(self, camera: Camera) -> None:
        if camera != self.camera:
            self.camera = camera
            self.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            by, self._dragged = event.position() - self._dragged, event.position()
            self._look(self.camera.moved(by, self.scene.size))
            return
        before = self._hovered, self._line
        super().mouseMoveEvent(event)
        self._line, self._is_at_tie = None, False
        if self._hovered is None:
            self._line = self.scene.line_at(event.position())
            if self._line is not None:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
        if before != (self._hovered, self._line):
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._hovered is None and self._line is not None:
            if event.button() is Qt.MouseButton.LeftButton:
                self.opened.emit(self._line.edge)
            return
        if self._hovered is None and event.button() is Qt.MouseButton.LeftButton:
            self._dragged = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._line = None
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave_tie()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.refresh()

    def _looked_at(self) -> int | None:
        """The node that is pointed at, or else the one that has the focus."""
        if self._hovered is not None or self._line is not None:
            return self._hovered
        return self.current_number if self.hasFocus() else None

    def _tell(self) -> None:
        number = self._looked_at()
        if self._line is not None:
            self.told.emit(words.edge(self._codebook, self._line.edge))
        else:
            self.told.emit("" if number is None else self.marks[number].words)
        self.update()

    # Painting

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        ink = Ink(tokens, self.font())
        number = self._looked_at()
        is_looking = number is not None or self._line is not None
        painter.fillRect(self.rect(), QColor(tokens.card))
        painter.setOpacity(_DIM if is_looking else 1.0)
        painter.drawPixmap(0, 0, self._painted())
        painter.setOpacity(1.0)
        if not is_looking:
            for label in self.scene.labels:
                dot = self.scene.dots[label.dot]
                paint_label(painter, dot, label, ink)
        paint_key(painter, self.scene, self._network, ink)
        if self._line is not None:
            lit = (self._line.one, self._line.other)
            paint_line(painter, self.scene, self._line, tokens, 1.0)
            paint_scene(painter, Scene(self.scene.size, self.scene.dots), ink, lit)
        elif number is not None:
            paint_scene(painter, self.scene, ink, self._around(number))

    def _around(self, number: int) -> tuple[int, ...]:
        """The node and all that it is tied to."""
        ends = [(line.one, line.other) for line in self.scene.lines]
        tied = (other for pair in ends for other in pair if number in pair and other != number)
        return (number, *dict.fromkeys(tied))

    def _painted(self) -> QPixmap:
        """All but the names, painted once: pointing at things must not paint all lines anew."""
        if self._base is None:
            ratio = self.devicePixelRatioF()
            self._base = QPixmap(self.size() * ratio)
            self._base.setDevicePixelRatio(ratio)
            self._base.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._base)
            try:
                ink = Ink(self.palette_in_force, self.font())
                paint_scene(painter, self.scene, ink, with_labels=False)
            finally:
                painter.end()
        return self._base
