"""Coefficients that a reviewer may ask for beside those that are always told."""

from functools import partial
from types import MappingProxyType

from core.agreement.coefficients import Planned, figures_of
from core.agreement.coefficients.figure import NO_ORDER, TWO_ANNOTATORS, Figure
from core.agreement.coefficients.formulas import (
    brennan_prediger,
    conger_kappa,
    gwet_ac,
    kappa_max,
)
from core.agreement.distances import Absolute, ordinal_weights
from core.agreement.ratings import Ratings
from core.model.progress import Progress, silent

KEYS = MappingProxyType(
    {
        "conger_kappa": "Conger’s κ",
        "brennan_prediger": "Bennett’s S, Brennan-Prediger",
        "kappa_max": "Largest Cohen’s κ possible",
        "gwet_ac2_linear": "Gwet’s AC2, linear weights",
        "gwet_ac2_ordinal": "Gwet’s AC2, ordinal weights",
    }
)


def further_of(
    ratings: Ratings, resamples: int = 0, seed: int = 0, progress: Progress = silent
) -> dict[str, Figure]:
    """Every coefficient of these `KEYS`, as `all_of` has its own."""
    planned: Planned = {
        "conger_kappa": conger_kappa,
        "brennan_prediger": brennan_prediger,
        "kappa_max": kappa_max if len(ratings.annotators) <= 2 else TWO_ANNOTATORS,
        "gwet_ac2_linear": NO_ORDER,
        "gwet_ac2_ordinal": NO_ORDER,
    }
    if ratings.level.is_ordered:
        planned["gwet_ac2_linear"] = partial(gwet_ac, distance=Absolute(ratings.values()))
        ranks = ordinal_weights(len(ratings.categories))
        planned["gwet_ac2_ordinal"] = partial(gwet_ac, distance=ranks)
    return figures_of(ratings, planned, resamples, seed, progress)
