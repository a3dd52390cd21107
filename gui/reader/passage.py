"""The passage under the cursor: a sentence, some sentences, or any range one has shaped."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from core.model.span import Span
from core.text.sentences import sentence_after, sentence_at, sentence_before
from core.text.words import word_edge
from gui.shared.offsets import Offsets


class Edge(Enum):
    START = auto()
    END = auto()


@dataclass(frozen=True)
class Passage:
    """A half-open range of code points. `anchor` is where growing by sentences began.

    `active` is the edge that moves by word or character; `is_shaped` tells a range that the
    analyst has chosen from a sentence that merely stands under the cursor.
    """

    start: int
    end: int
    anchor: tuple[int, int]
    active: Edge = Edge.END
    is_shaped: bool = False

    @property
    def is_empty(self) -> bool:
        return self.start >= self.end


class PassageCursor:
    """Moves a passage through one text. Every move returns the new passage; none can leave it."""

    def __init__(self, text: str, offsets: Offsets) -> None:
        self._text = text
        self._offsets = offsets
        first = sentence_at(text, 0) or (0, 0)
        self.passage = Passage(first[0], first[1], (first[0], first[1]))

    @property
    def span(self) -> Span | None:
        """The passage with its quote; None in a text without words."""
        if self.passage.is_empty:
            return None
        return Span.of(self._text, self.passage.start, self.passage.end)

    def place(self, position: int) -> None:
        """Go to the sentence at a position."""
        self._take(sentence_at(self._text, position) or sentence_before(self._text, position))

    def select(self, start: int, end: int) -> None:
        """Take a range as it is, but whole graphemes."""
        start, end = self._offsets.whole_graphemes(start, end)
        self.passage = Passage(start, end, (start, end), is_shaped=True)

    def move(self, *, forward: bool) -> None:
        """To the next or previous sentence; stays where there is none.

        From a shaped passage it is that after or before the sentences it stands in.
        """
        now = self.passage
        if forward:
            self._take(sentence_after(self._text, max(now.end, now.start + 1)))
        else:
            here = sentence_at(self._text, now.start) or now
            self._take(sentence_before(self._text, min(now.start, here.start)))

    def to_edge_of_text(self, *, forward: bool) -> None:
        """To the last or first sentence."""
        if forward:
            self._take(sentence_before(self._text, len(self._text) + 1))
        else:
            self._take(sentence_at(self._text, 0))

    def extend(self, *, forward: bool) -> None:
        """Grow by a sentence away from where growing began, or give one back."""
        now = self.passage
        start, end = now.start, now.end
        anchor_start, anchor_end = now.anchor
        if forward and start < anchor_start:
            following = sentence_after(self._text, start + 1)
            start = min(following.start, anchor_start) if following else anchor_start
        elif forward:
            following = sentence_after(self._text, end)
            end = following.end if following else end
        elif end > anchor_end:
            previous = sentence_before(self._text, end)
            shrunk = sentence_before(self._text, previous.start) if previous else None
            end = max(shrunk.end, anchor_end) if shrunk else anchor_end
        else:
            previous = sentence_before(self._text, start)
            start = previous.start if previous else start
        active = Edge.END if forward else Edge.START
        if (start, end) != (now.start, now.end):
            self.passage = Passage(start, end, now.anchor, active, is_shaped=True)

    def choose_edge(self, edge: Edge) -> None:
        """Let the next moves by word or character move this edge."""
        self.passage = replace(self.passage, active=edge)

    def shift_edge(self, *, forward: bool, by_word: bool) -> None:
        """Move the active edge; it stops one character before the other edge."""
        now = self.passage
        at_start = now.active is Edge.START
        old = now.start if at_start else now.end
        if by_word:
            new = word_edge(self._text, old, forward=forward, start=at_start)
        else:
            new = self._offsets.next_grapheme(old, forward=forward)
        start, end = (new, now.end) if at_start else (now.start, new)
        if start < end:
            start, end = self._offsets.whole_graphemes(start, end)
            self.passage = Passage(start, end, (start, end), now.active, is_shaped=True)

    def _take(self, found: tuple[int, int] | None) -> None:
        if found is not None:
            start, end = found
            self.passage = Passage(start, end, (start, end))
