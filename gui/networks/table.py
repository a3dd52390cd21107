"""The same network as a table: for those who do not see the picture, and to go by weight."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.model.codebook import Codebook
from core.networks.network import Edge
from gui.networks import words
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.style_sheet import with_look

_NAMES = 2
_LEAST_WIDTH = 100


class TiesModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edges: Sequence[Edge] = ()
        self._codebook = Codebook()

    def show_edges(self, edges: Sequence[Edge], codebook: Codebook) -> None:
        self.beginResetModel()
        self.edges, self._codebook = edges, codebook
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.edges)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns())

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        edge = self.edges[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.edge(self._codebook, edge)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _NAMES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        one, other = (self._codebook.entries[end].name for end in edge.ends)
        numbers = (edge.weight, edge.agreement, edge.conflict)
        return (one, other, *map(words.number, numbers))[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section < _NAMES:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return self._columns()[section]

    def _columns(self) -> tuple[str, ...]:
        is_two_mode = bool(self.edges) and self.edges[0].stance is not None
        return (
            self.tr("Actor"),
            self.tr("Measure") if is_two_mode else self.tr("Other actor"),
            self.tr("Weight"),
            self.tr("Agreement"),
            self.tr("Conflict"),
        )


class TiesTable(QTableView):
    """Enter, or a double click, opens what is behind a tie."""

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "versions")
        self.setAccessibleName(self.tr("Ties, the strongest first"))
        self.ties = TiesModel(self)
        self.setModel(self.ties)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setResizeContentsPrecision(0)  # the rows in sight: there may be thousands
        modes = QHeaderView.ResizeMode
        for column in range(self.ties.columnCount()):
            is_name = column < _NAMES
            header.setSectionResizeMode(
                column, modes.Stretch if is_name else modes.ResizeToContents
            )
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def show_edges(self, edges: Sequence[Edge], codebook: Codebook) -> None:
        self.ties.show_edges(edges, codebook)
        if edges:
            self.setCurrentIndex(self.ties.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.ties.edges):
            self.opened.emit(self.ties.edges[row])
