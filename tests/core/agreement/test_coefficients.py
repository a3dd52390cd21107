"""What holds of every coefficient, whatever was rated: invariants, and when there is no value."""

import random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.agreement.coefficients import KEYS, all_of, each_pair, per_category
from core.agreement.coefficients.alpha import krippendorff_alpha
from core.agreement.coefficients.figure import (
    FLEISS_FOR_MORE,
    NO_ORDER,
    NOT_SHARED,
    ONE_ANNOTATOR,
    ONE_CATEGORY,
    TWO_ANNOTATORS,
)
from core.agreement.coefficients.specific import NOT_CHOSEN
from core.agreement.distances import jaccard, masi
from core.agreement.level import Level, SetDistance
from core.agreement.ratings import Ratings, rated
from core.agreement.tallies import Tallies, Totals
from core.model.phrase import Refused
from tests.core.agreement.rating_tables import between, single, table, totals, values_of

Rows = list[list[Any]]
LEVELS = st.sampled_from(Level)
SEEDS = st.integers(0, 2**32 - 1)
CHANCE_CORRECTED = [key for key in KEYS if key != "percent_agreement"]


@st.composite
def ratings(draw: st.DrawFn) -> Ratings:
    """Any table at any level, of one annotator or more, with missing ratings and empty sets."""
    level = draw(LEVELS)
    values: list[Any] = list("abc") if level is Level.NOMINAL else [0, 1, 2.5]
    if level is Level.SET:
        values = [frozenset(), frozenset("a"), frozenset("ab")]
    width = draw(st.integers(1, 4))
    unit = st.lists(st.sampled_from([None, *values]), min_size=width, max_size=width)
    rows = draw(st.lists(unit, min_size=1, max_size=8))
    return table(rows, level, values)


def close(one: dict[str, float | None], other: dict[str, float | None]) -> None:
    for key, value in one.items():
        expected = other[key] if other[key] is None else pytest.approx(other[key], abs=1e-9)
        assert value == expected, key


@given(ratings())
def test_every_coefficient_has_either_a_value_or_a_reason(given: Ratings) -> None:
    found = all_of(given)
    assert list(found) == list(KEYS)
    for figure in found.values():
        assert (figure.value is None) == (figure.reason is not None)
        assert figure.value is None or -1e9 < figure.value < 1 + 1e-9


@given(ratings(), SEEDS)
def test_the_order_of_annotators_and_units_changes_nothing(given: Ratings, seed: int) -> None:
    chance = np.random.default_rng(seed)
    codes = chance.permutation(chance.permutation(given.codes, axis=0), axis=1)
    close(
        values_of(Ratings(given.annotators, codes, given.categories, given.level)),
        values_of(given),
    )


@given(ratings(), SEEDS)
def test_the_names_of_nominal_categories_change_nothing(given: Ratings, seed: int) -> None:
    nominal = given.at(Level.NOMINAL)
    other = np.append(np.random.default_rng(seed).permutation(3), -1).astype(np.int32)
    close(
        values_of(Ratings(given.annotators, other[given.codes], ("x", "y", "z"), Level.NOMINAL)),
        values_of(nominal),
    )


@given(ratings())
def test_a_scale_turned_round_changes_nothing(given: Ratings) -> None:
    ordinal = given.at(Level.ORDINAL)
    turned = np.array([2, 1, 0, -1], dtype=np.int32)[given.codes]
    close(
        values_of(Ratings(given.annotators, turned, ("c", "b", "a"), Level.ORDINAL)),
        values_of(ordinal),
    )


@given(ratings(), st.integers(2, 4))
def test_agreement_with_oneself_is_one_or_undefined(given: Ratings, times: int) -> None:
    alone = given.codes[:, :1].repeat(times, axis=1)
    same = Ratings(tuple("ABCD"[:times]), alone, given.categories, given.level)
    for key, figure in all_of(same).items():
        assert figure.value in (None, pytest.approx(1, abs=1e-12)), key
    for figure in per_category(same).values():
        assert figure.value in (None, 1)


@given(ratings())
def test_a_unit_that_one_annotator_rated_does_not_move_alpha(given: Ratings) -> None:
    alone = np.full((1, len(given.annotators)), -1, dtype=np.int32)
    alone[0, 0] = 1
    more = Ratings(given.annotators, np.vstack([given.codes, alone]), given.categories, given.level)
    key = "krippendorff_alpha"
    close({key: values_of(more)[key]}, values_of(given))


@given(ratings())
def test_each_pair_has_the_kappa_of_its_two_annotators(given: Ratings) -> None:
    pairs = each_pair(given)
    count = len(given.annotators)
    assert len(pairs) == count * (count - 1) // 2
    for names, figures in pairs.items():
        alone = all_of(given.of(names))
        assert figures == {key: alone[key] for key in figures}


@pytest.mark.parametrize("level", [Level.INTERVAL, Level.RATIO])
def test_a_far_value_that_is_paired_with_nothing_moves_no_alpha(level: Level) -> None:
    """Such as a number with a digit too many, of one annotator alone."""
    rows: Rows = [[1, 2], [2, 2], [3, 3], [1, 1]]
    near, far = (values_of(table([*rows, [value, None]], level)) for value in (2, 1e12))
    for key in ("krippendorff_alpha", "weighted_kappa_linear", "weighted_kappa_quadratic"):
        assert near[key] is not None
        assert far[key] == pytest.approx(near[key], abs=1e-9), key


@pytest.mark.parametrize("scale", [1e-90, 1e90])
def test_the_unit_of_a_number_changes_nothing(scale: float) -> None:
    rows = [[1, 2], [2, 2], [3, 3], [1, 1]]
    scaled = [[value * scale for value in row] for row in rows]
    for level in (Level.INTERVAL, Level.RATIO):
        close(values_of(table(scaled, level)), values_of(table(rows, level)))


