"""Coefficients of agreement under stable keys, each with its value, interval, or reason."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

import numpy as np

from core.agreement.coefficients.alpha import krippendorff_alpha, ordinal_alpha
from core.agreement.coefficients.figure import (
    FLEISS_FOR_MORE,
    NO_ORDER,
    ONE_ARTICLE,
    ONE_UNIT,
    TWO_ANNOTATORS,
    Figure,
    sure,
    why_undefined,
)
from core.agreement.coefficients.formulas import (
    cohen_kappa,
    fleiss_kappa,
    gwet_ac,
    percent_agreement,
    scott_pi,
)
from core.agreement.coefficients.specific import per_category
from core.agreement.distances import Absolute, Squared, of_level
from core.agreement.intervals import Formula, Interval, resampled
from core.agreement.level import Level, SetDistance
from core.agreement.ratings import Floats, Ratings
from core.agreement.tallies import Tallies, Totals
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

__all__ = [
    "KEYS",
    "Figure",
    "Interval",
    "Planned",
    "all_of",
    "alpha_of",
    "each_pair",
    "figures_of",
    "per_category",
]

Planned = dict[str, Formula | Phrase]
"""Of each coefficient its formula, or why it does not apply."""

KEYS = MappingProxyType(
    {
        "percent_agreement": "Percent agreement",
        "cohen_kappa": "Cohen’s κ",
        "weighted_kappa_linear": "Cohen’s κ, linear weights",
        "weighted_kappa_quadratic": "Cohen’s κ, quadratic weights",
        "scott_pi": "Scott’s π",
        "fleiss_kappa": "Fleiss’ κ",
        "krippendorff_alpha": "Krippendorff’s α",
        "gwet_ac1": "Gwet’s AC1",
        "gwet_ac2_quadratic": "Gwet’s AC2, quadratic weights",
    }
)
"""The keys of all coefficients in the order they are told, and their names."""

OF_PAIRS = ("cohen_kappa", "weighted_kappa_linear", "weighted_kappa_quadratic")
"""What three annotators or more have for each two of them alone."""


def all_of(
    ratings: Ratings,
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
    of_sets: SetDistance = SetDistance.MASI,
) -> dict[str, Figure]:
    """Every coefficient of `KEYS`; with intervals from `resamples` over groups, if there are two.

    Ordinal categories weigh by their rank, interval and ratio ones by their number. κ, π, AC1 and
    percent agreement take categories as names at every level.
    """
    return figures_of(ratings, _planned(ratings, of_sets), resamples, seed, progress)


def each_pair(
    ratings: Ratings, resamples: int = 0, seed: int = 0, progress: Progress = silent
) -> dict[tuple[str, str], dict[str, Figure]]:
    """Cohen's κ, plain and weighted, of each two annotators, in the order of the annotators."""
    found = {}
    for number, one in enumerate(ratings.annotators):
        for other in ratings.annotators[number + 1 :]:
            pair = ratings.of((one, other))
            planned = {key: formula for key, formula in _of_two(pair).items() if key in OF_PAIRS}
            found[one, other] = figures_of(pair, planned, resamples, seed, progress)
    return found


def alpha_of(ratings: Ratings, of_sets: SetDistance = SetDistance.MASI) -> Formula:
    """Krippendorff's α at the level of these ratings."""
    if ratings.level is Level.ORDINAL:
        return ordinal_alpha
    return partial(krippendorff_alpha, distance=of_level(ratings, of_sets))


def _planned(ratings: Ratings, of_sets: SetDistance) -> Planned:
    planned: Planned = {
        "percent_agreement": percent_agreement,
        **_of_two(ratings),
        "fleiss_kappa": fleiss_kappa,
        "krippendorff_alpha": alpha_of(ratings, of_sets),
        "gwet_ac1": gwet_ac,
        "gwet_ac2_quadratic": NO_ORDER,
    }
    if ratings.level.is_ordered:
        planned["gwet_ac2_quadratic"] = partial(gwet_ac, distance=Squared(ratings.values()))
    assert list(planned) == list(KEYS)
    return planned


def _of_two(ratings: Ratings) -> Planned:
    if len(ratings.annotators) > 2:
        weighted = TWO_ANNOTATORS if ratings.level.is_ordered else NO_ORDER
        planned: Planned = dict.fromkeys(OF_PAIRS, weighted)
        return planned | {"cohen_kappa": TWO_ANNOTATORS, "scott_pi": FLEISS_FOR_MORE}
    linear: Formula | Phrase = NO_ORDER
    quadratic: Formula | Phrase = NO_ORDER
    if ratings.level.is_ordered:
        linear = partial(cohen_kappa, distance=Absolute(ratings.values()))
        quadratic = partial(cohen_kappa, distance=Squared(ratings.values()))
    return {
        "cohen_kappa": cohen_kappa,
        "weighted_kappa_linear": linear,
        "weighted_kappa_quadratic": quadratic,
        "scott_pi": scott_pi,
    }


def figures_of(
    ratings: Ratings,
    planned: Planned,
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
) -> dict[str, Figure]:
    """Each planned coefficient: its value with an interval, or why there is none."""
    formulas = {key: how for key, how in planned.items() if not isinstance(how, Phrase)}
    whole = Tallies(ratings, by_group=False)
    if len(ratings.annotators) < 2:
        formulas = {}
    totals = Totals(whole)
    values = {key: float(formula(totals)[0]) for key, formula in formulas.items()}
    defined = {key: how for key, how in formulas.items() if not np.isnan(values[key])}
    drawn = _drawn(ratings, defined, resamples, seed, progress)
    return {
        key: sure(values[key], drawn[key])
        if key in defined
        else Figure(None, how if isinstance(how, Phrase) else why_undefined(whole))
        for key, how in planned.items()
    }


def _drawn(
    ratings: Ratings, formulas: dict[str, Formula], resamples: int, seed: int, progress: Progress
) -> Mapping[str, Floats | Phrase | None]:
    """None of fewer than two groups: drawing one again and again says nothing."""
    if not resamples or not formulas:
        return dict.fromkeys(formulas)
    tallies = Tallies(ratings, by_group=True)
    if tallies.number_of_groups < 2:
        return dict.fromkeys(formulas, ONE_UNIT if ratings.groups is None else ONE_ARTICLE)
    return resampled(tallies, formulas, resamples, seed, progress)
