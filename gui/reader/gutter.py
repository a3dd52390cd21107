"""The margin of stripes beside the text."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.reader.stripes import paint_stripes

if TYPE_CHECKING:
    from gui.reader.view import ArticleView


class Gutter(QWidget):
    """The margin of stripes; it scrolls with the text."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self.is_mirrored = False
        """Whether it stands on the right, beside a text that is read from there."""
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Stripes of statements"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._view.paper.look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for strip in self._view.strips(event.rect().toRectF()):
            top = strip.origin.y()
            paint_stripes(painter, strip.shapes, top, look, is_mirrored=self.is_mirrored)
        painter.end()
