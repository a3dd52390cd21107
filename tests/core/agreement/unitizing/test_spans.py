"""Spans of a project are those of the articles that all compared layers are done with."""

import pytest

from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.roles import Grain
from core.agreement.unitizing.spans import SpanMarks
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
    assert pair.evidence.whole.value == 1
    assert everyone.evidence.whole.value not in (None, 1)
    assert list(pair.roles) == [Grain.CHARACTER]


def test_evidence_for_several_measures_at_one_place_has_them_all() -> None:
    marks = SpanMarks((ANA, BEN))
    both = [said(ANA, (0, 10), parts=(1, 11, 21)), said(ANA, (0, 10), parts=(1, 11, 22))]
    marks.add(article({ANA: both, BEN: [said(BEN, (0, 10), parts=(1, 11, 21))]}))
    family = marks.spans((ANA, BEN)).evidence
    assert set(family.values) == {"21", "21 + 22"}
    assert family.binary.value == 1
    assert family.coding.alpha.value is not None
    assert family.coding.alpha.value < 1


def test_words_are_compared_where_their_places_are_told() -> None:
    marks = SpanMarks((ANA, BEN), lambda one: [(0, 5), (6, 9), (10, 20)])
    marks.add(article({ANA: [said(ANA, (0, 7))], BEN: [said(BEN, (0, 9))]}))
    roles = marks.spans((ANA, BEN)).roles
    assert roles[Grain.TOKEN][Role.EVIDENCE].value == 1
    assert roles[Grain.CHARACTER][Role.EVIDENCE].value == pytest.approx(0.87, abs=0.01)


def test_without_a_shared_article_nothing_is_told_but_why() -> None:
    marks = SpanMarks((ANA, BEN))
    assert marks.spans((ANA, BEN)).evidence.whole.reason == NOTHING_MARKED
    marks.add(article({ANA: [said(ANA, (0, 7))]}))
    found = marks.spans((ANA, BEN))
    assert found.articles == 0
    assert found.roles[Grain.CHARACTER][Role.EVIDENCE].reason is not None
