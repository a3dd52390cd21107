"""The best assignment of one side's statements to the other's.

Best is the largest sum of shares (IoU); among those with the same sum, the most equal parts. Sums
are the same that differ by less than the 2⁻³⁰th part of one share: 2/7 + 8/21 is 4/15 + 2/5, but
floats that stand for these do not add up to the same.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from core.agreement.overlap import ManyShares, Share

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FINE = 2.0**30
"""Into so many parts a share is cut; sums that differ by less than one of them are the same."""
_FEWEST, _FEW = 5, 6
"""Up to so many on the smaller and the larger side, all assignments are gone through."""

Parts = tuple[int, int, int]
"""What a statement says, as far as equal parts count."""

_Group = list[Share]
_Pairs = list[Share]
"""Those shares whose two statements belong together."""


def best_pairs(
    shares: Sequence[Share], one: Sequence[Parts], other: Sequence[Parts]
) -> tuple[_Pairs, int]:
    """The pairs of the best assignment, and the groups in which another has the same shares.

    A group is all that hangs together by overlap.
    """
    if len({i for i, _, _ in shares}) == len({j for _, j, _ in shares}) == len(shares):
        return list(shares), 0
    found: _Pairs = []
    ties = 0
    for group in _groups(shares):
        chosen, is_tied = _solved(group, one, other)
        found += chosen
        ties += is_tied
    return found, ties


def best_of_many(
    shares: ManyShares, one: Sequence[Parts], other: Sequence[Parts]
) -> tuple[_Pairs, int]:
    """The same as `best_pairs`, for shares too many to be looked at one by one."""
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    if not len(shares.values):
        return [], 0
    size = len(one) + len(other)
    links = coo_array((shares.values, (shares.firsts, shares.seconds + len(one))), (size, size))
    _, labels = connected_components(links, directed=False)
    of_share = labels[shares.firsts]
    order = np.argsort(of_share, kind="stable")
    bounds = np.flatnonzero(np.diff(of_share[order])) + 1
    found: _Pairs = []
    ties = 0
    for places in np.split(order, bounds):
        group = ManyShares(shares.firsts[places], shares.seconds[places], shares.values[places])
        chosen, is_tied = _computed(group, one, other)
        found += chosen
        ties += is_tied
    return found, ties


def _groups(shares: Sequence[Share]) -> Iterator[_Group]:
    """What hangs together, in the order in which it begins."""
    of_first: dict[int, _Group] = {}
    of_second: dict[int, _Group] = {}
    for share in shares:
        i, j, _ = share
        group, there = of_first.get(i), of_second.get(j)
        if group is None:
            group = there if there is not None else []
        elif there is not None and there is not group:
            group += there
            for a, b, _ in there:
                of_first[a] = of_second[b] = group
        group.append(share)
        of_first[i] = of_second[j] = group
    yield from {id(group): group for group in of_first.values()}.values()


def _solved(group: _Group, one: Sequence[Parts], other: Sequence[Parts]) -> tuple[_Pairs, bool]:
    if len(group) == 1:
        return group, False
    sizes = sorted((len({i for i, _, _ in group}), len({j for _, j, _ in group})))
    if sizes[0] <= _FEWEST and sizes[1] <= _FEW:
        return _Trying(group, one, other).best()
    import numpy as np

    firsts, seconds, values = (np.array(column) for column in zip(*group, strict=True))
    return _computed(ManyShares(firsts, seconds, values), one, other)


class _Trying:
    """All assignments of a small group, one after another, but those that are worth less."""

    def __init__(self, group: _Group, one: Sequence[Parts], other: Sequence[Parts]) -> None:
        rows: dict[int, list[tuple[int, int, Share]]] = {}
        for pair in group:
            i, j, _ = pair
            (a, b, c), (x, y, z) = one[i], other[j]
            equal = (a == x) + (b == y) + (c == z)
            rows.setdefault(i, []).append((1 << j, equal, pair))
        self._rows = list(rows.values())
        most = [0.0]
        for columns in reversed(self._rows):
            most.append(most[-1] + max(share for _, _, (_, _, share) in columns))
        self._most = most[::-1]
        self._least = -1.0
        """The least sum that is the same as the largest one yet."""
        self._found: list[tuple[float, int, tuple[Share, ...]]] = []

    def best(self) -> tuple[_Pairs, bool]:
        self._extend(0, (), 0, 0.0, 0)
        as_good = [each for each in self._found if each[0] > self._least]
        _, _, chosen = max(as_good, key=lambda each: each[1])
        return list(chosen), len(as_good) > 1

    def _extend(
        self, row: int, chosen: tuple[Share, ...], taken: int, total: float, equal: int
    ) -> None:
        """`taken`: a bit for each of the other side; `total` and `equal`: what is `chosen`."""
        if total + self._most[row] <= self._least:
            return
        if row == len(self._rows):
            self._least = max(self._least, total - 1 / _FINE)
            self._found.append((total, equal, chosen))
            return
        for bit, more, pair in self._rows[row]:
            if not taken & bit:
                self._extend(row + 1, (*chosen, pair), taken | bit, total + pair[2], equal + more)
        self._extend(row + 1, chosen, taken, total, equal)


def _computed(
    group: ManyShares, one: Sequence[Parts], other: Sequence[Parts]
) -> tuple[_Pairs, bool]:
    """By scipy: equal parts stand below the least difference of sums in one number.

    Whether another assignment has the same shares is asked by a second search, which prefers
    pairs that the first did not take.
    """
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    rows, columns = _numbered_anew(group.firsts), _numbered_anew(group.seconds)
    shape = int(rows.max()) + 1, int(columns.max()) + 1
    step = len(one[0]) * min(shape) + 1
    whole = group.values * _FINE * step
    weights = np.zeros(shape)
    weights[rows, columns] = whole + _equal(group, one, other)
    best = linear_sum_assignment(weights, maximize=True)
    taken = np.zeros(shape, dtype=bool)
    taken[best] = True
    is_chosen = taken[rows, columns]
    weights[rows, columns] = whole + ~is_chosen
    again = linear_sum_assignment(weights, maximize=True)
    is_tied = weights[again].sum() > whole[is_chosen].sum() + 0.5
    chosen = (column[is_chosen].tolist() for column in group)
    return list(zip(*chosen, strict=True)), bool(is_tied)


def _numbered_anew(numbers: "NDArray[np.intp]") -> "NDArray[np.intp]":
    """The same in the same order from 0 on, without gaps."""
    import numpy as np

    occurs = np.zeros(numbers.max() + 1, dtype=np.intp)
    occurs[numbers] = 1
    anew: NDArray[np.intp] = (np.cumsum(occurs) - 1)[numbers]
    return anew


def _equal(group: ManyShares, one: Sequence[Parts], other: Sequence[Parts]) -> "NDArray[np.intp]":
    """How many parts are equal, for each share of the group."""
    import numpy as np

    first, second = np.array(one)[group.firsts], np.array(other)[group.seconds]
    counted: NDArray[np.intp] = (first == second).sum(axis=1)
    return counted
