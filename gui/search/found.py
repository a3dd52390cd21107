"""What a search has found as Qt wants it: the ids of all, rows only of what is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)

from core.model.search import Hit, StatementHit
from gui.shared.indexes import NOWHERE, AnyIndex

H = TypeVar("H", Hit, StatementHit)
HIT = Qt.ItemDataRole.UserRole
"""The role under which a whole hit is had."""
ROWS_A_PAGE = 32
_MOST_KEPT = 16 * ROWS_A_PAGE


class FoundModel(QAbstractListModel, Generic[H]):
    """Holds eight bytes a hit. A row that is looked at and not here yet is asked for."""

    rows_wanted = Signal()
    """Rows are lacking: `take_wanted` tells which; `put` brings them."""

    def __init__(self, spoken: Callable[[H], str], parent: QObject) -> None:
        """`spoken`: a hit as screen readers say its row."""
        super().__init__(parent)
        self._spoken: Callable[[H], str] = spoken
        self._ids = array("q")
        self._hits: OrderedDict[int, H] = OrderedDict()
        self._gone: set[int] = set()
        self._wanted: set[int] = set()

    @property
    def rows_held(self) -> int:
        """How many rows are in memory."""
        return len(self._hits)

    def show(self, ids: "array[int]", first: Iterable[H]) -> bool:
        """List these, of which some are here already. Whether they are others than before."""
        is_other = ids != self._ids
        if is_other:
            self.beginResetModel()
        self._ids = ids
        self._hits = OrderedDict((hit.id, hit) for hit in first)
        self._gone.clear()
        self._wanted.clear()
        if is_other:
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
        return is_other

    def put(self, asked: Sequence[int], hits: Iterable[H]) -> None:
        """The rows that were asked for; those that did not come are gone."""
        self._hits.update((hit.id, hit) for hit in hits)
        self._gone.update(number for number in asked if number not in self._hits)
        while len(self._hits) > _MOST_KEPT:
            self._hits.popitem(last=False)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def take_wanted(self) -> Sequence[int]:
        """The ids of the rows on all pages that were looked at in vain."""
        pages, self._wanted = self._wanted, set()
        starts = (number * ROWS_A_PAGE for number in sorted(pages))
        return [number for at in starts for number in self._ids[at : at + ROWS_A_PAGE]]

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, number: int) -> int | None:
        try:
            return self._ids.index(number)
        except ValueError:
            return None

    def hit_at(self, row: int) -> H | None:
        """What there is to show; None past the ends, if it is gone, or until it comes."""
        if not 0 <= row < len(self._ids):
            return None
        number = self._ids[row]
        hit = self._hits.get(number)
        if hit is not None:
            self._hits.move_to_end(number)
        elif number not in self._gone:
            self._wanted.add(row // ROWS_A_PAGE)
            self.rows_wanted.emit()
        return hit

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        roles = (HIT, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        hit = self.hit_at(index.row()) if index.isValid() and role in roles else None
        if hit is None or role == HIT:
            return hit
        return hit.title if role == Qt.ItemDataRole.DisplayRole else self._spoken(hit)
