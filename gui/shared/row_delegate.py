"""What paints the rows of a list: each on its ground, with what its list says on top."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.shared.drawing import row_ground
from gui.shared.indexes import AnyIndex
from gui.shared.theme import Theme


class RowDelegate(QStyledItemDelegate):
    """Those who make one say how high a row is and what stands in it."""

    beside = 1
    """Pixels at the ends of a row that its ground leaves free."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Tell the chosen row, and the one that has the focus, from the others."""
        row_ground(painter, option, self._theme.palette, self.beside)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Nothing, where the row is not there yet."""
        raise NotImplementedError
