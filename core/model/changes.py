"""What an edit touched, told to every subscriber after the commit."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.model.ids import ArticleId, LayerId, StatementId


@dataclass(frozen=True)
class Changes:
    """Ids that one committed step touched; a view refetches only what it shows of them."""

    articles: frozenset[ArticleId] = frozenset()
    """Added, removed, or with other details, another state or other assignments."""
    annotated: frozenset[ArticleId] = frozenset()
    """Articles in which a statement was added, changed or deleted."""
    statements: frozenset[StatementId] = frozenset()
    layers: frozenset[LayerId] = frozenset()
    """Layers whose statements or states changed, and new or removed layers."""
    article_set: bool = False
    """Articles came in or went out: lists of articles begin anew."""
    codebook: bool = False
    annotators: bool = False
    searches: bool = False
    """A saved search was added, changed or deleted."""
    distinct_entries: bool = False
    """Which pairs of entries are known to be two, alike as they look."""
    adjudicated: frozenset[ArticleId] = frozenset()
    """Articles of which something was decided, or a verdict withdrawn."""
    steps: frozenset[int] = field(default=frozenset(), compare=False)
    """The steps of the journal that did it, by which nobody is told of one twice."""

    @property
    def is_empty(self) -> bool:
        return self == Changes()


def merged(changes: Iterable[Changes]) -> Changes:
    """What several steps touched, told as one."""
    every = list(changes)
    return Changes(
        articles=frozenset().union(*(each.articles for each in every)),
        annotated=frozenset().union(*(each.annotated for each in every)),
        statements=frozenset().union(*(each.statements for each in every)),
        layers=frozenset().union(*(each.layers for each in every)),
        article_set=any(each.article_set for each in every),
        codebook=any(each.codebook for each in every),
        annotators=any(each.annotators for each in every),
        searches=any(each.searches for each in every),
        distinct_entries=any(each.distinct_entries for each in every),
        adjudicated=frozenset().union(*(each.adjudicated for each in every)),
        steps=frozenset().union(*(each.steps for each in every)),
    )


@dataclass(frozen=True)
class Told:
    """Of which steps somebody has heard: all up to `last`, and some beyond it."""

    last: int = 0
    beyond: frozenset[int] = frozenset()

    def knows(self, step: int) -> bool:
        return step <= self.last or step in self.beyond

    def also(self, steps: frozenset[int]) -> "Told":
        last, beyond = self.last, set(self.beyond | steps)
        while last + 1 in beyond:
            last += 1
        return Told(last, frozenset(step for step in beyond if step > last))
