"""Intervals come from resampling articles: seeded, by percentiles, what is undefined is counted."""

from collections.abc import Sequence

import numpy as np
import pytest

from core.agreement.coefficients import all_of
from core.agreement.intervals import draws, interval_of, resampled
from core.agreement.level import Level
from core.agreement.ratings import Ratings, rated
from core.agreement.tallies import Tallies
from core.model.phrase import Cancelled, Phrase
from tests.core.agreement.rating_tables import table

ALPHA = "krippendorff_alpha"


def many(units: int = 60, groups: int | None = None, level: Level = Level.ORDINAL) -> Ratings:
    """Three annotators who mostly agree, and leave some units out."""
    chance = np.random.default_rng(11)
    truth = chance.integers(0, 4, (units, 1))
    codes = np.clip(truth + (chance.random((units, 3)) < 0.3), 0, 3).astype(np.int32)
    codes[chance.random(codes.shape) < 0.2] = -1
    of = None if groups is None else (np.arange(units) * groups // units).astype(np.int32)
    return Ratings(("A", "B", "C"), codes, (0.0, 1.0, 2.0, 3.0), level, of)


def again(given: Ratings, counts: Sequence[int]) -> Ratings:
    """The table in which each article stands as often as it was drawn."""
    groups = np.arange(given.units) if given.groups is None else given.groups
    units = [unit for unit, group in enumerate(groups) for _ in range(int(counts[group]))]
    return Ratings(given.annotators, given.codes[units], given.categories, given.level)


@pytest.mark.parametrize("level", [Level.NOMINAL, Level.ORDINAL, Level.INTERVAL, Level.RATIO])
@pytest.mark.parametrize("groups", [None, 7])
def test_a_resample_is_the_table_with_its_articles_as_often_as_drawn(
    level: Level, groups: int | None
) -> None:
    from core.agreement.coefficients import _planned
    from core.agreement.level import SetDistance

    given = many(groups=groups, level=level)
    planned = _planned(given, SetDistance.MASI)
    formulas = {key: how for key, how in planned.items() if not isinstance(how, Phrase)}
    tallies = Tallies(given, by_group=True)
    found = resampled(tallies, formulas, 12, seed=5)
    drawn = np.hstack(list(draws(tallies.number_of_groups, 12, 5, at_once=12)))
    for number in range(12):
        wanted = all_of(again(given, drawn[:, number].tolist()))
        for key, values in found.items():
            assert values[number] == pytest.approx(wanted[key].value, abs=1e-9), key


def test_the_same_seed_gives_the_same_interval_and_another_one_another() -> None:
    one, same, other = (all_of(many(), 200, seed)[ALPHA].interval for seed in (1, 1, 2))
    assert one == same != other


def test_how_many_are_drawn_at_once_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = all_of(many(), 50)
    monkeypatch.setattr("core.agreement.intervals._CELLS", 400)
    pieces = all_of(many(), 50)
    for key, figure in whole.items():
        one, other = figure.interval, pieces[key].interval
        assert (one is None) == (other is None)
        if one is not None and other is not None:
            assert (one.low, one.high) == pytest.approx((other.low, other.high))


def test_an_interval_holds_its_value_and_says_how_often_it_is_too_low() -> None:
    figure = all_of(many(400), 500)[ALPHA]
    interval = figure.interval
    assert figure.value is not None
    assert interval is not None
    assert interval.low < figure.value < interval.high
    assert 0 <= interval.below_667 <= interval.below_800 <= 1
    assert (interval.resamples, interval.undefined) == (500, 0)


def test_units_of_one_article_make_the_interval_wider_than_units_drawn_alone() -> None:
    """Here every article is ten times the same unit."""
    few = many(30)
    codes = few.codes.repeat(10, axis=0)
    groups = np.arange(30, dtype=np.int32).repeat(10)
    alone, grouped = (
        all_of(Ratings(few.annotators, codes, few.categories, few.level, of), 500)[ALPHA].interval
        for of in (None, groups)
    )
    assert alone is not None
    assert grouped is not None
    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)


def test_resamples_on_which_it_is_undefined_are_counted_and_left_out() -> None:
    """Of two units with one category each, half of the resamples have one category alone."""
    figure = all_of(table([["a", "a"], ["b", "b"]]), 1000)[ALPHA]
    assert figure.interval is not None
    assert 400 < figure.interval.undefined < 600
    assert (figure.interval.low, figure.interval.high) == (1, 1)
    assert figure.interval.below_800 == 0


def test_there_is_no_interval_where_all_resamples_are_undefined() -> None:
    assert interval_of(np.array([np.nan, np.nan])) is None


def test_one_article_alone_has_no_interval() -> None:
    figure = all_of(many(groups=1), 100)[ALPHA]
    assert figure.value is not None
    assert figure.interval is None


def test_what_is_undefined_has_no_interval() -> None:
    figures = all_of(rated("AB", [["a", "a"], ["a", "a"]], Level.NOMINAL), 10)
    assert figures[ALPHA].interval is None
    assert figures["percent_agreement"].interval is not None


def test_it_tells_how_far_it_is_and_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.agreement.intervals._CELLS", 600)
    told = []

    def tell(done: int, total: int | None, what: Phrase) -> None:
        told.append((done, total))
        if done >= 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        all_of(many(), 100, progress=tell)
    assert told == [(0, 100), (10, 100), (20, 100)]
