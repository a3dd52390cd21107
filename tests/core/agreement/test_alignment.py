"""Which statements are compared with which."""

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.agreement import alignment, assignment
from core.agreement.alignment import Pairing, equal_parts, pairs, units
from core.model.compared import ComparedStatement
from core.model.ids import LayerId
from tests.core.agreement.builders import ANA, BEN, CEM, DEA, article, said, shifted

Statements = list[ComparedStatement]


def told(pairing: Pairing) -> list[tuple[str, str]]:
    return [(match.one.uid, match.other.uid) for match in pairing.matches]


def statements(layer: LayerId, most: int = 5) -> st.SearchStrategy[Statements]:
    spans = st.tuples(st.integers(0, 30), st.integers(1, 20))
    parts = st.tuples(st.integers(1, 2), st.integers(11, 12), st.integers(21, 22))
    one = st.builds(
        lambda span, parts: said(layer, (span[0], sum(span)), parts=parts), spans, parts
    )
    return st.lists(one, max_size=most)


def share(one: ComparedStatement, other: ComparedStatement) -> Fraction:
    """IoU without rounding."""
    here, there = (
        {place for begin, end in each.evidence for place in range(begin, end)}
        for each in (one, other)
    )
    return Fraction(len(here & there), len(here | there))


def worth(matched: Sequence[tuple[ComparedStatement, ComparedStatement]]) -> tuple[Fraction, int]:
    """Total overlap, and equal parts of pairs that overlap."""
    found = [(a, b) for a, b in matched if share(a, b)]
    return sum((share(a, b) for a, b in found), Fraction()), sum(
        equal_parts(a, b) for a, b in found
    )


def by_trying(one: Statements, other: Statements) -> list[tuple[Fraction, int]]:
    """What every pairing is worth, the same pairs once."""
    fewer, more = sorted((one, other), key=len)
    every = {
        frozenset((a.uid, b.uid) for a, b in zip(fewer, order, strict=True) if share(a, b)): order
        for order in permutations(more, len(fewer))
    }
    return [worth(list(zip(fewer, order, strict=True))) for order in every.values()]


def test_statements_are_matched_to_maximise_the_total_overlap() -> None:
    # Taking the best single match first, (0, 12) with (2, 12), would leave the others alone.
    one = [said(ANA, (0, 12), uid="a"), said(ANA, (10, 13), uid="b")]
    other = [said(BEN, (2, 12), uid="c"), said(BEN, (0, 11), uid="d")]
    assert told(pairs(one, other)) == [("a", "d"), ("b", "c")]


def test_statements_that_share_no_character_are_never_matched() -> None:
    assert pairs([said(ANA, (0, 10))], [said(BEN, (10, 20))]).matches == ()


def test_of_equal_overlaps_those_with_the_most_equal_parts_are_matched_and_counted() -> None:
    one = [said(ANA, (0, 10), parts=(1, 11, 21), uid="a"),
           said(ANA, (0, 10), parts=(2, 12, 22), uid="b")]  # fmt: skip
    other = [said(BEN, (0, 10), parts=(2, 12, 21), uid="c"),
             said(BEN, (0, 10), parts=(1, 11, 22), uid="d")]  # fmt: skip
    found = pairs(one, other)
    assert told(found) == [("a", "d"), ("b", "c")]
    assert found.ties == 1


def test_overlap_counts_more_than_equal_parts() -> None:
    one = [said(ANA, (0, 10), parts=(1, 11, 21), uid="a")]
    other = [said(BEN, (0, 10), parts=(2, 12, 22), uid="c"),
             said(BEN, (0, 11), parts=(1, 11, 21), uid="d")]  # fmt: skip
    found = pairs(one, other)
    assert told(found) == [("a", "c")]
    assert found.ties == 0


def test_a_threshold_is_asked_of_the_matches_and_matches_nothing_anew() -> None:
    one = [said(ANA, (0, 12), uid="a"), said(ANA, (10, 13), uid="b")]
    other = [said(BEN, (2, 12), uid="c"), said(BEN, (0, 11), uid="d")]
    # “a” and “c” have 10 of 12 in common, but belong to others.
    assert told(pairs(one, other, at_least=0.8)) == [("a", "d")]
    assert told(pairs(one, other, at_least=0.95)) == []


@given(statements(ANA, 4), statements(BEN, 4))
def test_no_other_pairing_is_better(one: Statements, other: Statements) -> None:
    found, every = pairs(one, other), by_trying(one, other)
    best = worth([(m.one, m.other) for m in found.matches])
    assert best == max(every)


@pytest.mark.parametrize("few", [0, 2_500], ids=["at once", "one by one"])
@pytest.mark.parametrize("fewest", [0, 5], ids=["by scipy", "by trying"])
def test_sums_of_other_fractions_are_equal_overlaps_as_well(
    few: int, fewest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alignment, "_FEW", few)
    monkeypatch.setattr(assignment, "_FEWEST", fewest)
    one = [said(ANA, (0, 2), (11, 15), parts=(1, 11, 24), uid="a"),
           said(ANA, (8, 23), (28, 29), parts=(3, 12, 22), uid="b")]  # fmt: skip
    other = [said(BEN, (3, 16), parts=(1, 12, 22), uid="c"),
             said(BEN, (4, 16), parts=(1, 11, 24), uid="d")]  # fmt: skip
    # “a” with “c” and “b” with “d” have 4/15 + 2/5, the other way round 2/7 + 8/21: both 2/3.
    found = pairs(one, other)
    assert told(found) == [("a", "d"), ("b", "c")]
    assert found.ties == 1


