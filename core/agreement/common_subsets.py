"""How alike many small sets are in all, without looking at any two of them.

A likeness f(k) of two sets with k elements in common is a sum over all that both hold: over every
set T within both, g(|T|), with g the binomial inverse of f. So the sum over all pairs of sets is
one over T of squares of how often T is held, and its cost is that of the subsets of each set, be
there ever so many sets that have something in common.
"""

from collections.abc import Callable, Sequence
from itertools import product
from math import comb
from typing import Any

import numpy as np
import numpy.typing as npt

from core.agreement.ratings import Floats, Ints

Score = Callable[[Floats, Floats, Floats], Floats]
"""Likeness of two sets from the size of what is shared, at least 1, and of both."""

_Keys = npt.NDArray[np.uint64]


def number_of_subsets(sizes: Ints) -> float:
    """Of sets of these sizes, all together."""
    return float((2.0**sizes).sum())


class CommonSubsets:
    """Σ w_a w_b likeness over all ordered pairs of values, w the weights of their articles.

    A value is a set that was said of an article: `articles[n]` and `sets[n]`, whose elements are
    numbers. A subset that only one article holds counts nothing between articles, and is left
    out; what is alike within an article is `own`.
    """

    def __init__(self, articles: Ints, sets: Sequence[Sequence[int]], count: int) -> None:
        from scipy.sparse import csr_array

        holders, keys, ranks, sizes = _subsets(articles, sets)
        _, subsets = np.unique(keys, return_inverse=True)
        kept = _is_common(subsets, holders)[subsets]
        holders, subsets, ranks, sizes = (each[kept] for each in (holders, subsets, ranks, sizes))
        self._widest = int(sizes.max(initial=0)) + 1
        known, rows = np.unique(subsets * self._widest + sizes, return_inverse=True)
        much = np.ones(len(rows))
        self.rows = len(known)
        self._held = csr_array((much, (rows, holders)), shape=(max(1, self.rows), count))
        self._sizes = known % self._widest
        self._ranks = np.zeros(len(known), dtype=np.int64)
        self._ranks[rows] = ranks
        _, of = np.unique(known // self._widest, return_inverse=True)
        places = np.arange(len(known)), of
        shape = (max(1, self.rows), int(of.max(initial=0)) + 1)
        self._subset = csr_array((np.ones(len(known)), places), shape=shape)

    def forms(self, scores: Sequence[Score]) -> list[tuple[Any, Floats]]:
        """Of each likeness its weights between rows, and what they give within each article."""
        if not self.rows:
            return [(None, np.zeros(self._held.shape[1])) for _ in scores]
        pattern = (self._subset @ self._subset.T).tocsr()
        rows = np.repeat(np.arange(self.rows), np.diff(pattern.indptr))
        columns = pattern.indices
        found = []
        for score in scores:
            table = _inverse(score, self._widest)
            form = pattern.copy()
            form.data = table[self._ranks[rows], self._sizes[rows], self._sizes[columns]]
            within = np.asarray(self._held.multiply(form @ self._held).sum(axis=0)).ravel()
            found.append((form, within))
        return found

    def between(self, forms: Sequence[Any], weights: Floats) -> list[Floats]:
        """The sums by each form for each column of weights (articles × columns)."""
        if not self.rows:
            return [np.zeros(weights.shape[1]) for _ in forms]
        held = self._held @ weights
        return [np.einsum("ar,ar->r", held, form @ held) for form in forms]


def _subsets(articles: Ints, sets: Sequence[Sequence[int]]) -> tuple[Ints, _Keys, Ints, Ints]:
    """Of each subset but the empty one of each value: the article, a key that is the same for the
    same elements, how many these are, and how many the whole set has."""
    chance = np.random.default_rng(20)
    most = max((max(each) for each in sets), default=0)
    marks = chance.integers(0, 2**63, most + 1, dtype=np.uint64)
    lengths = np.array([len(each) for each in sets])
    found: list[tuple[Any, ...]] = []
    for size in np.unique(lengths).tolist():
        chosen = np.flatnonzero(lengths == size)
        elements = marks[np.array([sets[n] for n in chosen.tolist()], dtype=np.int64)]
        keys = np.zeros((len(chosen), 1), dtype=np.uint64)
        ranks = np.zeros(1, dtype=np.int64)
        for column in range(size):
            keys = np.concatenate([keys, keys + elements[:, column, None]], axis=1)
            ranks = np.concatenate([ranks, ranks + 1])
        width = len(ranks) - 1
        found.append((
            np.repeat(articles[chosen], width), keys[:, 1:].ravel(),
            np.tile(ranks[1:], len(chosen)), np.full(len(chosen) * width, size),
        ))  # fmt: skip
    holders, keys, ranks, sizes = (np.concatenate(column) for column in zip(*found, strict=True))
    return holders, keys, ranks, sizes


def _is_common(subsets: Ints, holders: Ints) -> npt.NDArray[np.bool_]:
    """Of each subset, whether more than one article holds it."""
    order = np.argsort(subsets, kind="stable")
    starts = np.flatnonzero(np.diff(subsets[order], prepend=-1))
    ordered = holders[order]
    least, most = np.minimum.reduceat(ordered, starts), np.maximum.reduceat(ordered, starts)
    return np.asarray(least < most)


def _inverse(score: Score, widest: int) -> Floats:
    """g by the size of T and of both sets: Σ_i (−1)^(j − i) C(j, i) f(i), with f(0) = 0."""
    table = np.zeros((widest, widest, widest))
    for one, other in product(range(1, widest), repeat=2):
        shared = np.arange(1, min(one, other) + 1, dtype=np.float64)
        sizes = np.full(len(shared), float(one)), np.full(len(shared), float(other))
        values = [0.0, *score(shared, *sizes).tolist()]
        for rank in range(1, len(values)):
            table[rank, one, other] = sum(
                (-1) ** (rank - n) * comb(rank, n) * values[n] for n in range(rank + 1)
            )
    return table
