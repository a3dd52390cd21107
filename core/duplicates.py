"""Entries that are likely one and the same: found by what their names have in common."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz import fuzz

from core.model.codebook import Codebook, Entry, EntryKind, folded
from core.model.ids import EntryId

CUTOFF = 84
"""Likeness of two names in per cent from which they are put forward."""
_CROWD = 60
"""A word, or a beginning of a word, that more names share than these tells nothing of them."""
_BEGINNING = 4
_SHORTEST = 4
_LEAST_PART = 40
"""How much of a name, in per cent, another has to be that is put forward as its short form."""
_WORD = re.compile(r"\w+")


class Likeness(IntEnum):
    """Why two entries are put forward, the surest first."""

    SAME_NAME = 0
    SAME_WORDS = 1
    SPELLING = 2
    INITIALS = 3
    CONTAINED = 4


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """`keep` is the one used more; `names`: the two that are alike. `score`: in per cent."""

    keep: EntryId
    merge: EntryId
    why: Likeness
    score: int
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Name:
    entry: EntryId
    written: str
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.words if len(word) > 2 or len(self.words) < 3)


def likely_pairs(
    codebook: Codebook,
    kind: EntryKind,
    uses: Mapping[EntryId, int],
    distinct: Iterable[tuple[EntryId, EntryId]] = (),
) -> list[LikelyPair]:
    """Pairs of one kind that are likely one, the surest first, without those known to be two.

    Names are compared that share the beginning of a word that few have: what it costs grows with
    the number of names, not with that of pairs.
    """
    entries = [entry for entry in codebook.of_kind(kind) if not entry.retired]
    known = {frozenset(pair) for pair in distinct}
    best: dict[frozenset[EntryId], LikelyPair] = {}
    names = [name for entry in entries for name in _names(entry)]
    for one, other in _neighbours(names):
        pair = frozenset((one.entry, other.entry))
        if pair in known or (found := _compared(one, other, codebook)) is None:
            continue
        why, score = found
        if pair not in best or (why, -score) < (best[pair].why, -best[pair].score):
            best[pair] = _pair(one, other, why, score, uses)
    return sorted(best.values(), key=lambda each: (each.why, -each.score, each.names))


def _pair(
    one: _Name, other: _Name, why: Likeness, score: int, uses: Mapping[EntryId, int]
) -> LikelyPair:
    if (uses.get(other.entry, 0), -other.entry) > (uses.get(one.entry, 0), -one.entry):
        one, other = other, one
    return LikelyPair(one.entry, other.entry, why, score, (one.written, other.written))


def _names(entry: Entry) -> Iterator[_Name]:
    for name in entry.names:
        words = tuple(_WORD.findall(folded(name)))
        if words:
            yield _Name(entry.id, name, words)


def _neighbours(names: list[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """Names of two entries that have the beginning of a word, or initials, in common."""
    blocks: dict[str, dict[_Name, None]] = {}
    for name in names:
        for key in _keys(name):
            blocks.setdefault(key, {})[name] = None
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        if len(block) > _CROWD:
            continue
        members = list(block)
        for place, one in enumerate(members):
            for other in members[place + 1 :]:
                mark = (id(one), id(other))
                if one.entry != other.entry and mark not in seen:
                    seen.add(mark)
                    yield one, other


def _keys(name: _Name) -> Iterator[str]:
    yield f"={name.text}"
    for word in name.words:
        yield f"<{word[:_BEGINNING]}"
        if len(word) > _BEGINNING:
            yield f">{word[-_BEGINNING:]}"
    for first, second in zip(name.words, name.words[1:], strict=False):
        yield f"{first[:_BEGINNING]} {second[:_BEGINNING]}"
    if len(name.words) == 1:
        yield f"i{name.text}"
    elif len(name.words) > 2:
        yield f"i{name.initials}"


def _compared(one: _Name, other: _Name, codebook: Codebook) -> tuple[Likeness, int] | None:
    if one.text == other.text:
        return Likeness.SAME_NAME, 100
    if sorted(one.words) == sorted(other.words):
        return Likeness.SAME_WORDS, 100
    score = round(max(fuzz.ratio(one.text, other.text), _sorted_ratio(one, other)))
    if score >= CUTOFF and not _differ_in_a_number(one, other):
        return Likeness.SPELLING, score
    if _stand_in_line(one.entry, other.entry, codebook):
        return None  # one under the other: two by intention
    if one.initials == other.text or other.initials == one.text:
        return Likeness.INITIALS, 90
    return _contained(*sorted((one, other), key=lambda name: len(name.words)))


def _sorted_ratio(one: _Name, other: _Name) -> float:
    return fuzz.ratio(" ".join(sorted(one.words)), " ".join(sorted(other.words)))


def _differ_in_a_number(one: _Name, other: _Name) -> bool:
    """“Resolution 1325” and “Resolution 1326” look alike and are two."""
    numbers = [{word for word in name.words if word.isdigit()} for name in (one, other)]
    return numbers[0] != numbers[1]


def _stand_in_line(one: EntryId, other: EntryId, codebook: Codebook) -> bool:
    return codebook.entries[one].parent == other or codebook.entries[other].parent == one


def _contained(short: _Name, long: _Name) -> tuple[Likeness, int] | None:
    """A family name in a whole name, a short form in the long one."""
    if len(short.words) >= len(long.words) or not set(short.words) <= set(long.words):
        return None
    if max(map(len, short.words)) < _SHORTEST or len(long.words) - len(short.words) > 2:
        return None
    score = round(100 * len(short.text) / len(long.text))
    return (Likeness.CONTAINED, score) if score >= _LEAST_PART else None
