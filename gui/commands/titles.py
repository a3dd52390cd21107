"""The titles of all articles, to be searched at each key."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from core.candidates import plain
from core.model.article import TitledArticle
from core.model.changes import Changes
from core.project import Project
from gui.shared.asking import Asker
from gui.shared.desk import Desk

MOST, _LEAST_LETTERS = 8, 2
_Line = tuple[str, TitledArticle]
"""A title as it is searched, with a space before each word, and whose it is."""


class Titles(QObject):
    """Fetched beside the desk when they are first needed, and again after an import."""

    arrived = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._lines: Sequence[_Line] | None = None
        desk.bridge.project_changed.connect(self._forget)
        desk.bridge.changed.connect(self._follow)

    def fetch(self) -> None:
        """Let them come, if they are not here."""
        if self._lines is None and self._bridge.is_open:
            self._asker.ask(_lines, self._take)

    def matching(self, query: str) -> list[TitledArticle]:
        """The articles in whose titles all words stand, the likeliest first, and few of them."""
        wanted = plain(query)
        if len(wanted) < _LEAST_LETTERS or self._lines is None:
            return []
        words = wanted.split()
        begin: list[TitledArticle] = []
        hold: list[TitledArticle] = []
        others: list[TitledArticle] = []
        for line, article in self._lines:
            if wanted in line:
                if line.startswith(wanted, 1):
                    begin.append(article)
                    if len(begin) == MOST:
                        break
                else:
                    (hold if f" {wanted}" in line else others).append(article)
            elif len(words) > 1 and all(word in line for word in words):
                others.append(article)
        return [*begin, *hold, *others][:MOST]

    def _take(self, lines: Sequence[_Line]) -> None:
        self._lines = lines
        self.arrived.emit()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.article_set:
            self._forget()

    def _forget(self) -> None:
        self._lines = None


def _lines(project: Project) -> list[_Line]:
    # Not through the memory of `plain`: thousands of titles would push the codebook out of it.
    searched = plain.__wrapped__
    return [(f" {searched(article.title)}", article) for article in project.titles()]
