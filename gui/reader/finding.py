"""Finding words in the open article: all places are marked, one after the other is gone to."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal

from core.text.finding import SearchableText
from core.text.sentences import Range
from gui.reader.find_bar import FindBar
from gui.reader.view import ArticleView
from gui.shared.actions import ActionId
from gui.shared.desk import Desk

_LONG_TEXT, _TYPING_PAUSE_MS = 250_000, 150
"""Code points from which a search waits until the typing pauses, and for how long."""


class Finding(QObject):
    """Between the find bar and the view. The passage moves only when the search ends."""

    hit_wanted = Signal(int, int)
    """What stands between these code points is where one wants to go on."""
    left = Signal()
    """The keyboard is to be the text's again."""

    def __init__(self, desk: Desk, view: ArticleView, bar: FindBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._view = view
        self._bar = bar
        self._text: SearchableText | None = None
        self._hits: list[Range] = []
        self._at: int | None = None
        self._from = 0
        self._left_at: Range | None = None
        self._has_gone_on = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._search)
        bar.words_changed.connect(self._search_soon)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self.close)
        desk.selection.text_wanted.connect(self.show_first)
        on = desk.actions.on
        on(ActionId.FIND_IN_ARTICLE, self.open)
        on(ActionId.FIND_NEXT, self.next)
        on(ActionId.FIND_PREVIOUS, self.previous)

    @property
    def is_open(self) -> bool:
        return not self._bar.isHidden()

    def read(self) -> None:
        """Another text is open: the words stay, their places are others."""
        self._text, self._left_at = None, None
        self._from = 0
        if self.is_open:
            self._search()

    def start_at(self, point: int) -> None:
        """Where the next search begins to look, in code points."""
        self._from, self._left_at, self._has_gone_on = point, None, True

    def open(self) -> None:
        """Ask for words; those that are marked in the text are there to begin with."""
        if self._desk.page.article is None:
            return
        self._bar.open(self._marked_words())
        self._bar.field.setFocus()
        self._bar.field.selectAll()
        self._search()

    def show_first(self, words: str) -> None:
        """Go to the first place of words found elsewhere, or of the first of them that is here."""
        if self._desk.page.article is None:
            return
        self._from = 0
        here = (each for each in (words, *words.split()) if self._hits_of(each))
        with QSignalBlocker(self._bar):
            self._bar.open(next(here, words))
        self._search()
        if self._at is not None:
            self.hit_wanted.emit(*self._hits[self._at])
            self._has_gone_on = False

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def close(self) -> None:
        """End the search; the words are kept for the next one.

        The passage becomes what the search has come to, unless it has been moved since.
        """
        if not self.is_open:
            return
        found = None if self._at is None else self._hits[self._at]
        self._bar.hide()
        self._view.show_hits((), None)
        has_gone_on = self._has_gone_on
        if found is not None and not has_gone_on:
            self.hit_wanted.emit(*found)
        self._left_at = None if has_gone_on else found
        self.left.emit()

    def _step(self, by: int) -> None:
        if not self.is_open:
            if not self._bar.field.text().strip():
                self.open()
                return
            left_at = self._left_at
            self._bar.open(None)
            self._search()
            if left_at is not None and left_at in self._hits:
                self._at = self._hits.index(left_at)
                self._step(by)
        elif self._pause.isActive():
            self._search()
        elif self._hits:
            self._at = ((self._at or 0) + by) % len(self._hits)
            self._show()

    def _marked_words(self) -> str | None:
        """The shaped passage, if it is short enough to be what is looked for, and was not found."""
        passage = self._view.paper.passage
        if passage is None or not passage.is_shaped or passage.end - passage.start > 80:
            return None
        if self._left_at == (passage.start, passage.end):
            return None
        return " ".join(self._desk.page.text[passage.start : passage.end].split())

    def _hits_of(self, words: str) -> list[Range]:
        if self._text is None:
            self._text = SearchableText(self._desk.page.text)
        return self._text.hits(words)

    def _search_soon(self) -> None:
        """At once, unless the text is so long that typing would wait for it."""
        if len(self._desk.page.text) > _LONG_TEXT:
            self._pause.start(_TYPING_PAUSE_MS)
        else:
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        self._hits = self._hits_of(self._bar.field.text())
        first = bisect_left(self._hits, self._from, key=lambda hit: hit.start)
        self._at = first % len(self._hits) if self._hits else None
        self._show()

    def _show(self) -> None:
        self._has_gone_on = False
        hit = None if self._at is None else self._hits[self._at]
        self._view.show_hits(self._hits, hit)
        self._bar.tell(None if self._at is None else self._at + 1, len(self._hits))
        if hit is not None:
            self._view.reveal(*hit)
