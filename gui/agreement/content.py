"""All that the page of agreement shows, as its pictures take it."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.agreement.confusion_map import Confusion
from gui.agreement.drift_line import Moment
from gui.agreement.pair_matrix import Pairs
from gui.agreement.values import Group


@dataclass(frozen=True, slots=True)
class Measure:
    """By what pairs are compared."""

    words: str
    pairs: Pairs


@dataclass(frozen=True, slots=True)
class PartConfusion:
    """What was confused with what in one part, for each pair that has anything in common."""

    words: str
    confusion: Confusion


@dataclass(frozen=True, slots=True)
class Course:
    """How one figure went over time."""

    words: str
    moments: Sequence[Moment]


@dataclass(frozen=True, slots=True)
class Content:
    """`counts`: on what everything is computed; `lesson`: why there is nothing, and what helps."""

    names: Sequence[str]
    counts: Sequence[str]
    measures: Sequence[Measure] = ()
    parts: Sequence[Group] = ()
    confusions: Sequence[PartConfusion] = ()
    annotators: Sequence[Group] = ()
    revisions: Sequence[Group] = ()
    courses: Sequence[Course] = ()
    notes: Sequence[str] = ()
    lesson: tuple[str, str] | None = None
