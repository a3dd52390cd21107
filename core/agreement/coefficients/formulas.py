"""Chance-corrected coefficients but Krippendorff's, each (resamples) from sums; NaN is undefined.

All are 1 − observed / expected disagreement, which is (observed − expected) / (1 − expected)
agreement. A `distance` makes a coefficient weighted; weights are 1 − distance / largest distance.
Where only one category occurs, none is defined, not even those whose formula would give 1.

With missing ratings, observed agreement is the mean over all units with two ratings or more, and
annotators without a rating of a unit count nothing there. Source: Gwet (2014), Handbook of
Inter-Rater Reliability, 4th ed., chapters 2 to 5.
"""

import numpy as np

from core.agreement.distances import Distance, Nominal
from core.agreement.ratings import Floats
from core.agreement.tallies import Totals

_NOMINAL = Nominal()


def part(of: Floats, whole: Floats) -> Floats:
    """of / whole; NaN where the whole is 0."""
    undefined = np.full(np.broadcast_shapes(of.shape, whole.shape), np.nan)
    return np.asarray(np.divide(of, whole, out=undefined, where=whole > 0))


def corrected(observed: Floats, expected: Floats, chosen: Floats) -> Floats:
    """1 − observed / expected disagreement; NaN if fewer than two categories were `chosen`."""
    is_defined = (chosen > 0).sum(axis=1) > 1
    return 1 - part(observed, np.where(is_defined, expected, 0.0))


def percent_agreement(totals: Totals) -> Floats:
    """The mean over units of the share of couples of ratings that are the same.

    Source: Fleiss (1971), Psychological Bulletin 76(5), eq. 2 and 3; for two annotators, the share
    of units on which they agree.
    """
    return 1 - _observed(totals, _NOMINAL)


def cohen_kappa(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Cohen's κ of two annotators, on the units that both rated.

    Sources: Cohen (1960), Educational and Psychological Measurement 20(1); weighted: Cohen (1968),
    Psychological Bulletin 70(4).
    """
    one, other = _both(totals)
    expected = part(distance.expected(one, other), totals.shared_units() ** 2)
    return corrected(_observed(totals, distance), expected / _largest(distance), one + other)


def kappa_max(totals: Totals) -> Floats:
    """The largest κ that the choices of each of two annotators allow. Source: Cohen (1960)."""
    one, other = _both(totals)
    units = totals.shared_units()
    least = 1 - part(np.minimum(one, other).sum(axis=1), units)
    expected = part(_NOMINAL.expected(one, other), units**2)
    return corrected(least, expected, one + other)


def scott_pi(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Scott's π of two annotators, on the units that both rated.

    Source: Scott (1955), Public Opinion Quarterly 19(3).
    """
    chosen = totals.paired_values()
    expected = part(distance.expected(chosen, chosen), (2 * totals.shared_units()) ** 2)
    return corrected(_observed(totals, distance), expected / _largest(distance), chosen)


def fleiss_kappa(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Fleiss' κ of any annotators; with missing ratings in Gwet's form.

    Sources: Fleiss (1971), Psychological Bulletin 76(5); missing: Gwet (2014), section 2.5, which
    takes in units with one rating where it asks how likely each category is.
    """
    shares = _propensities(totals)
    expected = distance.expected(shares, shares) / _largest(distance)
    return corrected(_observed(totals, distance), expected, shares)


def conger_kappa(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Conger's κ, which expects of each annotator the categories of their own.

    The mean of expected disagreement over couples of annotators who chose. Source: Conger (1980),
    Psychological Bulletin 88(2); missing ratings as in Gwet (2014), section 2.5.
    """
    annotators = range(len(totals.ratings.annotators))
    choices = [totals.choices_of(each, in_shared_units=False) for each in annotators]
    own = [np.nan_to_num(part(each, each.sum(axis=1, keepdims=True))) for each in choices]
    summed = np.sum(own, axis=0)
    alone = np.sum([distance.expected(each, each) for each in own], axis=0)
    chose = np.sum([each.any(axis=1) for each in choices], axis=0)
    expected = part(distance.expected(summed, summed) - alone, chose * (chose - 1))
    return corrected(_observed(totals, distance), expected / _largest(distance), summed)


def brennan_prediger(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Bennett's S for two annotators, Brennan-Prediger for more: every category equally likely.

    Sources: Bennett, Alpert & Goldstein (1954), Public Opinion Quarterly 18(3); Brennan & Prediger
    (1981), Educational and Psychological Measurement 41(3); weighted: Gwet (2014), section 4.2.
    """
    expected = np.full(1, _mean_distance(totals, distance))
    return corrected(_observed(totals, distance), expected, totals.shares())


def gwet_ac(totals: Totals, distance: Distance = _NOMINAL) -> Floats:
    """Gwet's AC1, or AC2 with a distance: chance agreement on what is hard to decide alone.

    Sources: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1);
    AC2: Gwet (2014), sections 4.3 and 5.4.
    """
    shares = _propensities(totals)
    count = len(totals.ratings.categories)
    weights = (1 - _mean_distance(totals, distance)) * count**2
    unsure = (shares * (1 - shares)).sum(axis=1)
    expected = 1 - weights / max(1, count * (count - 1)) * unsure
    return corrected(_observed(totals, distance), expected, shares)


def _observed(totals: Totals, distance: Distance) -> Floats:
    return part(totals.disagreement(distance), totals.shared_units()) / _largest(distance)


def _largest(distance: Distance) -> float:
    return distance.largest or 1.0


def _both(totals: Totals) -> tuple[Floats, Floats]:
    one, other = (totals.choices_of(each, in_shared_units=True) for each in (0, 1))
    return one, other


def _propensities(totals: Totals) -> Floats:
    """How likely each category is: its mean share in the ratings of a unit."""
    shares = totals.shares()
    return np.nan_to_num(part(shares, shares.sum(axis=1, keepdims=True)))


def _mean_distance(totals: Totals, distance: Distance) -> float:
    """Over all couples of categories, of the largest distance."""
    count = len(totals.ratings.categories)
    alike = np.full((1, count), 1 / max(1, count))
    return float(distance.expected(alike, alike)[0]) / _largest(distance)