# No value


def reasons(rows: Rows, level: Level = Level.NOMINAL) -> dict[str, Any]:
    return {key: figure.reason for key, figure in all_of(table(rows, level)).items()}


@pytest.mark.parametrize("level", [Level.ORDINAL, Level.INTERVAL, Level.RATIO])
def test_one_annotator_has_nobody_to_agree_with(level: Level) -> None:
    assert reasons([[1], [2]], level) == dict.fromkeys(KEYS, ONE_ANNOTATOR)


@pytest.mark.parametrize("level", [Level.ORDINAL, Level.INTERVAL, Level.RATIO])
def test_annotators_without_a_shared_unit_are_not_compared(level: Level) -> None:
    assert reasons([[1, None], [None, 2]], level) == dict.fromkeys(KEYS, NOT_SHARED)


@pytest.mark.parametrize("level", [Level.ORDINAL, Level.INTERVAL, Level.RATIO])
def test_one_category_alone_leaves_nothing_but_percent_agreement(level: Level) -> None:
    found = all_of(table([[2, 2], [2, 2], [None, 2]], level, [2]))
    assert found["percent_agreement"].value == 1
    for key in CHANCE_CORRECTED:
        assert found[key].reason == ONE_CATEGORY


def test_a_scale_of_which_one_step_was_used_is_undefined_too() -> None:
    found = all_of(table([[2, 2], [2, 2]], Level.ORDINAL, [1, 2, 3]))
    for key in CHANCE_CORRECTED:
        assert found[key].reason == ONE_CATEGORY


def test_names_have_no_weights_and_three_annotators_no_kappa_of_two() -> None:
    weighted = ("weighted_kappa_linear", "weighted_kappa_quadratic")
    of_names = reasons([["a", "b", "a"], ["b", "b", "a"]])
    for key in (*weighted, "gwet_ac2_quadratic"):
        assert of_names[key] == NO_ORDER
    of_ranks = reasons([[1, 2, 1], [2, 2, 1]], Level.ORDINAL)
    for key in (*weighted, "cohen_kappa"):
        assert of_ranks[key] == TWO_ANNOTATORS
    assert of_ranks["scott_pi"] is FLEISS_FOR_MORE
    assert of_ranks["gwet_ac2_quadratic"] is None


def test_a_category_that_nobody_chose_has_no_agreement_of_its_own() -> None:
    found = per_category(table([["a", "a"], ["a", None]], Level.NOMINAL, ["a", "b"]))
    assert found["a"].value == 1
    assert found["b"].reason is NOT_CHOSEN
    assert per_category(table([["a", None]]))["a"].reason is NOT_SHARED


def test_a_table_without_units_or_ratings_has_no_value() -> None:
    nothing = rated(("A", "B"), [], Level.NOMINAL)
    silent = rated(("A", "B"), [[None, None]], Level.INTERVAL)
    for each in (nothing, silent):
        assert {figure.value for figure in all_of(each).values()} == {None}
        assert per_category(each) == {}


def test_values_below_0_are_not_of_a_ratio_scale() -> None:
    with pytest.raises(Refused, match="begins at 0"):
        table([[-1, 2]], Level.RATIO)


# Sets


def test_two_empty_sets_are_the_same_and_an_empty_one_is_far_from_any_other() -> None:
    sets = [frozenset[str](), frozenset("a"), frozenset("ab")]
    for distance in (masi(sets), jaccard(sets)):
        assert between(distance, 0, 0) == 0
        assert between(distance, 0, 1) == between(distance, 2, 0) == 1
    assert between(masi(sets), 1, 2) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert between(jaccard(sets), 1, 2) == pytest.approx(1 / 2)


@pytest.mark.parametrize("of_sets", SetDistance)
def test_thousands_of_sets_are_expected_as_they_are_one_by_one(
    of_sets: SetDistance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few likenesses are held at once, and whether or not they are kept."""
    chance = random.Random(3)
    rows = [
        [frozenset(chance.sample("abcdefgh", chance.randint(0, 4))) for _ in "AB"] for _ in "x" * 60
    ]
    given = table(rows, Level.SET)
    whole = all_of(given, of_sets=of_sets)["krippendorff_alpha"].value
    monkeypatch.setattr("core.agreement.distances._BLOCK", 100)
    assert all_of(given, of_sets=of_sets)["krippendorff_alpha"].value == pytest.approx(whole)
    monkeypatch.setattr("core.agreement.distances._KEPT", 10)
    twice = (masi if of_sets is SetDistance.MASI else jaccard)([*given.categories])  # type: ignore[list-item]
    for _ in range(2):
        assert single(krippendorff_alpha(totals(given), twice)) == pytest.approx(whole)


# Sums


@given(ratings(), SEEDS)
def test_sums_of_groups_are_those_of_the_whole(given: Ratings, seed: int) -> None:
    """Each group drawn once is the table itself."""
    groups = np.random.default_rng(seed).integers(0, 3, given.units, dtype=np.int32)
    grouped = Ratings(given.annotators, given.codes, given.categories, given.level, groups)
    tallies = Tallies(grouped, by_group=True)
    once = Totals(tallies, np.ones((tallies.number_of_groups, 1)))
    whole = totals(given)
    assert once.shared_units() == pytest.approx(whole.shared_units())
    assert once.shares() == pytest.approx(whole.shares())
    assert once.paired_values() == pytest.approx(whole.paired_values())
    assert once.coincidences()[2] == pytest.approx(whole.coincidences()[2])
