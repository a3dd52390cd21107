"""How sure a coefficient is: the bootstrap over articles, never over units of one article."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from core.agreement.level import Level
from core.agreement.ratings import Floats
from core.agreement.tallies import Tallies, Totals
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

TENTATIVE, RELIABLE = 0.667, 0.8
"""Below the one, no conclusion; from the other on, any. Source: Krippendorff (2018), ch. 12."""
_PERCENTILES = (2.5, 97.5)
_CELLS = 8_000_000
"""So many numbers stand in one matrix of resamples at most."""

_KEPT = 20_000_000
"""So many draws are kept for the next table, at two bytes each."""

Key = TypeVar("Key")
Formula = Callable[[Totals], Floats]


@dataclass(frozen=True, slots=True)
class Interval:
    """95 % by percentiles; P(coefficient < .667) and P(< .8) as shares of the resamples.

    Resamples on which the coefficient is undefined are counted, and left out of the rest.
    """

    low: float
    high: float
    resamples: int
    undefined: int
    below_667: float
    below_800: float


def resampled(
    tallies: Tallies,
    formulas: Mapping[Key, Formula],
    resamples: int,
    seed: int = 0,
    progress: Progress = silent,
) -> dict[Key, Floats]:
    """Each coefficient on each resample of groups, drawn with replacement; NaN is undefined.

    The same groups are drawn for every table of as many groups and the same seed.
    """
    found: dict[Key, list[Floats]] = {key: [] for key in formulas}
    done = 0
    for drawn in draws(tallies.number_of_groups, resamples, seed, _at_once(tallies)):
        progress(done, resamples, Phrase("Resampling the articles"))
        totals = Totals(tallies, drawn)
        for key, formula in formulas.items():
            found[key].append(formula(totals))
        done += drawn.shape[1]
    return {key: np.concatenate([np.empty(0), *values]) for key, values in found.items()}


def draws(groups: int, resamples: int, seed: int, at_once: int) -> Iterator[Floats]:
    """How often each group was drawn, (groups × at most `at_once` resamples)."""
    chance = np.random.default_rng(seed)
    if groups * resamples <= _KEPT:
        counts = _kept_draws(groups, resamples, seed)
        for start in range(0, resamples, at_once):
            yield counts[start : start + at_once].T.astype(np.float64, order="C")
        return
    for start in range(0, resamples, at_once):
        yield _drawn(chance, groups, min(at_once, resamples - start)).T.astype(np.float64)


@lru_cache(maxsize=2)
def _kept_draws(groups: int, resamples: int, seed: int) -> "npt.NDArray[np.uint16]":
    """The tables of a report are resampled alike, one after another."""
    return _drawn(np.random.default_rng(seed), groups, resamples)


def _drawn(chance: np.random.Generator, groups: int, count: int) -> "npt.NDArray[np.uint16]":
    """(resamples × groups)"""
    counts = np.empty((count, groups), dtype=np.uint16)
    for row in range(count):
        counts[row] = np.bincount(chance.integers(groups, size=groups), minlength=groups)
    return counts


def interval_of(values: Floats) -> Interval | None:
    """None if the coefficient is undefined on every resample."""
    defined = values[~np.isnan(values)]
    if not len(defined):
        return None
    low, high = np.percentile(defined, _PERCENTILES)
    return Interval(
        low=float(low),
        high=float(high),
        resamples=len(values),
        undefined=len(values) - len(defined),
        below_667=float((defined < TENTATIVE).mean()),
        below_800=float((defined < RELIABLE).mean()),
    )


def _at_once(tallies: Tallies) -> int:
    widest = max(tallies.number_of_groups, len(tallies.ratings.categories))
    if tallies.ratings.level is Level.ORDINAL:
        widest = max(widest, len(tallies.kinds[0]))
    return max(1, _CELLS // max(1, widest))
