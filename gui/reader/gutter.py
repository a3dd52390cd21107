"""The margin of stripes beside the text."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.reader.view import ArticleView


class Gutter(QWidget):
    """The margin of stripes; it scrolls with the text and paints through it."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(self.tr("Stripes of statements"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._view.paint_gutter(painter)
        painter.end()
