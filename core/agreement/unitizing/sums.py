"""The lengths that the family of alpha is made of: exact over all texts, or on each resample."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Any

import numpy as np

from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import Ints
from core.agreement.unitizing.partition import Partition, Segments

Number = Any
"""A `Fraction`, or an array with a number for each resample: both are computed with alike."""


@dataclass(frozen=True, slots=True)
class OfValue:
    """Lengths of one value, over ordered pairs of annotators but for `total`.

    `same`: where both have the value; `met`: where the other has any value; `met_squares`: of what
    each segment of the one shares with the segments of the other.
    """

    total: Number
    same: Number
    met: Number
    met_squares: Number


@dataclass(frozen=True, slots=True)
class Sums:
    """The same of all values together; `alike` and `met_alike` are sums of squares over values,
    `squares` those of segments."""

    annotators: int
    length: Number
    total: Number
    alike: Number
    squares: Number
    same: Number
    met: Number
    met_alike: Number
    met_squares: Number

    @property
    def positions(self) -> Number:
        return self.annotators * self.length

    @property
    def others(self) -> int:
        return self.annotators - 1

    @property
    def gaps(self) -> Number:
        return self.positions - self.total

    @property
    def same_gap(self) -> Number:
        """Where both of an ordered pair have a gap."""
        return self.others * (self.positions - 2 * self.total) + self.met


@dataclass(frozen=True, slots=True)
class _Lengths:
    """By number of a value, or of a value in one text: `OfValue` of each."""

    total: Ints
    same: Sequence[int]
    met: Sequence[int]
    met_squares: Sequence[int]


def exact(parts: Partition) -> tuple[Sums, list[OfValue]]:
    """Over all texts; then of each value."""
    found = _lengths(parts.segments, len(parts.values))
    total = found.total.tolist()
    columns = total, found.same, found.met, found.met_squares
    values = [OfValue(*map(Fraction, each)) for each in zip(*columns, strict=True)]
    squares = sum(int((each.ranges.lengths**2).sum()) for each in parts.segments)
    sums = Sums(
        len(parts.segments),
        *map(Fraction, (
            parts.length, sum(total), sum(n * n for n in total), squares, sum(found.same),
            sum(found.met), sum(n * n for n in found.met), sum(found.met_squares),
        )),
    )  # fmt: skip
    return sums, values


class Shares:
    """Each text's share in the sums, for resampling texts; value by value only if wanted."""

    def __init__(self, parts: Partition, *, by_value: bool) -> None:
        self.texts = len(parts.edges) - 1
        self._annotators = len(parts.segments)
        self._length = np.diff(parts.edges).astype(np.float64)
        places = [_texts(each, parts.edges) for each in parts.segments]
        cells = [
            each.values * self.texts + at for each, at in zip(parts.segments, places, strict=True)
        ]
        known, anew = np.unique(np.concatenate(cells), return_inverse=True)
        codes = np.split(anew, np.cumsum([len(each) for each in cells])[:-1])
        finer = [Segments(s.ranges, c) for s, c in zip(parts.segments, codes, strict=True)]
        found = _lengths(finer, len(known))
        shape = len(parts.values), self.texts
        at = np.divmod(known, self.texts)
        self._is_by_value = by_value
        self._shares = [
            _sparse(np.array(each, dtype=np.float64), at, shape)
            if by_value or has_squares
            else np.bincount(at[1], np.array(each, dtype=np.float64), self.texts)
            for each, has_squares in (
                (found.total, True), (found.same, False), (found.met, True),
                (found.met_squares, False),
            )
        ]  # fmt: skip
        squares = [(each.ranges.lengths**2).astype(np.float64) for each in parts.segments]
        self._squares = np.bincount(
            np.concatenate(places), np.concatenate(squares), minlength=self.texts
        )

    def sums(self, drawn: Floats) -> tuple[Sums, OfValue | None]:
        """On each resample; values are rows. `drawn`: texts × resamples, how often each."""
        total, same, met, met_squares = (
            np.atleast_2d(np.asarray(each @ drawn)) for each in self._shares
        )
        whole = Sums(
            self._annotators, self._length @ drawn, total.sum(axis=0), _squared(total),
            self._squares @ drawn, same.sum(axis=0), met.sum(axis=0), _squared(met),
            met_squares.sum(axis=0),
        )  # fmt: skip
        return whole, OfValue(total, same, met, met_squares) if self._is_by_value else None


def _squared(rows: Floats) -> Floats:
    return np.asarray(np.einsum("vr,vr->r", rows, rows))


def _sparse(much: Floats, at: tuple[Ints, Ints], shape: tuple[int, int]) -> Any:
    from scipy.sparse import csr_array

    return csr_array((much, at), shape)


def _texts(segments: Segments, edges: Ints) -> Ints:
    return np.asarray(np.searchsorted(edges, segments.ranges.starts, side="right") - 1)


def _lengths(segments: Sequence[Segments], width: int) -> _Lengths:
    total = np.zeros(width, dtype=np.int64)
    for each in segments:
        np.add.at(total, each.values, each.ranges.lengths)
    met = [_met(one, other, width) for one, other in combinations(segments, 2)]
    same, anything, squares = (
        [sum(row) for row in zip(*(column.tolist() for column in columns), strict=True)]
        for columns in zip(*met, strict=True)
    )
    return _Lengths(total, same, anything, squares)


def _met(one: Segments, other: Segments, width: int) -> tuple[Ints, Ints, Ints]:
    """What two annotators share, both ways round: of the same value, of any, and squared."""
    here, there = one.ranges.crossing(other.ranges)
    lengths = one.ranges.shared(other.ranges, here, there)
    is_same = one.values[here] == other.values[there]
    same, anything, squares = np.zeros((3, width), dtype=np.int64)
    np.add.at(same, one.values[here[is_same]], 2 * lengths[is_same])
    for segments, met in ((one, here), (other, there)):
        each = np.zeros(len(segments.ranges), dtype=np.int64)
        np.add.at(each, met, lengths)
        np.add.at(anything, segments.values, each)
        np.add.at(squares, segments.values, each**2)
    return same, anything, squares
