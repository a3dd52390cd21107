"""A text cut, for each annotator, into segments that are each one thing, or a gap."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.agreement.unitizing.continuum import Ints, Marked, Ranges
from core.model.phrase import Refused

MAX_DEPTH = 100
"""So many categories an annotator may have at one place."""

Value = frozenset[str]
"""What a segment is: its category, or all of them where marks overlap."""


@dataclass(frozen=True, eq=False)
class Segments:
    """What is no gap of one annotator's text, and of each segment the number of its value."""

    ranges: Ranges
    values: Ints


@dataclass(frozen=True, eq=False)
class Partition:
    """Segments of each annotator. Two marks that touch are two segments, even of one category.

    `edges`: where texts begin, and the end of the last.
    """

    edges: Ints
    values: tuple[Value, ...]
    segments: tuple[Segments, ...]

    @property
    def length(self) -> int:
        return int(self.edges[-1])

    @property
    def overlapping(self) -> int:
        """How many positions have several categories of one annotator, over all of them."""
        several = np.array([len(value) > 1 for value in self.values], dtype=np.bool_)
        return sum(int(each.ranges.lengths[several[each.values]].sum()) for each in self.segments)


def partition(marks: Marked) -> Partition:
    """The segments of all annotators; where marks overlap, cut at each of their ends."""
    known = {frozenset({name}): code for code, name in enumerate(marks.categories)}
    segments = tuple(_segments(marks, number, known) for number in range(len(marks.annotators)))
    return Partition(marks.edges, tuple(known), segments)


def _segments(marks: Marked, annotator: int, known: dict[Value, int]) -> Segments:
    chosen = np.flatnonzero(marks.annotator == annotator)
    chosen = chosen[np.argsort(marks.starts[chosen], kind="stable")]
    starts, ends, categories = (a[chosen] for a in (marks.starts, marks.ends, marks.category))
    if (starts[1:] >= ends[:-1]).all():
        return Segments(Ranges(starts, ends), categories)
    places = np.unique(np.concatenate([starts, ends]))
    first, last = np.searchsorted(places, starts), np.searchsorted(places, ends)
    stretches, codes = _covered(places, first, last, categories)
    begins = np.flatnonzero(np.diff(stretches, prepend=-1))
    covered = stretches[begins]
    values = _values(codes, begins, marks.categories, known)
    return Segments(Ranges(places[covered], places[covered + 1]), values)


def _covered(places: Ints, first: Ints, last: Ints, codes: Ints) -> tuple[Ints, Ints]:
    """The stretches between two places that a mark covers, with its category: of each of them all
    categories, in order. `first` and `last`: between which places a mark lies."""
    depth = np.cumsum(
        np.bincount(first, minlength=len(places)) - np.bincount(last, minlength=len(places))
    )
    if depth.max() > MAX_DEPTH:
        raise Refused(
            "At position {place}, one annotator has more than {most} categories.",
            place=int(places[np.argmax(depth > MAX_DEPTH)]),
            most=MAX_DEPTH,
        )
    counts = last - first
    begins = np.cumsum(counts) - counts
    stretches = np.arange(counts.sum()) + np.repeat(first - begins, counts)
    each = np.repeat(codes, counts)
    order = np.lexsort((each, stretches))
    return stretches[order], each[order]


def _values(codes: Ints, begins: Ints, names: Sequence[str], known: dict[Value, int]) -> Ints:
    """Of each stretch the number of its value, in the order in which values first occur."""
    values = codes[begins]
    sizes = np.diff(np.append(begins, len(codes)))
    found: list[tuple[int, Ints, Ints]] = []
    for size in np.unique(sizes[sizes > 1]).tolist():
        (own,) = np.nonzero(sizes == size)
        rows = codes[begins[own][:, None] + np.arange(size)]
        kinds, firsts, inverse = np.unique(rows, axis=0, return_index=True, return_inverse=True)
        order = np.argsort(inverse.ravel(), kind="stable")
        where = np.split(own[order], np.cumsum(np.bincount(inverse.ravel()))[:-1])
        found += zip(own[firsts].tolist(), kinds, where, strict=True)
    for _, kind, stretches in sorted(found, key=lambda each: each[0]):
        value = frozenset(names[code] for code in kind.tolist())
        values[stretches] = known.setdefault(value, len(known))
    return np.asarray(values)


def label(value: Value) -> str:
    """The categories of a segment, as it is told."""
    return " + ".join(sorted(value))
