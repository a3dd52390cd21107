"""The list of articles as Qt wants it: the ids of all, rows only of what is looked at."""

import logging
from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)

from core.model.article import ArticleFilter, ArticleOrder, ArticleRow
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Refused, Unavailable
from core.model.query import OF_STATEMENTS, Field
from gui.articles.filter_words import fields_asked_for, reads_every_text
from gui.shared.bridge import Bridge
from gui.shared.indexes import NOWHERE, AnyIndex
from gui.shared.row_pages import RowPages
from gui.shared.words import day

ROW = Qt.ItemDataRole.UserRole
"""The role under which a whole ArticleRow is had."""

_BY_PERSON = {Field.STATE, Field.ASSIGNED}
_NAMED = {Field.ACTOR, Field.STANCE, Field.MEASURE}
_BY_STATEMENTS = (ArticleOrder.DRAFTS, ArticleOrder.RECENT)
_log = logging.getLogger("glossator.articles")


class ArticlesModel(QAbstractListModel):
    """Articles that pass a filter, seen from the acting annotator's layer.

    Holds eight bytes an article, and the rows of what is looked at.
    """

    search_wanted = Signal(ArticleFilter)
    """Every text has to be read for this one: `take` brings what passes. Until then what is
    listed stays."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted = ArticleFilter()
        self._rows = RowPages(self._fetch)
        self._is_stale = self._is_searching = False
        self._found: dict[ArticleState, int] = {}
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
        return self._rows.rows_held

    @property
    def is_searching(self) -> bool:
        """Whether what is listed is not yet what is wanted."""
        return self._is_searching

    def want(self, wanted: ArticleFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def refresh(self) -> None:
        """Ask anew which articles pass the filter. Resets only if they are not the same."""
        self._is_searching = self._bridge.is_open and reads_every_text(self._wanted)
        if self._is_searching:
            self.search_wanted.emit(self._wanted)
        else:
            self._list(self._current_ids())

    def take(self, ids: "array[int]", counts: Mapping[ArticleState, int]) -> None:
        """What passes the filter, and how many stand in each state, whichever it asks for."""
        self._is_searching = False
        self._found = dict(counts)
        self._list(ids)

    def _list(self, ids: "array[int]") -> None:
        self._is_stale = False
        self._rows.forget()
        if ids == self._rows.ids:
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._rows.ids = ids
        self.endResetModel()

    @property
    def ids(self) -> tuple[ArticleId, ...]:
        """Those of all articles that are listed, in their order."""
        return tuple(map(ArticleId, self._rows.ids))

    def counts(self, wanted: ArticleFilter) -> dict[ArticleState, int]:
        """How many articles that pass a filter stand in each state, whichever it asks for."""
        bridge, none = self._bridge, dict.fromkeys(ArticleState, 0)
        if reads_every_text(wanted):
            return none | self._found
        try:
            return bridge.project.state_counts(bridge.layer, wanted) if bridge.is_open else none
        except (Refused, Unavailable) as error:
            _log.warning("the articles cannot be counted: %s", error)
            return none

    def id_at(self, row: int) -> ArticleId:
        return ArticleId(self._rows.ids[row])

    def row_of(self, article: ArticleId | None) -> int | None:
        """Where the article stands in the list; None if it is not in it."""
        return None if article is None else self._rows.place_of(article)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.ids)

    def columnCount(
        self,
        parent: AnyIndex = NOWHERE,
    ) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows.row(index.row()) if index.isValid() else None
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
        if row.complete:
            parts.append(self.tr("statements: {count}").format(count=row.complete))
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

    def _fetch(self, wanted: Sequence[int]) -> Mapping[int, ArticleRow]:
        try:
            rows = self._bridge.project.article_rows(self._bridge.layer, wanted)
        except (Refused, Unavailable) as error:
            _log.warning("rows of articles cannot be read: %s", error)
            return {}
        return {row.id: row for row in rows}

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.article_set:
            self.refresh()
            return
        self._is_stale |= self._may_move(changes)
        touched = changes.articles | changes.annotated
        for place in self._rows.fetch_again(touched):
            self.dataChanged.emit(self.index(place), self.index(place))

    def _may_move(self, changes: Changes) -> bool:
        """Whether articles may now pass the filter or stand in the order as they did not."""
        wanted, fields = self._wanted, fields_asked_for(self._wanted)
        by_article = (
            wanted.states is not None or wanted.assigned_to is not None or bool(fields & _BY_PERSON)
        )
        by_statements = (
            wanted.has_drafts or wanted.has_flags or wanted.order in _BY_STATEMENTS
            or bool(fields & OF_STATEMENTS)
        )  # fmt: skip
        by_names = bool(changes.codebook and fields & _NAMED)
        return by_names or bool(
            (changes.articles and by_article) or (changes.annotated and by_statements)
        )
