"""Coefficients once more, as slowly and plainly as their definitions are written.

They share nothing with what they are compared to: loops over units, annotators and categories.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import permutations
from typing import Any

Row = Sequence[Hashable | None]
Apart = Callable[[Any, Any], float]


def nominal(one: Hashable, other: Hashable) -> float:
    return float(one != other)


def interval(one: float, other: float) -> float:
    return (one - other) ** 2


def ratio(one: float, other: float) -> float:
    return ((one - other) / (one + other)) ** 2 if one + other else 0.0


def ordinal(rows: Sequence[Row]) -> Apart:
    """The metric of these ratings: how many values lie between two, the ends counted half."""
    counts = Counter(value for row in paired(rows) for value in row)

    def apart(one: float, other: float) -> float:
        low, high = min(one, other), max(one, other)
        between = sum(count for value, count in counts.items() if low <= value <= high)
        return float((between - (counts[one] + counts[other]) / 2) ** 2)

    return apart


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return 1 - len(one & other) / len(one | other) if one | other else 0.0


def masi(one: frozenset[str], other: frozenset[str]) -> float:
    if one == other:
        return 0.0
    if one < other or other < one:
        monotone = 2 / 3 if one & other else 0.0
    else:
        monotone = 1 / 3 if one & other else 0.0
    return 1 - (1 - jaccard(one, other)) * monotone


def paired(rows: Sequence[Row]) -> list[list[Any]]:
    """The ratings of every unit that has two or more."""
    found = [[value for value in row if value is not None] for row in rows]
    return [row for row in found if len(row) > 1]


def alpha(rows: Sequence[Row], apart: Apart) -> float | None:
    """1 − D_o / D_e over all values that can be paired; None where it is undefined."""
    units = paired(rows)
    values = [value for row in units for value in row]
    if len(set(values)) < 2:
        return None
    observed = sum(
        apart(one, other) / (len(row) - 1) for row in units for one, other in permutations(row, 2)
    ) / len(values)
    expected = sum(apart(one, other) for one, other in permutations(values, 2))
    return 1 - observed / (expected / (len(values) * (len(values) - 1)))


def agreement(rows: Sequence[Row], alike: Apart) -> float:
    """The mean likeness of two ratings of a unit, over units with two or more."""
    means = [
        sum(alike(one, other) for one, other in permutations(row, 2)) / len(row) / (len(row) - 1)
        for row in paired(rows)
    ]
    return sum(means) / len(means)


def propensities(rows: Sequence[Row], categories: Sequence[Hashable]) -> list[float]:
    """The mean share of each category in the ratings of a unit."""
    rated = [[value for value in row if value is not None] for row in rows]
    rated = [row for row in rated if row]
    return [sum(row.count(each) / len(row) for row in rated) / len(rated) for each in categories]


def fleiss(rows: Sequence[Row], categories: Sequence[Hashable], alike: Apart) -> float:
    shares = propensities(rows, categories)
    expected = sum(
        p * q * alike(one, other)
        for p, one in zip(shares, categories, strict=True)
        for q, other in zip(shares, categories, strict=True)
    )
    return _corrected(agreement(rows, alike), expected)


def gwet(rows: Sequence[Row], categories: Sequence[Hashable], alike: Apart) -> float:
    weights = sum(alike(one, other) for one in categories for other in categories)
    unsure = sum(share * (1 - share) for share in propensities(rows, categories))
    count = len(categories)
    return _corrected(agreement(rows, alike), weights / (count * (count - 1)) * unsure)


def conger(rows: Sequence[Row], categories: Sequence[Hashable], alike: Apart) -> float:
    """Each two annotators by their own shares of the categories."""
    own = [
        [chosen.count(each) / len(chosen) for each in categories]
        for chosen in _columns(rows)
        if chosen
    ]
    expected = [
        sum(
            p * q * alike(a, b)
            for p, a in zip(one, categories, strict=True)
            for q, b in zip(other, categories, strict=True)
        )
        for one, other in permutations(own, 2)
    ]
    return _corrected(agreement(rows, alike), sum(expected) / len(expected))


def brennan_prediger(rows: Sequence[Row], categories: Sequence[Hashable], alike: Apart) -> float:
    expected = sum(alike(one, other) for one in categories for other in categories)
    return _corrected(agreement(rows, alike), expected / len(categories) ** 2)


def specific(rows: Sequence[Row], category: Hashable) -> float | None:
    """Of all who chose it, each beside every other of the unit: how many others chose it too."""
    others = [
        other for row in paired(rows) for one, other in permutations(row, 2) if one == category
    ]
    return others.count(category) / len(others) if others else None


def _columns(rows: Sequence[Row]) -> Iterator[list[Hashable]]:
    for column in zip(*rows, strict=True):
        yield [value for value in column if value is not None]


def _corrected(observed: float, expected: float) -> float:
    return (observed - expected) / (1 - expected)
