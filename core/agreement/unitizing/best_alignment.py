"""The alignment of all annotators' units that is least in disorder.

A unitary alignment holds at most one unit of each annotator; its disorder is the mean
dissimilarity of all pairs in it, where no unit counts as well. An alignment holds every unit once.

Source: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), sections 3 and 5.1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import Ints
from core.agreement.unitizing.dissimilarity import Dissimilarity, Units

NO_UNIT = -1
MAX_CANDIDATES = 20_000
"""Of unitary alignments of one text; to choose from more would take more than a second."""
MAX_PAIRS = 4_000_000
"""Of units, and of unitary alignments with another unit, that are looked at in one text."""
_AT_ONCE = 5_000
"""Candidates of several small texts that are chosen from in one go."""
_FEWER = 1e-7
"""Added to each unitary alignment: of alignments that are equal, the one with fewer is taken."""
_NEARLY = 1e-9


class TooManyUnits(Exception):
    """There are too many ways to align the units of one text."""


@dataclass(frozen=True, eq=False)
class Alignment:
    """`rows`: of each unitary alignment the number of each annotator's unit, or `NO_UNIT`."""

    rows: Ints
    disorders: Floats

    @property
    def disorder(self) -> float:
        """The sum of that of the unitary alignments."""
        return float(self.disorders.sum())


def best_alignments(texts: Sequence[Sequence[Units]], unlike: Dissimilarity) -> Iterator[Alignment]:
    """The best alignment of each text, in order; `TooManyUnits` where that cannot be had."""
    waiting: list[Alignment] = []
    sizes: list[list[int]] = []
    for units in texts:
        if len(units) == 2:
            yield _of_two(units[0], units[1], unlike)
            continue
        waiting.append(_candidates(units, unlike))
        sizes.append([len(each) for each in units])
        if sum(len(each.rows) for each in waiting) > _AT_ONCE:
            yield from _chosen(waiting, sizes)
            waiting, sizes = [], []
    yield from _chosen(waiting, sizes)


def _of_two(one: Units, other: Units, unlike: Dissimilarity) -> Alignment:
    """An assignment: a pair is worth what leaving both alone would cost more."""
    from scipy.optimize import linear_sum_assignment

    _refuse_too_many([one, other])
    table = unlike.table(one, other)[:-1, :-1]
    gain = np.minimum(table - 2 * unlike.empty - _FEWER, 0.0)
    here, there = linear_sum_assignment(gain)
    is_pair = gain[here, there] < 0
    here, there = here[is_pair], there[is_pair]
    alone_here = np.setdiff1d(np.arange(len(one)), here)
    alone_there = np.setdiff1d(np.arange(len(other)), there)
    first = np.concatenate([here, alone_here, np.full(len(alone_there), NO_UNIT)])
    second = np.concatenate([there, np.full(len(alone_here), NO_UNIT), alone_there])
    alone = np.full(len(alone_here) + len(alone_there), unlike.empty)
    disorders = np.concatenate([table[here, there], alone])
    return Alignment(np.stack([first, second], axis=1), disorders)


def _refuse_too_many(units: Sequence[Units]) -> None:
    sizes = sorted(len(each) + 1 for each in units)
    if sizes[-1] * sizes[-2] > MAX_PAIRS:
        raise TooManyUnits


def _candidates(units: Sequence[Units], unlike: Dissimilarity) -> Alignment:
    """All unitary alignments that are no worse than each of their units alone, which cost Δ∅.

    No other one can be part of the best alignment.
    """
    _refuse_too_many(units)
    pairs = list(combinations(range(len(units)), 2))
    tables = {pair: unlike.table(units[pair[0]], units[pair[1]]) for pair in pairs}
    rows = np.arange(-1, len(units[0]), dtype=np.int64)[:, None]
    sums = np.zeros(len(rows))
    for added in range(1, len(units)):
        left = len(units) - 1 - added
        width = len(units[added])
        if len(rows) * (width + 1) > MAX_PAIRS:
            raise TooManyUnits
        grown = sums[:, None] + sum(tables[known, added][rows[:, known]] for known in range(added))
        held = (rows != NO_UNIT).sum(axis=1)[:, None] + (np.arange(width + 1) < width)
        at_most = (held + left) * unlike.empty * len(pairs)
        before, new = np.nonzero(grown <= at_most + _NEARLY)
        new_unit = np.where(new < width, new, NO_UNIT)
        rows = np.concatenate([rows[before], new_unit[:, None]], axis=1)
        sums = grown[before, new]
        if len(rows) > MAX_CANDIDATES:
            raise TooManyUnits
    is_some = (rows != NO_UNIT).any(axis=1)
    return Alignment(rows[is_some], sums[is_some] / len(pairs))


def _chosen(found: Sequence[Alignment], sizes: Sequence[Sequence[int]]) -> Iterator[Alignment]:
    """Of each text's candidates those that hold every unit once at the least disorder."""
    if not found:
        return
    taken = _partition(found, sizes)
    bounds = np.cumsum([0, *(len(each.rows) for each in found)])
    for number, candidates in enumerate(found):
        mine = taken[bounds[number] : bounds[number + 1]]
        yield Alignment(candidates.rows[mine], candidates.disorders[mine])


def _partition(found: Sequence[Alignment], sizes: Sequence[Sequence[int]]) -> "np.ndarray":
    from scipy.optimize import LinearConstraint, milp
    from scipy.sparse import csr_array

    places, columns, units, candidates = [], [], 0, 0
    for each, widths in zip(found, sizes, strict=True):
        begins = units + np.cumsum([0, *widths])
        column, annotator = np.nonzero(each.rows != NO_UNIT)
        places.append(begins[annotator] + each.rows[column, annotator])
        columns.append(column + candidates)
        units, candidates = int(begins[-1]), candidates + len(each.rows)
    if not units:
        return np.zeros(candidates, dtype=np.bool_)
    place, column = np.concatenate(places), np.concatenate(columns)
    holds = csr_array((np.ones(len(place)), (place, column)), shape=(units, candidates))
    done = milp(
        np.concatenate([each.disorders for each in found]) + _FEWER,
        constraints=LinearConstraint(holds, 1, 1),
        integrality=np.ones(candidates),
        bounds=(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    assert done.x is not None, done.message  # each unit alone is always possible
    return np.asarray(done.x > 0.5)
