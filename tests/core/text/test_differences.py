"""Where two texts differ, and whether one like a text came before."""

from hypothesis import given
from hypothesis import strategies as st

from core.text.differences import differences
from core.text.first_of_kind import FirstOfKind

WORDS = "The ministers of both capitals met on Monday and agreed to open a line that is staffed"
TEXT = f"{WORDS} day and night, so that nobody has to wait until the morning for an answer."


def test_only_the_words_that_the_other_lacks_are_told() -> None:
    one, other = "a hotline — 🕊 — for Oslo", "a secure hotline — 🕊 — for Riga now"
    mine, theirs = differences(one, other)
    assert [one[r.start : r.end] for r in mine] == ["Oslo"]
    assert [other[r.start : r.end] for r in theirs] == ["secure", "Riga now"]


def test_the_same_words_differ_nowhere_whatever_stands_between_them() -> None:
    assert differences("a  b\nc", "a b c") == ((), ())


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_left_without_the_differences_is_the_same_in_both(one: str, other: str) -> None:
    mine, theirs = differences(one, other)

    def rest(text: str, ranges: tuple[tuple[int, int], ...]) -> list[str]:
        for start, end in reversed(ranges):
            text = text[:start] + " " + text[end:]
        return text.split()

    assert rest(one, mine) == rest(other, theirs)


def test_a_text_is_like_the_first_that_is_nearly_the_same() -> None:
    kept = FirstOfKind()
    assert kept.like("a", TEXT) is None
    assert kept.like("b", "Something else. " * 10) is None
    found = kept.like("c", TEXT + " The end.")
    assert found is not None
    assert found[0] == "a"
    assert 0.8 < found[1] < 1
    again = kept.like("d", "At last: " + TEXT)
    assert again is not None
    assert again[0] == "a"  # c was not kept: it stands for nothing


def test_short_texts_are_like_nothing() -> None:
    kept = FirstOfKind()
    assert [kept.like(name, "Advertisement") for name in "ab"] == [None, None]
