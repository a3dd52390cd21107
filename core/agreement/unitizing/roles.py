"""Alpha per role over the characters or words of articles: is this one marked, or is it not.

Binary for each role, since the statements of one annotator overlap: a character is evidence of
some statement or of none. Everything follows from three sums of an article: how much it has, how
much of it each layer marked, how much each two layers marked both; so that the cost is that of
the marks, not of the text, and a bootstrap over articles is a product of matrices.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations

import numpy as np

from core.agreement.coefficients.figure import Figure
from core.agreement.ratings import Floats
from core.agreement.unitizing.continuum import Ints, Ranges
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
        self._done: list[list[bool]] = []
        self._starts: dict[tuple[Role, LayerId], list[int]] = {}
        self._ends: dict[tuple[Role, LayerId], list[int]] = {}
        for role in ROLES:
            for layer in layers:
                self._starts[role, layer], self._ends[role, layer] = [], []

    def add(self, article: ComparedArticle) -> None:
        done = article.done_by()
        self._done.append([layer in done for layer in self._layers])
        words = None
        if self._words is not None:
            words = np.array(self._words(article), dtype=np.int64).reshape(-1, 2)
        for layer in self._layers:
            if layer in done:
                self._add_layer(article, layer, words)
        length = article.length if words is None else len(words)
        self._edges.append(self._edges[-1] + length)

    def _add_layer(self, article: ComparedArticle, layer: LayerId, words: Ints | None) -> None:
        offset = self._edges[-1]
        for role in ROLES:
            ranges = list(_ranges(article, layer, role))
            starts, ends = ([each[side] for each in ranges] for side in (0, 1))
            if words is not None and ranges:
                starts = np.searchsorted(words[:, 1], starts, side="right").tolist()
                ends = np.searchsorted(words[:, 0], ends, side="left").tolist()
            self._starts[role, layer] += [start + offset for start in starts]
            self._ends[role, layer] += [end + offset for end in ends]

    def tallies(self) -> dict[Role, RoleTallies]:
        """The sums of each article that was added, for each role."""
        return {role: self._tallies(role) for role in ROLES}

    def _tallies(self, role: Role) -> RoleTallies:
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
        yield from ranges_of(statement, role)


def ranges_of(statement: ComparedStatement, role: Role) -> Places:
    """What a statement has marked as this role."""
    return statement.evidence if role is Role.EVIDENCE else statement.mentions.get(role, ())


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
