"""How sure a coefficient is: the bootstrap over articles, never over units of one article."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
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
_CELLS = 4_000_000
"""So many numbers stand in one matrix of resamples at most, of which there are two at a time."""
_WORKERS = 2
_SHORT = 500_000
"""Fewer draws than these are not worth a thread."""

_KEPT = 20_000_000
"""So many draws are kept for the next table, at two bytes each."""

_ARTICLES = Phrase("Resampling the articles")

Key = TypeVar("Key")
Result = TypeVar("Result")
_Counts = npt.NDArray[np.uint16]
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

    def computed(drawn: Floats) -> dict[Key, Floats]:
        totals = Totals(tallies, drawn)
        return {key: formula(totals) for key, formula in formulas.items()}

    drawing = resamples, seed
    found = on_draws(computed, tallies.number_of_groups, drawing, progress, widest(tallies))
    return {key: np.concatenate([np.empty(0), *(each[key] for each in found)]) for key in formulas}


def on_draws(
    compute: Callable[[Floats], Result],
    groups: int,
    drawing: tuple[int, int],
    progress: Progress = silent,
    most: int = 0,
    what: Phrase = _ARTICLES,
) -> list[Result]:
    """What is computed of blocks of resamples, in their order.

    `drawing`: how many resamples, and their seed; `most`: how many numbers are computed of each
    resample, if these are more than there are groups; `what`: what is told. Two blocks are
    computed beside each other, since numpy and scipy let another thread run meanwhile.
    """
    resamples, seed = drawing
    at_once = max(1, _CELLS // max(1, groups, most))
    found: list[Result] = []
    if groups * resamples < _SHORT:
        for drawn in draws(groups, resamples, seed, at_once):
            progress(len(found) * at_once, resamples, what)
            found.append(compute(drawn))
        return found

    def computed(block: _Counts) -> Result:
        return compute(block.astype(np.float64, order="C"))

    compute(np.ones((groups, 1)))  # what all blocks share is made once
    pending: deque[Future[Result]] = deque()
    at_once = _evenly(resamples, at_once)
    with ThreadPoolExecutor(_WORKERS) as pool:
        for block in _blocks(groups, resamples, seed, at_once):
            if len(pending) == _WORKERS:
                found.append(pending.popleft().result())
            progress(len(found) * at_once, resamples, what)
            pending.append(pool.submit(computed, block))
        found += (each.result() for each in pending)
    return found


def _evenly(resamples: int, at_once: int) -> int:
    """No more at once, and no worker with less to do than the other."""
    rounds = -(-resamples // (at_once * _WORKERS))
    return -(-resamples // (rounds * _WORKERS))


def draws(groups: int, resamples: int, seed: int, at_once: int) -> Iterator[Floats]:
    """How often each group was drawn, (groups × at most `at_once` resamples)."""
    for block in _blocks(groups, resamples, seed, at_once):
        yield block.astype(np.float64, order="C")


def _blocks(groups: int, resamples: int, seed: int, at_once: int) -> Iterator[_Counts]:
    chance = np.random.default_rng(seed)
    if groups * resamples <= _KEPT:
        counts = _kept_draws(groups, resamples, seed)
        for start in range(0, resamples, at_once):
            yield counts[:, start : start + at_once]
        return
    for start in range(0, resamples, at_once):
        yield _drawn(chance, groups, min(at_once, resamples - start))


@lru_cache(maxsize=2)
def _kept_draws(groups: int, resamples: int, seed: int) -> _Counts:
    """The tables of a report are resampled alike, one after another."""
    return _drawn(np.random.default_rng(seed), groups, resamples)


def _drawn(chance: np.random.Generator, groups: int, count: int) -> _Counts:
    """(groups × resamples)"""
    counts = np.empty((count, groups), dtype=np.uint16)
    for row in range(count):
        counts[row] = np.bincount(chance.integers(groups, size=groups), minlength=groups)
    return np.ascontiguousarray(counts.T)


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


def widest(tallies: Tallies) -> int:
    """How many sums are computed of a resample at most."""
    is_ordinal = tallies.ratings.level is Level.ORDINAL
    return max(len(tallies.ratings.categories), len(tallies.kinds[0]) if is_ordinal else 0)
