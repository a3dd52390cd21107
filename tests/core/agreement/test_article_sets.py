"""Alpha over what annotators say of articles as a whole, held against another library."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import jaccard_distance

from core.agreement import article_sets
from core.agreement.article_sets import KnownSets, Sets, Triples

SETS = st.frozensets(st.tuples(st.integers(1, 3), st.integers(1, 2)), max_size=4)
TABLES = st.lists(st.lists(SETS, min_size=2, max_size=4), min_size=1, max_size=8)


def masi_distance(one: Triples, other: Triples) -> float:
    """As Passonneau (2006) has it; nltk's own rounds 2/3 and 1/3."""
    if one == other:
        return 0.0
    common, both = len(one & other), len(one | other)
    factor = 2 / 3 if one <= other or other <= one else 1 / 3
    return 1 - common / both * (factor if common else 0)


def jaccard(one: Triples, other: Triples) -> float:
    return 0.0 if one == other else float(jaccard_distance(one, other))


def collected(table: list[list[Triples]]) -> Sets:
    known = KnownSets()
    sets = Sets(known)
    for row in table:
        sets.add([known.number(said) for said in row])
    return sets


def of_library(table: list[list[Triples]], distance: object) -> float:
    rows = [
        (str(annotator), str(article), said)
        for article, row in enumerate(table)
        for annotator, said in enumerate(row)
    ]
    return float(AnnotationTask(rows, distance=distance).alpha())


@settings(max_examples=60)
@given(TABLES)
def test_alpha_over_sets_is_that_of_nltk(table: list[list[Triples]]) -> None:
    found = collected(table).figures(4)
    if len({said for row in table for said in row}) == 1:
        assert found.jaccard.value is found.masi.value is None
        assert found.jaccard.reason is not None
        return
    assert found.jaccard.value == pytest.approx(of_library(table, jaccard), abs=1e-9)
    assert found.masi.value == pytest.approx(of_library(table, masi_distance), abs=1e-9)


def test_two_empty_sets_are_the_same_and_an_empty_one_is_far_from_any_other() -> None:
    some: Triples = frozenset({(1, 2)})
    found = collected([[frozenset(), frozenset()], [some, some]]).figures(2)
    assert (found.articles, found.jaccard.value, found.masi.value) == (2, 1.0, 1.0)
    apart = collected([[frozenset(), some], [some, frozenset()]]).figures(2)
    assert apart.jaccard.value == pytest.approx(-0.5)


def test_an_article_with_one_set_alone_is_not_compared() -> None:
    assert collected([[frozenset({(1,)})]]).figures(2).articles == 0


@settings(max_examples=20)
@given(TABLES)
def test_looking_at_pairs_of_sets_few_at_a_time_gives_the_same(table: list[list[Triples]]) -> None:
    whole = collected(table).figures(4, 20, 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(article_sets, "_SUBSETS", 0)
        patch.setattr(article_sets, "_BLOCK", 3)
        patch.setattr(article_sets, "_CELLS", 5 * len(table))
        patch.setattr(article_sets, "_DENSE", 2.0)
        parts = collected(table).figures(4, 20, 3)
    for one, other in ((whole.jaccard, parts.jaccard), (whole.masi, parts.masi)):
        assert (one.value is None) == (other.value is None)
        if one.value is not None and one.interval is not None:
            assert other.value == pytest.approx(one.value, abs=1e-12)
            assert other.interval is not None
            assert other.interval.low == pytest.approx(one.interval.low, abs=1e-9)
            assert other.interval.undefined == one.interval.undefined


def test_a_resample_weighs_articles_as_if_they_were_there_so_often() -> None:
    one: Triples = frozenset({(1,), (2,)})
    other: Triples = frozenset({(2,), (3,)})
    table = [[one, other], [one, one], [other, frozenset()]]
    sets = collected(table)
    weights = np.array([[2.0], [0.0], [3.0]])
    jaccards, _ = sets._alphas(weights, lambda done, total, what: None)
    repeated = [table[0], table[0], table[2], table[2], table[2]]
    expected = collected(repeated).figures(2).jaccard.value
    assert jaccards[0] == pytest.approx(expected, abs=1e-12)
