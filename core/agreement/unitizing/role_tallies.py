"""What alpha per role is made of: three sums of each article, for every role and grain alike."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, ONE_ARTICLE, Figure, sure
from core.agreement.intervals import on_draws
from core.agreement.ratings import Flags, Floats
from core.model.ids import LayerId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

NO_ARTICLE = Phrase("No article is done by all of them.")
NEVER_MARKED = Phrase("None of them marked it anywhere.")
ALWAYS_MARKED = Phrase("All of them marked it everywhere.")
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, eq=False)
class RoleTallies:
    """The sums of each article: `positions` (articles), `marked` and `done` (layers × articles),
    `both` (pairs × articles), pairs as `itertools.combinations` has them."""

    layers: tuple[LayerId, ...]
    positions: Floats
    marked: Floats
    both: Floats
    done: Flags

    def is_shared(self, layers: Sequence[LayerId]) -> Flags:
        """Of each article, whether all of these are done with it."""
        return np.asarray(self.done[[self.layers.index(layer) for layer in layers]].all(axis=0))

    def figure(
        self,
        layers: Sequence[LayerId],
        resamples: int = 0,
        seed: int = 0,
        progress: Progress = silent,
    ) -> Figure:
        """Alpha of these layers over the articles all of them are done with."""
        return figures({"": self}, layers, resamples, seed, progress)[""]

    def sums(self, layers: Sequence[LayerId]) -> Floats:
        """Of each shared article: values, those that are marked, disagreeing ordered pairs."""
        rows = [self.layers.index(layer) for layer in layers]
        pairs = {pair: row for row, pair in enumerate(combinations(range(len(self.layers)), 2))}
        chosen = [pairs[min(pair), max(pair)] for pair in combinations(rows, 2)]
        shared = self.is_shared(layers)
        marked = self.marked[rows][:, shared].sum(axis=0)
        both = self.both[chosen][:, shared].sum(axis=0)
        apart = 2 * ((len(rows) - 1) * marked - 2 * both)
        return np.stack([len(rows) * self.positions[shared], marked, apart])


def figures(
    tallies: Mapping[Key, RoleTallies],
    layers: Sequence[LayerId],
    resamples: int = 0,
    seed: int = 0,
    progress: Progress = silent,
) -> dict[Key, Figure]:
    """Alpha of these layers for each of several tallies of the same articles, drawn together."""
    if len(layers) < 2:
        return dict.fromkeys(tallies, Figure(None, ONE_ANNOTATOR))
    sums = {key: each.sums(layers) for key, each in tallies.items()}
    found = {key: _figure(each, len(layers)) for key, each in sums.items()}
    defined = [key for key, figure in found.items() if figure.value is not None]
    if resamples and defined:
        stacked = np.concatenate([sums[key] for key in defined])
        drawn = _drawn(stacked, len(layers), (resamples, seed), progress)
        for key, values in zip(defined, drawn, strict=True):
            found[key] = sure(found[key].value or 0.0, values)
    return found


def _figure(sums: Floats, annotators: int) -> Figure:
    if not sums.shape[1]:
        return Figure(None, NO_ARTICLE)
    total = sums.sum(axis=1, keepdims=True)
    value = float(_alpha(total, annotators)[0])
    if np.isnan(value):
        return Figure(None, ALWAYS_MARKED if total[1, 0] else NEVER_MARKED)
    return Figure(value)


def _drawn(
    stacked: Floats, annotators: int, drawing: tuple[int, int], progress: Progress
) -> Sequence[Floats | Phrase]:
    """Of each three rows; `drawing`: how many resamples, and their seed."""
    articles = stacked.shape[1]
    if articles < 2:
        return [ONE_ARTICLE] * (len(stacked) // 3)

    def alphas(drawn: Floats) -> Floats:
        sums = (stacked @ drawn).reshape(-1, 3, drawn.shape[1])
        return np.array([_alpha(each, annotators) for each in sums])

    return list(np.concatenate(on_draws(alphas, articles, drawing, progress), axis=1))


def _alpha(sums: Floats, annotators: int) -> Floats:
    """α nominal of two values from their sums (3 × resamples); NaN is undefined.

    Source: Krippendorff (2018), Content Analysis, ch. 12.
    """
    values, marked, apart = sums
    expected = 2 * marked * (values - marked)
    observed = apart / (annotators - 1) * (values - 1)
    ratio = np.divide(observed, expected, out=np.full(len(values), np.nan), where=expected > 0)
    return np.asarray(1 - ratio)
