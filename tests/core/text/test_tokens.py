"""Tokens make up their text, cut no character, and are found by the ranges that touch them."""

import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from core.text.tokens import NearbyTokens, TokenPlaces, tokens_of

PIECES = st.sampled_from(
    [
        *("Paris", "they're", " ", "  ", "\n", "\t", "3.5", "1,000.", "😀", "👨\u200d👩\u200d👧"),
        *("e\u0301", "“", "”", "–", "א", "ب", "日本", "ไทย", "\u00a0", "\u200b", "\x1c", "\u2028"),
        *("_", "A.B", "🇪🇺", "\u0600 ", "\u0d4e\u00a0", "\u0600"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=60))


def words(text: str) -> list[str]:
    return [text[token.start : token.end] for token in tokens_of(text) if not token.is_space]


def test_words_numbers_and_signs_are_tokens_of_their_own() -> None:
    assert words("Berlin’s 3.5 bn, “now”–or not.") == [
        "Berlin", "’", "s", "3.5", "bn", ",", "“", "now", "”", "–", "or", "not", ".",
    ]  # fmt: skip


def test_scripts_without_blanks_are_taken_apart_by_character() -> None:
    assert words("日本は") == ["日", "本", "は"]


@given(TEXTS)
def test_tokens_and_the_blanks_after_them_make_up_the_text(text: str) -> None:
    parts = [text[t.start : t.end] + (" " if t.spaced else "") for t in tokens_of(text)]
    assert "".join(parts) == text


@given(TEXTS)
def test_no_token_cuts_a_character_or_holds_white_space_beside_others(text: str) -> None:
    edges = {found.start() for found in regex.finditer(r"\X", text)} | {len(text)}
    for token in tokens_of(text):
        said = text[token.start : token.end]
        assert token.start < token.end
        assert token.is_space == (not said.strip())
        if not token.is_space:
            assert {token.start, token.end} <= edges or any(c.isspace() for c in text)
            assert len(said.split()) == 1


@given(TEXTS, st.data())
def test_a_range_touches_the_tokens_that_share_a_character_with_it(
    text: str, data: st.DataObject
) -> None:
    tokens = tokens_of(text)
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = TokenPlaces(tokens).touched(start, end)
    touched = [n for n, t in enumerate(tokens) if t.start < end and start < t.end]
    before = [n for n, t in enumerate(tokens) if t.end == start]
    assert list(range(first, last)) == (touched or before)


@given(TEXTS)
def test_tokens_that_are_taken_apart_where_they_are_asked_for_are_the_same(text: str) -> None:
    tokens, nearby = tokens_of(text), NearbyTokens(text)
    for token in reversed(tokens):
        for place in range(token.start, token.end):
            assert token.is_space or nearby.at(place) == (token.start, token.end)
    starts, ends = {token.start for token in tokens}, {token.end for token in tokens}
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            assert nearby.fits(start, end) == (start in starts and end in ends)
