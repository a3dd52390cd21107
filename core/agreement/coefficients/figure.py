"""A coefficient as it is told: its value, or why there is none, and how sure it is."""

from dataclasses import dataclass

from core.agreement.intervals import Interval
from core.agreement.ratings import Ratings
from core.agreement.tallies import Tallies
from core.model.phrase import Phrase

ONE_ANNOTATOR = Phrase("Agreement takes two annotators.")
NOT_SHARED = Phrase("No unit was rated by two annotators.")
ONE_CATEGORY = Phrase(
    "Only one category occurs, so that agreement cannot be told from chance agreement."
)
NO_ORDER = Phrase("It takes categories with an order.")
TWO_ANNOTATORS = Phrase("It is a figure of two annotators; it can be had for each pair of them.")
FLEISS_FOR_MORE = Phrase("It is a figure of two annotators; for more there is Fleiss’ κ.")


@dataclass(frozen=True, slots=True)
class Figure:
    """`reason` says why there is no value; it is None where there is one."""

    value: float | None
    reason: Phrase | None = None
    interval: Interval | None = None


def why_undefined(tallies: Tallies) -> Phrase:
    """Why a coefficient has no value on these ratings."""
    ratings: Ratings = tallies.ratings
    if len(ratings.annotators) < 2:
        return ONE_ANNOTATOR
    return ONE_CATEGORY if tallies.is_shared.any() else NOT_SHARED
