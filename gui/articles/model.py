"""The list of articles as Qt wants it: the ids of all, rows only of what is looked at."""

import logging
from array import array
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.model.article import ArticleFilter, ArticleOrder, ArticleRow
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Refused, Unavailable
from gui.shared.bridge import Bridge
from gui.shared.words import day

ROWS_A_PAGE = 64
PAGES_KEPT = 8
ROW = Qt.ItemDataRole.UserRole
"""The role under which a whole ArticleRow is had."""

_BY_STATEMENTS = (ArticleOrder.DRAFTS, ArticleOrder.RECENT)
_log = logging.getLogger("glossator.articles")


class ArticlesModel(QAbstractListModel):
    """Articles that pass a filter, seen from the acting annotator's layer.

    Holds eight bytes an article; rows are fetched by the page and the oldest pages forgotten.
    """

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted = ArticleFilter()
        self._ids = array("q")
        self._pages: OrderedDict[int, list[ArticleRow | None]] = OrderedDict()
        self._is_stale = False
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self.refresh)

    @property
    def wanted(self) -> ArticleFilter:
        return self._wanted

    @property
    def is_stale(self) -> bool:
        """Whether articles listed here may no longer pass the filter, or others may by now.

        A change of state does not take its article out of a list of that state at once: the
        annotator who marks an article done wants to go on from its place. `refresh` settles it.
        """
        return self._is_stale

    @property
    def rows_held(self) -> int:
        """How many rows are in memory."""
        return sum(map(len, self._pages.values()))

    def want(self, wanted: ArticleFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def refresh(self) -> None:
        """Ask anew which articles pass the filter. Resets only if they are not the same."""
        ids = self._current_ids()
        self._is_stale = False
        self._pages.clear()
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    @property
    def ids(self) -> tuple[ArticleId, ...]:
        """Those of all articles that are listed, in their order."""
        return tuple(map(ArticleId, self._ids))

    def counts(self, wanted: ArticleFilter) -> dict[ArticleState, int]:
        """How many articles that pass a filter stand in each state, whichever it asks for."""
        bridge, none = self._bridge, dict.fromkeys(ArticleState, 0)
        try:
            return bridge.project.state_counts(bridge.layer, wanted) if bridge.is_open else none
        except (Refused, Unavailable) as error:
            _log.warning("the articles cannot be counted: %s", error)
            return none

    def id_at(self, row: int) -> ArticleId:
        return ArticleId(self._ids[row])

    def row_of(self, article: ArticleId | None) -> int | None:
        """Where the article stands in the list; None if it is not in it."""
        if article is None:
            return None
        try:
            return self._ids.index(article)
        except ValueError:
            return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        row = self._page(index.row() // ROWS_A_PAGE)[index.row() % ROWS_A_PAGE]
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: ArticleRow) -> str:
        states = {
            ArticleState.TO_DO: self.tr("to do"),
            ArticleState.IN_PROGRESS: self.tr("started"),
            ArticleState.DONE: self.tr("done"),
            ArticleState.SKIPPED: self.tr("skipped"),
        }
        parts = [row.title, states[row.state], row.outlet, day(row.published)]
        if row.statements:
            parts.append(self.tr("statements: {count}").format(count=row.statements))
        if row.drafts:
            parts.append(self.tr("drafts: {count}").format(count=row.drafts))
        return ", ".join(filter(None, parts))

    def _current_ids(self) -> "array[int]":
        if not self._bridge.is_open:
            return array("q")
        try:
            return self._bridge.project.article_ids(self._bridge.layer, self._wanted)
        except (Refused, Unavailable) as error:
            _log.warning("the articles cannot be listed: %s", error)
            return array("q")

    def _page(self, number: int) -> list[ArticleRow | None]:
        page = self._pages.get(number)
        if page is None:
            start = number * ROWS_A_PAGE
            page = self._fetch(self._ids[start : start + ROWS_A_PAGE])
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page

    def _fetch(self, wanted: Sequence[int]) -> list[ArticleRow | None]:
        try:
            rows = self._bridge.project.article_rows(self._bridge.layer, wanted)
        except (Refused, Unavailable) as error:
            _log.warning("rows of articles cannot be read: %s", error)
            rows = []
        by_id = {int(row.id): row for row in rows}
        return [by_id.get(number) for number in wanted]

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.article_set:
            self.refresh()
            return
        self._is_stale |= self._may_move(changes)
        touched = changes.articles | changes.annotated
        for number in list(self._pages) if touched else ():
            self._refetch(number, touched)

    def _may_move(self, changes: Changes) -> bool:
        """Whether articles may now pass the filter or stand in the order as they did not."""
        wanted = self._wanted
        by_article = wanted.states is not None or wanted.assigned_to is not None
        by_statements = wanted.has_drafts or wanted.has_flags or wanted.order in _BY_STATEMENTS
        return bool((changes.articles and by_article) or (changes.annotated and by_statements))

    def _refetch(self, number: int, touched: frozenset[ArticleId]) -> None:
        page = self._pages[number]
        places = [place for place, row in enumerate(page) if row is not None and row.id in touched]
        start = number * ROWS_A_PAGE
        fresh = self._fetch([self._ids[start + place] for place in places]) if places else []
        for place, row in zip(places, fresh, strict=True):
            page[place] = row
            self.dataChanged.emit(self.index(start + place), self.index(start + place))
