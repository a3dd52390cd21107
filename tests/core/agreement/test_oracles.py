"""Random tables: what is computed here is what independent libraries and definitions compute.

Compared only where the other is defined and right. Known of the others:
- nltk divides by zero between two empty sets, so it is compared on sets that are not empty; its π
  and κ know no missing ratings; its κ of more than two is a mean over pairs; its weighted κ divides
  the expected disagreement alone by the largest distance, so that this has to be 1.
- scikit-learn weighs by the place of a label in its sorted list, so it is compared at the ordinal
  level; where both annotators chose one and the same label it gives NaN.
- statsmodels wants as many ratings of each unit.
- krippendorff refuses a table with a single value; it takes numbers, not sets.
"""

import math
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import binary_distance, interval_distance, jaccard_distance
from nltk.metrics.distance import masi_distance as nltk_masi
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa as other_fleiss

from core.agreement import coefficients
from core.agreement.coefficients import per_category
from core.agreement.coefficients.alpha import krippendorff_alpha
from core.agreement.coefficients.formulas import (
    brennan_prediger,
    cohen_kappa,
    conger_kappa,
    fleiss_kappa,
    gwet_ac,
)
from core.agreement.distances import (
    Absolute,
    Distance,
    Nominal,
    Pairwise,
    Squared,
    of_matrix,
    ordinal_weights,
)
from core.agreement.level import Level, SetDistance
from tests.core.agreement import definitions
from tests.core.agreement.rating_tables import single, table, totals, values_of

Rows = list[list[Any]]
NEAR = 1e-9
CATEGORIES = range(4)
CODES = st.sampled_from(CATEGORIES)


@st.composite
def tables(
    draw: st.DrawFn,
    values: st.SearchStrategy[Any] = CODES,
    annotators: tuple[int, int] = (2, 5),
    has_gaps: bool = True,
) -> Rows:
    """Units × annotators with values that are often the same, and often missing."""
    width = draw(st.integers(*annotators))
    cell = st.one_of(values, st.none()) if has_gaps else values
    unit = st.one_of(
        st.lists(cell, min_size=width, max_size=width),
        values.map(lambda value: [value] * width),
    )
    return draw(st.lists(unit, min_size=1, max_size=14))


def numbers(low: float = -50, high: float = 50) -> st.SearchStrategy[float]:
    return st.one_of(
        st.integers(int(low), int(high)).map(float),
        st.floats(low, high, allow_nan=False).map(lambda value: round(value, 3)),
    )


names = st.frozensets(st.sampled_from("abcd"), max_size=3)


def same(found: float | None, wanted: float | None) -> None:
    """Both undefined, or equal to nine digits; a large negative value has no more than nine."""
    if wanted is None or not math.isfinite(wanted):
        assert found is None
    else:
        assert found == pytest.approx(wanted, abs=NEAR, rel=NEAR)


def triples(rows: Rows) -> list[tuple[str, str, Any]]:
    return [
        (str(annotator), str(unit), value)
        for unit, row in enumerate(rows)
        for annotator, value in enumerate(row)
        if value is not None
    ]


def occurring(rows: Rows) -> set[Any]:
    return {value for row in definitions.paired(rows) for value in row}


def alpha_of(rows: Rows, level: Level, of_sets: SetDistance = SetDistance.MASI) -> float | None:
    """As `all_of` has it, without all else that it computes."""
    ratings = table(rows, level)
    found = single(coefficients.alpha_of(ratings, of_sets)(totals(ratings)))
    return None if math.isnan(found) else found


# Krippendorff's α

METRICS: dict[Level, Callable[[Rows], definitions.Apart]] = {
    Level.NOMINAL: lambda rows: definitions.nominal,
    Level.ORDINAL: lambda rows: definitions.ordinal(rows),
    Level.INTERVAL: lambda rows: definitions.interval,
    Level.RATIO: lambda rows: definitions.ratio,
}


