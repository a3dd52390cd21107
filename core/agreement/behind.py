"""What is behind a figure of agreement: the statements of which it tells, side by side.

It is found by the same pairing and the same parts that the figure was made of, so that a list is
as long as its cell says.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import ArticleId, LayerId

if TYPE_CHECKING:  # numpy is loaded where something is computed, and not where it is asked for
    from core.agreement.alignment import Unit
    from core.agreement.parts import Part, Value

MISSING = "missing"
"""The part of what was found by some and not by others."""
TRIPLE = "triple"
"""The part of actor, stance and measure together, with what was missed."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Which statements are meant.

    `layers`: who is compared; the articles count that all of them are done with. `part`:
    `MISSING`, `TRIPLE`, or the key of a part; then those that differ in it. `at_least`: the
    overlap (IoU) from which on two statements are about the same. `said`: those of which one
    layer says the first and a later one the second, whether these are the same or not. `whose`:
    those in which this layer differs from another. `articles`: in these alone; `revision`: in
    those whose newest statement was made under this revision of the codebook, and `published`: in
    those of this month; an empty one is no month.
    """

    layers: tuple[LayerId, ...]
    part: str
    at_least: float = 0.0
    said: "tuple[Value, Value] | None" = None
    whose: LayerId | None = None
    articles: frozenset[ArticleId] | None = None
    revision: int | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What the layers say of one thing, in their order; None of one that says nothing of it."""

    article: ArticleId
    title: str
    said: tuple[ComparedStatement | None, ...]

    @property
    def statements(self) -> tuple[ComparedStatement, ...]:
        """What is said at all."""
        return tuple(each for each in self.said if each is not None)

    @property
    def place(self) -> tuple[int, int]:
        """From the first to the last code point of all evidence."""
        ranges = [spot for each in self.statements for spot in each.evidence]
        return min(start for start, _end in ranges), max(end for _start, end in ranges)


def behind(
    wanted: Behind, article: ComparedArticle, parts: "Sequence[Part]"
) -> Iterator[SideBySide]:
    """What is meant in one article, in text order."""
    from core.agreement.alignment import units

    if len(wanted.layers) < 2 or not article.done_by() >= set(wanted.layers):
        return
    if not _is_meant(wanted, article):
        return
    test = _Test(wanted, parts)
    for unit in units(article, wanted.layers, wanted.at_least):
        if test.holds(unit):
            said = tuple(unit.of(layer) for layer in wanted.layers)
            yield SideBySide(article.id, article.title, said)


def _is_meant(wanted: Behind, article: ComparedArticle) -> bool:
    if wanted.articles is not None and article.id not in wanted.articles:
        return False
    if wanted.published is not None and (article.published or "")[:7] != wanted.published:
        return False
    said = (each for layer in wanted.layers for each in article.said_by(layer))
    newest = max((each.codebook_revision for each in said), default=None)
    return wanted.revision is None or newest == wanted.revision


class _Test:
    def __init__(self, wanted: Behind, parts: "Sequence[Part]") -> None:
        self._wanted = wanted
        self._part = next((each for each in parts if each.key == wanted.part), None)

    def holds(self, unit: "Unit") -> bool:
        wanted = self._wanted
        said = [unit.of(layer) for layer in wanted.layers]
        if wanted.whose is None:
            return self._is_wanted(said)
        own = said[wanted.layers.index(wanted.whose)]
        return any(self._is_wanted((own, other)) for other in said if other is not own)

    def _is_wanted(self, said: "Sequence[ComparedStatement | None]") -> bool:
        made = [each for each in said if each is not None]
        is_missed = 0 < len(made) < len(said)
        if self._wanted.part == MISSING:
            return is_missed
        if self._wanted.part == TRIPLE:
            return is_missed or _differ(each.triple for each in made)
        if self._part is None:
            return False
        values = [None if each is None else self._part.said(each) for each in said]
        if self._wanted.said is None:
            return _differ(value for value in values if value is not None)
        couples = ((one, other) for n, one in enumerate(values) for other in values[n + 1 :])
        return any(couple == self._wanted.said for couple in couples)


def _differ(values: Iterable[object]) -> bool:
    return len(set(values)) > 1
