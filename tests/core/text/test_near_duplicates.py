"""Copies of one report are found, whatever was changed a little, and others are left alone."""

import random

import pytest

from core.text.near_duplicates import SIMILAR, grouped, runs_of, similarity, sketch_of
from tests.bench.corpus import texts


def changed(text: str, share: float, seed: int = 1) -> str:
    """The text with that share of its words replaced."""
    chance = random.Random(seed)
    words = [word if chance.random() >= share else "otherwise" for word in text.split()]
    return " ".join(words)


def groups_of(*found: str) -> list[list[int]]:
    return grouped([sketch_of(text) for text in found], lambda number: found[number])


ONE, TWO, THREE = texts(3, words=200)


def test_a_slightly_changed_copy_is_grouped_with_its_original() -> None:
    assert groups_of(ONE, TWO, changed(ONE, 0.02), THREE, changed(TWO, 0.02, 2)) == [[0, 2], [1, 4]]


def test_capitals_punctuation_and_white_space_make_no_difference() -> None:
    assert similarity(runs_of(ONE), runs_of(ONE.upper().replace(" ", "\n").replace(".", "!"))) == 1


def test_a_copy_with_an_added_beginning_and_end_is_grouped() -> None:
    longer = f"BRUSSELS (Agency) — {ONE}\nThis article was originally published elsewhere."
    assert groups_of(ONE, longer) == [[0, 1]]


def test_texts_on_one_matter_in_other_words_are_left_alone() -> None:
    assert groups_of(ONE, TWO, THREE, changed(ONE, 0.5)) == []


def test_groups_hold_together_by_way_of_others() -> None:
    chain = [ONE]
    for seed in range(6):
        chain.append(changed(chain[-1], 0.03, seed))
    assert similarity(runs_of(chain[0]), runs_of(chain[-1])) < SIMILAR
    assert groups_of(*chain) == [list(range(7))]


@pytest.mark.parametrize("text", ["", "Too few words to be compared.", " \n" * 50])
def test_short_texts_are_not_compared(text: str) -> None:
    assert sketch_of(text) == b""
    assert groups_of(text, text) == []


def test_a_sketch_is_the_same_in_every_run() -> None:
    words = " ".join(str(number) for number in range(30))
    assert sketch_of(words)[:4].hex() == "87c1a3b6"


def test_very_many_texts_with_one_frame_are_compared_a_few_times_each() -> None:
    frame = " ".join(f"frame{number}" for number in range(60))
    many = [f"{frame} " + " ".join(f"w{n}-{at}" for at in range(90)) for n in range(300)]
    fetched = []

    def fetch(number: int) -> str:
        fetched.append(number)
        return many[number]

    assert grouped([sketch_of(text) for text in many], fetch) == []
    assert len(fetched) < 10 * len(many)
