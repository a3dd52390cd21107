"""Places are counted as other programs do, and found again by `positions`."""

from hypothesis import assume, given
from hypothesis import strategies as st

from core.text.canonical import canonical
from core.text.counting import Counted
from core.text.positions import Counting, Positions, Unit

PIECES = st.sampled_from(
    ["a", "bc", " ", "\n", "😀", "👨\u200d👩", "e\u0301", "🇪🇺", "א", "日", "\U00020000", "“"]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=20).map("".join)


@given(TEXTS, st.data())
def test_what_is_counted_in_utf_16_is_cut_out_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = Counted(text, Unit.UTF_16).range(start, end)
    raw = text.encode("utf-16-le")
    assert raw[2 * first : 2 * last].decode("utf-16-le") == text[start:end]


@given(TEXTS, st.sampled_from(Unit), st.data())
def test_a_range_is_found_again_with_edges_inside_a_character_moved_outward(
    text: str, unit: Unit, data: st.DataObject
) -> None:
    assume(canonical(text) == text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = Positions(text, Counting(unit)).range(*Counted(text, unit).range(start, end))
    assert found is not None
    assert found[0] <= start < end <= found[1]
    if unit is not Unit.GRAPHEMES:
        assert found == (start, end)
