"""Statements of many articles as Qt wants them: the ids of all, rows only of what is seen."""

import logging
from array import array
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from core.model.changes import Changes
from core.model.ids import StatementId
from core.model.phrase import Refused, Unavailable
from core.model.survey import Quote
from gui.shared import statement_words as words
from gui.shared.bridge import Bridge
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.row_pages import RowPages

QUOTE = Qt.ItemDataRole.UserRole
"""The role under which a whole Quote is had."""

_log = logging.getLogger("glossator.quotes")


class QuotesModel(QAbstractListModel):
    """Holds eight bytes a statement, and the rows of what is looked at."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rows = RowPages(self._fetch)
        bridge.changed.connect(self._follow)

    @property
    def rows_held(self) -> int:
        """How many rows are in memory."""
        return self._rows.rows_held

    def show(self, ids: Iterable[int]) -> bool:
        """List these statements. Whether they are others than before: only then it resets."""
        wanted = ids if isinstance(ids, array) else array("q", ids)
        self._rows.forget()
        if wanted == self._rows.ids:
            self._tell_all()
            return False
        self.beginResetModel()
        self._rows.ids = wanted
        self.endResetModel()
        return True

    def id_at(self, row: int) -> StatementId:
        return StatementId(self._rows.ids[row])

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """The ids of the rows from `first` to `last`, both included."""
        return self._rows.ids[first : last + 1]

    def row_of(self, statement: StatementId) -> int | None:
        return self._rows.place_of(statement)

    def quote_at(self, row: int) -> Quote | None:
        """What there is to show; None past the ends, or if the statement is gone by now."""
        return self._rows.row(row)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        roles = (QUOTE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        quote = self.quote_at(index.row()) if index.isValid() and role in roles else None
        if quote is None:
            return None
        if role == QUOTE:
            return quote
        if role == Qt.ItemDataRole.DisplayRole:
            return quote.evidence
        return words.spoken(self._bridge.codebook, quote)

    def _fetch(self, wanted: Sequence[int]) -> Mapping[int, Quote]:
        if not self._bridge.is_open:
            return {}
        try:
            found = self._bridge.project.quotes(wanted)
        except (Refused, Unavailable) as error:
            _log.warning("statements cannot be read: %s", error)
            return {}
        return {quote.id: quote for quote in found}

    def _follow(self, changes: Changes, _initiator: object) -> None:
        """What is seen is fetched anew at once; which statements are listed is asked beside."""
        if changes.statements or changes.articles or changes.codebook or changes.annotators:
            self._rows.forget()
            self._tell_all()

    def _tell_all(self) -> None:
        if count := len(self._rows.ids):
            self.dataChanged.emit(self.index(0), self.index(count - 1))
