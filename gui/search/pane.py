"""What a search has found, as a list that fetches what is looked at."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model.ids import LayerId
from core.model.query import Query
from core.project import Project
from gui.search.delegates import HitDelegate
from gui.search.found import ROWS_A_PAGE, FoundModel, H
from gui.search.results import ResultsView
from gui.shared.asking import Asker
from gui.shared.desk import Desk

_FRAME_MS = 10
"""So long after a row was looked at in vain it is asked for: with those that follow."""


@dataclass(frozen=True)
class Source(Generic[H]):
    """Where one kind of hits comes from, and where it leads."""

    name: str
    """What screen readers call the list."""
    ids: Callable[[Project, Query, LayerId | None], "array[int]"]
    hits: Callable[[Project, Query, Sequence[int], LayerId | None], list[H]]
    spoken: Callable[[H], str]
    open: Callable[[H], None]


class ResultsPane(QWidget, Generic[H]):
    answered = Signal()
    """It is known how many there are."""
    failed = Signal(object)
    """There is no answer; the error."""

    def __init__(
        self, desk: Desk, source: Source[H], delegate: HitDelegate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._source: Source[H] = source
        self._query: Query | None = None
        self._layer: LayerId | None = None
        self._to_open: int | None = None
        self._is_expecting = False
        self.count: int | None = None
        """How many there are; None while that is being found out."""
        self._ids_asker = Asker(desk.bridge, desk.messages, self, self._fail)
        self._rows_asker = Asker(desk.bridge, desk.messages, self, self._fail)
        self._soon = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self.model: FoundModel[H] = FoundModel(source.spoken, self)
        self.list = ResultsView(source.name, self)
        self.list.setModel(self.model)
        delegate.setParent(self)
        self.list.paint_with(delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.model.rows_wanted.connect(self._soon.start)
        self._soon.timeout.connect(self._fetch)
        self.list.chosen.connect(self.open)
        desk.theme.changed.connect(self.list.fit_rows)

    @property
    def is_busy(self) -> bool:
        return self._ids_asker.is_busy or self._rows_asker.is_busy or self._soon.isActive()

    def ask(self, query: Query, layer: LayerId | None) -> None:
        """List what the search finds as soon as that is known; until then what is listed stays."""
        self.count = self._to_open = None
        self._is_expecting = False
        self._rows_asker.drop()
        source = self._source

        def found(project: Project) -> tuple["array[int]", list[H]]:
            ids = source.ids(project, query, layer)
            return ids, source.hits(project, query, ids[:ROWS_A_PAGE], layer)

        self._ids_asker.ask(found, partial(self._show, query, layer))

    @property
    def is_expecting(self) -> bool:
        """Whether it is to be asked for something else, and has not been yet."""
        return self._is_expecting

    def expect(self) -> None:
        """What is listed is of another search; `ask` follows."""
        self._ids_asker.drop()
        self._rows_asker.drop()
        self.count = self._to_open = None
        self._is_expecting = True

    def clear(self) -> None:
        """Nothing is looked for."""
        self._ids_asker.drop()
        self._rows_asker.drop()
        self._query = self.count = self._to_open = None
        self._is_expecting = False
        self.model.show(array("q"), ())

    def step(self, by: int) -> None:
        """Open the hit so many places further down the list; stays at its ends."""
        count = self.model.rowCount()
        if count:
            index = self.list.currentIndex()
            row = index.row() + by if index.isValid() else 0
            self.open(max(0, min(count - 1, row)))

    def open(self, row: int) -> None:
        """Lead to this hit, as soon as it is there."""
        self.list.setCurrentIndex(self.model.index(row, 0))
        hit = self.model.hit_at(row)
        self._to_open = row if hit is None else None
        if hit is not None:
            self._source.open(hit)

    def _show(
        self, query: Query, layer: LayerId | None, found: tuple["array[int]", list[H]]
    ) -> None:
        ids, first = found
        self._query, self._layer, self.count = query, layer, len(ids)
        current = self.list.currentIndex()
        kept = self.model.id_at(current.row()) if current.isValid() else None
        if self.model.show(ids, first):
            row = None if kept is None else self.model.row_of(kept)
            if row is None:
                self.list.scrollToTop()
            else:
                self.list.setCurrentIndex(self.model.index(row, 0))
        self.answered.emit()

    def _fetch(self) -> None:
        """Rows that came into view meanwhile are asked for when these have come."""
        query, layer = self._query, self._layer
        if query is None:
            return
        if self._rows_asker.is_busy:
            self._soon.start()
        elif wanted := self.model.take_wanted():
            hits = self._source.hits
            self._rows_asker.ask(
                lambda project: hits(project, query, wanted, layer), partial(self._put, wanted)
            )

    def _put(self, wanted: Sequence[int], hits: list[H]) -> None:
        self.model.put(wanted, hits)
        if self._to_open is not None and self.model.hit_at(self._to_open) is not None:
            self.open(self._to_open)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
