"""Known names are found as whole words, at their places in the original text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.mentions import Mention, NameIndex
from tests.core.text.samples import samples


def found(text: str, *names: str) -> list[str]:
    return [text[start:end] for _, start, end in NameIndex({1: names}).find(text)]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Germany and germany, GERMANY", "Germany", ["Germany", "germany", "GERMANY"]),
        ("Germany’s minister; Germany's too", "Germany", ["Germany", "Germany"]),
        ("Germanys Germanyland PointsGermanySupportive", "Germany", []),
        ("pro-Germany (Germany) “Germany”.", "Germany", ["Germany", "Germany", "Germany"]),
        ("the European\u00a0Union, European\nUnion", "European Union",
         ["European\u00a0Union", "European\nUnion"]),
        ("Straße STRASSE strasse", "Straße", ["Straße", "STRASSE", "strasse"]),
        ("İstanbul and İSTANBUL, not Ankara", "İstanbul", ["İstanbul", "İSTANBUL"]),
        ("Café, Cafe\u0301 and CAFE\u0301, no Cafe", "Café", ["Café", "Cafe\u0301", "CAFE\u0301"]),
        ("Café, Cafe\u0301, Cafe", "Cafe", ["Cafe"]),
        ("हिन्दी भाषा", "हिन्दी", ["हिन्दी"]),
        ("nothing", "…", []),
    ],
)  # fmt: skip
def test_names_are_found_as_whole_words(text: str, name: str, expected: list[str]) -> None:
    assert found(text, name) == expected


@pytest.mark.parametrize("before", ["İİİ ", "ßßß ", "\U0001f54a\ufe0f ", "ŉ ǰ ΐ ﬃ "])
def test_letters_that_grow_when_folded_shift_no_offset(before: str) -> None:
    text = f"{before}Germany"
    assert NameIndex({7: ["germany"]}).find(text) == [Mention(7, len(before), len(text))]


def test_the_longest_name_wins_and_mentions_do_not_overlap() -> None:
    index = NameIndex({1: ["NATO"], 2: ["NATO Council"], 3: ["Council of Europe"]})
    text = "NATO Council of Europe, NATO"
    assert index.find(text) == [Mention(2, 0, 12), Mention(1, 24, 28)]


def test_only_the_asked_part_of_the_text_is_searched() -> None:
    index = NameIndex({1: ["France"]})
    assert index.find("France, France, France", 7, 15) == [Mention(1, 8, 14)]


names = st.lists(
    st.text(st.sampled_from("abßİé\u0301 -'"), min_size=1, max_size=6), min_size=1, max_size=4
)


@given(names, st.data())
def test_a_name_that_stands_in_the_text_is_found_there(
    names: list[str], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(names))
    text = f"7\U0001f600 {name}; 7"
    mentions = NameIndex(dict(enumerate([n] for n in names))).find(text)
    for before, after in pairwise(mentions):
        assert before.end <= after.start
    for key, start, end in mentions:
        assert found(text[start:end], names[key]) == [text[start:end]]
    if any(character.isalpha() for character in name):
        place = text.index(name), text.index(name) + len(name)
        assert any(place[0] <= m.start and m.end <= place[1] for m in mentions)


@pytest.mark.parametrize("text", samples())
def test_every_mention_in_a_sample_reads_like_its_name(text: str) -> None:
    index = NameIndex({0: ["NATO"], 1: ["Germany"], 2: ["the"], 3: ["dialogue"]})
    plain = ("nato", "germany", "the", "dialogue")
    for key, start, end in index.find(text):
        assert text[start:end].casefold() == plain[key]
