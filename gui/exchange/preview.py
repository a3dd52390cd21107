"""The first articles of an import as a table."""

import math

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.exchange.import_plan import PreviewRow
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.words import day

_TITLE, _DATE, _AUTHOR, _OUTCOME = range(4)
_WIDEST = {_DATE: 112, _AUTHOR: 140}
"""Pixels. Title and reason share what these leave; where nothing is left out, the title has it."""
_SPARE = 8
_ROW_HEIGHT, _TALLEST_ROW, _GRID = 28, 64, 4
_PADDING = 4
"""At either side of a cell's words, as the style sheet gives it."""
_Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Title, date and author as found; and why an article would be left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PreviewRow, ...] = ()

    def show(self, rows: tuple[PreviewRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Author"),
            self.tr("Left out because"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        words = self._words(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words or None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return None

    @property
    def leaves_something_out(self) -> bool:
        return any(row.reason is not None for row in self._rows)

    def _words(self, index: _Index) -> str:
        row = self._rows[index.row()]
        if index.column() == _OUTCOME:
            return "" if row.reason is None else translated(row.reason)
        if row.details is None:
            return row.place if index.column() == _TITLE else ""
        details = row.details
        found = {
            _TITLE: details.title,
            _DATE: day(details.published),
            _AUTHOR: details.author,
        }
        return found[index.column()] or ""


class _WrappedCells(QStyledItemDelegate):
    """Qt wraps words without the padding when it measures them, and with it when it draws."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        option.rect.setWidth(option.rect.width() - 2 * _PADDING)
        hint = super().sizeHint(option, index)
        hint.setHeight(math.ceil(hint.height() / _GRID) * _GRID)
        return hint


class PreviewTable(QTableView):
    """Titles and reasons wrap; what is longer still is cut, and whole in its tooltip."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "field")
        self.setModel(model)
        self.setItemDelegate(_WrappedCells(self))
        self.setAccessibleName(self.tr("The first articles as they would come in"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setMaximumSectionSize(_TALLEST_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._fit_rows)
        self._incoming = model
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Date and author as wide as what stands in them, up to their share; then the rest."""
        header = self.horizontalHeader()
        for section, widest in _WIDEST.items():
            wanted = max(self.sizeHintForColumn(section), header.sectionSizeHint(section))
            header.resizeSection(section, min(widest, wanted + _SPARE))
        mode = QHeaderView.ResizeMode
        shares = self._incoming.leaves_something_out
        header.setSectionResizeMode(_OUTCOME, mode.Stretch if shares else mode.ResizeToContents)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
