"""A text cut, for each annotator, into segments that are each one thing, or a gap."""

from collections.abc import Iterator, Sequence
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
    pieces = np.array(list(_pieces(starts, ends, categories, marks.categories, known)))
    return Segments(Ranges(pieces[:, 0], pieces[:, 1]), pieces[:, 2])


def _pieces(
    starts: Ints, ends: Ints, codes: Ints, names: Sequence[str], known: dict[Value, int]
) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each stretch between two ends of marks that some mark covers."""
    events = sorted(
        [(end, 0, code) for end, code in zip(ends.tolist(), codes.tolist(), strict=True)]
        + [(start, 1, code) for start, code in zip(starts.tolist(), codes.tolist(), strict=True)]
    )
    current: dict[int, None] = {}
    last = 0
    for place, opens, code in events:
        if place > last and current:
            value = frozenset(names[each] for each in current)
            yield last, place, known.setdefault(value, len(known))
        last = place
        if not opens:
            del current[code]
            continue
        current[code] = None
        if len(current) > MAX_DEPTH:
            raise Refused(
                "At position {place}, one annotator has more than {most} categories.",
                place=place,
                most=MAX_DEPTH,
            )


def label(value: Value) -> str:
    """The categories of a segment, as it is told."""
    return " + ".join(sorted(value))
