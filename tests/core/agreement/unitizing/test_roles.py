"""Alpha per role is that of the characters, or words, that each layer marked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agreement.coefficients.figure import ONE_ANNOTATOR
from core.agreement.unitizing.role_tallies import ALWAYS_MARKED, NEVER_MARKED, NO_ARTICLE, figures
from core.agreement.unitizing.roles import (
    ROLES,
    Grain,
    compared,
    role_alphas,
    role_tallies,
)
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from core.text.words import word_ranges
from tests.core.agreement.builders import ANA, BEN, CEM, article, said, shifted

TEXT = "Talks begin. Poland’s wish, a ban on it, waits; Ana (who?) asks twice."
LAYERS = (ANA, BEN, CEM)
STATES = (ArticleState.DONE, ArticleState.DONE, ArticleState.IN_PROGRESS)

ranges = (
    st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=4, unique=True)
    .map(sorted)
    .map(lambda cuts: tuple((cuts[n], cuts[n + 1]) for n in range(0, len(cuts) - 1, 2)))
)


@st.composite
def statements(draw: st.DrawFn, layer: LayerId) -> ComparedStatement:
    mentions = draw(st.dictionaries(st.sampled_from((Role.ACTOR, Role.MEASURE)), ranges))
    return replace(said(layer, *draw(ranges)), mentions=mentions)


@st.composite
def articles(draw: st.DrawFn) -> list[ComparedArticle]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        by = {layer: draw(st.lists(statements(layer), max_size=3)) for layer in LAYERS}
        states = {layer: draw(st.sampled_from(STATES)) for layer in LAYERS}
        found.append(replace(article(by, number + 1, states), length=len(TEXT)))
    return found


def words_of(one: ComparedArticle) -> list[tuple[int, int]]:
    return word_ranges(TEXT)


def marked(one: ComparedArticle, layer: LayerId, role: Role) -> set[int]:
    return {
        place
        for statement in one.said_by(layer)
        for start, end in (
            statement.evidence if role is Role.EVIDENCE else statement.mentions.get(role, ())
        )
        for place in range(start, end)
    }


def by_the_library(
    shared: Sequence[ComparedArticle], layers: Sequence[LayerId], role: Role, grain: Grain
) -> float | None:
    pieces = [(n, n + 1) for n in range(len(TEXT))]
    if grain is Grain.TOKEN:
        pieces = word_ranges(TEXT)
    rows = [
        [
            int(any(place in here for place in range(*piece)))
            for one in shared
            for here in [marked(one, layer, role)]
            for piece in pieces
        ]
        for layer in layers
    ]
    if len({value for row in rows for value in row}) < 2:
        return None
    found: float = krippendorff.alpha(np.array(rows), level_of_measurement="nominal")
    return found


def done_by_all(
    found: Sequence[ComparedArticle], layers: Sequence[LayerId]
) -> list[ComparedArticle]:
    return [one for one in found if one.done_by() >= set(layers)]


@settings(deadline=None, max_examples=50)
@given(articles(), st.sampled_from(Grain))
def test_alpha_is_that_of_the_library_over_articles_that_all_of_them_have_done(
    found: list[ComparedArticle], grain: Grain
) -> None:
    alphas = role_alphas(found, LAYERS, grain, words_of)
    assert set(alphas) == set(ROLES)
    for role, told in alphas.items():
        assert list(told) == compared(LAYERS)
        for layers, figure in told.items():
            shared = done_by_all(found, layers)
            expected = by_the_library(shared, layers, role, grain)
            assert figure.value == pytest.approx(expected, abs=1e-9)
            assert (figure.value is None) == (figure.reason is not None)


@settings(deadline=None, max_examples=30)
@given(articles(), st.permutations(LAYERS))
def test_whoever_comes_first_alpha_is_the_same(
    found: list[ComparedArticle], layers: list[LayerId]
) -> None:
    one, other = role_alphas(found, LAYERS), role_alphas(found, layers)
    for role in ROLES:
        here = {frozenset(key): figure.value for key, figure in one[role].items()}
        there = {frozenset(key): figure.value for key, figure in other[role].items()}
        assert here == there


@given(ranges, ranges, st.integers(1, 20))
def test_the_place_in_the_text_changes_nothing(
    mine: tuple[tuple[int, int], ...], yours: tuple[tuple[int, int], ...], by: int
) -> None:
    one, other = said(ANA, *mine), said(BEN, *yours)
    here = article({ANA: [one], BEN: [other]})
    there = article({ANA: [shifted(one, by)], BEN: [shifted(other, by)]})
    assert role_alphas([here], (ANA, BEN)) == role_alphas([there], (ANA, BEN))


def test_a_word_is_marked_if_any_character_of_it_is() -> None:
    start = TEXT.index("Poland") + 3
    one = article({ANA: [said(ANA, (start, start + 1))], BEN: [said(BEN, (start + 2, start + 3))]})
    tallies = role_tallies([replace(one, length=len(TEXT))], (ANA, BEN), Grain.TOKEN, words_of)
    evidence = tallies[Role.EVIDENCE]
    assert evidence.positions.tolist() == [len(word_ranges(TEXT))]
    assert (evidence.marked.tolist(), evidence.both.tolist()) == ([[1], [1]], [[1]])


def test_a_mark_between_words_marks_none() -> None:
    gap = TEXT.index(" ")
    one = article({ANA: [said(ANA, (gap, gap + 1))], BEN: []})
    tallies = role_tallies([one], (ANA, BEN), Grain.TOKEN, words_of)
    assert tallies[Role.EVIDENCE].marked.tolist() == [[0], [0]]


def test_marks_of_neighbouring_articles_are_never_one() -> None:
    ends = replace(article({ANA: [said(ANA, (5, 10))], BEN: []}, 1), length=10)
    begins = replace(article({ANA: [said(ANA, (0, 5))], BEN: []}, 2), length=10)
    tallies = role_tallies([ends, begins], (ANA, BEN))
    assert tallies[Role.EVIDENCE].marked.tolist() == [[5, 5], [0, 0]]


def test_why_nothing_can_be_told_is_said() -> None:
    both = replace(article({ANA: [said(ANA, (0, 9))], BEN: [said(BEN, (0, 9))]}), length=9)
    tallies = role_tallies([both], (ANA, BEN, CEM))
    assert tallies[Role.EVIDENCE].figure((ANA, BEN)).reason == ALWAYS_MARKED
    assert tallies[Role.ACTOR].figure((ANA, BEN)).reason == NEVER_MARKED
    assert tallies[Role.EVIDENCE].figure((ANA, CEM)).reason == NO_ARTICLE
    assert tallies[Role.EVIDENCE].figure((ANA,)).reason == ONE_ANNOTATOR


def test_an_interval_comes_from_drawing_articles() -> None:
    rng = np.random.default_rng(0)
    made: list[ComparedArticle] = []
    for number in range(40):
        start, shift = (int(value) for value in rng.integers(0, 60, 2))
        by: Mapping[LayerId, list[ComparedStatement]] = {
            ANA: [said(ANA, (start, start + 40))], BEN: [said(BEN, (start + shift, start + 90))]
        }  # fmt: skip
        made.append(replace(article(by, number + 1), length=200))
    evidence = role_tallies(made, (ANA, BEN))[Role.EVIDENCE]
    figure = evidence.figure((ANA, BEN), resamples=300, seed=3)
    assert figure.interval is not None
    assert figure.value is not None
    assert figure.interval.low < figure.value < figure.interval.high
    assert figure.interval.resamples == 300
    assert figure == evidence.figure((BEN, ANA), resamples=300, seed=3)
    assert int(evidence.is_shared((ANA, BEN)).sum()) == 40
    assert figures({1: evidence, 2: evidence}, (ANA, BEN), 300, 3) == {1: figure, 2: figure}
    alone = role_tallies(made[:1], (ANA, BEN))[Role.EVIDENCE]
    assert alone.figure((ANA, BEN), resamples=300).interval is None
