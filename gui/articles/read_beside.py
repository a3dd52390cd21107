"""Searches that have to read every text: answered beside the desk, while the list waits."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.model.article import ArticleFilter
from core.model.layer import ArticleState
from core.project import Project
from gui.articles.model import ArticlesModel
from gui.shared.asking import Asker
from gui.shared.desk import Desk

_PATIENCE_MS = 200
"""So long the list stays as it was before it gives way to a word that something is going on."""
_Found = tuple["array[int]", dict[ArticleState, int]]


class ReadBeside(QObject):
    """Answers what the model asks for; the next letter stops the search for the last one."""

    changed = Signal()
    """Something was found, or it takes its time."""

    def __init__(self, desk: Desk, model: ArticlesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._then: Callable[[], None] | None = None
        self.takes_long = False
        model.search_wanted.connect(self._ask)
        self._asker.failed.connect(self._give_up)
        self._patience.timeout.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Whether texts are still being read, be it for a search that is not wanted any more."""
        return self._asker.is_busy

    def then(self, do: Callable[[], None]) -> None:
        """Do something with the list: now, or once it is the one that is wanted."""
        if self._model.is_searching:
            self._then = do
        else:
            do()

    def stop(self) -> None:
        """Something else is wanted, which needs no reading."""
        self._asker.drop()
        self._patience.stop()
        self._then, self.takes_long = None, False

    def _ask(self, wanted: ArticleFilter) -> None:
        self.stop()
        self._patience.start()
        layer = self._desk.bridge.layer

        def found(project: Project) -> _Found:
            return project.article_ids(layer, wanted), project.state_counts(layer, wanted)

        self._asker.ask(found, partial(self._show, wanted))

    def _show(self, wanted: ArticleFilter, found: _Found) -> None:
        if wanted == self._model.wanted:
            self._end(*found)

    def _give_up(self) -> None:
        self._end(array("q"), dict.fromkeys(ArticleState, 0))

    def _end(self, ids: "array[int]", counts: dict[ArticleState, int]) -> None:
        do = self._then
        self._patience.stop()
        self._then, self.takes_long = None, False
        self._model.take(ids, counts)
        self.changed.emit()
        if do is not None:
            do()

    def _tell(self) -> None:
        self.takes_long = True
        self.changed.emit()
