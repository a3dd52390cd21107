"""Whether annotators say the same of an article as a whole, wherever in its text they found it.

Krippendorff's α over sets, for tens of thousands of them that are nearly all different. With sets
as values, expected disagreement is a sum over all pairs of sets. Of small sets it is had from their
common subsets; of large ones from the pairs that share anything, summed up by pairs of articles,
since what resampling weighs are articles.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Any

import numpy as np

from core.agreement.coefficients.figure import (
    NOT_SHARED,
    ONE_ANNOTATOR,
    ONE_ARTICLE,
    ONE_CATEGORY,
    Figure,
    sure,
)
from core.agreement.coefficients.formulas import part
from core.agreement.common_subsets import CommonSubsets, number_of_subsets
from core.agreement.distances import jaccard_likeness, masi_likeness
from core.agreement.intervals import draws, on_draws
from core.agreement.ratings import Floats, Ints
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

Triple = tuple[int, ...]
Triples = frozenset[Triple]

_CELLS = 16_000_000
"""So many weights stand in one matrix of resamples at most."""
_BLOCK = 4_000_000
"""So many likenesses are held at once."""
_SUBSETS = 6_000_000
"""Of so many subsets at most each is looked at, rather than each couple of sets."""
_DENSE = 0.1
"""From this share on a full matrix is multiplied faster than a sparse one."""
_ROUNDING = 1e-12
_LIKENESSES = (jaccard_likeness, masi_likeness)
_NOTHING = (-1,)
"""What an empty set holds instead, so that two of them are the same."""


@dataclass(frozen=True, slots=True)
class ArticleSets:
    """Krippendorff's α over the sets of (actor, stance, measure) that annotators found in articles.

    Two empty sets are the same: that nobody found anything is agreement.
    """

    articles: int
    """With the sets of two annotators or more, empty ones among them."""
    jaccard: Figure
    masi: Figure


class KnownSets:
    """Sets by number, the same in all groups of a report; their triples are numbered as well."""

    def __init__(self) -> None:
        self._triples: dict[Triple, int] = {}
        self._numbers: dict[tuple[int, ...], int] = {}

    def number(self, said: Iterable[Triple]) -> int:
        """That of the set of these."""
        triples, count = self._triples, len(self._triples)
        chosen = {triples.setdefault(each, len(triples)) for each in said}
        if not chosen:
            chosen = {triples.setdefault(_NOTHING, count)}
        return self._numbers.setdefault(tuple(sorted(chosen)), len(self._numbers))

    @property
    def members(self) -> list[tuple[int, ...]]:
        """The triples of each set."""
        return list(self._numbers)


class Sets:
    """The sets of each article, those of annotators who are done with it."""

    def __init__(self, known: KnownSets) -> None:
        self._known = known
        self._articles = array("i")
        self._chosen = array("i")
        self._count = 0

    def add(self, sets: Sequence[int]) -> None:
        """An article, by the numbers of its sets; with one set alone it is not compared."""
        if len(sets) < 2:
            return
        self._articles.extend([self._count] * len(sets))
        self._chosen.extend(sets)
        self._count += 1

    def figures(
        self,
        annotators: int,
        resamples: int = 0,
        seed: int = 0,
        progress: Progress = silent,
    ) -> ArticleSets:
        """α with both distances, with intervals by bootstrap over articles."""
        if not self._count:
            reason = ONE_ANNOTATOR if annotators < 2 else NOT_SHARED
            return ArticleSets(0, Figure(None, reason), Figure(None, reason))
        found = [self._alphas(np.ones((self._count, 1)), progress)]
        if resamples and self._count > 1:
            found += self._resampled((resamples, seed), progress)
        jaccard, masi = (
            _figure(np.concatenate(each), is_resampled=resamples > 0)
            for each in zip(*found, strict=True)
        )
        return ArticleSets(self._count, jaccard, masi)

    def _resampled(
        self, drawing: tuple[int, int], progress: Progress
    ) -> list[tuple[Floats, Floats]]:
        if self._common is not None:
            rows = self._common.rows
            return on_draws(
                lambda drawn: self._alphas(drawn, silent), self._count, drawing, progress, rows
            )
        at_once = max(1, _CELLS // self._count)
        return [self._alphas(drawn, progress) for drawn in draws(self._count, *drawing, at_once)]

    def _alphas(self, weights: Floats, progress: Progress) -> tuple[Floats, Floats]:
        """α by both distances for each column of weights (articles × columns); NaN: undefined.

        With n the values, D_o = Σ_articles (Σ distances of ordered couples / (m − 1)) / n and
        D_e = Σ distances of ordered couples of all values / n (n − 1). Sources: Krippendorff
        (2018), Content Analysis, ch. 12; MASI: Passonneau (2006), LREC.
        """
        sizes = np.bincount(self._articles).astype(np.float64)
        values = sizes @ weights
        observed = [(sizes**2 - own) / (sizes - 1) @ weights for own in self._own]
        expected = [values**2 - alike for alike in self._alike(weights, progress)]
        one, other = (
            1 - part(o * (values - 1), np.where(e > _ROUNDING * values**2, e, 0.0))
            for o, e in zip(observed, expected, strict=True)
        )
        return one, other

    def _alike(self, weights: Floats, progress: Progress) -> list[Floats]:
        """Σ of likenesses of all ordered couples of values, by both ways."""
        if self._common is None:
            return self._looked_up(weights, progress)
        forms, within = zip(*self._forms, strict=True)
        between = self._common.between(forms, weights)
        squares = weights**2
        return [
            sums + (own - inside) @ squares
            for sums, own, inside in zip(between, self._own, within, strict=True)
        ]

    def _looked_up(self, weights: Floats, progress: Progress) -> list[Floats]:
        """The same by looking at all couples that have something in common."""
        alike = [np.zeros(weights.shape[1]) for _ in _LIKENESSES]
        for place, likenesses in self._by_articles():
            progress(place.start, self._count, Phrase("Comparing what is said of articles"))
            for number, rows in enumerate(likenesses):
                alike[number] += np.einsum("ar,ar->r", weights[place], _product(rows, weights))
        return alike

    @cached_property
    def _sets(self) -> list[tuple[int, ...]]:
        """The known sets with their triples numbered."""
        return self._known.members

    @cached_property
    def _own(self) -> list[Floats]:
        """Of each article, Σ of likenesses of the ordered couples of its own values."""
        holds, _ = self._matrices
        sizes = holds.sum(axis=1)
        articles, chosen = np.array(self._articles), np.array(self._chosen)
        alone = np.bincount(articles).astype(np.float64)
        own = [alone, alone.copy()]
        for apart in range(1, int(alone.max(initial=0))):
            (ones,) = np.nonzero(articles[apart:] == articles[:-apart])
            first, second = chosen[ones], chosen[ones + apart]
            shared = np.asarray((holds[first] * holds[second]).sum(axis=1))
            for likenesses, score in zip(own, _LIKENESSES, strict=True):
                alike = 2 * score(shared, sizes[first], sizes[second])
                likenesses += np.bincount(articles[ones], alike, self._count)
        return own

    @cached_property
    def _common(self) -> CommonSubsets | None:
        """None where sets are so large that there are too many subsets."""
        lengths = np.array([len(said) for said in self._sets])[self._chosen]
        if number_of_subsets(lengths) > _SUBSETS:
            return None
        said = [self._sets[code] for code in self._chosen]
        return CommonSubsets(np.array(self._articles), said, self._count)

    @cached_property
    def _forms(self) -> list[tuple[Any, Floats]]:
        assert self._common is not None
        return self._common.forms(_LIKENESSES)

    def _by_articles(self) -> Iterator[tuple[slice, list[Any]]]:
        """Of some articles at a time, how alike their sets are to those of all, by both ways."""
        from scipy.sparse import csr_array

        holds, chosen = self._matrices
        sizes = holds.sum(axis=1)
        for start, end in pairwise(self._bounds()):
            some = chosen[start:end]
            used = np.unique(some.indices)
            shared = (holds[used] @ holds.T).tocsr()
            first = np.repeat(sizes[used], np.diff(shared.indptr))
            second = sizes[shared.indices]
            scored = (score(shared.data, first, second) for score in _LIKENESSES)
            yield slice(start, end), [
                some[:, used] @ csr_array((data, shared.indices, shared.indptr), shared.shape)
                @ chosen.T
                for data in scored
            ]  # fmt: skip

    @cached_property
    def _matrices(self) -> tuple[Any, Any]:
        """Which set holds which triple, and which article has which set how often."""
        from scipy.sparse import csr_array

        lengths = [len(said) for said in self._sets]
        triples = np.fromiter(chain.from_iterable(self._sets), np.int32, sum(lengths))
        starts = np.concatenate([[0], np.cumsum(lengths)])
        holds = csr_array((np.ones(len(triples)), triples, starts))
        places = np.array(self._articles), np.array(self._chosen)
        count = np.ones(len(self._articles)), places
        return holds, csr_array(count, (self._count, len(self._sets)))

    def _bounds(self) -> list[int]:
        """Where blocks of articles begin and end that have not too many likenesses."""
        holds, chosen = self._matrices
        most: Ints = np.cumsum(chosen @ (holds @ holds.sum(axis=0)))
        steps = np.arange(_BLOCK, most[-1], _BLOCK)
        return list(np.unique([0, *np.searchsorted(most, steps), self._count]).tolist())


def _product(rows: Any, weights: Floats) -> Floats:
    is_dense = rows.nnz > _DENSE * rows.shape[0] * rows.shape[1]
    return np.asarray((rows.toarray() if is_dense else rows) @ weights)


def _figure(values: Floats, *, is_resampled: bool) -> Figure:
    """The first is of all articles, the others of resamples."""
    if np.isnan(values[0]):
        return Figure(None, ONE_CATEGORY)
    drawn = values[1:] if len(values) > 1 else ONE_ARTICLE
    return sure(float(values[0]), drawn if is_resampled else None)
