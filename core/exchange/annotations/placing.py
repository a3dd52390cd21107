"""The spans and notes of a statement while it is built, within what memory can hold."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.exchange.annotations.anchoring import span_at
from core.exchange.annotations.foreign import Stretch
from core.exchange.annotations.losses import Losses
from core.model.phrase import Phrase, Words
from core.model.span import Role, Span, tidied
from core.model.statement import FieldValue, Voice
from core.text.canonical import canonical
from core.text.positions import Positions

_LONGEST_HULL = 600
_ROOM, _ROOM_FOR_EACH = 20_000_000, 60
"""So many characters may be quoted and noted, whatever the texts, and for each of theirs."""


@dataclass
class Draft:
    """A statement while it is built."""

    actor: str | None = None
    stance: str | None = None
    measure: str | None = None
    spans: dict[Role, list[Span]] = field(default_factory=lambda: {role: [] for role in Role})
    notes: list[str] = field(default_factory=list)
    flagged: bool = False
    voice: Voice | None = None
    confidence: int | None = None
    fields: dict[str, FieldValue] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        return bool(self.actor and self.stance and self.measure and self.spans[Role.EVIDENCE])


class Placer:
    """Puts quotes and notes into drafts.

    Marks that lie over each other a thousand times would fill all memory with their quotes: what
    is beyond all measure goes to `losses`.
    """

    def __init__(self, texts: Iterable[str], losses: Losses) -> None:
        self._room = _ROOM + _ROOM_FOR_EACH * sum(map(len, texts))
        self.losses = losses

    def note(self, draft: Draft, place: Words, *texts: str) -> None:
        """Add a line made of these texts."""
        if self._takes(sum(map(len, texts))):
            draft.notes.append(canonical("".join(texts)))
        else:
            self.losses.add(Phrase("notes beyond what memory can hold"), str(place))

    def place(
        self, draft: Draft, role: Role, stretches: Iterable[Stretch], positions: Positions,
        place: Words,
    ) -> tuple[Span, ...]:  # fmt: skip
        """The spans of the stretches; one that does not hold is kept as words in the note."""
        found = []
        for stretch in stretches:
            if not self._takes(stretch.end - stretch.start):
                what = Phrase("marks beyond what memory can hold")
            else:
                span = span_at(positions, stretch)
                if span is not None:
                    found.append(span)
                    continue
                what = Phrase("marks that lie outside the text")
                if stretch.quote:
                    what = Phrase("marks that do not lie on the text they quote (kept as a note)")
                    self.note(draft, place, "“", stretch.quote, "”")
            draft.flagged = True
            self.losses.add(what, f"{place}, {stretch.start}–{stretch.end}")
        draft.spans[role].extend(found)
        return tuple(found)

    def give_evidence(self, draft: Draft, text: str) -> bool:
        """From the first mark to the last, or the marks alone; whether there is any."""
        marked = tidied(tuple(span for spans in draft.spans.values() for span in spans), text)
        if not marked:
            return False
        start, end = marked[0].start, marked[-1].end
        if end - start <= _LONGEST_HULL and "\n" not in text[start:end]:
            marked = (Span(start, end, text[start:end]),)
        draft.spans[Role.EVIDENCE].extend(marked)
        return True

    def _takes(self, characters: int) -> bool:
        if characters > self._room:
            return False
        self._room -= max(0, characters)
        return True
