"""Small plots on the same axis: one for each annotator, or for each revision of the codebook."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.agreement.dot_plot import DotPlot
from gui.agreement.values import Group
from gui.shared.theme import Theme

_NARROWEST, _BETWEEN = 400, 24


class Multiples(QWidget):
    """As many beside each other as have room; all of them reach down as far as the deepest."""

    opened = Signal(object)
    moved = Signal(QWidget, QRect)
    """The focus went to a mark of a plot."""
    edge_reached = Signal(QWidget, QPointF)
    """An arrow key points that way, out of a plot."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self.plots: list[DotPlot] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(8)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """A plot for each group."""
        while len(self.plots) < len(groups):
            plot = DotPlot(self._name, self._theme, self)
            plot.opened.connect(self.opened)
            plot.moved.connect(partial(self.moved.emit, plot))
            plot.edge_reached.connect(partial(self.edge_reached.emit, plot))
            self.plots.append(plot)
        while len(self.plots) > len(groups):
            plot = self.plots.pop()
            self._grid.removeWidget(plot)
            plot.deleteLater()
        lowest = min((row.told.lowest for group in groups for row in group.rows), default=0.0)
        for plot, group in zip(self.plots, groups, strict=True):
            plot.show_groups((group,), lowest)
        self._columns = 0
        self._arrange()

    def refresh(self) -> None:
        for plot in self.plots:
            plot.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = max(1, (self.width() + _BETWEEN) // (_NARROWEST + _BETWEEN))
        columns = max(1, min(fitting, len(self.plots)))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, plot in enumerate(self.plots):
            place = number // columns, number % columns
            self._grid.addWidget(plot, *place, Qt.AlignmentFlag.AlignTop)
