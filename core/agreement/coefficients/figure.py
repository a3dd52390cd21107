"""A coefficient as it is told: its value, or why there is none, and how sure it is."""

from dataclasses import dataclass

from core.agreement.intervals import Interval, interval_of
from core.agreement.ratings import Floats, Ratings
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
ONE_ARTICLE = Phrase("All of it is in one article, and an interval takes two.")
ONE_UNIT = Phrase("There is one unit, and an interval takes two.")
NEVER_DEFINED = Phrase("It is undefined on every resample.")


@dataclass(frozen=True, slots=True)
class Figure:
    """`reason` says why there is no value; it is None where there is one.

    `alone` says why a value has no interval although the articles were to be drawn anew.
    """

    value: float | None
    reason: Phrase | None = None
    interval: Interval | None = None
    alone: Phrase | None = None


def sure(value: float, drawn: Floats | Phrase | None) -> Figure:
    """A value with its interval by what resamples gave, or why they gave nothing.

    None: nothing was to be drawn.
    """
    if drawn is None or isinstance(drawn, Phrase):
        return Figure(value, alone=drawn)
    interval = interval_of(drawn)
    return Figure(value, interval=interval, alone=None if interval else NEVER_DEFINED)


def why_undefined(tallies: Tallies) -> Phrase:
    """Why a coefficient has no value on these ratings."""
    ratings: Ratings = tallies.ratings
    if len(ratings.annotators) < 2:
        return ONE_ANNOTATOR
    return ONE_CATEGORY if tallies.is_shared.any() else NOT_SHARED
