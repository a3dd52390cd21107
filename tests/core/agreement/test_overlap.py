"""Overlap of evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.agreement.overlap import iou, many_shares, shares
from core.model.compared import Ranges

CUTS = st.lists(st.integers(0, 60), min_size=2, max_size=10, unique=True)


def ranges_of(cuts: list[int]) -> Ranges:
    ordered = sorted(cuts)[: len(cuts) // 2 * 2]
    return tuple(zip(ordered[::2], ordered[1::2], strict=True))


RANGES = CUTS.map(ranges_of)


def characters(ranges: Ranges) -> set[int]:
    return {place for start, end in ranges for place in range(start, end)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (((0, 10),), ((0, 10),), 1.0),
        (((0, 10),), ((10, 20),), 0.0),
        (((0, 10),), ((5, 15),), 5 / 15),
        (((0, 10),), ((0, 4), (6, 10)), 8 / 10),
        (((0, 4), (8, 12)), ((2, 10),), 4 / 12),
    ],
)
def test_overlap_is_intersection_over_union(one: Ranges, other: Ranges, expected: float) -> None:
    assert iou(one, other) == expected == iou(other, one)


@given(RANGES, RANGES)
def test_overlap_is_that_of_the_sets_of_characters(one: Ranges, other: Ranges) -> None:
    first, second = characters(one), characters(other)
    assert iou(one, other) == len(first & second) / len(first | second)


@given(st.lists(RANGES, min_size=1, max_size=6), st.lists(RANGES, min_size=1, max_size=6))
def test_many_at_once_have_the_same_overlaps(one: list[Ranges], other: list[Ranges]) -> None:
    listed = [column.tolist() for column in many_shares(one, other)]
    assert list(zip(*listed, strict=True)) == shares(one, other)
