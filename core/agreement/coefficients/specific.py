"""Agreement on one category at a time."""

from collections.abc import Hashable
from dataclasses import replace

import numpy as np

from core.agreement.coefficients.figure import Figure, why_undefined
from core.agreement.coefficients.formulas import fleiss_kappa, part
from core.agreement.level import Level
from core.agreement.ratings import Floats, Ratings
from core.agreement.tallies import Tallies, Totals
from core.model.phrase import Phrase

NOT_CHOSEN = Phrase("Nobody chose this category where two annotators rated.")


def per_category(ratings: Ratings) -> dict[Hashable, Figure]:
    """Specific agreement: where one chose the category, how often another one did as well.

    Σ n (n − 1) / Σ n (m − 1) over units, n of whose m ratings are the category; for two annotators
    and two categories, positive and negative agreement. Source: Cicchetti & Feinstein (1990),
    Journal of Clinical Epidemiology 43(6), which Fleiss (1981), Statistical Methods for Rates and
    Proportions, ch. 13, has for more.
    """
    tallies = Tallies(ratings, by_group=False)
    agreed, possible = _agreed_of(tallies)
    reason = NOT_CHOSEN if tallies.is_shared.any() else why_undefined(tallies)
    return {
        category: Figure(None, reason) if np.isnan(value) else Figure(float(value))
        for category, value in zip(ratings.categories, part(agreed, possible), strict=True)
    }


def kappa_per_category(ratings: Ratings) -> dict[Hashable, Figure]:
    """Fleiss' κ of each category against all others taken together. Source: Fleiss (1971)."""
    found = {}
    for code, category in enumerate(ratings.categories):
        codes = np.where(ratings.codes < 0, ratings.codes, ratings.codes == code)
        two = replace(
            ratings, codes=codes.astype(np.int32), categories=("", ""), level=Level.NOMINAL
        )
        tallies = Tallies(two, by_group=False)
        value = float(fleiss_kappa(Totals(tallies))[0])
        found[category] = Figure(None, why_undefined(tallies)) if np.isnan(value) else Figure(value)
    return found


def _agreed_of(tallies: Tallies) -> tuple[Floats, Floats]:
    """Of each category, how many ordered couples agree on it, and how many could."""
    count = len(tallies.ratings.categories)
    agreed, possible = np.zeros(count), np.zeros(count)
    for couples in tallies.couples:
        agreed += 2 * np.bincount(couples.one[couples.one == couples.other], minlength=count)
        possible += np.bincount(couples.one, minlength=count)
        possible += np.bincount(couples.other, minlength=count)
    return agreed, possible
