"""Places of a text, as other programs count them, in the text as it is kept."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from core.text.canonical import canonical
from core.text.positions import Counting, Positions, Unit

PIECES = (
    "a",
    "é",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\U0001f54a",
    "\x00",
    "\ufdd0",
    "ü\U0001f1eb",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
COUNTINGS = [Counting(unit, folds) for unit in Unit for folds in (False, True)]


def counted(text: str, counting: Counting) -> int:
    """How long the text is for a program that counts so."""
    text = text.replace("\r\n", "\n") if counting.folds_line_ends else text
    if counting.unit is Unit.GRAPHEMES:
        return len(regex.findall(r"\X", text))
    return len(text.encode("utf-16-le")) // 2 if counting.unit is Unit.UTF_16 else len(text)


@pytest.mark.parametrize("counting", COUNTINGS, ids=str)
@given(before=TEXTS, marked=TEXTS, after=TEXTS, mark=st.sampled_from(("", "\ufeff")))
def test_what_was_marked_is_what_lies_there(
    counting: Counting, before: str, marked: str, after: str, mark: str
) -> None:
    marked = f"x{marked}y"  # so that no line end is cut in two
    positions = Positions(mark + before + marked + after, counting)
    start = counted(mark + before, counting)
    place = positions.range(start, start + counted(marked, counting))
    assert place is not None
    assert positions.text[slice(*place)] == canonical(marked)


@pytest.mark.parametrize("counting", COUNTINGS, ids=str)
@given(text=TEXTS, start=st.integers(-2, 40), end=st.integers(-2, 40))
def test_any_place_lies_within_the_text_or_nowhere(
    counting: Counting, text: str, start: int, end: int
) -> None:
    positions = Positions(text, counting)
    place = positions.range(start, end)
    if place is not None:
        assert 0 <= place[0] < place[1] <= len(positions.text)
    if not 0 <= start < end <= counted(text, counting):
        assert place is None


def test_an_edge_within_a_character_moves_outward() -> None:
    positions = Positions("a\U0001f54ab", Counting(Unit.UTF_16))
    assert positions.range(0, 2) == (0, 2)
    assert positions.range(2, 4) == (1, 3)


def test_an_edge_between_cr_and_lf_moves_outward() -> None:
    positions = Positions("a\r\nb", Counting(Unit.CODE_POINTS))
    assert positions.range(0, 2) == (0, 2)
    assert positions.range(2, 4) == (1, 3)


def test_a_place_before_the_text_begins_is_none() -> None:
    assert Positions("\ufeffab", Counting(Unit.CODE_POINTS)).range(0, 1) is None
