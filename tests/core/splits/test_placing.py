"""Splits are fixed for good, and copies of one text are never in two of them."""

import random
from collections.abc import Sequence
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.ids import ArticleId
from core.model.phrase import Phrase
from core.splits.leakage import leakage
from core.splits.placing import Drawing, Placeable, Plan, placed
from core.splits.split import Shares, Split, own_split
from core.text.near_duplicates import SIMILAR, runs_of, similarity, sketch_of
from core.text.normal import normal_digest

WORDS = [f"w{number}" for number in range(4000)]
HALVES = Shares(50, 0, 50)


class Texts:
    """Texts by arrival, as a project would tell of them."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.articles = [
            Placeable(ArticleId(n), uid_of(text, n), f"T{n}", sketch_of(text), normal_digest(text))
            for n, text in enumerate(texts)
        ]

    def text(self, article: ArticleId) -> str:
        return self.texts[article]

    def plan(self, drawing: Drawing | None = None) -> Plan:
        return placed(self.articles, self.text, drawing or Drawing())


def uid_of(text: str, number: int) -> str:
    return f"{normal_digest(text).hex()}{number}"


def words(seed: int, count: int = 60) -> list[str]:
    return random.Random(seed).sample(WORDS, count)


def text_of(own: Sequence[str]) -> str:
    return " ".join(own)


def near(text: str, at: int = 30) -> str:
    """The same but for a word in its midst."""
    own = text.split()
    return text_of([*own[:at], "another", *own[at + 1 :]])


def bridge(one: Sequence[str], other: Sequence[str]) -> str:
    """As near to either as `SIMILAR` asks, which are not near each other."""
    return text_of([*one, *other])


@st.composite
def families(draw: st.DrawFn) -> list[str]:
    """Texts with copies among them, in any order of arrival."""
    seeds = draw(st.lists(st.integers(0, 40), min_size=1, max_size=12))
    texts = []
    for place, seed in enumerate(seeds):
        text = text_of(words(seed))
        edits = draw(st.lists(st.integers(5, 55), max_size=3))
        for at in edits:
            text = near(text, at)
        texts.append(f"{text} {'' if not edits else f'end{place}'}".strip())
    return texts


@settings(max_examples=60, deadline=None)
@given(families(), families(), st.integers(0, 3))
def test_articles_that_are_added_move_none_that_was_there(
    before: list[str], more: list[str], seed: int
) -> None:
    drawing = Drawing(seed, HALVES)
    first = Texts(before).plan(drawing)
    both = Texts([*before, *more]).plan(drawing)
    for article in Texts(before).articles:
        assert both.splits.get(article.uid) == first.splits.get(article.uid)
        assert both.withheld.get(article.uid) == first.withheld.get(article.uid)


def test_a_thousand_more_articles_move_none() -> None:
    texts = [text_of(words(seed)) for seed in range(60)]
    copies = [near(texts[seed % 60], 10 + seed % 40) for seed in range(300)]
    more = copies + [text_of(words(1000 + seed)) for seed in range(700)]
    first, both = Texts(texts).plan(), Texts([*texts, *more]).plan()
    assert len(both.splits) + len(both.withheld) == 1060
    assert {uid: both.splits[uid] for uid in first.splits} == first.splits


@settings(max_examples=60, deadline=None)
@given(families(), st.integers(0, 5))
def test_near_duplicates_are_never_in_two_splits(texts: list[str], seed: int) -> None:
    """Held against every pair, whatever sketches say of them."""
    made = Texts(texts)
    plan = made.plan(Drawing(seed, HALVES))
    runs = [runs_of(text) for text in texts]
    for one, other in combinations(made.articles, 2):
        is_shared = any(
            one.sketch[at : at + 8] == other.sketch[at : at + 8]
            for at in range(0, len(one.sketch), 8)
        )
        is_near = is_shared and similarity(runs[one.id], runs[other.id]) >= SIMILAR
        if is_near or one.normal == other.normal:
            splits = {plan.splits.get(each.uid) for each in (one, other)} - {None}
            assert len(splits) <= 1
    out = [each for each in made.articles if each.uid in plan.splits]
    assert leakage(out, plan.splits, made.text).leaks == ()


def test_an_article_alone_goes_by_its_uid_and_the_seed() -> None:
    texts = Texts([text_of(words(seed)) for seed in range(300)])
    plan = texts.plan(Drawing(7))
    assert plan.splits == {a.uid: own_split(a.uid, 7, Shares()) for a in texts.articles}
    counts = {split: list(plan.splits.values()).count(split) for split in Split}
    assert 210 < counts[Split.TRAIN] < 270
    assert min(counts.values()) > 10
    assert plan.splits != texts.plan(Drawing(8)).splits


def test_a_copy_goes_where_the_first_of_them_is() -> None:
    for seed in range(20):
        text = text_of(words(seed))
        texts = Texts([text, near(text), text.upper()])
        plan = texts.plan(Drawing(0, HALVES))
        first, *copies = (each.uid for each in texts.articles)
        assert {plan.splits[uid] for uid in copies} == {plan.splits[first]}
        assert [plan.follows[uid] for uid in copies] == [first, first]


def apart() -> tuple[list[str], list[str]]:
    """Words of two texts that are in two splits."""
    halves = Drawing(0, HALVES)
    one = words(0)
    for seed in range(1, 50):
        other = words(seed)
        splits = Texts([text_of(one), text_of(other)]).plan(halves).splits
        if len(set(splits.values())) == 2:
            return one, other
    raise AssertionError


def test_who_would_join_two_groups_is_withheld_and_moves_nobody() -> None:
    """It shares three quarters of its runs with a text of either."""
    one, other = apart()
    joined = [*one, *other]
    texts = Texts([text_of(joined[:90]), text_of(joined[30:]), text_of(joined)])
    first = Texts(texts.texts[:2])
    halves = next(
        drawing
        for drawing in (Drawing(seed, HALVES) for seed in range(50))
        if len(set(first.plan(drawing).splits.values())) == 2
    )
    plan = texts.plan(halves)
    assert plan.splits == first.plan(halves).splits
    bridging = texts.articles[2].uid
    assert set(plan.withheld) == {bridging}
    assert set(plan.withheld[bridging]) == {each.uid for each in first.articles}


def test_what_is_remembered_stays_whatever_the_order_and_the_seed() -> None:
    texts = [text_of(words(seed)) for seed in range(40)]
    given_splits = Texts(texts).plan(Drawing(1)).splits
    again = Texts([near(texts[0]), *texts])
    remembered = {a.uid: given_splits[uid_of(t, n)] for n, (a, t) in
                  enumerate(zip(again.articles[1:], texts, strict=True))}  # fmt: skip
    plan = again.plan(Drawing(99, HALVES, remembered))
    assert {uid: plan.splits[uid] for uid in remembered} == remembered
    assert plan.splits[again.articles[0].uid] == remembered[again.articles[1].uid]


def test_of_two_that_are_remembered_apart_and_alike_the_later_is_withheld() -> None:
    text = text_of(words(3))
    texts = Texts([text, near(text)])
    one, other = (each.uid for each in texts.articles)
    plan = texts.plan(Drawing(0, Shares(), {one: Split.TEST, other: Split.TRAIN}))
    assert plan.splits == {one: Split.TEST}
    assert plan.withheld == {other: (one,)}


def test_a_leak_is_found_by_words_and_by_likeness() -> None:
    text = text_of(words(3))
    texts = Texts([text, near(text), "Short one.", "short ONE", "Another"])
    uids = [each.uid for each in texts.articles]
    splits = dict(zip(uids, (Split.TRAIN, Split.TEST, Split.TRAIN, Split.TEST, Split.TEST),
                      strict=True))  # fmt: skip
    found = leakage(texts.articles, splits, texts.text)
    assert (found.near, found.same, found.groups) == (1, 1, 1)
    assert {leak.uids for leak in found.leaks} == {tuple(uids[:2]), tuple(uids[2:4])}


def test_a_thousand_copies_take_no_longer_than_they_are_many() -> None:
    """Each is compared with one that is placed, not with all."""
    text = text_of(words(3))
    texts = Texts([near(text, 5 + place % 50) for place in range(300)])
    asked: list[ArticleId] = []

    def told(article: ArticleId) -> str:
        asked.append(article)
        return texts.text(article)

    plan = placed(texts.articles, told, Drawing())
    assert len(set(plan.splits.values())) == 1
    assert len(asked) <= len(texts.articles)


def test_progress_is_told_and_may_stop() -> None:
    seen: list[tuple[int, int | None, Phrase]] = []
    texts = Texts([text_of(words(seed)) for seed in range(5)])
    placed(texts.articles, texts.text, Drawing(), lambda *told: seen.append(told))
    assert seen[0][:2] == (0, 5)
