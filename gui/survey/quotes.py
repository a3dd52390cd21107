"""Statements of many articles as Qt wants them: the ids of all, rows only of what is seen."""

import logging
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model.changes import Changes
from core.model.ids import StatementId
from core.model.phrase import Refused, Unavailable
from core.model.survey import Quote
from gui.shared.bridge import Bridge
from gui.survey import words

ROWS_A_PAGE = 64
PAGES_KEPT = 8
QUOTE = Qt.ItemDataRole.UserRole
"""The role under which a whole Quote is had."""

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_log = logging.getLogger("glossator.survey")


class QuotesModel(QAbstractListModel):
    """Holds eight bytes a statement; rows are fetched by the page, the oldest pages forgotten."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids = array("q")
        self._pages: OrderedDict[int, list[Quote | None]] = OrderedDict()
        bridge.changed.connect(self._follow)

    @property
    def rows_held(self) -> int:
        """How many rows are in memory."""
        return sum(map(len, self._pages.values()))

    def show(self, ids: Iterable[int]) -> bool:
        """List these statements. Whether they are others than before: only then it resets."""
        wanted = ids if isinstance(ids, array) else array("q", ids)
        self._pages.clear()
        if wanted == self._ids:
            self._tell_all()
            return False
        self.beginResetModel()
        self._ids = wanted
        self.endResetModel()
        return True

    def id_at(self, row: int) -> StatementId:
        return StatementId(self._ids[row])

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """The ids of the rows from `first` to `last`, both included."""
        return self._ids[first : last + 1]

    def row_of(self, statement: StatementId) -> int | None:
        try:
            return self._ids.index(statement)
        except ValueError:
            return None

    def quote_at(self, row: int) -> Quote | None:
        """What there is to show; None past the ends, or if the statement is gone by now."""
        if not 0 <= row < len(self._ids):
            return None
        return self._page(row // ROWS_A_PAGE)[row % ROWS_A_PAGE]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

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

    def _page(self, number: int) -> list[Quote | None]:
        page = self._pages.get(number)
        if page is None:
            start = number * ROWS_A_PAGE
            page = self._fetch(self._ids[start : start + ROWS_A_PAGE])
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page

    def _fetch(self, wanted: Sequence[int]) -> list[Quote | None]:
        if not self._bridge.is_open:
            return [None] * len(wanted)
        try:
            found = self._bridge.project.quotes(wanted)
        except (Refused, Unavailable) as error:
            _log.warning("statements cannot be read: %s", error)
            found = []
        by_id = {quote.id: quote for quote in found}
        return [by_id.get(StatementId(number)) for number in wanted]

    def _follow(self, changes: Changes, _initiator: object) -> None:
        """What is seen is fetched anew at once; which statements are listed is asked beside."""
        if changes.statements or changes.articles or changes.codebook or changes.annotators:
            self._pages.clear()
            self._tell_all()

    def _tell_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
