"""Which stance stands for several, and whether they contradict each other."""

import pytest

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from core.model.overview import is_divided, typical


def scale(*values: float) -> Codebook:
    """Stances 1, 2, … at these values."""
    entries = [
        Entry(EntryId(number), str(number), EntryKind.STANCE, f"stance {number}", value=value)
        for number, value in enumerate(values, 1)
    ]
    return Codebook(entries={entry.id: entry for entry in entries})


FIVE = scale(-2, -1, 0, 1, 2)


def counts(*numbers: int) -> dict[EntryId, int]:
    """So many statements for each stance in turn."""
    return {EntryId(place): number for place, number in enumerate(numbers, 1) if number}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((3, 0, 0, 0, 0), 1),
        ((1, 0, 0, 0, 3), 4),
        ((2, 0, 0, 0, 2), 3),
        ((0, 1, 2, 0, 0), 3),
        ((0, 2, 1, 0, 0), 2),
    ],
)
def test_the_typical_stance_is_the_nearest_to_the_mean(
    numbers: tuple[int, ...], expected: int
) -> None:
    found = typical(FIVE, counts(*numbers))
    assert found is not None
    assert found.id == expected


def test_of_two_equally_near_stances_the_more_frequent_is_typical() -> None:
    found = typical(scale(-2, -1, 1, 2), counts(0, 0, 2, 2))
    assert found is not None
    assert found.id == 3
    found = typical(scale(0, 2, 4), {EntryId(1): 1, EntryId(2): 3, EntryId(3): 0})
    assert found is not None
    assert found.id == 2


def test_no_statement_has_no_typical_stance() -> None:
    assert typical(FIVE, {}) is None


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((1, 0, 0, 0, 1), True),
        ((0, 1, 0, 1, 0), True),
        ((1, 1, 5, 0, 0), False),
        ((0, 0, 1, 1, 1), False),
        ((0, 0, 0, 0, 0), False),
    ],
)
def test_statements_are_divided_if_some_are_below_and_some_above_the_middle(
    numbers: tuple[int, ...], expected: bool
) -> None:
    assert is_divided(FIVE, counts(*numbers)) is expected


def test_the_middle_of_a_scale_that_begins_at_one_is_not_nought() -> None:
    school = scale(1, 2, 3, 4, 5)
    assert not is_divided(school, counts(1, 1, 0, 0, 0))
    assert is_divided(school, counts(1, 0, 0, 0, 1))