@given(statements(ANA, 8), statements(BEN, 8))
def test_many_statements_are_matched_as_well_as_few(one: Statements, other: Statements) -> None:
    few = pairs(one, other)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "_FEW", 0)
        many = pairs(one, other)
    assert worth([(m.one, m.other) for m in few.matches]) == worth(
        [(m.one, m.other) for m in many.matches]
    )
    assert few.ties == many.ties


@given(statements(ANA, 8), statements(BEN, 8))
def test_whoever_comes_first_the_matches_are_the_same(one: Statements, other: Statements) -> None:
    there, back = pairs(one, other), pairs(other, one)
    assert sorted(told(there)) == sorted((a, b) for b, a in told(back))
    assert there.ties == back.ties


@given(statements(ANA, 8), statements(BEN, 8), st.randoms(use_true_random=False))
def test_the_order_of_statements_changes_nothing(
    one: Statements, other: Statements, chance: random.Random
) -> None:
    before = pairs(one, other)
    chance.shuffle(one)
    chance.shuffle(other)
    assert pairs(one, other) == before


@given(statements(ANA), statements(BEN), st.integers(0, 1_000))
def test_the_place_in_the_text_changes_nothing(one: Statements, other: Statements, by: int) -> None:
    moved = pairs([shifted(s, by) for s in one], [shifted(s, by) for s in other])
    assert told(moved) == told(pairs(one, other))


@given(statements(ANA))
def test_a_layer_is_matched_with_itself_whole(one: Statements) -> None:
    found = pairs(one, one)
    assert len(found.matches) == len(one)
    assert all(m.iou == 1 and equal_parts(m.one, m.other) == 3 for m in found.matches)


# Units


def uids(found: Sequence[alignment.Unit]) -> list[list[str]]:
    return [[s.uid for s in unit.statements] for unit in found]


def test_a_statement_that_nobody_else_made_is_a_unit() -> None:
    told = article({ANA: [said(ANA, (0, 9), uid="a")], BEN: [said(BEN, (50, 60), uid="b")]})
    assert uids(units(told, [ANA, BEN])) == [["a"], ["b"]]


def test_three_who_mean_the_same_are_one_unit_in_the_order_of_layers() -> None:
    told = article({
        CEM: [said(CEM, (0, 11), uid="c")],
        ANA: [said(ANA, (0, 10), uid="a")],
        BEN: [said(BEN, (1, 10), uid="b")],
    })  # fmt: skip
    assert uids(units(told, [ANA, BEN, CEM])) == [["a", "b", "c"]]
    assert uids(units(told, [CEM, BEN])) == [["c", "b"]]


def test_the_better_match_decides_where_joining_would_put_a_layer_together_twice() -> None:
    # Ana's “a” meets Ben's “b” and Cem's “c”, which meets Ben's other one better.
    told = article({
        ANA: [said(ANA, (0, 20), uid="a")],
        BEN: [said(BEN, (0, 12), uid="b"), said(BEN, (10, 24), uid="d")],
        CEM: [said(CEM, (10, 24), uid="c")],
    })  # fmt: skip
    assert uids(units(told, [ANA, BEN, CEM])) == [["a", "b"], ["d", "c"]]


def test_a_layer_that_is_not_asked_for_is_not_in_a_unit() -> None:
    told = article({layer: [said(layer, (0, 10))] for layer in (ANA, BEN, CEM)})
    assert [len(unit.statements) for unit in units(told, [ANA, CEM])] == [2]


@given(
    st.tuples(*(statements(layer, 4) for layer in (ANA, BEN, CEM, DEA))),
    st.permutations((ANA, BEN, CEM, DEA)),
)
def test_units_hold_each_statement_once_whatever_the_order_of_layers(
    made: tuple[Statements, ...], order: list[LayerId]
) -> None:
    layers = (ANA, BEN, CEM, DEA)
    told = article(dict(zip(layers, made, strict=True)))
    found = units(told, layers)
    assert sorted(uid for unit in uids(found) for uid in unit) == sorted(
        s.uid for statements in made for s in statements
    )
    for unit in found:
        assert len({s.layer for s in unit.statements}) == len(unit.statements)
    again = units(told, order)
    assert [set(unit) for unit in uids(again)] == [set(unit) for unit in uids(found)]


@given(statements(ANA), statements(BEN))
def test_units_of_two_layers_are_their_matches(one: Statements, other: Statements) -> None:
    found = units(article({ANA: one, BEN: other}), [ANA, BEN])
    matched = [tuple(unit) for unit in uids(found) if len(unit) == 2]
    assert sorted(matched) == sorted(told(pairs(one, other)))
