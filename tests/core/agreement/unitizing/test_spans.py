"""Spans of a project are those of the articles that all compared layers are done with."""

from dataclasses import replace

import pytest

from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.roles import Grain
from core.agreement.unitizing.spans import SpanMarks
from core.model.compared import ComparedStatement
from core.model.ids import LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from tests.core.agreement.builders import ANA, BEN, CEM, article, said

DONE, BEGUN = ArticleState.DONE, ArticleState.IN_PROGRESS


def test_each_pair_has_the_articles_that_both_have_done() -> None:
    marks = SpanMarks((ANA, BEN, CEM))
    alike = {layer: [said(layer, (0, 10))] for layer in (ANA, BEN)}
    marks.add(article({**alike, CEM: []}, 1))
    marks.add(article({**alike, CEM: []}, 2, {ANA: DONE, BEN: DONE, CEM: BEGUN}))
    pair, everyone = marks.spans((ANA, BEN)), marks.spans((ANA, BEN, CEM))
    assert (pair.articles, everyone.articles) == (2, 1)
    assert pair.roles[Grain.CHARACTER][Role.EVIDENCE].value == 1
    assert pair.families[Role.EVIDENCE].whole.value == 1
    assert everyone.families[Role.EVIDENCE].whole.value not in (None, 1)
    assert list(pair.roles) == [Grain.CHARACTER]


def test_evidence_for_several_measures_at_one_place_has_them_all() -> None:
    marks = SpanMarks((ANA, BEN))
    both = [said(ANA, (0, 10), parts=(1, 11, 21)), said(ANA, (0, 10), parts=(1, 11, 22))]
    marks.add(article({ANA: both, BEN: [said(BEN, (0, 10), parts=(1, 11, 21))]}))
    family = marks.spans((ANA, BEN)).families[Role.EVIDENCE]
    assert family.binary.value == 1
    assert family.coding.alpha.value is not None
    assert family.coding.alpha.value < 1


def named(layer: LayerId, place: tuple[int, int], actor: int) -> ComparedStatement:
    return replace(said(layer, (0, 30), parts=(actor, 11, 21)), mentions={Role.ACTOR: (place,)})


def test_passages_that_name_an_actor_are_told_apart_by_the_actor() -> None:
    marks = SpanMarks((ANA, BEN))
    marks.add(article({ANA: [named(ANA, (0, 5), 1)], BEN: [named(BEN, (0, 5), 1)]}, 1))
    marks.add(article({ANA: [named(ANA, (0, 5), 1)], BEN: [named(BEN, (0, 5), 2)]}, 2))
    found = marks.spans((ANA, BEN)).families[Role.ACTOR]
    assert found.binary.value == 1
    assert found.coding.alpha.value is not None
    assert found.coding.alpha.value < 1
    assert marks.spans((ANA, BEN)).families[Role.MEASURE].whole.reason == NOTHING_MARKED


def alike_and_apart() -> SpanMarks:
    marks = SpanMarks((ANA, BEN))
    for number in range(6):
        other = (0, 10) if number % 2 else (7, 19)
        marks.add(article({ANA: [said(ANA, (0, 10))], BEN: [said(BEN, other)]}, number))
    return marks


def test_the_family_and_gamma_have_intervals_over_articles() -> None:
    found = alike_and_apart().spans((ANA, BEN), 50, 1, precision=0.2)
    assert found.gamma is not None
    family = found.families[Role.EVIDENCE]
    for figure in (family.whole, family.binary, found.gamma.gamma):
        assert figure.value is not None
        assert figure.interval is not None
        assert figure.interval.low <= figure.value <= figure.interval.high


def test_gamma_is_left_out_unless_it_is_asked_for() -> None:
    assert alike_and_apart().spans((ANA, BEN)).gamma is None


def test_words_are_compared_where_their_places_are_told() -> None:
    marks = SpanMarks((ANA, BEN), lambda one: [(0, 5), (6, 9), (10, 20)])
    marks.add(article({ANA: [said(ANA, (0, 7))], BEN: [said(BEN, (0, 9))]}))
    roles = marks.spans((ANA, BEN)).roles
    assert roles[Grain.TOKEN][Role.EVIDENCE].value == 1
    assert roles[Grain.CHARACTER][Role.EVIDENCE].value == pytest.approx(0.87, abs=0.01)


def test_without_a_shared_article_nothing_is_told_but_why() -> None:
    marks = SpanMarks((ANA, BEN))
    assert marks.spans((ANA, BEN)).families[Role.EVIDENCE].whole.reason == NOTHING_MARKED
    marks.add(article({ANA: [said(ANA, (0, 7))]}))
    found = marks.spans((ANA, BEN))
    assert found.articles == 0
    assert found.roles[Grain.CHARACTER][Role.EVIDENCE].reason is not None
