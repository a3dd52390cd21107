"""Whether annotators find the same statements: precision, recall and F1 of what they found.

With no countable negatives κ is undefined here, and F1 is the honest figure. Of a pair, the first
annotator is the reference and the second the prediction; F1 is the same either way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.agreement.alignment import Pairing
from core.agreement.coefficients.figure import ONE_ANNOTATOR, ONE_ARTICLE, Figure, sure
from core.agreement.coefficients.formulas import part
from core.agreement.intervals import Interval, on_draws
from core.agreement.ratings import Flags, Floats
from core.agreement.unitizing.role_tallies import NO_ARTICLE
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

NOTHING_FOUND = Phrase("Neither found a statement.")


class Matching(StrEnum):
    """From which overlap (IoU) of evidence on two statements count as the same one."""

    OVERLAP = "overlap"
    HALF = "iou_0.5"
    MOST = "iou_0.8"
    EXACT = "exact"

    @property
    def at_least(self) -> float:
        """The least IoU; any overlap is more than 0."""
        return _THRESHOLDS[self]


_THRESHOLDS = {
    Matching.OVERLAP: 0.0, Matching.HALF: 0.5, Matching.MOST: 0.8, Matching.EXACT: 1.0,
}  # fmt: skip

_ARTICLE, _ONE, _OTHER, _EQUAL, _TIES, _FIRST = range(6)
WIDTH = _FIRST + len(Matching)
Row = tuple[int, ...]


def counted(article: int, one: int, other: int, pairing: Pairing) -> Row:
    """What a pair found in an article, in numbers: the row that `Counts` is made of.

    `article`: its number; `one`, `other`: how many statements either made.
    """
    matches = pairing.matches
    equal = len([match for match in matches if match.one.triple == match.other.triple])
    shares = [match.iou for match in matches]
    reached = [len([s for s in shares if s >= bound]) for bound in _THRESHOLDS.values()]
    return (article, one, other, equal, pairing.ties, *reached)


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares from 0 to 1; None where there is nothing to be found or nothing was."""

    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Macro:
    """The same as the mean over articles; an article where neither found anything has none."""

    rates: Rates
    articles: int
    """In which one of the two found something."""


@dataclass(frozen=True, slots=True)
class Found:
    """How well what a pair found agrees. `f1`: with its interval, by bootstrap over articles."""

    matched: int
    rates: Rates
    macro: Macro
    f1: Figure

    @property
    def interval(self) -> Interval | None:
        """That of F1."""
        return self.f1.interval

    @property
    def reason(self) -> Phrase | None:
        """Why F1 is undefined."""
        return self.f1.reason


class Counts:
    """Of a pair, or of several pairs together, a row for each article that both are done with."""

    def __init__(self, rows: Iterable[Row], annotators: int = 2) -> None:
        self._annotators = annotators
        listed = list(rows)
        table: Floats = np.array(listed, dtype=np.float64).reshape(len(listed), WIDTH)
        self._rows = table
        self._numbers = table[:, _ARTICLE].astype(np.int64)
        self._resampled: dict[tuple[int, int], Floats | Phrase] = {}

    @property
    def articles(self) -> int:
        return len(np.unique(self._numbers))

    @property
    def statements(self) -> tuple[int, int]:
        """How many the first and the second of each pair made."""
        return self._total(_ONE), self._total(_OTHER)

    @property
    def ties(self) -> int:
        return self._total(_TIES)

    def found(
        self, matching: Matching, resamples: int = 0, seed: int = 0, progress: Progress = silent
    ) -> Found:
        """Precision, recall and F1 at one threshold."""
        column = _FIRST + list(Matching).index(matching)
        return self._found(column, resamples, seed, progress)

    def triples(self, resamples: int = 0, seed: int = 0, progress: Progress = silent) -> Found:
        """The same, where a match counts only if actor, stance and measure are equal."""
        return self._found(_EQUAL, resamples, seed, progress)

    def f1_of(self, drawn: Floats) -> Floats:
        """F1 at any overlap of each resample; `drawn`: articles by their number × resamples."""
        weights = drawn[self._numbers]
        both = (self._rows[:, _ONE] + self._rows[:, _OTHER]) @ weights
        return part(2 * (self._rows[:, _FIRST] @ weights), both)

    def within(self, chosen: Flags) -> "Counts":
        """Those of some articles alone; `chosen`: of each number, whether it is one of them."""
        return Counts(self._rows[chosen[self._numbers]].tolist(), self._annotators)

    def _total(self, column: int) -> int:
        return int(self._rows[:, column].sum())

    def _found(self, column: int, resamples: int, seed: int, progress: Progress) -> Found:
        one, other, matched = (self._total(each) for each in (_ONE, _OTHER, column))
        rates = Rates(
            _share(matched, other), _share(matched, one), _share(2 * matched, one + other)
        )
        if rates.f1 is None:
            without = NO_ARTICLE if self._annotators > 1 else ONE_ANNOTATOR
            f1 = Figure(None, NOTHING_FOUND if len(self._rows) else without)
        else:
            f1 = sure(rates.f1, self._drawn(column, resamples, seed, progress))
        return Found(matched, rates, self._macro(column), f1)

    def _macro(self, column: int) -> Macro:
        one, other, matched = (self._rows[:, each] for each in (_ONE, _OTHER, column))
        shares = (part(matched, other), part(matched, one), part(2 * matched, one + other))
        means = [float(np.nanmean(s)) if not np.isnan(s).all() else None for s in shares]
        return Macro(Rates(*means), int(((one + other) > 0).sum()))

    def _drawn(
        self, column: int, resamples: int, seed: int, progress: Progress
    ) -> Floats | Phrase | None:
        """F1 on each resample, by the column of what is taken for matched."""
        if not resamples:
            return None
        if (resamples, seed) not in self._resampled:
            self._resampled[resamples, seed] = self._all_drawn((resamples, seed), progress)
        found = self._resampled[resamples, seed]
        return found if isinstance(found, Phrase) else found[column - _EQUAL]

    def _all_drawn(self, drawing: tuple[int, int], progress: Progress) -> Floats | Phrase:
        """The same of all columns, which are drawn together."""
        known, groups = np.unique(self._numbers, return_inverse=True)
        if len(known) < 2:
            return ONE_ARTICLE
        columns = (self._rows[:, _ONE] + self._rows[:, _OTHER], *self._rows[:, _EQUAL:].T)
        summed = np.stack([np.bincount(groups, column, len(known)) for column in columns])
        found = on_draws(lambda drawn: summed @ drawn, len(known), drawing, progress)
        both, *matched = np.concatenate(found, axis=1)
        return np.array([part(2 * each, both) for each in matched])


def detection(
    counts: Counts, resamples: int = 0, seed: int = 0, progress: Progress = silent
) -> Mapping[Matching, Found]:
    """What was found, at every threshold: it drives everything, so all four are told."""
    return {each: counts.found(each, resamples, seed, progress) for each in Matching}


def _share(of: int, whole: int) -> float | None:
    return of / whole if whole else None
