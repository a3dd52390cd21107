"""Texts that are nearly the same, as copies of one report by a news agency are.

Two texts are as similar as the runs of five words that they share: the Jaccard coefficient of
their sets of runs. Candidates are found by min-hash sketches in bands, and verified by their sets.
Source: Broder (1997), On the resemblance and containment of documents; Leskovec, Rajaraman and
Ullman (2020), Mining of Massive Datasets, ch. 3.
"""

import hashlib
import re
import struct
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

SIMILAR = 0.6
"""From this similarity on, texts are called near-duplicates."""
METHOD = "rensa-r 5 32x4"
"""Changes with what a sketch is made of, so that kept ones are not compared with others."""
_RUN, _BANDS, _ROWS, _SEED = 5, 32, 4, 1
_FEWEST_WORDS = 20
_WORD = re.compile(r"\w+")
_FEW, _MOST_OF_A_BAND = 3, 10
_NUMBER = (1 << 28) - 1
_KEY = (1 << 64) - 1 - _NUMBER
_KEPT_SETS = 2_000
_PACK = struct.Struct(f"<{_ROWS}Q")


def runs_of(text: str) -> frozenset[str]:
    """Each run of five words, whatever their capitals; of a text too short to compare, none."""
    words = _WORD.findall(text.casefold())
    if len(words) < _FEWEST_WORDS:
        return frozenset()
    shifted = (islice(words, at, None) for at in range(_RUN))
    return frozenset(map(" ".join, zip(*shifted, strict=False)))


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """From 0 to 1; 0 where one is empty."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def sketch_of(text: str) -> bytes:
    """What texts are compared by at first: eight bytes for each band; nothing of a short text."""
    from rensa import RMinHash

    runs = runs_of(text)
    if not runs:
        return b""
    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    sketch.update(list(runs))
    digest = sketch.digest()
    return b"".join(
        hashlib.blake2b(_PACK.pack(*digest[at : at + _ROWS]), digest_size=8).digest()
        for at in range(0, _BANDS * _ROWS, _ROWS)
    )


class KnownSketches:
    """Sketches of many texts, to find those of texts that may be similar to another one.

    Keeps 256 bytes a text: for each band, in order, what most of its key is and whose it is.
    """

    def __init__(self, sketches: Iterable[tuple[int, bytes]]) -> None:
        """`sketches`: each with the number of its text, which is below 2 ** 28."""
        bands = [array("Q") for _ in range(_BANDS)]
        for number, sketch in sketches:
            for band, key in zip(bands, array("Q", sketch), strict=False):
                band.append(key & _KEY | number)
        self._bands = [array("Q", sorted(band)) for band in bands]

    def like(self, sketch: bytes) -> list[int]:
        """The numbers of texts that agree with it in a band, as similar ones nearly always do.

        Of a band that many share, a few.
        """
        found: dict[int, None] = {}
        for band, whole in zip(self._bands, array("Q", sketch), strict=False):
            key = whole & _KEY
            at = bisect_left(band, key)
            for entry in band[at : at + _MOST_OF_A_BAND]:
                if entry & _KEY == key:
                    found[entry & _NUMBER] = None
        return list(found)


class _Groups:
    """Numbers that belong together, told in any order."""

    def __init__(self, count: int) -> None:
        self._parent = array("q", range(count))

    def of(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.of(one), self.of(other)))
        self._parent[high] = low

    def __iter__(self) -> Iterator[list[int]]:
        """Those of more than one, each in order, by their first."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._parent)):
            members.setdefault(self.of(number), []).append(number)
        return (group for group in members.values() if len(group) > 1)


def grouped(
    sketches: Sequence[bytes],
    text_of: Callable[[int], str],
    pulse: Callable[[int], None] = lambda _: None,
) -> list[list[int]]:
    """The numbers of texts that are near-duplicates, directly or by way of others, in groups.

    `text_of` fetches a text by its number; `pulse` is called with each band's number.
    Takes time linear in the number of texts: within a band that many share, each is compared with
    a few of them alone.
    """
    groups = _Groups(len(sketches))
    runs = lru_cache(_KEPT_SETS)(lambda number: runs_of(text_of(number)))
    unlike: set[tuple[int, int]] = set()
    columns = [array("Q", sketch) for sketch in sketches]
    for band in range(_BANDS):
        pulse(band)
        leaders: dict[int, list[int]] = {}
        for number, column in enumerate(columns):
            if column:
                _place(number, leaders.setdefault(column[band], []), groups, runs, unlike)
    return list(groups)


def _place(
    number: int,
    leaders: list[int],
    groups: _Groups,
    runs: Callable[[int], frozenset[str]],
    unlike: set[tuple[int, int]],
) -> None:
    """Join a text to the first of its band that it is similar to, or let it stand for others."""
    for leader in leaders:
        if groups.of(leader) == groups.of(number):
            return
        if (leader, number) in unlike:
            continue
        if similarity(runs(leader), runs(number)) >= SIMILAR:
            groups.join(leader, number)
            return
        unlike.add((leader, number))
    if len(leaders) < _FEW:
        leaders.append(number)
