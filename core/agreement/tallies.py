"""The sums over units that coefficients are made of, once for each article.

Every coefficient is a function of sums. An article's share in a sum is computed once; resampling
articles is then a product of two matrices: how often each was drawn, and its shares.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.agreement.distances import Distance
from core.agreement.ratings import Codes, Flags, Floats, Ints, Ratings

Shares = Any
"""Of each group: a vector, or a matrix with one row for each column of a sum (dense or sparse)."""


@dataclass(frozen=True, slots=True)
class Couples:
    """Two ratings of one unit, for all such couples: the unit and both codes."""

    units: Ints
    one: Codes
    other: Codes


class Tallies:
    """The shares of each group in every sum that was asked for."""

    def __init__(self, ratings: Ratings, *, by_group: bool) -> None:
        self.ratings = ratings
        self.groups: Ints | None = None
        self.number_of_groups = 1
        if by_group:
            self.groups, self.number_of_groups = _groups(ratings)
        self._shares: dict[Hashable, Shares] = {}

    @cached_property
    def packed(self) -> Codes:
        """The ratings of each unit before its missing ones; whose they are is lost."""
        if self.ratings.codes.min(initial=0) >= 0:
            return self.ratings.codes
        order = np.argsort(self.ratings.codes < 0, axis=1, kind="stable")
        return np.take_along_axis(self.ratings.codes, order, axis=1)

    @cached_property
    def rated(self) -> Ints:
        """How many rated each unit."""
        return np.asarray((self.ratings.codes >= 0).sum(axis=1, dtype=np.int64))

    @property
    def is_shared(self) -> Flags:
        """Of each unit, whether two or more rated it."""
        return self.rated >= 2

    @cached_property
    def couples(self) -> tuple[Couples, ...]:
        """All couples of ratings of a unit, each couple once, in pieces."""
        found = []
        for second in range(1, int(self.rated.max(initial=0))):
            units = np.flatnonzero(self.rated > second)
            rows = self.packed[units]
            found += [Couples(units, rows[:, first], rows[:, second]) for first in range(second)]
        return tuple(found)

    def apart(self, distance: Distance) -> Floats:
        """The sum of distances between the ratings of each unit, each couple once."""
        total = np.zeros(self.ratings.units)
        for couples in self.couples:
            total[couples.units] += distance.between(couples.one, couples.other)
        return total

    def vector(self, key: Hashable, of_units: Callable[[], Floats]) -> Shares:
        """Each group's share in the sum of one number per unit."""
        if key not in self._shares:
            numbers = of_units()
            if self.groups is None:
                self._shares[key] = numbers.sum(keepdims=True)
            else:
                self._shares[key] = np.bincount(self.groups, numbers, self.number_of_groups)
        return self._shares[key]

    def matrix(
        self, key: Hashable, width: int, entries: Callable[[], tuple[Ints, Any, Floats]]
    ) -> Shares:
        """Each group's share in `width` sums, (sums × groups).

        Entries: of which units, in which sums, how much.
        """
        if key not in self._shares:
            units, columns, much = entries()
            if self.groups is None:
                self._shares[key] = np.bincount(columns, much, width)[:, None]
            else:
                from scipy.sparse import csr_array

                places = (columns, self.groups[units])
                self._shares[key] = csr_array((much, places), (width, self.number_of_groups))
        return self._shares[key]

    @cached_property
    def kinds(self) -> tuple[Codes, Codes, tuple[Ints, ...]]:
        """Which two categories ever meet in a unit, and of each piece of couples which of them."""
        width = max(1, len(self.ratings.categories))
        keys = [
            np.minimum(each.one, each.other).astype(np.int64) * width
            + np.maximum(each.one, each.other)
            for each in self.couples
        ]
        everything = np.concatenate([np.empty(0, dtype=np.int64), *keys])
        met, back = np.unique(everything, return_inverse=True)
        ends = np.cumsum([0, *(len(each) for each in keys)])
        low, high = (met // width).astype(np.int32), (met % width).astype(np.int32)
        return low, high, tuple(np.split(back, ends[1:-1]))


def _groups(ratings: Ratings) -> tuple[Ints, int]:
    if ratings.groups is None:
        return np.arange(ratings.units), ratings.units
    known, groups = np.unique(ratings.groups, return_inverse=True)
    return groups, len(known)


class Totals:
    """The sums of all units, or of several resamples of groups at once: (resamples × …)."""

    def __init__(self, tallies: Tallies, drawn: Floats | None = None) -> None:
        """`drawn`: groups × resamples, how often each was drawn; None: each once."""
        self._tallies = tallies
        self._drawn = drawn
        self._sums: dict[Hashable, Floats] = {}
        self.ratings = tallies.ratings

    def shared_units(self) -> Floats:
        """How many units two or more rated."""
        return self._sum("shared", lambda: self._tallies.is_shared.astype(np.float64))

    def disagreement(self, distance: Distance) -> Floats:
        """Σ over shared units of the mean distance between two of its ratings."""

        def mean() -> Floats:
            rated = np.maximum(self._tallies.rated, 2)
            return np.asarray(self._tallies.apart(distance) * 2 / (rated * (rated - 1)))

        return self._sum(("mean", distance), mean)

    def coincident_disagreement(self, distance: Distance) -> Floats:
        """Σ over shared units of distances between all ordered couples / (ratings − 1)."""

        def weighed() -> Floats:
            others = np.maximum(self._tallies.rated - 1, 1)
            return np.asarray(self._tallies.apart(distance) * 2 / others)

        return self._sum(("coincident", distance), weighed)

    def paired_values(self) -> Floats:
        """How often each category was chosen in shared units."""
        return self._matrix("paired", lambda: self._chosen(at_least=2, as_shares=False))

    def shares(self) -> Floats:
        """Σ over rated units of each category's share in the ratings of the unit."""
        return self._matrix("shares", lambda: self._chosen(at_least=1, as_shares=True))

    def choices_of(self, annotator: int, *, in_shared_units: bool) -> Floats:
        """How often this annotator chose each category."""

        def entries() -> tuple[Ints, Codes, Floats]:
            codes = self.ratings.codes[:, annotator]
            counts = (codes >= 0) & (self._tallies.is_shared | (not in_shared_units))
            units = np.flatnonzero(counts)
            return units, codes[units], np.ones(len(units))

        return self._matrix(("of", annotator, in_shared_units), entries)

    def coincidences(self) -> tuple[Codes, Codes, Floats]:
        """Which two categories meet in a unit, and how often, counted for both orders.

        Each couple counts 1 / (ratings of the unit − 1), as in a coincidence matrix.
        """
        low, high, kinds = self._tallies.kinds

        def entries() -> tuple[Ints, Ints, Floats]:
            pieces = [each.units for each in self._tallies.couples]
            units = np.concatenate([np.empty(0, dtype=np.int64), *pieces])
            columns = np.concatenate([np.empty(0, dtype=np.int64), *kinds])
            return units, columns, 2 / (self._tallies.rated[units] - 1)

        return low, high, self._matrix("coincidences", entries, len(low))

    def _chosen(self, *, at_least: int, as_shares: bool) -> tuple[Ints, Codes, Floats]:
        rated = self._tallies.rated
        units, columns = np.nonzero((self.ratings.codes >= 0) & (rated >= at_least)[:, None])
        much = 1 / rated[units] if as_shares else np.ones(len(units))
        return units, self.ratings.codes[units, columns], much

    def _sum(self, key: Hashable, of_units: Callable[[], Floats]) -> Floats:
        if key not in self._sums:
            share = self._tallies.vector(key, of_units)
            self._sums[key] = share if self._drawn is None else share @ self._drawn
        return self._sums[key]

    def _matrix(
        self,
        key: Hashable,
        entries: Callable[[], tuple[Ints, Any, Floats]],
        width: int | None = None,
    ) -> Floats:
        if key not in self._sums:
            columns = len(self.ratings.categories) if width is None else width
            share = self._tallies.matrix(key, columns, entries)
            self._sums[key] = np.asarray(share if self._drawn is None else share @ self._drawn).T
        return self._sums[key]
