"""The first articles of an import as a table."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from core.exchange.decisions import LEFT_OUT, like, like_known
from gui.exchange.deciding import Deciding
from gui.exchange.looking import PreviewRow
from gui.exchange.preview_cells import PreviewCells
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.labels import plain_tip
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.words import day

_TITLE, _DATE, _AUTHOR, _OUTCOME = range(4)
_WIDEST = {_DATE: 112, _AUTHOR: 140}
"""Pixels. Title and reason share what these leave; where nothing is left out, the title has it."""
_SPARE = 8
_ROW_HEIGHT, _TALLEST_ROW = 28, 76
_NARROW = 440
"""With less, the author is told at the side alone."""


class PreviewModel(QAbstractTableModel):
    """Title, date and author as found; why an article would be left out, or what it is like."""

    def __init__(self, deciding: Deciding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PreviewRow, ...] = ()
        self._deciding = deciding
        deciding.changed.connect(self._tell)

    def show(self, rows: tuple[PreviewRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._deciding.show(rows)
        self.endResetModel()

    def row(self, number: int) -> PreviewRow:
        return self._rows[number]

    def number_of(self, place: str) -> int | None:
        """The row of the article of that place."""
        places = (number for number, row in enumerate(self._rows) if row.place == place)
        return next(places, None)

    @property
    def first_coming_in(self) -> int:
        """The first row at the worst."""
        numbers = (n for n, row in enumerate(self._rows) if self._deciding.comes_in(row))
        return next(numbers, 0)

    @property
    def coming_in(self) -> int:
        return sum(map(self._deciding.comes_in, self._rows))

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
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
            self.tr("Remark"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(index)
        words = self._words(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words) or None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == _TITLE and self._rows[index.row()].reason is None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A click on the box of a row."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._deciding.toggle(self._rows[index.row()])
        return True

    def _check_state(self, index: AnyIndex) -> Qt.CheckState | None:
        if index.column() != _TITLE:
            return None
        comes_in = self._deciding.comes_in(self._rows[index.row()])
        return Qt.CheckState.Checked if comes_in else Qt.CheckState.Unchecked

    def _tell(self, place: str) -> None:
        number = self.number_of(place)
        if not place and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, _OUTCOME))
        if number is not None:
            self.dataChanged.emit(self.index(number, 0), self.index(number, _OUTCOME))

    @property
    def leaves_something_out(self) -> bool:
        """Or has something to say of an article that comes in."""
        return any(map(self._outcome, self._rows))

    def _words(self, index: AnyIndex) -> str:
        row = self._rows[index.row()]
        if index.column() == _OUTCOME:
            return self._outcome(row)
        details = self._deciding.details(row)
        if details is None:
            return row.place if index.column() == _TITLE else ""
        found = {
            _TITLE: details.title,
            _DATE: day(details.published),
            _AUTHOR: details.author,
        }
        return found[index.column()] or ""

    def _outcome(self, row: PreviewRow) -> str:
        if row.reason is not None:
            return translated(row.reason)
        if self._deciding.is_left_out(row):
            return translated(LEFT_OUT)
        twin = self._deciding.twin_of(row)
        if twin is None:
            return ""
        details = self._deciding.details(twin)
        title = twin.place if details is None else details.title
        return translated(like_known(title) if self._deciding.is_known(row) else like(title))


class PreviewTable(QTableView):
    """Titles and reasons wrap; what is longer still is cut, and whole in its tooltip.

    Space leaves the chosen article out, or takes it after all.
    """

    chosen = Signal()
    """Another row, or another article in it."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "field")
        self.setModel(model)
        self.setItemDelegate(PreviewCells(self))
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
        self._place = ""
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._fit)
        self.selectionModel().currentRowChanged.connect(self.chosen)
        self._fit()

    @property
    def row(self) -> PreviewRow | None:
        """The chosen one."""
        number = self.currentIndex().row()
        return None if number < 0 else self._incoming.row(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and number >= 0:
            box = self._incoming.index(number, _TITLE)
            self._incoming.setData(box, None, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _note_place(self) -> None:
        self._place = "" if self.row is None else self.row.place

    def _choose_again(self) -> None:
        """After another look the same article is the chosen one; else the first that comes in."""
        number = self._incoming.number_of(self._place)
        if number is None:
            number = self._incoming.first_coming_in
        if self._incoming.rowCount():
            self.setCurrentIndex(self._incoming.index(number, _TITLE))
        self.chosen.emit()

    def _fit(self) -> None:
        """Date and author as wide as what stands in them, up to their share; then the rest."""
        header = self.horizontalHeader()
        for section, widest in _WIDEST.items():
            self.showColumn(section)
            wanted = max(self.sizeHintForColumn(section), header.sectionSizeHint(section))
            header.resizeSection(section, min(widest, wanted + _SPARE))
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(_OUTCOME, mode.Stretch)
        self.setColumnHidden(_OUTCOME, not self._incoming.leaves_something_out)
        self.setColumnHidden(_AUTHOR, self.viewport().width() < _NARROW)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
