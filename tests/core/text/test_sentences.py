"""Sentences lie within their line, in order, apart, and bare of white space."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.sentences import Range, sentences, sentences_of_line
from tests.core.text.samples import samples

pieces = st.one_of(
    st.sampled_from(["a", "word.", "No.", "5", "e.g.", "U.S.", "Dr.", "Yes!", "Why?", "3.14"]),
    st.sampled_from(["…", "“Quote.”", "‘x’", "don’t", ";", "-", "–", "|", "(", ")", "İ"]),
    st.sampled_from(["\u00a0", "\u2003", "\u200b", "\t", "\x0b", "\x85", "\U0001f54a\ufe0f"]),
)
lines = st.lists(st.tuples(pieces, st.sampled_from(["", " ", "\u00a0"])), max_size=25).map(
    lambda drawn: "".join(piece + gap for piece, gap in drawn)
)


def check_sentences(line: str, found: tuple[Range, ...] | list[Range], low: int = 0) -> None:
    for start, end in found:
        assert low <= start < end <= len(line)
        assert line[start:end].strip() == line[start:end]
    for before, after in pairwise(found):
        assert before.end <= after.start


def left_out(line: str, found: tuple[Range, ...]) -> str:
    kept = {at for start, end in found for at in range(start, end)}
    return "".join(character for at, character in enumerate(line) if at not in kept)


def test_a_line_is_told_apart_into_its_sentences() -> None:
    line = "  The U.S. chief, Mr. Rutte, agreed. “Will Poland?” Perhaps not!\u00a0"
    quotes = [line[start:end] for start, end in sentences_of_line(line)]
    assert quotes == ["The U.S. chief, Mr. Rutte, agreed.", "“Will Poland?”", "Perhaps not!"]


@pytest.mark.parametrize("line", ["", " ", "\u00a0\t\u2003"])
def test_a_line_without_words_has_no_sentence(line: str) -> None:
    assert sentences_of_line(line) == ()


@given(lines)
def test_sentences_are_ordered_apart_and_bare(line: str) -> None:
    found = sentences_of_line(line)
    check_sentences(line, found)
    assert not re.search(r"\w", left_out(line, found))


@given(st.text(max_size=40).map(lambda text: text.replace("\n", " ")))
def test_any_line_has_sentences_within_it(line: str) -> None:
    found = sentences_of_line(line)
    check_sentences(line, found)
    assert not re.search(r"\w", left_out(line, found))


def test_a_very_long_line_is_cut_and_none_of_its_words_is_lost() -> None:
    line = "Germany agreed on Monday. " * 2_000
    found = sentences_of_line(line)
    check_sentences(line, found)
    assert not re.search(r"\w", left_out(line, found))
    assert len(found) >= 2_000


@pytest.mark.parametrize("text", samples())
def test_sentences_of_a_text_are_those_of_its_lines(text: str) -> None:
    found = sentences(text, 0, len(text))
    check_sentences(text, found)
    assert all("\n" not in text[start:end] for start, end in found)
    assert not re.search(r"\w", left_out(text, tuple(found)))


@pytest.mark.parametrize("text", samples())
def test_asking_for_one_place_gives_the_sentences_of_its_line_alone(text: str) -> None:
    every = sentences(text, 0, len(text))
    for place in range(0, len(text), max(1, len(text) // 7)):
        low = text.rfind("\n", 0, place) + 1
        high = text.find("\n", place)
        high = len(text) if high < 0 else high
        expected = [r for r in every if low <= r.start and r.end <= high]
        assert sentences(text, place, place) == expected


def test_offsets_after_an_emoji_are_code_points() -> None:
    text = "\U0001f54a\ufe0f Peace.\nGermany agreed. France did not."
    quotes = [text[start:end] for start, end in sentences(text, 10, 12)]
    assert quotes == ["Germany agreed.", "France did not."]
