"""The open article's statements as a table model; nothing is computed before it is seen."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from core.model.codebook import EntryKind
from core.model.ids import StatementId
from core.model.statement import Statement
from gui.shared.bridge import Bridge
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.page import Page
from gui.shared.words import invitation
from gui.statements import words

STATEMENT = int(Qt.ItemDataRole.UserRole)
STANCE = STATEMENT + 1
"""The row's `words.Stance`, or None."""
MISSING = STATEMENT + 2
"""Whether the cell only invites to choose what is missing."""
HOVERED = STATEMENT + 3
"""Whether the row's statement is pointed at, here or in another view."""


class Column(IntEnum):
    NUMBER = 0
    ACTOR = 1
    STANCE = 2
    MEASURE = 3
    EVIDENCE = 4
    VOICE = 5


PARTS = {
    Column.ACTOR: EntryKind.ACTOR,
    Column.STANCE: EntryKind.STANCE,
    Column.MEASURE: EntryKind.MEASURE,
}


class StatementsModel(QAbstractTableModel):
    """Follows the page: a reset for another page, single rows for an edit."""

    def __init__(self, bridge: Bridge, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._page = page
        self._rows: list[Statement] = list(page.statements)
        self._numbers = list(range(1, len(self._rows) + 1))
        # Stored, since a row may show another number only once the model has told so.
        self._hovered: StatementId | None = None

    def reload(self) -> None:
        self.beginResetModel()
        self._rows = list(self._page.statements)
        self._numbers = list(range(1, len(self._rows) + 1))
        self.endResetModel()

    def follow(self, touched: frozenset[StatementId]) -> None:
        """Take over what the page has for these statements, row by row."""
        fresh = {s.id: s for each in touched if (s := self._page.statement(each)) is not None}
        first_moved = len(self._rows)
        for row in reversed(range(len(self._rows))):
            old = self._rows[row]
            if old.id not in touched:
                continue
            new = fresh.get(old.id)
            if new is not None and new.text_order == old.text_order:
                self._rows[row] = fresh.pop(old.id)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            else:
                self._take_out(row)
                first_moved = min(first_moved, row)
        for new in sorted(fresh.values(), key=lambda statement: statement.text_order):
            row = (self._page.number_of(new.id) or 1) - 1
            self._put_in(row, new)
            first_moved = min(first_moved, row + 1)
        self._numbers[first_moved:] = range(first_moved + 1, len(self._rows) + 1)
        self._tell(first_moved, Column.NUMBER)

    def tell_codebook(self) -> None:
        """Names, paths or the scale changed; which statements are there did not."""
        self._tell(0, Column.VOICE)

    def hover(self, statement: StatementId | None) -> None:
        """Another statement is pointed at: two rows look different, if they are here."""
        rows = [self.row_of(each) for each in (self._hovered, statement)]
        self._hovered = statement
        for row in rows:
            if row is not None and row < len(self._rows):
                ends = (self.index(row, 0), self.index(row, len(Column) - 1))
                self.dataChanged.emit(*ends, [HOVERED])

    def _tell(self, first: int, last_column: Column) -> None:
        if first < len(self._rows):
            last = self.index(len(self._rows) - 1, last_column)
            self.dataChanged.emit(self.index(first, 0), last)

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(NOWHERE, row, row)
        del self._rows[row], self._numbers[row]
        self.endRemoveRows()

    def _put_in(self, row: int, statement: Statement) -> None:
        self.beginInsertRows(NOWHERE, row, row)
        self._rows.insert(row, statement)
        self._numbers.insert(row, row + 1)
        self.endInsertRows()

    def statement_at(self, row: int) -> Statement | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, statement: StatementId | None) -> int | None:
        number = None if statement is None else self._page.number_of(statement)
        return None if number is None else number - 1

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A narrow column may cut its name, so its tip says it too."""
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if role not in said or orientation is Qt.Orientation.Vertical:
            return None
        return {
            Column.NUMBER: self.tr("#"),
            Column.ACTOR: self.tr("Actor"),
            Column.STANCE: self.tr("Stance"),
            Column.MEASURE: self.tr("Measure"),
            Column.EVIDENCE: self.tr("Evidence"),
            Column.VOICE: self.tr("Voice"),
        }[Column(section)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        statement = self.statement_at(index.row()) if index.isValid() else None
        if statement is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(statement, index.row(), column)
        if role == STATEMENT:
            return statement
        if role == HOVERED:
            return statement.id == self._hovered
        if role == STANCE:
            return words.stance_of(self._bridge.codebook, statement)
        if role == MISSING:
            return column in PARTS and statement.parts.entry(PARTS[column]) is None
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.NUMBER:
            return words.whole(self._bridge.codebook, statement, index.row() + 1)
        return None

    def _text(self, statement: Statement, row: int, column: Column) -> str:
        if column is Column.NUMBER:
            return str(self._numbers[row])
        if column is Column.EVIDENCE:
            return words.evidence(statement)
        if column is Column.VOICE:
            flag = words.FLAG if statement.parts.flagged else ""
            return " ".join(filter(None, (words.voice(statement), flag)))
        kind = PARTS[column]
        return words.part(self._bridge.codebook, statement, kind) or invitation(kind)
