"""A table of names and numbers, as the dialogs of working together show them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look
from gui.together.words import number

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_ROWS_SHOWN, _AROUND = 6, 14


class CountsTable(QTableWidget):
    """Words come first, and the first of them have the room that is left."""

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "field")
        self.setAccessibleName(name)
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(headings)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(_LEFT)

    def fill(self, rows: Sequence[Sequence[str | int]]) -> None:
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._fill_cell(row, column, cell)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, as far as that is not too high; on a small screen one is shown."""
        rows = min(_ROWS_SHOWN, max(1, self.rowCount()))
        head = self.horizontalHeader().sizeHint().height() + _AROUND
        row = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(head + row)
        self.setMaximumHeight(head + rows * row)

    def _fill_cell(self, row: int, column: int, cell: str | int) -> None:
        item = QTableWidgetItem(cell if isinstance(cell, str) else number(cell))
        item.setToolTip(plain_tip(item.text()))
        if isinstance(cell, int):
            item.setTextAlignment(_RIGHT)
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setTextAlignment(_RIGHT)
        self.setItem(row, column, item)
