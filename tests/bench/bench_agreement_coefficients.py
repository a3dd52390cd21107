"""Coefficients over very many units: alpha beside nltk's, and intervals over 10,000 articles."""

import time

import numpy as np
import pytest
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import binary_distance

from core.agreement.coefficients import all_of
from core.agreement.coefficients.alpha import krippendorff_alpha, ordinal_alpha
from core.agreement.distances import Nominal
from core.agreement.level import Level
from core.agreement.ratings import Ratings
from core.agreement.tallies import Tallies, Totals
from tests.bench.conftest import Report

UNITS, ANNOTATORS = 100_000, 5
ARTICLES, STATEMENTS, RESAMPLES = 10_000, 5, 1_000
_SHARE_OF_NLTK, _INTERVALS_S = 1 / 5, 6.0


def ratings(units: int, annotators: int, categories: int, level: Level) -> Ratings:
    """Annotators who mostly say the same, and leave one in ten ratings out."""
    chance = np.random.default_rng(7)
    truth = chance.integers(0, categories, (units, 1))
    own = chance.integers(0, categories, (units, annotators))
    codes = np.where(chance.random(own.shape) < 0.3, own, truth).astype(np.int32)
    codes[chance.random(codes.shape) < 0.1] = -1
    names = tuple(f"annotator {number}" for number in range(annotators))
    return Ratings(names, codes, tuple(f"c{number}" for number in range(categories)), level)


def test_alpha_is_at_least_five_times_as_fast_as_nltks(report: Report) -> None:
    """Of the same table, as nltk wants it and as it stands here; nltk's loading is not counted."""
    table = ratings(UNITS, ANNOTATORS, 5, Level.NOMINAL)
    triples = [
        (annotator, unit, int(code))
        for unit, row in enumerate(table.codes)
        for annotator, code in enumerate(row)
        if code >= 0
    ]
    task = AnnotationTask(triples, distance=binary_distance)
    began = time.perf_counter()
    theirs = task.alpha()
    took = time.perf_counter() - began
    times = []
    for _ in range(3):
        began = time.perf_counter()
        alpha = krippendorff_alpha(Totals(Tallies(table, by_group=False)), Nominal())
        times.append(time.perf_counter() - began)
    assert alpha[0] == pytest.approx(theirs, abs=1e-9)
    ours = min(times)
    detail = (
        f"{UNITS:,} units × {ANNOTATORS}: {ours:.3f} s, nltk {took:.2f} s, "
        f"{took / ours:.0f} times as fast"
    )
    report("alpha, of nltk's time", ours / took, _SHARE_OF_NLTK, detail)


def test_ordinal_alpha_of_very_many_units(report: Report) -> None:
    table = ratings(UNITS, ANNOTATORS, 5, Level.ORDINAL)
    began = time.perf_counter()
    ordinal_alpha(Totals(Tallies(table, by_group=False)))
    detail = f"{UNITS:,} units × {ANNOTATORS}"
    report("ordinal alpha, seconds", time.perf_counter() - began, 1.0, detail)


@pytest.mark.parametrize(
    ("level", "categories"), [(Level.NOMINAL, 300), (Level.ORDINAL, 5)], ids=["actors", "stances"]
)
def test_intervals_over_ten_thousand_articles(
    level: Level, categories: int, report: Report
) -> None:
    table = ratings(ARTICLES * STATEMENTS, 3, categories, level)
    groups = (np.arange(table.units) // STATEMENTS).astype(np.int32)
    table = Ratings(table.annotators, table.codes, table.categories, level, groups)
    began = time.perf_counter()
    figures = all_of(table, RESAMPLES)
    took = time.perf_counter() - began
    alpha = figures["krippendorff_alpha"].interval
    assert alpha is not None
    assert alpha.resamples == RESAMPLES
    detail = (
        f"all coefficients, {ARTICLES:,} articles × 3 × {STATEMENTS}, {categories} categories, "
        f"{RESAMPLES:,} resamples; α {alpha.low:.4f} to {alpha.high:.4f}"
    )
    report("intervals, seconds", took, _INTERVALS_S, detail)
