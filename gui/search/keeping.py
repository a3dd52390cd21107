"""Between the saved searches and the project: shown, renamed, deleted, and saved anew."""

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.commands.searches import DeleteSearch
from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.phrase import Unavailable
from core.model.search import Finds, SavedSearch
from gui.search.saved import SavedSearches
from gui.shared.desk import Desk
from gui.shared.saving_search import ask_for_name


class Keeping(QObject):
    def __init__(self, desk: Desk, saved: SavedSearches, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._saved = saved
        saved.rename_wanted.connect(self._rename)
        saved.deletion_wanted.connect(self._delete)
        desk.bridge.changed.connect(self._follow)
        desk.bridge.project_changed.connect(self._show)
        self._show()

    def save(self, text: str, finds: Finds) -> None:
        """Ask under which name this search is to be kept."""
        ask_for_name(self._desk, ArticleFilter(text=text), self._page.window(), finds)

    def _rename(self, search: SavedSearch) -> None:
        if barred := self._desk.bridge.why_not_written:
            self._desk.messages.hint(barred)
            return
        ask_for_name(self._desk, search, self._page.window())

    def _delete(self, search: SavedSearch) -> None:
        """At once: an undo brings it back."""
        self._desk.bridge.run(DeleteSearch(search.id), initiator=self)

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.searches:
            self._show()

    def _show(self) -> None:
        bridge = self._desk.bridge
        with suppress(Unavailable):  # which the list of articles has told of
            self._saved.show_searches(bridge.project.saved_searches() if bridge.is_open else [])