@pytest.mark.parametrize("level", METRICS)
@given(rows=tables(numbers(0)))
def test_alpha_is_what_its_definition_says(level: Level, rows: Rows) -> None:
    same(alpha_of(rows, level), definitions.alpha(rows, METRICS[level](rows)))


@pytest.mark.parametrize("of_sets", SetDistance)
@given(rows=tables(names))
def test_alpha_of_sets_is_what_its_definition_says(of_sets: SetDistance, rows: Rows) -> None:
    apart = definitions.masi if of_sets is SetDistance.MASI else definitions.jaccard
    same(alpha_of(rows, Level.SET, of_sets), definitions.alpha(rows, apart))


@given(rows=tables(), apart=st.lists(st.integers(0, 9), min_size=6, max_size=6))
def test_alpha_of_a_distance_of_ones_own(rows: Rows, apart: Sequence[int]) -> None:
    matrix = np.zeros((4, 4))
    matrix[np.triu_indices(4, 1)] = apart
    matrix += matrix.T
    ratings = table(rows, Level.NOMINAL, CATEGORIES)
    found = single(krippendorff_alpha(totals(ratings), of_matrix(matrix)))
    values = occurring(rows)
    assume(any(matrix[one, other] for one in values for other in values))
    same(found, definitions.alpha(rows, lambda one, other: float(matrix[one, other])))


