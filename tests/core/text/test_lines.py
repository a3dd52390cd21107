"""A line is what stands between two line ends."""

from hypothesis import given
from hypothesis import strategies as st

from core.text.lines import line_around

texts = st.text(st.sampled_from("ab \n\u00a0\U0001f600"), max_size=30)


@given(texts, st.data())
def test_the_line_around_a_place_holds_it_and_no_line_end(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    start, end = line_around(text, position)
    assert start <= position <= end
    assert "\n" not in text[start:end]
    assert start == 0 or text[start - 1] == "\n"
    assert end == len(text) or text[end] == "\n"
