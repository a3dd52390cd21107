"""Krippendorff's alpha at any level, with missing ratings, each (resamples) from sums."""

import numpy as np

from core.agreement.coefficients.formulas import part
from core.agreement.distances import Distance
from core.agreement.ratings import Floats
from core.agreement.tallies import Totals


def krippendorff_alpha(totals: Totals, distance: Distance) -> Floats:
    """α = 1 − D_o / D_e over the values of units with two ratings or more; NaN is undefined.

    Source: Krippendorff (2018), Content Analysis, 4th ed., chapter 12; the same in Krippendorff
    (2011), Computing Krippendorff's Alpha-Reliability.
    """
    chosen = totals.paired_values()
    return _alpha(
        totals.coincident_disagreement(distance), distance.expected(chosen, chosen), chosen
    )


def ordinal_alpha(totals: Totals) -> Floats:
    """α with the ordinal metric, whose distances are those between the ranks of what was chosen.

    (Σ_{g=c..k} n_g − (n_c + n_k) / 2)² is the square of the distance between the mean ranks of
    all values c and of all values k. Source: Krippendorff (2011), p. 6.
    """
    chosen = totals.paired_values()
    ranks = np.cumsum(chosen, axis=1) - chosen / 2
    ranks -= chosen.sum(axis=1, keepdims=True) / 2  # about 0, so that no digits are lost
    low, high, met = totals.coincidences()
    observed = np.einsum("rp,rp->r", met, (ranks[:, low] - ranks[:, high]) ** 2)
    squares = np.einsum("rc,rc->r", chosen, ranks**2)
    mean = np.einsum("rc,rc->r", chosen, ranks)
    expected = 2 * (chosen.sum(axis=1) * squares - mean**2)
    return _alpha(observed, expected, chosen)


def _alpha(observed: Floats, expected: Floats, chosen: Floats) -> Floats:
    """`expected`: over all couples of values, of which there are n (n − 1)."""
    is_defined = (chosen > 0).sum(axis=1) > 1
    values = np.maximum(chosen.sum(axis=1) - 1, 0)
    return 1 - part(observed * values, np.where(is_defined, expected, 0.0))
