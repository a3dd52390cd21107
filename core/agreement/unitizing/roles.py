"""Alpha per role over the characters or words of articles: is this one marked, or is it not.

Binary for each role, since the statements of one annotator overlap: a character is evidence of
some statement or of none. Everything follows from three sums of an article: how much it has, how
much of it each layer marked, how much each two layers marked both; so that the cost is that of
the marks, not of the text, and a bootstrap over articles is a product of matrices.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure
from core.agreement.intervals import draws, interval_of
from core.agreement.ratings import Flags, Floats
from core.agreement.unitizing.continuum import Ints, Ranges
from core.model.compared import ComparedArticle
from core.model.ids import LayerId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.model.span import Role

ROLES = (Role.EVIDENCE, Role.ACTOR, Role.MEASURE)
NO_ARTICLE = Phrase("No article is done by all of them.")
NEVER_MARKED = Phrase("None of them marked it anywhere.")
ALWAYS_MARKED = Phrase("All of them marked it everywhere.")
_CELLS = 8_000_000

Words = Callable[[ComparedArticle], "tuple[Ints, Ints]"]
"""Where the words of an article start and end, in code points, in text order."""


class Grain(StrEnum):
    """What a text is made of here."""

    CHARACTER = "character"
    TOKEN = "token"


@dataclass(frozen=True, eq=False)
class RoleTallies:
    """The sums of each article: `positions` (articles), `marked` and `done` (layers × articles),
    `both` (pairs × articles), pairs as `itertools.combinations` has them."""

    layers: tuple[LayerId, ...]
    positions: Floats
    marked: Floats
    both: Floats
    done: Flags

    def figure(
        self,
        layers: Sequence[LayerId],
        resamples: int = 0,
        seed: int = 0,
        progress: Progress = silent,
    ) -> Figure:
        """Alpha of these layers over the articles all of them are done with."""
        if len(layers) < 2:
            return Figure(None, ONE_ANNOTATOR)
        sums, count = self._sums(layers)
        if not sums.shape[1]:
            return Figure(None, NO_ARTICLE)
        total = sums.sum(axis=1, keepdims=True)
        value = float(_alpha(total, count)[0])
        if np.isnan(value):
            return Figure(None, ALWAYS_MARKED if total[1, 0] else NEVER_MARKED)
        if not resamples or sums.shape[1] < 2:
            return Figure(value)
        found = [np.empty(0)]
        at_once = max(1, _CELLS // sums.shape[1])
        for drawn in draws(sums.shape[1], resamples, seed, at_once):
            progress(sum(map(len, found)), resamples, Phrase("Resampling the articles"))
            found.append(_alpha(sums @ drawn, count))
        return Figure(value, None, interval_of(np.concatenate(found)))

    def articles(self, layers: Sequence[LayerId]) -> int:
        """How many articles all of these are done with."""
        return int(self._is_shared(layers).sum())

    def _is_shared(self, layers: Sequence[LayerId]) -> Flags:
        return np.asarray(self.done[[self.layers.index(layer) for layer in layers]].all(axis=0))

    def _sums(self, layers: Sequence[LayerId]) -> tuple[Floats, int]:
        """Of each shared article: values, those that are marked, disagreeing ordered pairs."""
        rows = [self.layers.index(layer) for layer in layers]
        pairs = {pair: row for row, pair in enumerate(combinations(range(len(self.layers)), 2))}
        chosen = [pairs[min(pair), max(pair)] for pair in combinations(rows, 2)]
        shared = self._is_shared(layers)
        marked = self.marked[rows][:, shared].sum(axis=0)
        both = self.both[chosen][:, shared].sum(axis=0)
        apart = 2 * ((len(rows) - 1) * marked - 2 * both)
        return np.stack([len(rows) * self.positions[shared], marked, apart]), len(rows)


def _alpha(sums: Floats, annotators: int) -> Floats:
    """α nominal of two values from their sums (3 × resamples); NaN is undefined.

    Source: Krippendorff (2018), Content Analysis, ch. 12.
    """
    values, marked, apart = sums
    expected = 2 * marked * (values - marked)
    observed = apart / (annotators - 1) * (values - 1)
    ratio = np.divide(observed, expected, out=np.full(len(values), np.nan), where=expected > 0)
    return np.asarray(1 - ratio)


def role_tallies(
    articles: Iterable[ComparedArticle],
    layers: Sequence[LayerId],
    level: Grain | str = Grain.CHARACTER,
    words: Words | None = None,
) -> dict[Role, RoleTallies]:
    """The sums of each article for each role; `words` must be given for the level of tokens.

    A word is marked if any character of it is.
    """
    collected = _Collected(tuple(layers), Grain(level), words)
    for article in articles:
        collected.add(article)
    return {role: collected.tallies(role) for role in ROLES}


def role_alphas(
    articles: Iterable[ComparedArticle],
    layers: Sequence[LayerId],
    level: Grain | str = Grain.CHARACTER,
    words: Words | None = None,
) -> dict[Role, dict[tuple[LayerId, ...], Figure]]:
    """Alpha of each pair of layers and of all of them, for each role, without intervals."""
    tallies = role_tallies(articles, layers, level, words)
    return {
        role: {chosen: found.figure(chosen) for chosen in compared(layers)}
        for role, found in tallies.items()
    }


def compared(layers: Sequence[LayerId]) -> list[tuple[LayerId, ...]]:
    """Each pair, then all together where they are more than two."""
    pairs: list[tuple[LayerId, ...]] = list(combinations(layers, 2))
    return pairs if len(layers) <= 2 else [*pairs, tuple(layers)]


class _Collected:
    """Ranges of all articles on one line, article after article."""

    def __init__(self, layers: tuple[LayerId, ...], level: Grain, words: Words | None) -> None:
        assert level is Grain.CHARACTER or words is not None
        self._layers = layers
        self._words = words if level is Grain.TOKEN else None
        self._edges = [0]
        self._done: list[list[bool]] = []
        self._starts: dict[tuple[Role, LayerId], list[int]] = {}
        self._ends: dict[tuple[Role, LayerId], list[int]] = {}
        for role in ROLES:
            for layer in layers:
                self._starts[role, layer], self._ends[role, layer] = [], []

    def add(self, article: ComparedArticle) -> None:
        done = article.done_by()
        self._done.append([layer in done for layer in self._layers])
        words = None if self._words is None else self._words(article)
        for layer in self._layers:
            if layer in done:
                self._add_layer(article, layer, words)
        length = article.length if words is None else len(words[0])
        self._edges.append(self._edges[-1] + length)

    def _add_layer(
        self, article: ComparedArticle, layer: LayerId, words: "tuple[Ints, Ints] | None"
    ) -> None:
        offset = self._edges[-1]
        for role in ROLES:
            ranges = list(_ranges(article, layer, role))
            starts, ends = ([each[side] for each in ranges] for side in (0, 1))
            if words is not None and ranges:
                starts = np.searchsorted(words[1], starts, side="right").tolist()
                ends = np.searchsorted(words[0], ends, side="left").tolist()
            self._starts[role, layer] += [start + offset for start in starts]
            self._ends[role, layer] += [end + offset for end in ends]

    def tallies(self, role: Role) -> RoleTallies:
        edges = np.array(self._edges, dtype=np.int64)
        marked = [
            _joined(np.array(self._starts[role, layer], dtype=np.int64),
                    np.array(self._ends[role, layer], dtype=np.int64))
            for layer in self._layers
        ]  # fmt: skip
        both = [_shared(one, other, edges) for one, other in combinations(marked, 2)]
        count = len(edges) - 1
        return RoleTallies(
            layers=self._layers,
            positions=np.diff(edges).astype(np.float64),
            marked=np.array([_by_article(r.starts, r.lengths, edges) for r in marked]),
            both=np.array(both).reshape(len(both), count),
            done=np.array(self._done, dtype=np.bool_).reshape(count, len(self._layers)).T,
        )


def _ranges(article: ComparedArticle, layer: LayerId, role: Role) -> Iterator[tuple[int, int]]:
    for statement in article.said_by(layer):
        yield from statement.evidence if role is Role.EVIDENCE else statement.mentions.get(role, ())


def _joined(starts: Ints, ends: Ints) -> Ranges:
    """The same positions as ranges that do not overlap; where articles meet, two may touch."""
    filled = ends > starts
    starts, ends = starts[filled], ends[filled]
    if not len(starts):
        return Ranges(starts, ends)
    order = np.argsort(starts, kind="stable")
    starts, reach = starts[order], np.maximum.accumulate(ends[order])
    begins = np.append(True, starts[1:] >= reach[:-1])
    lasts = np.append(begins[1:], True)
    return Ranges(starts[begins], reach[lasts])


def _shared(one: Ranges, other: Ranges, edges: Ints) -> Floats:
    here, there = one.crossing(other)
    return _by_article(one.starts[here], one.shared(other, here, there), edges)


def _by_article(starts: Ints, lengths: Ints, edges: Ints) -> Floats:
    article = np.searchsorted(edges, starts, side="right") - 1
    sums = np.bincount(article, weights=lengths.astype(np.float64), minlength=len(edges) - 1)
    return np.asarray(sums, dtype=np.float64)
