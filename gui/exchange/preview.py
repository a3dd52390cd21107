"""The first articles of an import as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.exchange.import_plan import PreviewRow
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_TITLE, _DATE, _AUTHOR, _OUTCOME = range(4)
_WIDEST = {_DATE: 110, _AUTHOR: 140, _OUTCOME: 220}
"""Pixels. The title takes all that these leave."""
_SPARE = 8
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
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if index.column() == _OUTCOME:
            return "" if row.reason is None else translated(row.reason)
        if row.details is None:
            return row.place if index.column() == _TITLE else ""
        details = row.details
        return {_TITLE: details.title, _DATE: details.published, _AUTHOR: details.author}[
            index.column()
        ]


class PreviewTable(QTableView):
    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "field")
        keeps_its_room = self.sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps_its_room)
        self.setModel(model)
        self.setAccessibleName(self.tr("The first articles as they would come in"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Each column but the title as wide as what stands in it, up to its share."""
        header = self.horizontalHeader()
        for section, widest in _WIDEST.items():
            wanted = max(self.sizeHintForColumn(section), header.sectionSizeHint(section))
            header.resizeSection(section, min(widest, wanted + _SPARE))
