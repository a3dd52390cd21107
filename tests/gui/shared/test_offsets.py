"""UTF-16 positions and code points, and where a caret may stand."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from core.text.canonical import canonical
from gui.shared.offsets import Offsets

WILD = st.text(
    alphabet=st.sampled_from("aé \n\u00a0\u2028😀👩\u200d👧🇪🇺e\u0301שع欧\ufeff\u2011🏽.\r\t")
    | st.characters(),
    max_size=60,
)


@given(WILD)
def test_every_code_point_goes_to_utf16_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.to_units(point)
        assert unit == len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_points(unit) == point


@given(WILD)
def test_a_position_inside_a_surrogate_pair_is_the_start_of_the_pair(text: str) -> None:
    offsets = Offsets(text)
    for point, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_points(offsets.to_units(point) + 1) == point


@given(WILD)
def test_qt_keeps_a_canonical_text_unit_by_unit(raw: str) -> None:
    text = canonical(raw)
    document = QTextDocument()
    document.setPlainText(text)
    assert document.characterCount() - 1 == Offsets(text).length_in_units


@given(WILD, st.data())
def test_whole_graphemes_hold_the_range_and_are_stable(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    offsets = Offsets(text)
    low, high = offsets.whole_graphemes(start, end)
    assert low <= start <= end <= high
    assert offsets.whole_graphemes(low, high) == (low, high)


def test_a_selection_inside_a_family_takes_the_whole_family() -> None:
    family = "👩‍👩‍👧‍👦"
    text = f"a {family} b"
    assert Offsets(text).whole_graphemes(4, 5) == (2, 2 + len(family))


def test_a_selection_inside_a_flag_takes_the_whole_flag() -> None:
    text = "x🇪🇪y"
    assert Offsets(text).whole_graphemes(1, 2) == (1, 3)


@given(WILD)
def test_stepping_by_graphemes_reaches_the_other_end(text: str) -> None:
    offsets = Offsets(text)
    point, steps = 0, 0
    while point < len(text):
        after = offsets.next_grapheme(point, forward=True)
        assert after > point
        point, steps = after, steps + 1
    while point > 0:
        before = offsets.next_grapheme(point, forward=False)
        assert before < point
        point, steps = before, steps - 1
    assert steps == 0
