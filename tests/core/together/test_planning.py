"""Sharing articles out: random by a seed, in proportion in every stratum, nobody with more."""

import math
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.handout import Overlap, PlannedArticle, Sharing, SharingPlan
from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Refused
from core.together.planning import planned

ANNA, BEN, CLEO = map(AnnotatorId, (1, 2, 3))


def articles(
    count: int, outlets: int = 1, held: dict[int, set[AnnotatorId]] | None = None
) -> list[PlannedArticle]:
    """Articles that go round the outlets; `held`: who has the nth already."""
    return [
        PlannedArticle(
            ArticleId(n), f"{n:020d}", (f"outlet {n % outlets}",), 300 + 7 * (n % 5),
            frozenset((held or {}).get(n, ())),
        )
        for n in range(count)
    ]  # fmt: skip


def holders(plan: SharingPlan, before: list[PlannedArticle]) -> dict[int, set[AnnotatorId]]:
    found = {int(article.id): set(article.holders) for article in before}
    for who, given_to in plan.new.items():
        for article in given_to:
            assert who not in found[article], "assigned twice"
            found[article].add(who)
    return found


def test_every_article_gets_somebody_and_a_share_gets_two() -> None:
    before = articles(100)
    plan = planned(before, Sharing((ANNA, BEN, CLEO), Overlap(per_cent=20)))
    assert Counter(map(len, holders(plan, before).values())) == {1: 80, 2: 20}
    assert sorted(map(plan.total, (ANNA, BEN, CLEO))) == [40, 40, 40]


def test_the_share_is_that_of_every_stratum() -> None:
    plan = planned(articles(100, outlets=4), Sharing((ANNA, BEN), Overlap(per_cent=20)))
    assert [(stratum.articles, stratum.shared) for stratum in plan.strata] == [(25, 5)] * 4
    assert all(abs(s.per_annotator[ANNA] - s.per_annotator[BEN]) <= 2 for s in plan.strata)


def test_who_works_together_is_balanced_as_well() -> None:
    before = articles(90)
    plan = planned(before, Sharing((ANNA, BEN, CLEO), Overlap(per_cent=100)))
    pairs = Counter(
        pair for who in holders(plan, before).values() for pair in combinations(sorted(who), 2)
    )
    assert len(pairs) == 3
    assert max(pairs.values()) - min(pairs.values()) <= 2


def test_three_may_share_an_article() -> None:
    before = articles(10)
    wish = Sharing((ANNA, BEN, CLEO), Overlap(number=4), per_article=3)
    assert Counter(map(len, holders(planned(before, wish), before).values())) == {1: 6, 3: 4}


def test_the_same_seed_chooses_the_same_and_another_seed_others() -> None:
    def chosen(seed: int) -> set[int]:
        before = articles(100)
        wish = Sharing((ANNA, BEN), Overlap(per_cent=20), seed=seed)
        return {n for n, who in holders(planned(before, wish), before).items() if len(who) > 1}

    assert chosen(1) == chosen(1) != chosen(2)


def test_the_order_in_which_articles_came_in_does_not_matter() -> None:
    wish = Sharing((ANNA, BEN), Overlap(per_cent=20), seed=5)
    there, back = articles(60, outlets=3), articles(60, outlets=3)[::-1]
    assert holders(planned(there, wish), there) == holders(planned(back, wish), back)


def test_what_is_assigned_stays_and_counts() -> None:
    held = {n: {ANNA} for n in range(30)} | {n: {ANNA, BEN} for n in range(30, 35)}
    before = articles(100, held=held)
    plan = planned(before, Sharing((ANNA, BEN), Overlap(per_cent=20)))
    after = holders(plan, before)
    assert all(held[n] <= after[n] for n in held)
    assert Counter(map(len, after.values())) == {1: 80, 2: 20}
    assert abs(plan.total(ANNA) - plan.total(BEN)) <= 1


def test_planned_again_there_is_nothing_to_do() -> None:
    wish = Sharing((ANNA, BEN, CLEO), Overlap(per_cent=30))
    before = articles(50, outlets=4)
    after = holders(planned(before, wish), before)
    again = articles(50, outlets=4, held=after)
    assert planned(again, wish).is_empty


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Sharing(()), "at least one"),
        (Sharing((ANNA, ANNA)), "once"),
        (Sharing((ANNA,), Overlap(per_cent=10)), "two or more are named"),
        (Sharing((ANNA, BEN), Overlap(per_cent=10), per_article=3), "up to 2"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(wish: Sharing, said: str) -> None:
    with pytest.raises(Refused, match=said):
        planned(articles(3), wish)


def test_one_annotator_alone_gets_all() -> None:
    assert planned(articles(7), Sharing((ANNA,))).total(ANNA) == 7


holdings = st.dictionaries(st.integers(0, 79), st.sets(st.sampled_from([ANNA, BEN, CLEO])))


@given(
    count=st.integers(0, 80),
    outlets=st.integers(1, 9),
    people=st.integers(1, 3),
    per_cent=st.floats(0, 100),
    seed=st.integers(0, 1_000),
    held=holdings,
)
def test_any_plan_covers_all_adds_only_and_keeps_the_share(
    count: int, outlets: int, people: int, per_cent: float, seed: int,
    held: dict[int, set[AnnotatorId]],
) -> None:  # fmt: skip
    before = articles(count, outlets, held)
    wish = Sharing((ANNA, BEN, CLEO)[:people], Overlap(per_cent=per_cent), min(people, 2), seed)
    plan = planned(before, wish)
    after = holders(plan, before)
    assert all(after[int(article.id)] >= article.holders for article in before)
    assert all(after.values())
    shared = sum(len(who) > 1 for who in after.values())
    wanted = wish.overlap.of(count) if people > 1 else 0
    already = sum(len(article.holders) > 1 for article in before)
    assert max(wanted, already) <= shared <= wanted + already
    assert plan.shared == shared


@given(count=st.integers(0, 80), outlets=st.integers(1, 9), per_cent=st.floats(0, 100))
def test_nobody_has_more_than_one_article_more_than_anybody_else(
    count: int, outlets: int, per_cent: float
) -> None:
    plan = planned(articles(count, outlets), Sharing((ANNA, BEN, CLEO), Overlap(per_cent=per_cent)))
    totals = [plan.total(who) for who in (ANNA, BEN, CLEO)]
    assert max(totals) - min(totals) <= 1
    for stratum in plan.strata:
        even = stratum.articles * per_cent / 100
        assert math.floor(even) - 1 <= stratum.shared <= math.ceil(even) + 1
