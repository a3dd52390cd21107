"""Which entries to offer for a part of a statement, and in which order."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import accumulate, islice

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId

FUZZY_CUTOFF = 75
"""Likeness of two words in per cent from which one may be a typing error of the other."""
ENOUGH = 3
"""So many matches to the letter, and typing errors are not looked for."""
_WORD = re.compile(r"\w+")


class Why(IntEnum):
    """Why an entry stands where it stands, best first."""

    IN_EVIDENCE = 0
    IN_ARTICLE = 1
    RECENT = 2
    OTHER = 3


@dataclass(frozen=True)
class Candidate:
    """An entry on offer. `alias` is the other name by which the query found it."""

    entry: Entry
    why: Why
    alias: str | None = None


@dataclass(frozen=True)
class Nearby:
    """Entries that suggest themselves, each group best first; ids of other kinds do no harm.

    `last`: those least likely, which stand at the end where nothing is typed.
    """

    in_evidence: tuple[int, ...] = ()
    in_article: tuple[int, ...] = ()
    recent: tuple[int, ...] = ()
    last: tuple[int, ...] = ()

    @cached_property
    def reasons(self) -> dict[int, Why]:
        """Each entry's best reason, best entry first."""
        found: dict[int, Why] = {}
        groups = (self.in_evidence, self.in_article, self.recent)
        for why, group in zip(Why, groups, strict=False):
            for entry in group:
                found.setdefault(entry, why)
        return found


