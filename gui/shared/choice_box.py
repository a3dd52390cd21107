"""A combo box that shows that it opens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox

_ROOM = 24


class ChoiceBox(QComboBox):
    """The style sheet takes the arrow away with the box around it; here it is drawn again."""

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
