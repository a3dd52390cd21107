"""How far apart two categories are, one by one and expected over all pairs at once.

Those that have a closed form never build the matrix of all categories against all, so that
hundreds of actors or thousands of distinct numbers stay cheap.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, Protocol

import numpy as np

from core.agreement.level import Level, SetDistance
from core.agreement.ratings import Codes, Floats, Ints, Ratings

_BLOCK = 2_000_000
"""So many distances are held at once."""
_KEPT = 20_000_000
"""Likenesses of sets that are kept rather than computed anew."""


class Distance(Protocol):
    """0 between a category and itself; between others at most `largest`."""

    @property
    def largest(self) -> float: ...

    def between(self, one: Codes, other: Codes) -> Floats:
        """Distances of categories that stand at the same place of two arrays."""

    def expected(self, one: Floats, other: Floats) -> Floats:
        """Σ one_c · other_k · d_ck over all c and k, for each row of (rows × categories)."""


class Nominal:
    """0 for the same category, 1 for any other."""

    largest = 1.0

    def between(self, one: Codes, other: Codes) -> Floats:
        return np.asarray(one != other, dtype=np.float64)

    def expected(self, one: Floats, other: Floats) -> Floats:
        same = np.einsum("rc,rc->r", one, other)
        return np.asarray(one.sum(axis=1) * other.sum(axis=1) - same)


class Absolute:
    """|x − y| of the values of two categories, of the largest: linear weights."""

    largest = 1.0

    def __init__(self, values: Floats) -> None:
        self._values = _of_range(values)
        self._order = np.argsort(values, kind="stable")
        self._gaps = np.diff(self._values[self._order])

    def between(self, one: Codes, other: Codes) -> Floats:
        return np.abs(self._values[one] - self._values[other])

    def expected(self, one: Floats, other: Floats) -> Floats:
        """Each gap between neighbours is crossed by all pairs with one category on each side."""
        below, other_below = (
            np.cumsum(counts[:, self._order], axis=1)[:, :-1] for counts in (one, other)
        )
        above = one.sum(axis=1, keepdims=True) - below
        other_above = other.sum(axis=1, keepdims=True) - other_below
        return np.asarray((below * other_above + above * other_below) @ self._gaps)


class Squared:
    """(x − y)² of the values of two categories, of the largest: quadratic weights, interval α."""

    largest = 1.0

    def __init__(self, values: Floats) -> None:
        self._values = _of_range(values)

    def between(self, one: Codes, other: Codes) -> Floats:
        return (self._values[one] - self._values[other]) ** 2

    def expected(self, one: Floats, other: Floats) -> Floats:
        """From sums about the mean of what occurs, which a far value that does not cannot move."""
        counts, other_counts = one.sum(axis=1), other.sum(axis=1)
        both = np.maximum(counts + other_counts, np.finfo(np.float64).tiny)
        apart = self._values - (((one + other) @ self._values) / both)[:, None]
        squares = apart**2
        squared = np.einsum("rc,rc->r", one, squares) * other_counts
        squared += np.einsum("rc,rc->r", other, squares) * counts
        means = (np.einsum("rc,rc->r", each, apart) for each in (one, other))
        return np.asarray(squared - 2 * math.prod(means))


def _of_range(values: Floats) -> Floats:
    """Values from 0 to 1, so that no distance is too large or small to be squared."""
    width = np.ptp(values) if len(values) else 0.0
    return np.asarray((values - values.min()) / width) if width > 0 else np.zeros(len(values))


class Pairwise:
    """A distance without a closed form: a function of two arrays of codes that broadcast."""

    def __init__(self, categories: int, distance: Callable[[Any, Any], Floats]) -> None:
        self._count = categories
        self._distance = distance

    def between(self, one: Codes, other: Codes) -> Floats:
        return np.asarray(self._distance(one, other))

    @cached_property
    def largest(self) -> float:
        return max((float(rows.max()) for _, rows in self._rows() if rows.size), default=0.0)

    def expected(self, one: Floats, other: Floats) -> Floats:
        total = np.zeros(len(one))
        for place, rows in self._rows():
            total += np.einsum("rc,rc->r", one[:, place], other @ rows.T)
        return total

    def _rows(self) -> Iterator[tuple[slice, Floats]]:
        everything = np.arange(self._count)
        step = max(1, _BLOCK // max(1, self._count))
        for start in range(0, self._count, step):
            place = slice(start, start + step)
            yield place, self._distance(everything[place, None], everything[None, :])


def of_matrix(distances: Sequence[Sequence[float]] | Floats) -> Pairwise:
    """Any symmetric matrix of distances, categories × categories, with 0 on its diagonal."""
    matrix = np.array(distances, dtype=np.float64)
    assert matrix.ndim == 2
    assert np.array_equal(matrix, matrix.T)
    assert not matrix.diagonal().any()
    assert not len(matrix) or matrix.min() >= 0
    return Pairwise(len(matrix), lambda one, other: matrix[one, other])


def ratio(values: Floats) -> Pairwise:
    """((x − y) / (x + y))², 0 between zeros. Source: Krippendorff (2011), p. 6."""

    def distance(one: Any, other: Any) -> Floats:
        x, y = values[one], values[other]
        apart, both = np.abs(x - y), x + y
        return np.asarray(np.divide(apart, both, out=np.zeros(both.shape), where=both > 0) ** 2)

    return Pairwise(len(values), distance)


def ordinal_weights(categories: int) -> Pairwise:
    """C(|rank − rank| + 1, 2): how many pairs lie from one category to the other, both included.

    Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., section 3.5.
    """

    def distance(one: Any, other: Any) -> Floats:
        apart = np.abs(np.asarray(one, dtype=np.float64) - other)
        return np.asarray(apart * (apart + 1) / 2)

    return Pairwise(categories, distance)


class OfSets:
    """1 − likeness of two sets; only sets with something in common are alike at all.

    `scores(shared, one, other)` is the likeness, from the sizes of the intersection, which is at
    least 1, and of both sets. Two empty sets are the same: distance 0.
    """

    largest = 1.0

    def __init__(
        self,
        sets: Sequence[frozenset[str]],
        scores: Callable[[Floats, Floats, Floats], Floats],
    ) -> None:
        from scipy.sparse import csr_array

        self._scores = scores
        self._sizes = np.array([len(one) for one in sets], dtype=np.float64)
        elements = {element: n for n, element in enumerate(sorted(set().union(*sets)))}
        columns = [elements[element] for one in sets for element in sorted(one)]
        starts = np.concatenate(([0], np.cumsum(self._sizes))).astype(np.int64)
        shape = (len(sets), max(1, len(elements)))
        self._holds = csr_array((np.ones(len(columns)), columns, starts), shape=shape)
        self._kept: list[tuple[slice, Any]] = []
        self._is_kept = False

    def between(self, one: Codes, other: Codes) -> Floats:
        width = max(1, len(self._sizes))
        pairs, back = np.unique(one.astype(np.int64) * width + other, return_inverse=True)
        apart = np.concatenate([np.empty(0), *self._pieces(pairs // width, pairs % width)])
        return apart[back]

    def _pieces(self, one: Ints, other: Ints) -> Iterator[Floats]:
        step = max(1, _BLOCK // 20)
        for start in range(0, len(one), step):
            firsts, seconds = one[start : start + step], other[start : start + step]
            shared = np.asarray((self._holds[firsts] * self._holds[seconds]).sum(axis=1))
            alike = np.where(firsts == seconds, 1.0, 0.0)
            common = shared > 0
            sizes = self._sizes[firsts[common]], self._sizes[seconds[common]]
            alike[common] = self._scores(shared[common], *sizes)
            yield 1.0 - alike

    def expected(self, one: Floats, other: Floats) -> Floats:
        alike = np.zeros(len(one))
        for place, likeness in self._likenesses():
            alike += np.einsum("cr,cr->r", one.T[place], likeness @ other.T)
        empty = self._sizes == 0
        alike += np.einsum("rc,rc->r", one[:, empty], other[:, empty])
        return np.asarray(one.sum(axis=1) * other.sum(axis=1) - alike)

    def _likenesses(self) -> Iterator[tuple[slice, Any]]:
        """Sparse rows of likenesses, kept while there are few enough of them."""
        if self._is_kept:
            yield from self._kept
            return
        kept: list[tuple[slice, Any]] = []
        count = 0
        for piece in self._computed():
            count += piece[1].nnz
            if count <= _KEPT:
                kept.append(piece)
            yield piece
        self._is_kept = count <= _KEPT
        self._kept = kept if self._is_kept else []

    def _computed(self) -> Iterator[tuple[slice, Any]]:
        """In blocks of rows, none with more likenesses than are held at once."""
        shared_by = self._holds.sum(axis=0)
        most = np.cumsum(self._holds @ shared_by)
        steps = np.arange(_BLOCK, most[-1] if len(most) else 0, _BLOCK)
        bounds = np.unique([0, *np.searchsorted(most, steps), len(most)]).tolist()
        for start, end in pairwise(bounds):
            place = slice(start, end)
            shared = (self._holds[place] @ self._holds.T).tocsr()
            rows = np.repeat(np.arange(start, end), np.diff(shared.indptr))
            sizes = self._sizes[rows], self._sizes[shared.indices]
            shared.data = self._scores(shared.data, *sizes)
            yield place, shared


def jaccard(sets: Sequence[frozenset[str]]) -> OfSets:
    """1 − J, J = |A ∩ B| / |A ∪ B|. Source: Jaccard (1912), New Phytologist 11(2)."""
    return OfSets(sets, jaccard_likeness)


def masi(sets: Sequence[frozenset[str]]) -> OfSets:
    """1 − J · M; M is 1 if equal, 2/3 if one holds the other, 1/3 if they overlap, else 0.

    Source: Passonneau (2006), Measuring Agreement on Set-valued Items, LREC.
    """
    return OfSets(sets, masi_likeness)


def jaccard_likeness(shared: Floats, one: Floats, other: Floats) -> Floats:
    """J of sets that have something in common, from the sizes of what is shared and of both."""
    return np.asarray(shared / (one + other - shared))


def masi_likeness(shared: Floats, one: Floats, other: Floats) -> Floats:
    """J · M of the same."""
    holds = (shared == one).astype(np.float64) + (shared == other)
    return np.asarray(jaccard_likeness(shared, one, other) * (1 + holds) / 3)


def of_level(ratings: Ratings, of_sets: SetDistance = SetDistance.MASI) -> Distance:
    """The distance that belongs to a level whose distances do not depend on what was chosen."""
    assert ratings.level is not Level.ORDINAL
    if ratings.level is Level.INTERVAL:
        return Squared(ratings.values())
    if ratings.level is Level.RATIO:
        return ratio(ratings.values())
    if ratings.level is Level.SET:
        sets = [each for each in ratings.categories if isinstance(each, frozenset)]
        assert len(sets) == len(ratings.categories)
        return (masi if of_sets is SetDistance.MASI else jaccard)(sets)
    return Nominal()
