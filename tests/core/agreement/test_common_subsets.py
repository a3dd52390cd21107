"""Likenesses of all pairs of sets, had from their common subsets."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agreement.common_subsets import CommonSubsets, number_of_subsets
from core.agreement.distances import jaccard_likeness, masi_likeness

SCORES = (jaccard_likeness, masi_likeness)
SETS = st.frozensets(st.integers(0, 6), min_size=1, max_size=6)
VALUES = st.lists(st.tuples(st.integers(0, 3), SETS), min_size=1, max_size=12)


def by_looking(values: list[tuple[int, frozenset[int]]], weights: list[float]) -> list[float]:
    """Over ordered couples of values of different articles."""
    totals = []
    for score in SCORES:
        total = 0.0
        for article, one in values:
            for elsewhere, other in values:
                if article != elsewhere and one & other:
                    sizes = (np.array([float(len(s))]) for s in (one & other, one, other))
                    total += weights[article] * weights[elsewhere] * float(score(*sizes)[0])
        totals.append(total)
    return totals


@settings(max_examples=80)
@given(VALUES, st.lists(st.integers(0, 3).map(float), min_size=4, max_size=4))
def test_the_sum_is_that_of_looking_at_every_pair(
    values: list[tuple[int, frozenset[int]]], weights: list[float]
) -> None:
    articles = np.array([article for article, _ in values])
    common = CommonSubsets(articles, [sorted(said) for _, said in values], 4)
    forms, within = zip(*common.forms(SCORES), strict=True)
    columns = np.array([weights, [1.0] * 4]).T
    between = common.between(forms, columns)
    for found, inside, expected in zip(between, within, by_looking(values, weights), strict=True):
        alike = found[0] - inside @ columns[:, 0] ** 2
        assert alike == pytest.approx(expected, abs=1e-9)


def test_all_subsets_are_counted() -> None:
    assert number_of_subsets(np.array([1, 3, 0])) == 2 + 8 + 1
