"""Two parts of the overview side by side, which share the width as they need it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.overview.section import Section
from gui.overview.time_line import TimeLine

_LEAST, _MOST = 30, 70
"""Per cent of the width that the time line has at least and at most."""


class Pair(QWidget):
    """The time line is as wide as its months ask for; how far everybody is has the rest."""

    def __init__(self, parent: QWidget, between: int) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(between)

    def hold(self, progress: Section, times: Section, time_line: TimeLine) -> None:
        self._time_line = time_line
        for section in (progress, times):
            self._row.addWidget(section, 1, Qt.AlignmentFlag.AlignTop)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width anew: there are other months, or there is other room."""
        room = max(1, self.width() - self._row.spacing())
        share = round(100 * min(room, self._time_line.wanted_width) / room)
        share = max(_LEAST, min(_MOST, share))
        self._row.setStretch(0, 100 - share)
        self._row.setStretch(1, share)
