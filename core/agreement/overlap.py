"""How much the evidence of two statements overlaps, in code points."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from core.model.compared import Ranges

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Share = tuple[int, int, float]
"""Number of the one, number of the other, and their IoU, which is above 0."""


def iou(one: Ranges, other: Ranges) -> float:
    """Code points in both over code points in either: the Jaccard index of the two sets."""
    if one == other:
        return 1.0
    common = _common(one, other)
    return common / (_length(one) + _length(other) - common) if common else 0.0


def shares(one: Sequence[Ranges], other: Sequence[Ranges]) -> list[Share]:
    """The IoU of all that overlap, in the order of both."""
    around = [(j, second[0][0], second[-1][1]) for j, second in enumerate(other)]
    found = []
    for i, first in enumerate(one):
        begin, end = first[0][0], first[-1][1]
        for j, start, stop in around:
            if begin < stop and start < end and (share := iou(first, other[j])) > 0:
                found.append((i, j, share))
    return found


def _length(ranges: Ranges) -> int:
    if len(ranges) == 1:
        return ranges[0][1] - ranges[0][0]
    return sum(end - start for start, end in ranges)


def _common(one: Ranges, other: Ranges) -> int:
    """Code points in both."""
    if len(one) == len(other) == 1:
        (start, end), (begin, stop) = one[0], other[0]
        both = (end if end < stop else stop) - (start if start > begin else begin)
        return both if both > 0 else 0
    found = i = j = 0
    while i < len(one) and j < len(other):
        found += max(0, min(one[i][1], other[j][1]) - max(one[i][0], other[j][0]))
        if one[i][1] <= other[j][1]:
            i += 1
        else:
            j += 1
    return found


class ManyShares(NamedTuple):
    """`shares` as arrays: numbers of the one, numbers of the other, IoU."""

    firsts: "NDArray[np.intp]"
    seconds: "NDArray[np.intp]"
    values: "NDArray[np.float64]"


def many_shares(one: Sequence[Ranges], other: Sequence[Ranges]) -> ManyShares:
    """The same as `shares`, one statement against all others at a time.

    How much of it lies before a position is a polyline through its ends; so its part in a range
    is the difference of that at the range's ends.
    """
    import numpy as np

    flat = np.array([r for ranges in other for r in ranges], dtype=np.float64)
    begins = np.cumsum([0, *(len(ranges) for ranges in other[:-1])])
    sizes = np.array([_length(ranges) for ranges in other], dtype=np.float64)
    found = []
    for i, ranges in enumerate(one):
        before = np.interp(flat, *_polyline(ranges))
        common = np.add.reduceat(before[:, 1] - before[:, 0], begins)
        (hits,) = np.nonzero(common)
        both = common[hits]
        values = both / (_length(ranges) + sizes[hits] - both)
        found.append((np.full(len(hits), i), hits, values))
    firsts, seconds, shares = (np.concatenate(column) for column in zip(*found, strict=True))
    return ManyShares(firsts, seconds, shares)


def _polyline(ranges: Ranges) -> "tuple[NDArray[np.float64], NDArray[np.float64]]":
    """Where the ranges start and end, and how much of them lies before each of these."""
    import numpy as np

    ends = np.array(ranges, dtype=np.float64)
    covered = np.zeros(ends.size)
    covered[1::2] = ends[:, 1] - ends[:, 0]
    return ends.ravel(), np.cumsum(covered)
