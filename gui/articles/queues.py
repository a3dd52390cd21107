"""The searches that are saved in the project, as queues to choose from above the list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from core.commands.searches import DeleteSearch
from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.phrase import Refused, Unavailable
from core.model.search import Finds, SavedSearch
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.labels import elided, plain_tip
from gui.shared.saving_search import ask_for_name
from gui.shared.words import literally

_WIDEST = 150


class Queues(QObject):
    """A quiet button that names the queue that is listed and offers the others."""

    wanted = Signal(ArticleFilter)

    def __init__(self, desk: Desk, button: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._button = button
        self._listed = ArticleFilter()
        self._saved: list[SavedSearch] = []
        self._menu = QMenu(button)
        self._menu.setToolTipsVisible(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu)
        button.setToolTip(self.tr("Saved searches, as queues of articles"))
        desk.actions.on(ActionId.SAVE_QUEUE, self.save)
        desk.bridge.changed.connect(self._follow)
        desk.bridge.project_changed.connect(self._read)
        self._read()

    def show_listed(self, listed: ArticleFilter) -> None:
        """Name the queue that is this one, if one is."""
        self._listed = listed
        self._show()

    @property
    def _current(self) -> SavedSearch | None:
        return next((each for each in self._saved if each.wanted == self._listed), None)

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.searches:
            self._read()

    def _read(self) -> None:
        bridge, self._saved = self._desk.bridge, []
        try:
            saved = bridge.project.saved_searches() if bridge.is_open else []
            self._saved = [each for each in saved if each.finds is Finds.ARTICLES]
        except (Refused, Unavailable) as error:
            self._desk.messages.refused(error)
        self._show()

    def _show(self) -> None:
        current, button = self._current, self._button
        words = self.tr("Queues") if current is None else current.name
        button.setText(literally(elided(words, button.fontMetrics(), _WIDEST)) + " ▾")
        button.setAccessibleName(self.tr("Queue: {name}").format(name=words))
        button.setVisible(bool(self._saved))
        self._fill(current)

    def _fill(self, current: SavedSearch | None) -> None:
        menu = self._menu
        menu.clear()
        for saved in self._saved:
            action = self._add(literally(saved.name), partial(self._open, saved))
            action.setCheckable(True)
            action.setChecked(saved == current)
        menu.addSeparator()
        menu.addAction(self._desk.actions[ActionId.SAVE_QUEUE])
        if current is not None:
            barred = self._desk.bridge.why_not_written
            for words, do in ((self.tr("Rename…"), self._ask), (self.tr("Delete"), self._delete)):
                action = self._add(words, partial(do, current))
                action.setDisabled(bool(barred))
                action.setToolTip(plain_tip(barred))

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _open(self, saved: SavedSearch) -> None:
        self.wanted.emit(saved.wanted)

    def save(self) -> None:
        """Ask under which name what is listed is to be kept."""
        if self._listed == ArticleFilter(order=self._listed.order):
            said = self.tr("All articles are listed. Search or filter the list to save it.")
            self._desk.messages.hint(said)
        else:
            self._ask(self._listed)

    def _ask(self, wanted: ArticleFilter | SavedSearch) -> None:
        ask_for_name(self._desk, wanted, self._button.window())

    def _delete(self, saved: SavedSearch) -> None:
        """At once: an undo brings it back."""
        self._desk.bridge.run(DeleteSearch(saved.id), initiator=self)
