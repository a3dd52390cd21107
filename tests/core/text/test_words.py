"""Selections snap to whole words, and edges move from word to word."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.words import snapped_to_words, word_edge, word_ranges
from tests.core.text.samples import samples

word_like = st.sampled_from("aZ9_é\u0301ßİ'’-\u2010\u2011 \n\u00a0.,“”\U0001f600\t")
texts = st.text(word_like, max_size=30)
long_texts = st.lists(
    st.tuples(st.sampled_from(["a", " ", "it's ", "-", "\n", "n\u0301"]), st.integers(1, 450)),
    max_size=5,
).map(lambda runs: "".join(piece * times for piece, times in runs))


def is_letter(character: str) -> bool:
    return bool(re.match(r"\w", character))


def goes_on(character: str) -> bool:
    return is_letter(character) or unicodedata.category(character).startswith("M")


def words(text: str) -> list[tuple[int, int]]:
    """Told differently from the program: letters and marks, joined by apostrophes, hyphens."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        if not is_letter(text[at]):
            at += 1
            continue
        end = last = at
        while end < len(text) and (goes_on(text[end]) or text[end] in "'’-\u2010\u2011"):
            last = end if goes_on(text[end]) else last
            end += 1
        found.append((at, last + 1))
        at = last + 1
    return found


def cuts_a_word(text: str, edge: int) -> bool:
    return any(start < edge < end for start, end in words(text))


@pytest.mark.parametrize(
    ("text", "selected", "expected"),
    [
        ("Germany supports it", "many supp", "Germany supports"),
        ("Germany supports it", " supports ", "supports"),
        ("don’t stop", "n’", "don’t"),
        ("state-of-the-art plan", "of", "state-of-the-art"),
        ("non\u2011aligned states", "align", "non\u2011aligned"),
        ("“Peace” now", "Peac", "Peace"),
        ("“Peace” now", "“Peac", "“Peace"),
        ("10\u00a0000 troops", "\u00a0000 tr", "000 troops"),
        ("Cafe\u0301 noir", "Cafe", "Cafe\u0301"),
        ("re\u0301sume\u0301 noir", "sum", "re\u0301sume\u0301"),
        ("one\ntwo", "e\nt", "one\ntwo"),
        ("PointsGermanySupportive x", "Germany", "PointsGermanySupportive"),
        ("a - b", "-", "-"),
    ],
)
def test_a_selection_grows_to_whole_words(text: str, selected: str, expected: str) -> None:
    start = text.index(selected)
    low, high = snapped_to_words(text, start, start + len(selected))
    assert text[low:high] == expected


def test_a_selection_of_white_space_alone_stays_as_it_is() -> None:
    assert snapped_to_words("a \n b", 1, 4) == (1, 4)
    assert snapped_to_words("a b", 1, 1) == (1, 1)


@given(texts, st.data())
def test_a_snapped_range_holds_what_was_selected_and_cuts_no_word(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = snapped_to_words(text, start, end)
    selected = text[start:end]
    if not selected.strip():
        assert (low, high) == (start, end)
        return
    inner = start + len(selected) - len(selected.lstrip())
    assert low <= inner < inner + len(selected.strip()) <= high
    assert not cuts_a_word(text, low)
    assert not cuts_a_word(text, high)
    assert text[low:high].strip() == text[low:high]
    assert snapped_to_words(text, low, high) == (low, high)


def check_edge(text: str, position: int, forward: bool, start: bool) -> None:
    edges = [word[0 if start else 1] for word in words(text)]
    if forward:
        expected = min((e for e in edges if e > position), default=len(text))
    else:
        expected = max((e for e in edges if e < position), default=0)
    assert word_edge(text, position, forward=forward, start=start) == expected


@given(texts, st.data(), st.booleans(), st.booleans())
def test_an_edge_moves_to_the_next_edge_of_a_word_or_to_the_edge_of_the_text(
    text: str, data: st.DataObject, forward: bool, start: bool
) -> None:
    check_edge(text, data.draw(st.integers(0, len(text))), forward, start)


@given(long_texts, st.data(), st.booleans(), st.booleans())
def test_no_distance_is_too_long_for_an_edge(
    text: str, data: st.DataObject, forward: bool, start: bool
) -> None:
    """A search that looks 400 characters far would cut a word, or stop in a gap."""
    check_edge(text, data.draw(st.integers(0, len(text))), forward, start)


@pytest.mark.parametrize(("forward", "edge"), [(True, 2_005), (False, 0)])
def test_an_edge_crosses_a_long_word_and_a_long_gap_at_once(forward: bool, edge: int) -> None:
    text = "y" * 1_000 + " " * 1_000 + "x" * 1_000
    position = 1_500 if not forward else 1_000
    moved = word_edge(text, position, forward=forward, start=True)
    assert moved == (2_000 if forward else edge)


@pytest.mark.parametrize("text", samples())
@pytest.mark.parametrize("start", [True, False])
def test_walking_by_edges_visits_every_word_both_ways(text: str, start: bool) -> None:
    edges = {word[0 if start else 1] for word in words(text)}
    there = walk(text, 0, forward=True, start=start)
    back = walk(text, len(text), forward=False, start=start)
    assert set(there) == (edges | {len(text)}) - {0}
    assert set(back) == (edges | {0}) - {len(text)}


def walk(text: str, position: int, *, forward: bool, start: bool) -> list[int]:
    """The places an edge comes to; it must always move until it is at the end."""
    places = []
    while position != (len(text) if forward else 0):
        moved = word_edge(text, position, forward=forward, start=start)
        assert moved > position if forward else moved < position
        places.append(position := moved)
    return places


@given(st.one_of(texts, long_texts))
def test_all_words_are_told_from_the_left(text: str) -> None:
    assert word_ranges(text) == words(text)
