"""Intervals of the unitizing family hold what comes out of texts that are drawn anew."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agreement.coefficients.figure import Figure
from core.agreement.intervals import draws, interval_of
from core.agreement.unitizing.alpha_u import alpha_u
from core.agreement.unitizing.continuum import ONE_TEXT, Continuum, marked
from core.agreement.unitizing.family import family
from core.agreement.unitizing.gamma import GammaOptions, gamma
from core.agreement.unitizing.measured import measured
from core.agreement.unitizing.partition import partition
from tests.core.agreement.unitizing.builders import NAMES, text, texts

RESAMPLES, SEED = 25, 3


def figures(
    continua: Sequence[Continuum], names: Sequence[str], resamples: int = 0
) -> Mapping[str, Figure]:
    """αU and the family under names of their own, those of values and categories among them."""
    marks = marked(continua, names)
    whole, categories = alpha_u(marks, resamples, SEED)
    found = family(partition(marks), resamples, SEED)
    return {
        "alpha_u": whole, "whole": found.whole, "binary": found.binary,
        "coding": found.coding.alpha, "positions": found.positions,
        **{f"category {name}": figure for name, figure in categories.items()},
        **{f"value {name}": coding.alpha for name, coding in found.values.items()},
    }  # fmt: skip


@settings(max_examples=25)
@given(st.lists(texts(3), min_size=2, max_size=4), st.sampled_from([NAMES[:2], NAMES[:3]]))
def test_an_interval_is_that_of_the_figures_of_the_texts_drawn(
    continua: list[Continuum], names: tuple[str, ...]
) -> None:
    (counts,) = draws(len(continua), RESAMPLES, SEED, RESAMPLES)
    drawn = [
        figures([each for each, n in zip(continua, times, strict=True) for _ in range(n)], names)
        for times in counts.T.astype(int)
    ]
    for key, figure in figures(continua, names, RESAMPLES).items():
        if figure.value is None:
            continue
        values = [of[key].value if key in of else None for of in drawn]
        expected = interval_of(np.array(values, dtype=np.float64))
        assert (figure.interval is None) == (expected is None), key
        if figure.interval is not None and expected is not None:
            assert figure.interval.undefined == expected.undefined, key
            assert figure.interval.low == pytest.approx(expected.low, abs=1e-9), key
            assert figure.interval.high == pytest.approx(expected.high, abs=1e-9), key


def two_texts() -> list[Continuum]:
    alike = text(60, Ana=[(0, 9, "a"), (20, 30, "b")], Ben=[(0, 9, "a"), (20, 30, "b")])
    apart = text(60, Ana=[(0, 9, "a"), (40, 55, "b")], Ben=[(4, 12, "a"), (20, 25, "a")])
    return [alike, apart]


def test_gamma_has_an_interval_that_holds_it() -> None:
    options = GammaOptions(precision=0.2, seed=SEED, resamples=200)
    found = gamma(two_texts() * 3, NAMES[:2], options)
    for figure in (found.gamma, found.gamma_cat, found.categories["a"]):
        assert figure.value is not None
        assert figure.interval is not None
        assert figure.interval.low <= figure.value <= figure.interval.high
    assert found == gamma(two_texts() * 3, NAMES[:2], options)


def test_an_interval_of_gamma_reaches_from_the_text_in_disorder_to_the_one_without() -> None:
    options = GammaOptions(precision=0.2, seed=SEED, resamples=200)
    alike, apart = two_texts()
    found = gamma([alike, apart], NAMES[:2], options).gamma
    assert found.interval is not None
    assert found.interval.high == 1.0
    alone = gamma([apart], NAMES[:2], options).gamma
    assert alone.value is not None
    assert found.interval.low == pytest.approx(alone.value, abs=0.25)


def test_texts_without_a_mark_are_drawn_as_well() -> None:
    options = GammaOptions(precision=0.2, seed=SEED, resamples=100)
    found = gamma([two_texts()[1], *[text(60)] * 3], NAMES[:2], options).gamma
    assert found.interval is not None
    assert 0 < found.interval.undefined < 100


def test_of_one_text_each_figure_says_why_it_has_no_interval() -> None:
    found = measured(two_texts()[1:], NAMES[:2], GammaOptions(precision=0.2, resamples=20))
    told = (found.alpha_u, found.family.whole, found.family.positions, found.gamma.gamma)
    for figure in told:
        assert figure.value is not None
        assert (figure.interval, figure.alone) == (None, ONE_TEXT)


def test_without_resamples_there_is_neither_an_interval_nor_a_reason() -> None:
    found = measured(two_texts(), NAMES[:2], GammaOptions(precision=0.2))
    for figure in (found.alpha_u, found.family.whole, found.gamma.gamma):
        assert (figure.interval, figure.alone) == (None, None)
