"""Each annotator against all the others: means over pairs, whose intervals are drawn together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.agreement.coefficients import alpha_of
from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure, sure
from core.agreement.detection import Counts
from core.agreement.intervals import Formula, on_draws, widest
from core.agreement.ratings import Floats, Ints, Ratings
from core.agreement.tallies import Tallies, Totals
from core.model.progress import Progress, silent

F1 = "f1"
Drawn = Mapping[tuple[str, ...], Mapping[str, Floats]]
"""Of each pair what came of each resample."""
_Table = tuple[Tallies, Ints, Formula]
_Tables = Mapping[str, _Table]


@dataclass(frozen=True, slots=True)
class OfAnnotator:
    """One annotator against each of the others: means over those pairs that have a figure."""

    annotator: str
    done: int
    """Articles, whoever else is done with them."""
    f1: Figure
    alphas: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class OfPair:
    """What a pair agrees on, by `F1` or a part: the figures, and what they are computed on."""

    annotators: tuple[str, ...]
    figures: Mapping[str, Figure]
    counts: Counts
    ratings: Mapping[str, Ratings]


@dataclass(frozen=True, slots=True)
class Circle:
    """Some annotators and all pairs of them.

    `done`: of each how many articles; `parts`: all that is told; `articles`: those of all pairs.
    """

    done: Mapping[str, int]
    parts: Sequence[str]
    pairs: Sequence[OfPair]
    articles: int


def each_against_others(
    circle: Circle,
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
) -> tuple[OfAnnotator, ...]:
    """All pairs are resampled with the same draws of articles, since they share annotators."""
    drawn: Drawn = {}
    if len(circle.pairs) > 1 and circle.articles > 1 and resamples:
        drawn = _drawn(circle, (resamples, seed), progress)
    found = []
    for name, done in circle.done.items():
        own = [pair for pair in circle.pairs if name in pair.annotators]
        f1, *alphas = (_against(own, key, drawn) for key in (F1, *circle.parts))
        found.append(OfAnnotator(name, done, f1, dict(zip(circle.parts, alphas, strict=True))))
    return tuple(found)


def _against(own: Sequence[OfPair], key: str, drawn: Drawn) -> Figure:
    if not own:
        return Figure(None, ONE_ANNOTATOR)
    values = [drawn[pair.annotators][key] for pair in own if key in drawn.get(pair.annotators, ())]
    return _mean([pair.figures[key] for pair in own], values)


def _mean(figures: Sequence[Figure], drawn: Sequence[Floats]) -> Figure:
    """Over those that are defined; of one alone it is that one."""
    known = [figure for figure in figures if figure.value is not None]
    if len(figures) == 1 or not known:
        return figures[0]
    mean = sum(figure.value or 0.0 for figure in known) / len(known)
    return sure(mean, _means(np.stack(drawn)) if drawn else known[0].alone)


def _means(values: Floats) -> Floats:
    """Of each column, over what is defined in it."""
    is_known = ~np.isnan(values)
    count = is_known.sum(axis=0)
    total = np.where(is_known, values, 0.0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _drawn(
    circle: Circle, drawing: tuple[int, int], progress: Progress
) -> dict[tuple[str, ...], dict[str, Floats]]:
    """Of each pair every defined figure on each resample."""
    pairs = circle.pairs
    tables = {pair.annotators: dict(_tables(pair)) for pair in pairs}

    def computed(weights: Floats) -> dict[tuple[str, ...], dict[str, Floats]]:
        return {pair.annotators: _of_pair(pair, tables[pair.annotators], weights) for pair in pairs}

    every = [tallies for of in tables.values() for tallies, _, _ in of.values()]
    most = max(map(widest, every), default=0)
    found = on_draws(computed, circle.articles, drawing, progress, most)
    return {
        pair.annotators: {
            key: np.concatenate([each[pair.annotators][key] for each in found])
            for key in _defined(pair)
        }
        for pair in pairs
    }


def _of_pair(pair: OfPair, tables: _Tables, weights: Floats) -> dict[str, Floats]:
    """Every defined figure of a pair on these resamples."""
    values = {F1: pair.counts.f1_of(weights)} if F1 in _defined(pair) else {}
    for key, (tallies, rows, formula) in tables.items():
        is_all = len(rows) == len(weights)
        values[key] = formula(Totals(tallies, weights if is_all else weights[rows]))
    return values


def _defined(pair: OfPair) -> list[str]:
    return [key for key, figure in pair.figures.items() if figure.value is not None]


def _tables(pair: OfPair) -> Iterator[tuple[str, _Table]]:
    """Of each part its sums by article, and which articles these are."""
    for key in _defined(pair):
        if key != F1:
            ratings = pair.ratings[key]
            assert ratings.groups is not None
            tallies = Tallies(ratings, by_group=True)
            yield key, (tallies, np.unique(ratings.groups), alpha_of(ratings))
