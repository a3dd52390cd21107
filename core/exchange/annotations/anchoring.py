"""How a file counts, found out by its quotes, and where its stretches lie in the texts kept."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from core.exchange.annotations.foreign import Document, ForeignFile, Stretch
from core.model.phrase import Phrase
from core.model.span import Span
from core.text.canonical import canonical
from core.text.positions import Counting, Positions, Unit

_SPACE = re.compile(r"\s+")
_MOST_DOCUMENTS, _MOST_STRETCHES = 2_000, 10_000
"""Looked at to find out how a file counts: so many texts, and of each so many marks."""
_SLACK = 64
"""A quote may be so much shorter than its place, and twice as short, by white space alone."""


class Ground(Enum):
    """What a decision on the counting stands on."""

    NO_DIFFERENCE = "no difference"
    QUOTES = "quotes"
    WORDS = "words"
    HABIT = "habit"


@dataclass(frozen=True, slots=True)
class Decision:
    """How the file counts, why that is believed, and how many stretches it was looked at by."""

    counting: Counting
    ground: Ground
    matched: int = 0
    looked_at: int = 0
    on_disk: Unit | None = None
    """The unit of the file, where its reader has converted it."""

    @property
    def unit(self) -> Unit:
        return self.on_disk or self.counting.unit

    @property
    def told(self) -> Phrase:
        """A sentence for the report."""
        return Phrase.of(
            _TOLD[self.ground],
            unit=Phrase(_UNITS[self.unit]),
            matched=self.matched,
            count=self.looked_at,
        )


_UNITS = {
    Unit.CODE_POINTS: "Unicode code points",
    Unit.UTF_16: "UTF-16 units",
    Unit.GRAPHEMES: "characters as they are seen",
}
_TOLD = {
    Ground.NO_DIFFERENCE: "Positions: {unit} (every way of counting is the same in these texts).",
    Ground.QUOTES: "Positions: {unit} ({matched} of {count} quotes that tell are in their place).",
    Ground.WORDS: "Positions: {unit}, a guess, for the file quotes nothing: counted so, {matched} "
    "of {count} marks begin and end with a word.",
    Ground.HABIT: "Positions: {unit}, as the format has it; nothing in the file can prove it.",
}


def decided(found: ForeignFile) -> Decision:
    """The counting under which the most quotes match; without quotes, the most whole words do.

    Of equally good ones the format's own is taken.
    """
    countings = (found.counting, *(c for c in found.countings if c != found.counting))
    by_sight = any(counting.unit is Unit.GRAPHEMES for counting in countings)
    told = list(_telling(found.documents, by_sight=by_sight))
    if not told:
        return Decision(found.counting, Ground.NO_DIFFERENCE, on_disk=found.on_disk)
    if len(countings) == 1:
        return Decision(found.counting, Ground.HABIT, on_disk=found.on_disk)
    quoted = [(document, quotes) for document, s in told if (quotes := [q for q in s if q.quote])]
    looked_at, fits = (quoted, _is_quoted) if quoted else (told, _is_whole_words)
    best, matched = found.counting, -1
    for counting in countings:
        count = sum(_matching(document, s, counting, fits) for document, s in looked_at)
        if count > matched:
            best, matched = counting, count
    ground = Ground.QUOTES if quoted else Ground.WORDS
    return Decision(best, ground, matched, sum(len(s) for _, s in looked_at))


def _telling(
    documents: Iterable[Document], *, by_sight: bool
) -> Iterator[tuple[Document, list[Stretch]]]:
    """Documents in whose texts ways of counting differ, as far as something is marked in them.

    `by_sight`: one of the ways counts what is seen as one character.
    """
    found = 0
    for document in documents:
        if found == _MOST_DOCUMENTS:
            return
        if _is_plain(document.text, by_sight=by_sight):
            continue
        stretches = list(islice(stretches_of(document), _MOST_STRETCHES))
        if stretches:
            found += 1
            yield document, stretches


def _is_plain(text: str, *, by_sight: bool) -> bool:
    if "\r\n" in text:
        return False
    return text.isascii() or (max(text) <= "\uffff" and not by_sight)


def stretches_of(document: Document) -> Iterator[Stretch]:
    for share in document.shares:
        for record in share.records:
            yield from record.passage
            for piece in record.pieces:
                yield from piece.stretches


_Fit = Callable[[Positions, Stretch], bool]


def _matching(document: Document, stretches: list[Stretch], counting: Counting, fits: _Fit) -> int:
    positions = Positions(document.text, counting)
    return sum(fits(positions, stretch) for stretch in stretches)


def _is_quoted(positions: Positions, stretch: Stretch) -> bool:
    return span_at(positions, stretch) is not None


def _is_whole_words(positions: Positions, stretch: Stretch) -> bool:
    place = positions.range(stretch.start, stretch.end)
    if place is None:
        return False
    start, end = place
    text = positions.text
    is_cut = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    is_cut |= end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not (is_cut or text[start].isspace() or text[end - 1].isspace())


def span_at(positions: Positions, stretch: Stretch) -> Span | None:
    """The span that is meant; None where it is outside the text or something else stands there.

    A quote may differ in white space: programs write line ends in it as blanks.
    """
    place = positions.range(stretch.start, stretch.end)
    if place is None:
        return None
    start, end = place
    if stretch.quote and end - start > 2 * len(stretch.quote) + _SLACK:
        return None
    said = positions.text[start:end]
    if stretch.quote and said != stretch.quote and _flat(said) != _flat(canonical(stretch.quote)):
        return None
    return Span(start, end, said)


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
