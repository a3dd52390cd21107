"""αU of 2004 is that of its definition, whoever marked and wherever in the text."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.agreement.coefficients.figure import ONE_ANNOTATOR
from core.agreement.unitizing.alpha_u import NOTHING_MARKED, Disagreement, alpha_u, disagreements
from core.agreement.unitizing.continuum import Continuum, marked
from core.model.phrase import Refused
from tests.core.agreement.unitizing.builders import (
    NAMES,
    renamed,
    shifted,
    text,
    texts,
    units_of,
)

Section = tuple[int, int, bool]
"""Where it begins, how long it is, and whether it is a unit or a gap."""


def sections(units: Sequence[tuple[int, int]], length: int) -> list[Section]:
    found, last = [], 0
    for start, end in units:
        found += [(last, start - last, False)] if start > last else []
        found.append((start, end - start, True))
        last = end
    return found + ([(last, length - last, False)] if length > last else [])


def difference(one: Section, other: Section) -> int:
    """δ² of two sections, as Krippendorff (2004), section 11.6, has it."""
    (b, length, is_unit), (c, width, is_other) = one, other
    if is_unit and is_other and -length < b - c < width:
        return (b - c) ** 2 + (b + length - c - width) ** 2
    if is_unit and not is_other and width - length >= b - c >= 0:
        return length**2
    if is_other and not is_unit and length - width >= c - b >= 0:
        return width**2
    return 0


def by_definition(
    continua: Sequence[Continuum], names: Sequence[str], category: str
) -> Disagreement:
    observed, everything = 0, []
    for continuum in continua:
        cut = [sections(units_of(continuum.marks[n], category), continuum.length) for n in names]
        everything += [section for of in cut for section in of]
        observed += sum(
            difference(g, h)
            for i, one in enumerate(cut) for j, other in enumerate(cut) if i != j
            for g in one for h in other
        )  # fmt: skip
    many, length = len(names), sum(continuum.length for continuum in continua)
    units = [size for _, size, is_unit in everything if is_unit]
    gaps = [size for _, size, is_unit in everything if not is_unit]
    expected = sum(
        (len(units) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit)
        + unit**2 * sum(gap - unit + 1 for gap in gaps if gap >= unit)
        for unit in units
    )  # fmt: skip
    possible = many * length * (many * length - 1) - sum(unit * (unit - 1) for unit in units)
    return Disagreement(
        observed / (many * (many - 1) * length**2), 2 / length * expected / possible
    )


@given(st.lists(texts(3), min_size=1, max_size=3), st.sampled_from([NAMES[:2], NAMES[:3]]))
def test_disagreement_is_that_of_the_definition(
    continua: list[Continuum], names: tuple[str, ...]
) -> None:
    for category, found in disagreements(marked(continua, names)).items():
        expected = by_definition(continua, names, category)
        assert found.observed == pytest.approx(expected.observed, abs=1e-12)
        assert found.expected == pytest.approx(expected.expected, abs=1e-12)


@given(texts(3), st.permutations(NAMES[:3]))
def test_whoever_marked_what_alpha_is_the_same(continuum: Continuum, names: list[str]) -> None:
    moved = renamed(continuum, dict(zip(NAMES, names, strict=False)))
    one, _ = alpha_u(marked([continuum], NAMES[:3]))
    other, _ = alpha_u(marked([moved], NAMES[:3]))
    assert one.value == pytest.approx(other.value, abs=1e-12)


@given(texts(1))
def test_who_marks_as_another_does_agrees_wholly_or_nothing_can_be_told(
    continuum: Continuum,
) -> None:
    twice = Continuum(0, continuum.length, dict.fromkeys(NAMES[:2], continuum.marks[NAMES[0]]))
    whole, categories = alpha_u(marked([twice], NAMES[:2]))
    assert {figure.value for figure in (whole, *categories.values())} <= {1.0, None}


@given(texts(3, margin=4), st.integers(1, 4))
def test_what_is_observed_does_not_depend_on_where_in_the_text(
    continuum: Continuum, by: int
) -> None:
    here = disagreements(marked([continuum], NAMES[:3]))
    there = disagreements(marked([shifted(continuum, by)], NAMES[:3]))
    assert {c: d.observed for c, d in here.items()} == {c: d.observed for c, d in there.items()}


def test_a_text_that_begins_later_is_the_same_text() -> None:
    one = text(20, Ana=[(2, 5, "a")], Ben=[(3, 6, "a")])
    other = text(20, 150, Ana=[(152, 155, "a")], Ben=[(153, 156, "a")])
    names = ("Ana", "Ben")
    assert alpha_u(marked([one], names)) == alpha_u(marked([other], names))


def test_marks_of_one_category_that_overlap_are_one_and_those_that_touch_are_two() -> None:
    marks = marked([text(20, Ana=[(0, 5, "a"), (3, 8, "a"), (8, 9, "a"), (4, 6, "b")])], ["Ana"])
    assert list(zip(marks.starts.tolist(), marks.ends.tolist(), strict=True)) == [
        (0, 8), (8, 9), (4, 6)
    ]  # fmt: skip


def test_one_annotator_or_no_mark_leaves_it_undefined() -> None:
    alone, _ = alpha_u(marked([text(20, Ana=[(0, 5, "a")])], ["Ana"]))
    assert (alone.value, alone.reason) == (None, ONE_ANNOTATOR)
    empty, _ = alpha_u(marked([text(20)], ["Ana", "Ben"]))
    assert (empty.value, empty.reason) == (None, NOTHING_MARKED)


@pytest.mark.parametrize("mark", [(5, 21), (-1, 3), (4, 4), (6, 4)])
def test_a_mark_that_is_not_within_its_text_is_refused(mark: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="does not lie between 0 and 20"):
        marked([text(20, Ana=[(*mark, "a")])], ["Ana"])