@pytest.mark.parametrize("level", METRICS)
@given(rows=tables(numbers(0)))
def test_alpha_is_that_of_the_package_krippendorff(level: Level, rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    data = np.array([[np.nan if v is None else v for v in row] for row in rows], dtype=float).T
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        wanted = krippendorff.alpha(reliability_data=data, level_of_measurement=level.value)
    same(alpha_of(rows, level), float(wanted))


@pytest.mark.parametrize(
    ("level", "distance"),
    [(Level.NOMINAL, binary_distance), (Level.INTERVAL, interval_distance)],
)
@given(rows=tables(st.integers(-9, 9)))
def test_alpha_is_that_of_nltk(level: Level, distance: Any, rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    same(alpha_of(rows, level), AnnotationTask(triples(rows), distance=distance).alpha())


@pytest.mark.parametrize(
    ("of_sets", "distance"),
    [(SetDistance.MASI, nltk_masi), (SetDistance.JACCARD, jaccard_distance)],
)
@given(rows=tables(names.filter(bool)))
def test_alpha_of_sets_is_that_of_nltk(of_sets: SetDistance, distance: Any, rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    same(
        alpha_of(rows, Level.SET, of_sets),
        AnnotationTask(triples(rows), distance=distance).alpha(),
    )


# κ and π of two annotators


def both_rated(rows: Rows) -> Rows:
    return [row for row in rows if None not in row]


@pytest.mark.parametrize(
    ("key", "weights"),
    [
        ("cohen_kappa", None),
        ("weighted_kappa_linear", "linear"),
        ("weighted_kappa_quadratic", "quadratic"),
    ],
)
@given(rows=tables(annotators=(2, 2)))
def test_kappa_of_two_is_that_of_scikit_learn(key: str, weights: str | None, rows: Rows) -> None:
    complete = both_rated(rows)
    assume(len(occurring(complete)) > 1)
    one, other = zip(*complete, strict=True)
    wanted = cohen_kappa_score(one, other, labels=[*CATEGORIES], weights=weights)
    same(values_of(table(rows, Level.ORDINAL, CATEGORIES))[key], float(wanted))


@given(rows=tables(annotators=(2, 2)))
def test_kappa_pi_and_agreement_of_two_are_those_of_nltk(rows: Rows) -> None:
    complete = both_rated(rows)
    assume(len(occurring(complete)) > 1)
    found = values_of(table(rows))
    task = AnnotationTask(triples(complete))
    same(found["percent_agreement"], task.avg_Ao())
    same(found["cohen_kappa"], task.kappa())
    same(found["scott_pi"], task.pi())


@given(rows=tables(annotators=(2, 2), has_gaps=False))
def test_s_of_two_is_that_of_nltk(rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    found = single(brennan_prediger(totals(table(rows))))
    same(found, AnnotationTask(triples(rows)).S())


@given(rows=tables(annotators=(2, 2), has_gaps=False))
def test_kappa_of_a_distance_of_ones_own_is_that_of_nltk(rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    apart = np.abs(np.subtract.outer(CATEGORIES, CATEGORIES)) ** 1.5 / 3**1.5
    task = AnnotationTask(triples(rows), distance=lambda one, other: apart[one, other])
    ratings = table(rows, Level.NOMINAL, CATEGORIES)
    found = single(cohen_kappa(totals(ratings), of_matrix(apart)))
    same(found, task.weighted_kappa(max_distance=1.0))


# Any number of annotators


@given(rows=tables(annotators=(2, 6), has_gaps=False))
def test_fleiss_kappa_is_that_of_statsmodels(rows: Rows) -> None:
    assume(len(occurring(rows)) > 1)
    counts = [[row.count(each) for each in CATEGORIES] for row in rows]
    same(values_of(table(rows))["fleiss_kappa"], float(other_fleiss(np.array(counts))))


WEIGHTED: dict[str, tuple[definitions.Apart, Callable[[], Distance]]] = {
    "names": (definitions.nominal, Nominal),
    "linear": (lambda one, other: abs(one - other) / 3, lambda: Absolute(np.arange(4.0))),
    "quadratic": (lambda one, other: (one - other) ** 2 / 9, lambda: Squared(np.arange(4.0))),
    "ordinal": (
        lambda one, other: math.comb(int(abs(one - other)) + 1, 2) / 6,
        lambda: ordinal_weights(4),
    ),
}
DEFINED = {
    definitions.fleiss: fleiss_kappa,
    definitions.gwet: gwet_ac,
    definitions.conger: conger_kappa,
    definitions.brennan_prediger: brennan_prediger,
}


@pytest.mark.parametrize("weights", WEIGHTED)
@pytest.mark.parametrize("defined", DEFINED, ids=lambda each: each.__name__)
@given(rows=tables())
def test_with_missing_ratings_coefficients_are_what_their_definitions_say(
    defined: Callable[..., float], weights: str, rows: Rows
) -> None:
    everything = {value for row in rows for value in row if value is not None}
    assume(occurring(rows) and len(everything) > 1)
    apart, distance = WEIGHTED[weights]
    ratings = table(rows, Level.ORDINAL, CATEGORIES)
    found = single(DEFINED[defined](totals(ratings), distance()))
    same(found, defined(rows, CATEGORIES, lambda one, other: 1 - apart(one, other)))


@given(rows=tables())
def test_specific_agreement_is_what_its_definition_says(rows: Rows) -> None:
    for category, figure in per_category(table(rows, Level.NOMINAL, CATEGORIES)).items():
        same(figure.value, definitions.specific(rows, category))


# Distances


@given(
    values=st.lists(numbers(), min_size=2, max_size=9, unique=True),
    seed=st.integers(0, 2**32 - 1),
)
@pytest.mark.parametrize("kind", [Absolute, Squared])
def test_a_closed_form_is_the_sum_over_all_pairs(
    kind: type[Absolute] | type[Squared], values: list[float], seed: int
) -> None:
    chance = np.random.default_rng(seed)
    one, other = chance.random((2, 3, len(values)))
    closed = kind(np.array(values))
    slow = Pairwise(len(values), partial(_apart, closed))
    assert closed.expected(one, other) == pytest.approx(slow.expected(one, other), rel=NEAR)
    assert closed.largest == pytest.approx(slow.largest)


def _apart(distance: Distance, one: Any, other: Any) -> Any:
    return distance.between(*np.broadcast_arrays(one, other))
