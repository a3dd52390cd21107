"""The rows under a field: what may be chosen there, and last the one that creates an entry."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from core.candidates import Candidate
from gui.panels.words import creating, reason
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.words import PATH_SIGN

ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Offer:
    """A candidate with its place in the tree."""

    candidate: Candidate
    path: tuple[str, ...]

    @property
    def before(self) -> str:
        """All of the path but its last name, with the sign after it."""
        return "".join(name + PATH_SIGN for name in self.path[:-1])


@dataclass(frozen=True)
class Create:
    """The explicit offer to make a new entry of what was typed."""

    name: str


Row = Offer | Create


class CandidateRows(QAbstractListModel):
    """Replaced as a whole at each key press."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.spoken(row)
        return None

    def spoken(self, row: Row) -> str:
        """The row in words, as a screen reader says it."""
        if isinstance(row, Create):
            return creating(row.name)
        words = [row.before + row.path[-1], row.candidate.alias or "", reason(row.candidate.why)]
        return ", ".join(word for word in words if word)
