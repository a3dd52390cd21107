"""Finding words in a text: what is found, and that it stands where it is said to stand."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.finding import SearchableText, as_searched

PIECES = st.lists(
    st.sampled_from(
        [*"abeEsSfik '-.\n\xa0éÉßﬁİ😀’–\xadạ̈が한", "é", "👩\u200d👧", "🇪🇪", "שָׁלוֹם", "مَرْحَبًا", "が"]
    ),
    max_size=25,
).map("".join)


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in SearchableText(text).hits(words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("NATO and Nato and nato", "nATO", ["NATO", "Nato", "nato"]),
        ("Café, cafe\u0301, CAFE", "cafe", ["Café", "cafe\u0301", "CAFE"]),
        ("a cafe", "café", ["cafe"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Germany’s and Germany's", "germany's", ["Germany’s", "Germany's"]),
        ("non\u2011aggression – pact", "non-aggression - pact", ["non\u2011aggression – pact"]),
        ("no\u00a0break  here\nthere", "no break here there", ["no\u00a0break  here\nthere"]),
        ("😀 talks 😀 talks", "talks", ["talks", "talks"]),
        ("co\u00adoperation", "cooperation", ["co\u00adoperation"]),
        ("inﬂation", "infl", ["inﬂ"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("مَرْحَبًا", "مرحبا", ["مَرْحَبًا"]),
        ("か and が", "か", ["か", "が"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("some words", "  ", []),
        ("some words", "\u0301", []),
        ("a+b (c)", "+b (", ["+b ("]),
    ],
)
def test_places_are_found_whatever_their_case_and_accents(
    text: str, words: str, expected: list[str]
) -> None:
    assert found(text, words) == expected


@given(PIECES, PIECES, PIECES)
def test_words_of_the_text_are_found_where_they_stand(before: str, words: str, after: str) -> None:
    wanted = words.strip()
    text = before + words + after
    hits = SearchableText(text).hits(wanted)
    if SearchableText(wanted).hits(wanted):
        assert hits
    last = 0
    for start, end in hits:
        assert last <= start < end <= len(text)
        assert found(text[start:end], wanted)
        last = end


@given(PIECES, PIECES)
def test_no_place_ends_between_a_letter_and_its_accents(text: str, words: str) -> None:
    for start, end in SearchableText(text).hits(words):
        for edge in (start, end):
            if 0 < edge < len(text):
                accent = text[edge]
                assert unicodedata.combining(accent) < 200 or not text[edge - 1].isalpha()


@given(PIECES, PIECES)
def test_case_and_composition_of_the_words_change_nothing(text: str, words: str) -> None:
    searchable = SearchableText(text)
    assert searchable.hits(words) == searchable.hits(unicodedata.normalize("NFD", words))
    assert searchable.hits(words) == searchable.hits(unicodedata.normalize("NFC", words))


@given(st.text("xyẑ😀 .", max_size=9), st.text("abéßﬁ", min_size=1, max_size=5), st.text("XY\n"))
def test_words_are_found_at_their_place_alone(before: str, words: str, after: str) -> None:
    text = before + words + after
    first, *others = SearchableText(text).hits(words)
    assert text[first.start : first.end] == words
    assert first.start == len(before)
    assert not others


@given(PIECES, PIECES)
def test_words_are_in_very_many_texts_where_they_are_found_in_one(text: str, words: str) -> None:
    for word in as_searched(words).split():
        assert (word in as_searched(text)) == bool(SearchableText(text).hits(word))