class CandidateIndex:
    """The entries of one kind, made ready for a search at each key press.

    Build it once per codebook. What a query costs follows the matches shown, not the codebook.
    """

    def __init__(self, codebook: Codebook, kind: EntryKind) -> None:
        self.revision = codebook.revision
        self._entries = [entry for entry in codebook.of_kind(kind) if not entry.retired]
        self._place = {entry.id: place for place, entry in enumerate(self._entries)}
        names = [(place, name) for place, e in enumerate(self._entries) for name in e.names]
        self._owner = [place for place, _ in names]
        self._written = [name for _, name in names]
        self._first = [0, *accumulate(len(entry.names) for entry in self._entries)]
        self._names = _Lines(self._written)
        self._above = _Lines([" ".join(codebook.path(entry)[:-1]) for entry in self._entries])

    def prepare(self) -> None:
        """Build what the first query with a typing error would wait for."""
        self._alike("prepare", [])

    def candidates(self, query: str, nearby: Nearby, limit: int) -> list[Candidate]:
        """At most `limit` entries, best first; with a query, only those that it matches."""
        near = self._near(nearby)
        if not query.strip():
            found: dict[int, int | None] = dict.fromkeys([*near, *range(len(self._entries))])
            for place in self._places(nearby.last):
                found[place] = found.pop(place)
        else:
            found = self._matching(plain(query), near, limit)
        reasons = nearby.reasons
        return [
            Candidate(entry, reasons.get(entry.id, Why.OTHER), self._alias(place, line))
            for place, line in islice(found.items(), limit)
            if (entry := self._entries[place])
        ]

    def _near(self, nearby: Nearby) -> list[int]:
        return self._places(nearby.reasons)

    def _places(self, entries: Iterable[int]) -> list[int]:
        return [self._place[EntryId(e)] for e in entries if EntryId(e) in self._place]

    def _alias(self, place: int, line: int | None) -> str | None:
        is_alias = line is not None and line > self._first[place]
        return self._written[line] if line is not None and is_alias else None

    def _matching(self, wanted: str, near: list[int], limit: int) -> dict[int, int | None]:
        """Places of matching entries, best first, each with the line of the name that matched."""
        found: dict[int, int | None] = {}
        for hits in self._tiers(wanted, near):
            for place, line in hits:
                found.setdefault(place, line)
                if len(found) >= limit:
                    return found
        if len(found) < ENOUGH:
            for place, line in self._alike(wanted, near):
                found.setdefault(place, line)
        return found

    def _tiers(self, wanted: str, near: list[int]) -> Iterator[Iterable[tuple[int, int | None]]]:
        """Classes of matches, the best first; within each what is near, then codebook order."""
        for needle in (f"\n {wanted}\n", f"\n {wanted}", f" {wanted}"):
            yield self._by_name([needle], near)
        if " " in wanted:
            yield self._by_name([f" {word}" for word in wanted.split()], near)
        yield self._by_name([wanted], near)
        yield ((place, None) for place in self._above.hits([f" {wanted}"]))

    def _by_name(self, needles: list[str], near: list[int]) -> Iterator[tuple[int, int | None]]:
        for place in near:
            first, stop = self._first[place], self._first[place + 1]
            if not self._names.hold(first, stop, needles):
                continue
            for line in range(first, stop):
                if self._names.hold(line, line + 1, needles):
                    yield place, line
                    break
        for line in self._names.hits(needles):
            yield self._owner[line], line

    def _alike(self, wanted: str, near: list[int]) -> list[tuple[int, int | None]]:
        """Names in which each word of the query stands but for typing errors."""
        scores: dict[int, float] | None = None
        for word in wanted.split():
            alike = self._lines_alike(word)
            if scores is None:
                scores = alike
            else:
                scores = {n: scores[n] + more for n, more in alike.items() if n in scores}
        rank = {place: at for at, place in enumerate(near)}
        ordered = sorted(
            (scores or {}).items(),
            key=lambda hit: (rank.get(self._owner[hit[0]], len(rank)), -hit[1], hit[0]),
        )
        return [(self._owner[line], line) for line, _ in ordered]

    def _lines_alike(self, word: str) -> dict[int, float]:
        """Lines with a word like `word`, and how like it is in per cent."""
        if len(word) < 3:
            return dict.fromkeys(self._names.hits([f" {word}"]), 100.0)
        from rapidfuzz import fuzz, process  # loads in some 30 ms, and few sessions need it

        best: dict[int, float] = {}
        alike = process.extract(
            word, self._words.keys(), scorer=fuzz.ratio, score_cutoff=FUZZY_CUTOFF, limit=50
        )
        for known, score, _ in alike:
            for line in self._words[known]:
                best[line] = max(score, best.get(line, 0.0))
        return best

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """Every word of every name, and the lines on which it stands."""
        words: dict[str, list[int]] = {}
        for line in range(len(self._owner)):
            for word in self._names.line(line).split():
                words.setdefault(word, []).append(line)
        return words


class _Lines:
    """Plain names one to a line, each `"\\n name"`, so that one string search looks at all."""

    def __init__(self, names: Iterable[str]) -> None:
        lines = [f"\n {plain(name)}" for name in names]
        self._text = "".join(lines) + "\n"
        self._starts = [0, *accumulate(map(len, lines))]

    def line(self, number: int) -> str:
        return self._text[self._starts[number] + 2 : self._starts[number + 1]]

    def hold(self, first: int, stop: int, needles: list[str]) -> bool:
        """Whether the lines from `first` up to `stop` hold all needles among them."""
        start, end = self._starts[first], self._starts[stop] + 1
        return all(self._text.find(needle, start, end) >= 0 for needle in needles)

    def hits(self, needles: list[str]) -> Iterator[int]:
        """Numbers of the lines that hold all needles, from the first line on."""
        at = self._text.find(needles[0])
        while 0 <= at < self._starts[-1]:
            number = bisect_right(self._starts, at) - 1
            if len(needles) == 1 or self.hold(number, number + 1, needles):
                yield number
            at = self._text.find(needles[0], self._starts[number + 1])


@lru_cache(maxsize=20_000)
def plain(name: str) -> str:
    """A name as it is searched: without case, accents and punctuation, one space between words."""
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name)
        name = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(_WORD.findall(name.casefold())) or " ".join(name.casefold().split())
