"""The ᵤα family is that of its definition, and alpha over positions that of the library."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations, product

import krippendorff
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.agreement.coefficients.figure import ONE_ANNOTATOR, Figure
from core.agreement.unitizing.alpha_u import NOTHING_MARKED
from core.agreement.unitizing.continuum import Continuum, Mark, marked
from core.agreement.unitizing.family import NOTHING_COMMON, Family, family
from core.agreement.unitizing.partition import MAX_DEPTH, partition
from core.model.phrase import Refused
from tests.core.agreement.unitizing.builders import (
    CATEGORIES,
    NAMES,
    renamed,
    shifted,
    text,
    texts,
    units_of,
    values_of,
)

GAP = frozenset[str]()
Place = tuple[frozenset[str], object]
"""What a position is, and which segment it belongs to; each position of a gap is its own."""


def measured(continua: Sequence[Continuum], names: Sequence[str]) -> Family:
    return family(partition(marked(continua, names)))


def figures(found: Family) -> list[Figure]:
    values = [coding.alpha for coding in found.values.values()]
    return [found.whole, found.binary, found.coding.alpha, found.positions, *values]


def places(continuum: Continuum, annotator: str) -> list[Place]:
    """Every position; a segment ends where any unit of a category starts or ends."""
    units = [unit for c in CATEGORIES for unit in units_of(continuum.marks[annotator], c)]
    ends = {end for unit in units for end in unit}
    segment, found = 0, []
    for place, value in enumerate(values_of(continuum, annotator)):
        segment += place in ends
        found.append((value, (annotator, segment if value else ("gap", place))))
    return found


def alpha(
    observed: Counter[tuple[object, object]], expected: Counter[tuple[object, object]]
) -> float | None:
    """1 − the share of unlike pairs observed / expected."""
    if not observed or not expected:
        return None
    unlike = [
        Fraction(sum(n for (c, k), n in of.items() if c != k), sum(of.values()))
        for of in (observed, expected)
    ]
    return float(1 - unlike[0] / unlike[1]) if unlike[1] else None


@given(texts(3), st.sampled_from([NAMES[:2], NAMES[:3]]))
def test_alpha_compares_positions_and_expects_any_two_that_are_not_of_one_segment(
    continuum: Continuum, names: tuple[str, ...]
) -> None:
    of = {name: places(continuum, name) for name in names}
    met = [
        (one[0], other[0])
        for a, b in permutations(names, 2)
        for one, other in zip(of[a], of[b], strict=True)
    ]
    everything = [place for name in names for place in of[name]]
    chance = [(a[0], b[0]) for a, b in permutations(everything, 2) if a[1] != b[1]]
    found = measured([continuum], names)
    assert found.whole.value == pytest.approx(alpha(Counter(met), Counter(chance)), abs=1e-12)
    binary = [Counter((bool(c), bool(k)) for c, k in pairs) for pairs in (met, chance)]
    assert found.binary.value == pytest.approx(alpha(binary[0], binary[1]), abs=1e-12)


@given(texts(2))
def test_coding_looks_at_what_two_marked_and_expects_any_two_not_of_one_segment(
    continuum: Continuum,
) -> None:
    names = NAMES[:2]
    both = [
        (one, other)
        for one, other in zip(*(places(continuum, name) for name in names), strict=True)
        if one[0] and other[0]
    ]
    met = Counter((c[0], k[0]) for pair in both for c, k in permutations(pair, 2))
    chosen = [place for pair in both for place in pair]
    chance = Counter((a[0], b[0]) for a, b in product(chosen, chosen) if a[1] != b[1])
    found = measured([continuum], names)
    assert found.coding.alpha.value == pytest.approx(alpha(met, chance), abs=1e-12)
    if any(continuum.marks.values()):
        assert found.coding.coverage == pytest.approx(len(both) / continuum.length)


@given(st.lists(texts(3), min_size=1, max_size=2), st.sampled_from([NAMES[:2], NAMES[:3]]))
def test_alpha_over_positions_is_that_of_the_library(
    continua: list[Continuum], names: tuple[str, ...]
) -> None:
    codes: dict[frozenset[str], int] = {GAP: 0}
    rows = [
        [codes.setdefault(v, len(codes)) for one in continua for v in values_of(one, name)]
        for name in names
    ]
    found = measured(continua, names).positions
    if len({code for row in rows for code in row}) < 2:
        assert found.value is None
    else:
        expected = krippendorff.alpha(rows, level_of_measurement="nominal")
        assert found.value == pytest.approx(expected, abs=1e-9)


@given(texts(4), st.permutations(NAMES))
def test_whoever_marked_what_the_family_is_the_same(continuum: Continuum, names: list[str]) -> None:
    moved = renamed(continuum, dict(zip(NAMES, names, strict=True)))
    one, other = (measured([each], NAMES) for each in (continuum, moved))
    assert figures(one)[:4] == figures(other)[:4]
    assert one.values == other.values


@given(texts(3, margin=4), st.integers(1, 4))
def test_the_place_in_the_text_changes_nothing(continuum: Continuum, by: int) -> None:
    one = measured([continuum], NAMES[:3])
    assert one == measured([shifted(continuum, by)], NAMES[:3])


@given(texts(1), st.integers(2, 4))
def test_who_marks_as_others_do_agrees_wholly_or_nothing_can_be_told(
    continuum: Continuum, many: int
) -> None:
    names = NAMES[:many]
    alike = Continuum(0, continuum.length, dict.fromkeys(names, continuum.marks[NAMES[0]]))
    found = figures(measured([alike], names))
    assert {figure.value for figure in found} <= {1.0, None}
    assert all((figure.value is None) == (figure.reason is not None) for figure in found)


@given(st.lists(texts(4), min_size=1, max_size=2))
def test_no_figure_is_ever_without_both_a_value_and_a_reason(continua: list[Continuum]) -> None:
    for figure in figures(measured(continua, NAMES)):
        if figure.value is None:
            assert figure.reason is not None
        else:
            assert figure.value == figure.value <= 1


@given(texts(2), texts(2))
def test_a_text_after_another_is_as_one_text_with_nothing_across_the_edge(
    one: Continuum, other: Continuum
) -> None:
    names = NAMES[:2]
    touching = any(
        mark.end == one.length and any(far.start == 0 for far in other.marks[name])
        for name in names for mark in one.marks[name]
    )  # fmt: skip
    assume(not touching)
    marks = {name: (*one.marks[name], *shifted(other, one.length).marks[name]) for name in names}
    together = Continuum(0, one.length + other.length, marks)
    assert measured([one, other], names) == measured([together], names)


def test_marks_that_overlap_are_cut_and_have_all_their_categories() -> None:
    parts = partition(marked([text(20, Ana=[(0, 10, "a"), (4, 6, "b")])], ["Ana"]))
    segments = parts.segments[0]
    assert segments.ranges.starts.tolist() == [0, 4, 6]
    assert segments.ranges.ends.tolist() == [4, 6, 10]
    assert [sorted(parts.values[value]) for value in segments.values] == [["a"], ["a", "b"], ["a"]]
    assert parts.overlapping == 2


def test_overlapping_marks_beyond_reason_are_refused() -> None:
    marks = [Mark(0, 5, str(number)) for number in range(MAX_DEPTH + 1)]
    with pytest.raises(Refused, match="more than 100 categories"):
        partition(marked([text(20, Ana=marks)], ["Ana"]))


def test_why_nothing_can_be_told_is_said() -> None:
    assert measured([text(9, Ana=[(0, 5, "a")])], ["Ana"]).whole.reason == ONE_ANNOTATOR
    assert measured([text(9)], ["Ana", "Ben"]).whole.reason == NOTHING_MARKED
    apart = measured([text(9, Ana=[(0, 2, "a")], Ben=[(4, 6, "b")])], ["Ana", "Ben"])
    assert apart.coding.alpha.reason == NOTHING_COMMON
    assert apart.coding.coverage == 0


def test_a_long_text_costs_no_more_than_a_short_one() -> None:
    length = 1_000_000_000
    marks = {
        name: [Mark(at + shift, at + shift + 9, "a") for at in range(0, 500_000, 50)]
        for name, shift in (("Ana", 0), ("Ben", 3))
    }
    assert measured([Continuum(0, length, marks)], ["Ana", "Ben"]).whole.value is not None


def test_pairs_are_all_compared() -> None:
    continuum = text(12, Ana=[(0, 4, "a")], Ben=[(0, 4, "a")], Cem=[(6, 9, "b")])
    values = [measured([continuum], pair).whole.value for pair in combinations(NAMES[:3], 2)]
    assert values[0] == 1
    assert values[1] == values[2]
    assert measured([continuum], NAMES[:3]).whole.value not in (None, *values)
