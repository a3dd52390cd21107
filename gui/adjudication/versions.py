"""The versions of a case side by side: a row for each part, a column for each version."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from core.adjudication.disagreements import REQUIRED
from core.model.codebook import Codebook
from core.model.ids import StatementId
from core.model.verdict import Component
from gui.adjudication import words
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.labels import plain_tip

if TYPE_CHECKING:
    from core.reading.casebook import Version

ROWS: tuple[Component | None, ...] = (*Component, None)
"""None is the note, which nobody can take."""
DIFFERS, TAKEN = "≠", "✓"
NOTHING_SAID = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    words: str
    differs: bool = False


class VersionsModel(QAbstractTableModel):
    """Shows one case at a time. While one is built from parts, it knows which are taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.versions: tuple[Version, ...] = ()
        self.names_are_shown = False
        self._cells: list[list[Cell]] = []
        self.taken: dict[Component, StatementId] = {}

    def show(self, versions: "tuple[Version, ...]", codebook: Codebook) -> None:
        self.beginResetModel()
        self.versions = versions
        self.taken = {}
        self._cells = [_row(part, versions, codebook) for part in ROWS]
        self.endResetModel()

    def show_names(self, *, are_shown: bool) -> None:
        self.names_are_shown = are_shown
        if self.versions:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.versions) - 1)

    def differs(self, row: int) -> bool:
        return any(cell.differs for cell in self._cells[row])

    def is_bare(self, row: int) -> bool:
        """Whether nobody said anything of what need not be said."""
        return ROWS[row] not in REQUIRED and all(c.words == NOTHING_SAID for c in self._cells[row])

    def take(self, row: int, column: int) -> bool:
        """Take a part of a version, or let go of it; whether there is such a part."""
        part, statement = ROWS[row], self.versions[column].statement
        if part is None or statement is None:
            return False
        if self.taken.get(part) == statement.id:
            del self.taken[part]
        else:
            self.taken[part] = statement.id
        self._tell()
        return True

    def take_all(self, taken: Mapping[Component, StatementId]) -> None:
        self.taken = dict(taken)
        self._tell()

    def _tell(self) -> None:
        if self.versions:
            last = self.index(len(ROWS) - 1, len(self.versions) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() or not self.versions else len(ROWS)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.versions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not self.versions:
            return None
        cell = self._cells[index.row()][index.column()]
        is_taken = self._is_taken(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{TAKEN} {cell.words}" if is_taken else cell.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column(), cell, is_taken)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.words)
        if role == Qt.ItemDataRole.FontRole and (cell.differs or is_taken):
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def _is_taken(self, row: int, column: int) -> bool:
        part, statement = ROWS[row], self.versions[column].statement
        return part is not None and statement is not None and self.taken.get(part) == statement.id

    def _spoken(self, row: int, column: int, cell: Cell, is_taken: bool) -> str:
        said = [self.versions[column].label, row_name(ROWS[row]), cell.words]
        if cell.differs:
            said.append(QCoreApplication.translate("Adjudication", "differs"))
        if is_taken:
            said.append(QCoreApplication.translate("Adjudication", "taken"))
        return ", ".join(said)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not self.versions:
            return None
        if orientation == Qt.Orientation.Vertical:
            name = row_name(ROWS[section])
            return f"{DIFFERS} {name}" if self.differs(section) else name
        return self.title(section)

    def title(self, column: int) -> str:
        """The letter of a version, with whose it is where names are shown."""
        version = self.versions[column]
        return f"{version.label} · {version.annotator}" if self.names_are_shown else version.label


def row_name(part: Component | None) -> str:
    return words.note() if part is None else words.component(part)


def _row(part: Component | None, versions: "tuple[Version, ...]", codebook: Codebook) -> list[Cell]:
    told = [
        None if each.statement is None else words.said(part, each.statement.parts, codebook)
        for each in versions
    ]
    spoken = [each for each in told if each is not None]
    answered = [each for each in spoken if each or part not in (Component.VOICE, Component.FIELDS)]
    differs = part is not None and len(set(answered)) > 1
    return [
        Cell(_silence(part) if each is None else each or NOTHING_SAID, differs and bool(each))
        for each in told
    ]


def _silence(part: Component | None) -> str:
    """What stands in the column of somebody who has no statement there."""
    if part is not Component.ACTOR:
        return NOTHING_SAID
    return QCoreApplication.translate("Adjudication", "no statement here")
