"""A combo box that shows that it opens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

_ROOM = 24
_AROUND, _WIDEST = 24, 480
"""Pixels for the edges of the list and a bar that scrolls it, and that it has at the most."""


def let_rows_be_marked(box: QComboBox) -> None:
    """Let the style sheet paint what the box opens: its current row has a bar, as in all lists.

    Qt would paint it as a menu of the system, or by another ground alone.
    """
    box.setItemDelegate(QStyledItemDelegate(box))


class ChoiceBox(QComboBox):
    """The style sheet takes the arrow away with the box around it; here it is drawn again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        let_rows_be_marked(self)

    def showPopup(self) -> None:
        """As wide as what there is to choose from, where the box itself is narrower."""
        view = self.view()
        wanted = view.sizeHintForColumn(0) + _AROUND
        view.setMinimumWidth(max(self.width(), min(_WIDEST, wanted)))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        place = self.rect()
        if self.isRightToLeft():
            place.setRight(_ROOM)
        else:
            place.setLeft(place.right() - _ROOM)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "▾")
        painter.end()
