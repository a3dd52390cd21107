"""What annotators marked in texts, as arrays: the texts laid end to end, no mark across an edge."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.model.phrase import Phrase, Refused

Ints = npt.NDArray[np.int64]

ONE_TEXT = Phrase("There is one text, and an interval takes two.")
MAX_LENGTH = 2_000_000_000
"""Of all texts together: up to here the squares of lengths are exact."""


class Mark(NamedTuple):
    """A half-open range of one text and what it was said to be."""

    start: int
    end: int
    category: str


@dataclass(frozen=True, slots=True)
class Continuum:
    """One text from `begin`, so many positions long, and what each annotator marked in it.

    An annotator who found nothing to mark is a key without marks; one who is no key likewise.
    """

    begin: int
    length: int
    marks: Mapping[str, Sequence[Mark]]


@dataclass(frozen=True, eq=False)
class Ranges:
    """Ranges in text order, none of which overlaps another; two may touch."""

    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def lengths(self) -> Ints:
        return self.ends - self.starts

    @property
    def covered(self) -> int:
        return int(self.lengths.sum())

    def crossing(self, other: "Ranges") -> tuple[Ints, Ints]:
        """The numbers of those here and there that share a position, for all such couples.

        There are at most as many couples as ranges on both sides together.
        """
        first = np.searchsorted(other.ends, self.starts, side="right")
        last = np.searchsorted(other.starts, self.ends, side="left")
        counts = np.maximum(last - first, 0)
        here = np.repeat(np.arange(len(self)), counts)
        begins = np.cumsum(counts) - counts
        there = np.arange(len(here)) - np.repeat(begins - first, counts)
        return here, there

    def shared(self, other: "Ranges", here: Ints, there: Ints) -> Ints:
        """How many positions each of these couples shares."""
        ends = np.minimum(self.ends[here], other.ends[there])
        return np.asarray(ends - np.maximum(self.starts[here], other.starts[there]))


@dataclass(frozen=True, eq=False)
class Marked:
    """All marks of all annotators; positions run on from text to text.

    `edges`: where texts begin, and the end of the last. The other arrays have a row for each mark,
    by annotator, category and start; marks of one annotator with one category do not overlap:
    such ones are taken as one, which is the meaning both coefficients of Krippendorff have for it.
    """

    annotators: tuple[str, ...]
    categories: tuple[str, ...]
    edges: Ints
    annotator: Ints
    category: Ints
    starts: Ints
    ends: Ints

    @property
    def length(self) -> int:
        return int(self.edges[-1])

    def of(self, annotator: int, category: int | None = None) -> Ranges:
        """The marks of one annotator with one category."""
        chosen = self.annotator == annotator
        if category is not None:
            chosen &= self.category == category
        return Ranges(self.starts[chosen], self.ends[chosen])

    def by_category(self) -> tuple[tuple[Ranges, ...], ...]:
        """Of each category the marks of each annotator."""
        width = len(self.annotators)
        keys = self.category * width + self.annotator
        order = np.argsort(keys, kind="stable")
        bounds = np.searchsorted(keys[order], np.arange(len(self.categories) * width + 1))
        parts = [order[one:other] for one, other in pairwise(bounds)]
        ranges = [Ranges(self.starts[part], self.ends[part]) for part in parts]
        return tuple(
            tuple(ranges[number * width : (number + 1) * width])
            for number in range(len(self.categories))
        )


def marked(continua: Iterable[Continuum], annotators: Sequence[str]) -> Marked:
    """The marks of these annotators in all texts; Refused for a mark beyond its text."""
    codes: dict[str, int] = {}
    rows = array("q")
    edges = [0]
    for continuum in continua:
        by = edges[-1] - continuum.begin
        for number, name in enumerate(annotators):
            for start, end, category in continuum.marks.get(name, ()):
                if not continuum.begin <= start < end <= continuum.begin + continuum.length:
                    low, high = continuum.begin, continuum.begin + continuum.length
                    raise beyond(start, end, low, high)
                rows.extend((number, codes.setdefault(category, len(codes)), start + by, end + by))
        edges.append(edges[-1] + continuum.length)
    return laid_out(annotators, tuple(codes), np.array(edges), np.array(rows).reshape(-1, 4))


def beyond(start: int, end: int, low: int, high: int) -> Refused:
    """Of a mark that is not within its text."""
    return Refused(
        "A mark from {start} to {end} does not lie between {low} and {high}.",
        start=start,
        end=end,
        low=low,
        high=high,
    )


def laid_out(
    annotators: Sequence[str], categories: Sequence[str], edges: Ints, rows: Ints
) -> Marked:
    """The same of texts laid end to end; a row has annotator, category, start and end."""
    if edges[-1] > MAX_LENGTH:
        raise Refused("Texts of more than {most} positions are too long.", most=f"{MAX_LENGTH:,}")
    rows, occurring = rows.copy(), np.unique(rows[:, 1]).tolist()
    order = sorted(occurring, key=categories.__getitem__)
    anew = np.zeros(len(categories), dtype=np.int64)
    anew[order] = np.arange(len(order))
    rows[:, 1] = anew[rows[:, 1]]
    names = tuple(categories[code] for code in order)
    return Marked(tuple(annotators), names, edges, *_merged(rows))


def _merged(table: Ints) -> tuple[Ints, Ints, Ints, Ints]:
    """Overlapping rows of one annotator and category as one row."""
    order = np.lexsort((table[:, 2], table[:, 1], table[:, 0]))
    annotator, category, starts, ends = table[order].T
    if not len(starts):
        return annotator, category, starts, ends
    is_new_kind = np.ones(len(starts), dtype=np.bool_)
    is_new_kind[1:] = (np.diff(annotator) != 0) | (np.diff(category) != 0)
    kind = np.cumsum(is_new_kind)
    apart = 2 * MAX_LENGTH
    reach = np.maximum.accumulate(ends + kind * apart)
    begins = is_new_kind.copy()
    begins[1:] |= starts[1:] + kind[1:] * apart >= reach[:-1]
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(starts)) - 1
    return annotator[first], category[first], starts[first], reach[last] - kind[last] * apart
