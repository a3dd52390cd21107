"""What a plan would give each annotator, worked out beside the desk before anything is assigned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.handout import NO_OVERLAP, By, Overlap, PlannedArticle, Sharing
from core.model.ids import AnnotatorId, ArticleId
from core.project import Project
from core.together.planning import planned

BY = (By.OUTLET, By.MONTH)
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """`per_cent` of the articles are read by `per_article` annotators each, the rest by one."""

    names: tuple[str, ...]
    articles: tuple[ArticleId, ...]
    per_cent: int
    per_article: int
    seed: int

    @property
    def overlap(self) -> Overlap:
        """There is none with fewer annotators than an article would need."""
        can_share = len(self.names) >= max(_SEVERAL, self.per_article)
        return Overlap(per_cent=self.per_cent) if can_share and self.per_cent else NO_OVERLAP


@dataclass(frozen=True, slots=True)
class Load:
    """Of the articles that are planned: those already hers are in `articles` and `words`, too."""

    name: str
    articles: int
    new: int
    shared: int
    words: int


@dataclass(frozen=True, slots=True)
class Loads:
    """`shared`: how many of the articles several annotators read then; `strata`: how many groups of
    one outlet and month they were shared out within."""

    rows: tuple[Load, ...]
    articles: int
    shared: int
    strata: int

    @property
    def new(self) -> int:
        return sum(row.new for row in self.rows)


def loads_of(project: Project, wish: Wish) -> Loads:
    """Refused where the wish cannot be. Who is not in the project yet is planned for like all."""
    known = {who.name: who.id for who, _ in project.assignment_counts(())}
    # No annotator has a number below zero.
    people = {name: known.get(name, AnnotatorId(~at)) for at, name in enumerate(wish.names)}
    articles = project.articles_to_plan(wish.articles, BY)
    sharing = Sharing(tuple(people.values()), wish.overlap, wish.per_article, wish.seed)
    plan = planned(articles, sharing)
    readers = _readers(articles, plan.new)
    rows = tuple(
        Load(
            name,
            plan.total(who),
            len(plan.new[who]),
            sum(who in held and len(held) >= _SEVERAL for held in readers.values()),
            plan.words[who],
        )
        for name, who in people.items()
    )
    return Loads(rows, plan.articles, plan.shared, len(plan.strata))


def _readers(
    articles: Sequence[PlannedArticle], new: Mapping[AnnotatorId, tuple[ArticleId, ...]]
) -> dict[ArticleId, set[AnnotatorId]]:
    readers = {article.id: set(article.holders) for article in articles}
    for who, given in new.items():
        for article in given:
            readers[article].add(who)
    return readers
