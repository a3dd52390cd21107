"""A part of the overview: a heading, what explains the picture, and the picture."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.overview.figures import AROUND
from gui.shared.chart import SIDE, Chart
from gui.shared.labels import plain_label


class Section(QWidget):
    """`beside` stands at the other end of the heading's line."""

    def __init__(
        self, heading: str, chart: Chart, parent: QWidget, beside: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setContentsMargins(SIDE, 0, SIDE, 0)
        line.addWidget(plain_label(heading, "heading", self))
        line.addStretch(1)
        if beside is not None:
            line.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, 0, AROUND, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(chart)
