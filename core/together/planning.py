"""Sharing articles out: how many annotators each gets, and who; random by a seed, and balanced.

Nothing of what anybody annotated is looked at: the choice is blind to it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random

from core.model.handout import (
    NO_OVERLAP,
    PlannedArticle,
    Sharing,
    SharingPlan,
    Stratum,
    StratumBalance,
)
from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Refused


def planned(articles: Iterable[PlannedArticle], wish: Sharing) -> SharingPlan:
    """Who is to annotate what, besides what is assigned already.

    The same articles, wish and seed give the same plan in every copy of a project: articles are
    taken in the order of their uids, whatever their numbers. Refused where the wish cannot be.
    """
    _check(wish)
    every = sorted(articles, key=lambda article: article.uid)
    random = Random(wish.seed)
    shuffled = random.sample(every, len(every))
    shared = _to_be_shared(shuffled, wish, random)
    load = _Load(wish.annotators, every, random)
    # Stratum by stratum: whoever has least is next in each, and so has her share of each.
    for article in sorted(shuffled, key=lambda each: (each.uid not in shared, each.stratum)):
        load.assign(article, wish.per_article if article.uid in shared else 1)
    return SharingPlan(
        {who: tuple(given) for who, given in load.given.items()},
        tuple(_balances(every, load.holders, wish.annotators)),
        {who: load.words[who] for who in wish.annotators},
    )


def _check(wish: Sharing) -> None:
    if not wish.annotators:
        raise Refused("Name at least one annotator.")
    if len(set(wish.annotators)) < len(wish.annotators):
        raise Refused("Name each annotator once.")
    if wish.overlap == NO_OVERLAP:
        return
    if len(wish.annotators) < 2 <= wish.per_article:
        raise Refused("Several read an article only where two or more are named: name another.")
    if not 1 <= wish.per_article <= len(wish.annotators):
        raise Refused(
            "An article can be shared by up to {count} annotators, as many as are named.",
            count=len(wish.annotators),
        )


def _to_be_shared(articles: Sequence[PlannedArticle], wish: Sharing, random: Random) -> set[str]:
    """The uids of the articles that several annotate: those that have several already, and as many
    more of each stratum as belong to its share."""
    strata: dict[Stratum, list[PlannedArticle]] = defaultdict(list)
    for article in articles:
        strata[article.stratum].append(article)
    wanted = wish.overlap.of(len(articles)) if wish.per_article > 1 else 0
    quotas = _quotas({key: len(some) for key, some in strata.items()}, wanted, random)
    shared: set[str] = set()
    for key, some in strata.items():
        # A stable order: within each group it stays the random one.
        by_holders = sorted(some, key=lambda article: -min(len(article.holders), 2))
        several = sum(len(article.holders) > 1 for article in some)
        shared.update(article.uid for article in by_holders[: max(quotas[key], several)])
    return shared


def _quotas(sizes: Mapping[Stratum, int], wanted: int, random: Random) -> dict[Stratum, int]:
    """`wanted` shared out in proportion to sizes, by the largest remainders; ties by chance."""
    total = sum(sizes.values())
    if total == 0:
        return {}
    exact = {key: Fraction(wanted * size, total) for key, size in sizes.items()}
    quotas = {key: int(share) for key, share in exact.items()}
    keys = sorted(sizes)
    random.shuffle(keys)
    keys.sort(key=lambda key: quotas[key] - exact[key])
    for key in keys[: wanted - sum(quotas.values())]:
        quotas[key] += 1
    return quotas


@dataclass
class _Load:
    """What everybody has so far, and gives the next article to who has least."""

    annotators: Sequence[AnnotatorId]
    articles: Iterable[PlannedArticle]
    random: Random
    given: dict[AnnotatorId, list[ArticleId]] = field(default_factory=dict)
    holders: dict[ArticleId, set[AnnotatorId]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.given = {who: [] for who in self.annotators}
        self.words: Counter[AnnotatorId] = Counter()
        self._counts: Counter[AnnotatorId] = Counter()
        self._in_stratum: Counter[tuple[AnnotatorId, Stratum]] = Counter()
        self._pairs: Counter[frozenset[AnnotatorId]] = Counter()
        for article in self.articles:
            self.holders[article.id] = set(article.holders)
            for who in article.holders:
                self._count(article, who)
            self._count_pairs(article.holders, ())

    def assign(self, article: PlannedArticle, wanted: int) -> None:
        """Give it to as many as are still wanted, the least burdened first."""
        holders = self.holders[article.id]
        while len(holders) < wanted:
            free = [who for who in self.annotators if who not in holders]
            if not free:
                return
            chosen = min(free, key=lambda who: self._burden(who, article, holders))
            self._count_pairs((chosen,), holders)
            holders.add(chosen)
            self.given[chosen].append(article.id)
            self._count(article, chosen)

    def _burden(
        self, who: AnnotatorId, article: PlannedArticle, holders: Iterable[AnnotatorId]
    ) -> tuple[float, ...]:
        """By number, in the stratum and in all; then who has worked least together; then by
        words. Chance decides between equals."""
        together = sum(self._pairs[frozenset((who, other))] for other in holders)
        return (
            self._counts[who],
            self._in_stratum[who, article.stratum],
            together,
            self.words[who],
            self.random.random(),
        )

    def _count(self, article: PlannedArticle, who: AnnotatorId) -> None:
        self._counts[who] += 1
        self._in_stratum[who, article.stratum] += 1
        self.words[who] += article.words

    def _count_pairs(self, new: Iterable[AnnotatorId], old: Iterable[AnnotatorId]) -> None:
        """Each of the new with each other one who has the article."""
        before = list(old)
        for who in new:
            for other in before:
                self._pairs[frozenset((who, other))] += 1
            before.append(who)


def _balances(
    articles: Sequence[PlannedArticle],
    holders: Mapping[ArticleId, set[AnnotatorId]],
    annotators: Sequence[AnnotatorId],
) -> Iterable[StratumBalance]:
    strata: dict[Stratum, list[PlannedArticle]] = defaultdict(list)
    for article in articles:
        strata[article.stratum].append(article)
    for key in sorted(strata):
        some = strata[key]
        yield StratumBalance(
            key,
            len(some),
            sum(len(holders[article.id]) > 1 for article in some),
            {who: sum(who in holders[a.id] for a in some) for who in annotators},
        )
