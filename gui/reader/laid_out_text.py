"""A read-only text laid out with room between its lines, and a mouse that hits the right one."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.reader.line_layout import ReaderLayout


class LaidOutText(QPlainTextEdit):
    """Qt's plain-text widget over our own layout; places are pixels of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(0)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.lines = ReaderLayout(document, self.viewport())
        document.setDocumentLayout(self.lines)
        self.setDocument(document)

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, float]]:
        """Paragraphs on screen with their tops in the viewport, laid out."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.viewport().height()
        while block.isValid() and top < height:
            below = top + self.blockBoundingRect(block).height()  # lays it out: first of all
            yield block, top
            top, block = below, block.next()

    def on_a_line(self, place: QPointF) -> QPointF:
        """The same place, but in the middle of its line.

        Between two lines Qt finds the end or the start of a line, wherever one points.
        """
        for block, top in self.visible_blocks():
            lines = block.layout().lineCount()
            bottom = top + self.blockBoundingRect(block).height()
            if place.y() < bottom:
                line = int((place.y() - top) // self.lines.line_height)
                line = max(0, min(lines - 1, line))
                return QPointF(place.x(), top + (line + 0.5) * self.lines.line_height)
        return place

    def _snapped(self, event: QMouseEvent) -> QMouseEvent:
        """The event, if it is over the text, as if it had hit the middle of its line."""
        place = event.position()
        if not self.viewport().rect().contains(place.toPoint()):
            return event
        snapped = self.on_a_line(place)
        return QMouseEvent(
            event.type(),
            snapped,
            event.globalPosition() + snapped - place,
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._snapped(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._snapped(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._snapped(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._snapped(event))
