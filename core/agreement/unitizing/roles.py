"""Alpha per role over the characters or words of articles: is this one marked, or is it not.

Binary for each role, since the statements of one annotator overlap: a character is evidence of
some statement or of none. Everything follows from three sums of an article: how much it has, how
much of it each layer marked, how much each two layers marked both; so that the cost is that of
the marks, not of the text, and a bootstrap over articles is a product of matrices.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import combinations, compress

import numpy as np

from core.agreement.coefficients.figure import Figure
from core.agreement.ratings import Flags, Floats
from core.agreement.unitizing.continuum import (
    Continuum,
    Ints,
    Mark,
    Marked,
    Ranges,
    beyond,
    laid_out,
)
from core.agreement.unitizing.role_tallies import RoleTallies, figures
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.compared import Ranges as Places
from core.model.ids import LayerId
from core.model.span import Role

ROLES = (Role.EVIDENCE, Role.ACTOR, Role.MEASURE)

Words = Callable[[ComparedArticle], Sequence[tuple[int, int]]]
"""Where each word of an article starts and ends, as `core.text.words.word_ranges` has it."""


class Grain(StrEnum):
    """What a text is made of here."""

    CHARACTER = "character"
    TOKEN = "token"


def role_alphas(
    articles: Iterable[ComparedArticle],
    layers: Sequence[LayerId],
    level: Grain | str = Grain.CHARACTER,
    words: Words | None = None,
) -> dict[Role, dict[tuple[LayerId, ...], Figure]]:
    """Alpha of each pair of layers and of all of them, for each role, without intervals.

    `words` must be given for the level of tokens.
    """
    tallies = role_tallies(articles, layers, level, words)
    found = {chosen: figures(tallies, chosen) for chosen in compared(layers)}
    return {role: {chosen: of[role] for chosen, of in found.items()} for role in ROLES}


def role_tallies(
    articles: Iterable[ComparedArticle],
    layers: Sequence[LayerId],
    level: Grain | str = Grain.CHARACTER,
    words: Words | None = None,
) -> dict[Role, RoleTallies]:
    """The sums of each article for each role."""
    collected = RoleMarks(tuple(layers), Grain(level), words)
    for article in articles:
        collected.add(article)
    return collected.tallies()


def compared(layers: Sequence[LayerId]) -> list[tuple[LayerId, ...]]:
    """Each pair, then all together where they are more than two."""
    pairs: list[tuple[LayerId, ...]] = list(combinations(layers, 2))
    return pairs if len(layers) <= 2 else [*pairs, tuple(layers)]


class _Kept:
    """What one layer marked as one role, by article and place, and what its statements say."""

    __slots__ = ("articles", "ends", "entries", "starts")

    def __init__(self) -> None:
        self.articles, self.starts, self.ends, self.entries = (array("q") for _ in range(4))

    def columns(self) -> tuple[Ints, ...]:
        kept = self.articles, self.starts, self.ends, self.entries
        return tuple(np.array(column, dtype=np.int64) for column in kept)


class RoleMarks:
    """What layers marked in articles that come one by one, laid on one line.

    A word is marked if any character of it is.
    """

    def __init__(
        self,
        layers: tuple[LayerId, ...],
        level: Grain = Grain.CHARACTER,
        words: Words | None = None,
    ) -> None:
        assert level is Grain.CHARACTER or words is not None
        self._layers = layers
        self._words = words if level is Grain.TOKEN else None
        self._edges = [0]
        self._done = array("b")
        self._kept = {(role, layer): _Kept() for role in ROLES for layer in layers}

    def add(self, article: ComparedArticle) -> None:
        done = article.done_by()
        self._done.extend([layer in done for layer in self._layers])
        words = None
        if self._words is not None:
            words = np.array(self._words(article), dtype=np.int64).reshape(-1, 2)
        for layer in self._layers:
            if layer in done:
                self._add_layer(article, layer, words)
        length = article.length if words is None else len(words)
        self._edges.append(self._edges[-1] + length)

    def _add_layer(self, article: ComparedArticle, layer: LayerId, words: Ints | None) -> None:
        number, offset = len(self._edges) - 1, self._edges[-1]
        said = article.said_by(layer)
        for role in ROLES:
            ranges = [
                (start, end, each.actor if role is Role.ACTOR else each.measure)
                for each in said
                for start, end in ranges_of(each, role)
            ]
            if not ranges:
                continue
            starts, ends, entries = zip(*ranges, strict=True)
            if words is not None:
                starts = np.searchsorted(words[:, 1], starts, side="right").tolist()
                ends = np.searchsorted(words[:, 0], ends, side="left").tolist()
            kept = self._kept[role, layer]
            kept.articles.extend([number] * len(ranges))
            kept.starts.extend([start + offset for start in starts])
            kept.ends.extend([end + offset for end in ends])
            kept.entries.extend(entries)

    def marked(self, role: Role, layers: Sequence[LayerId]) -> Marked:
        """What these marked in the articles all of them are done with; Refused for a mark beyond.

        Told apart by the measure of the statement, and where an actor is named by that actor.
        """
        edges, shared = np.array(self._edges), self._shared(layers)
        anew = np.concatenate([[0], np.cumsum(np.diff(edges)[shared])])
        by = np.zeros(len(shared), dtype=np.int64)
        by[shared] = anew[:-1] - edges[:-1][shared]
        rows = []
        for number, layer in enumerate(layers):
            articles, starts, ends, entries = self._kept[role, layer].columns()
            _check(starts, ends, edges[articles], edges[articles + 1])
            own = shared[articles]
            moved = by[articles[own]]
            owner = np.full(len(moved), number)
            rows.append(np.stack([owner, entries[own], starts[own] + moved, ends[own] + moved]))
        table = np.concatenate(rows, axis=1).T
        known, codes = np.unique(table[:, 1], return_inverse=True)
        table[:, 1] = codes
        names = [str(layer) for layer in layers]
        return laid_out(names, [str(entry) for entry in known.tolist()], anew, table)

    def continua(self, role: Role, layers: Sequence[LayerId]) -> list[Continuum]:
        """The same text by text."""
        found: list[dict[str, list[Mark]]] = [{} for _ in self._edges[1:]]
        for layer in layers:
            columns = (column.tolist() for column in self._kept[role, layer].columns())
            for article, start, end, entry in zip(*columns, strict=True):
                by = self._edges[article]
                mark = Mark(start - by, end - by, str(entry))
                found[article].setdefault(str(layer), []).append(mark)
        texts = zip(np.diff(self._edges).tolist(), found, strict=True)
        return [Continuum(0, *text) for text in compress(texts, self._shared(layers))]

    def _by_layer(self) -> Flags:
        """Layers × articles: who is done with which."""
        done = np.array(self._done, dtype=np.bool_)
        return done.reshape(len(self._edges) - 1, len(self._layers)).T

    def _shared(self, layers: Sequence[LayerId]) -> Flags:
        """Of each article, whether all of these are done with it."""
        rows = [self._layers.index(layer) for layer in layers]
        return np.asarray(self._by_layer()[rows].all(axis=0))

    def tallies(self) -> dict[Role, RoleTallies]:
        """The sums of each article that was added, for each role."""
        return {role: self._tallies(role) for role in ROLES}

    def _tallies(self, role: Role) -> RoleTallies:
        edges = np.array(self._edges, dtype=np.int64)
        kept = [self._kept[role, layer].columns() for layer in self._layers]
        marked = [_joined(starts, ends) for _, starts, ends, _ in kept]
        both = [_shared(one, other, edges) for one, other in combinations(marked, 2)]
        count = len(edges) - 1
        return RoleTallies(
            layers=self._layers,
            positions=np.diff(edges).astype(np.float64),
            marked=np.array([_by_article(r.starts, r.lengths, edges) for r in marked]),
            both=np.array(both).reshape(len(both), count),
            done=self._by_layer(),
        )


def ranges_of(statement: ComparedStatement, role: Role) -> Places:
    """What a statement has marked as this role."""
    return statement.evidence if role is Role.EVIDENCE else statement.mentions.get(role, ())


def _check(starts: Ints, ends: Ints, low: Ints, high: Ints) -> None:
    outside = np.flatnonzero((starts < low) | (starts >= ends) | (ends > high))
    if len(outside):
        first = outside[0]
        length, by = int(high[first] - low[first]), int(low[first])
        raise beyond(int(starts[first]) - by, int(ends[first]) - by, 0, length)


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
