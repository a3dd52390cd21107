"""The titles of all articles, to be searched at each key."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, islice

from PySide6.QtCore import QObject, Signal

from core.candidates import plain
from core.model.article import TitledArticle
from core.model.changes import Changes
from core.project import Project
from gui.shared.asking import Asker
from gui.shared.desk import Desk

MOST, _LEAST_LETTERS = 8, 2
_MOST_TRIED = 2_000
"""So many titles that hold the longest of the words are tried for the others."""


class _Lines:
    """All titles as one text, one a line with a space before each word: searched in one go."""

    def __init__(self, articles: Sequence[TitledArticle]) -> None:
        self.articles = articles
        # Not through the memory of `plain`: thousands of titles would push the codebook out of it.
        lines = [f"\n {plain.__wrapped__(each.title)}" for each in articles]
        self._text = "".join(lines)
        self._starts = list(accumulate(map(len, lines), initial=0))

    def holding(self, piece: str) -> Iterator[int]:
        """The lines in which a piece stands, in their order."""
        at = self._text.find(piece)
        while at >= 0:
            line = bisect_right(self._starts, at) - 1
            yield line
            at = self._text.find(piece, self._starts[line + 1])

    def hold_all(self, line: int, words: Sequence[str]) -> bool:
        start, end = self._starts[line], self._starts[line + 1]
        return all(self._text.find(word, start, end) >= 0 for word in words)


class Titles(QObject):
    """Fetched beside the desk when they are first needed, and again after an import."""

    arrived = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._lines: _Lines | None = None
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
        found = islice(_likely(self._lines, wanted), MOST)
        return [self._lines.articles[line] for line in found]

    def _take(self, lines: _Lines) -> None:
        self._lines = lines
        self.arrived.emit()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.article_set:
            self._forget()

    def _forget(self) -> None:
        self._lines = None


def _likely(lines: _Lines, wanted: str) -> Iterator[int]:
    """Lines that begin so, then those with a word that does, with the letters, with all words."""
    seen: set[int] = set()
    words = wanted.split()
    longest = max(words, key=len)
    scattered = (
        line
        for line in islice(lines.holding(longest), _MOST_TRIED)
        if len(words) > 1 and lines.hold_all(line, words)
    )
    whole = (lines.holding(piece) for piece in (f"\n {wanted}", f" {wanted}", wanted))
    for line in chain(*whole, scattered):
        if line not in seen:
            seen.add(line)
            yield line


def _lines(project: Project) -> _Lines:
    return _Lines(project.titles())
