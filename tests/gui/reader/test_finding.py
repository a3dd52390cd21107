"""Finding words in the open article, by keys."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.model.ids import StatementId
from tests.gui.reader.conftest import Hands

TEXT = (
    "Berlin met. 😀 The café closed.\n\n"
    + "Nothing here.\n\n" * 60
    + "A CAFE\u0301 again. The end."
)


def current_hit(hands: Hands) -> str:
    hit = hands.view.paper.pointed_at
    return "" if hit is None else hands.desk.page.text[hit.start : hit.end]


def found(hands: Hands) -> list[str]:
    text = hands.desk.page.text
    return [text[start:end] for start, end in hands.view.paper.hits]


def test_all_places_are_marked_and_counted_while_typing(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    assert hands.reader.find_bar.isVisible()
    hands.type("cafe")
    assert found(hands) == ["café", "CAFE\u0301"]
    assert hands.reader.find_bar.count.text() == "1 of 2"
    assert current_hit(hands) == "café"


def test_enter_goes_on_and_shift_enter_back_around_the_article(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.press("Return")
    assert current_hit(hands) == "CAFE\u0301"
    assert hands.reader.find_bar.count.text() == "2 of 2"
    assert hands.is_seen(TEXT.index("CAFE"))
    hands.press("Return")
    assert current_hit(hands) == "café"
    hands.press("Shift+Return")
    assert current_hit(hands) == "CAFE\u0301"


def test_esc_makes_the_place_the_passage(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.press("Return", "Esc")
    assert not hands.reader.find_bar.isVisible()
    assert hands.view.hasFocus()
    assert hands.passage() == "CAFE\u0301"
    assert hands.view.textCursor().selectedText() == "CAFE\u0301"
    assert found(hands) == []


@pytest.fixture
def at_talks(hands: Hands) -> Hands:
    """A search was closed at a phrase in the middle of a sentence."""
    hands.show("It rains. Berlin wants the new talks to begin. It snows.\n\nThe end.")
    hands.press("Ctrl+F")
    hands.type("new talks")
    hands.press("Esc")
    assert hands.passage() == "new talks"
    return hands


def test_the_edges_of_a_place_that_was_found_move_by_word(at_talks: Hands) -> None:
    at_talks.press("Shift+Right", "Shift+Right")
    assert at_talks.passage() == "new talks to begin"
    at_talks.press("Left", "Shift+Left")
    assert at_talks.passage() == "the new talks to begin"


def test_enter_starts_a_statement_from_the_place_that_was_found(at_talks: Hands) -> None:
    at_talks.press("Return")
    assert [span.quote for span in at_talks.desk.selection.pending] == ["new talks"]


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("Down", "It snows."),
        ("Up", "It rains."),
        ("Esc", "Berlin wants the new talks to begin."),
    ],
)
def test_the_arrows_go_on_from_the_sentence_of_the_place(
    at_talks: Hands, key: str, sentence: str
) -> None:
    at_talks.press(key)
    assert at_talks.passage() == sentence


def test_the_words_stay_for_another_search_after_the_place_was_taken(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.press("Return", "Esc", "Ctrl+F")
    assert hands.reader.find_bar.field.text() == "cafe"
    assert current_hit(hands) == "CAFE\u0301"


def test_a_search_changes_no_selection(hands: Hands) -> None:
    hands.show(TEXT)
    statement: StatementId = hands.record("Berlin met.")
    hands.desk.selection.show_statement(statement)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.press("Return", "Esc")
    assert hands.desk.selection.statement == statement


def test_the_search_begins_where_one_reads(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("End", "Up", "Ctrl+F")
    hands.type("cafe")
    assert current_hit(hands) == "CAFE\u0301"
    assert hands.reader.find_bar.count.text() == "2 of 2"


def test_words_that_are_not_there_are_said_not_to_be(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("submarine")
    assert hands.reader.find_bar.count.text() == "not in this article"
    hands.press("Return", "Esc")
    assert hands.passage() == "Berlin met."


def test_f3_goes_on_with_the_last_words(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("F3")
    assert hands.reader.find_bar.field.hasFocus()
    hands.type("cafe")
    assert current_hit(hands) == "café"
    hands.press("Esc", "F3")
    assert current_hit(hands) == "CAFE\u0301"
    hands.press("Esc", "Shift+F3")
    assert current_hit(hands) == "café"
    hands.press("F3")
    assert current_hit(hands) == "CAFE\u0301"
    hands.press("F3")
    assert current_hit(hands) == "café"


def test_esc_stays_where_one_has_gone_on_to_since(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.reader.view.setFocus()
    hands.press("End")
    here = hands.passage()
    hands.reader.finding.close()
    assert hands.passage() == here == "The end."


def test_f3_begins_where_one_has_gone_since(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.press("Esc", "Home", "F3")
    assert current_hit(hands) == "café"


def test_in_a_very_long_text_the_search_waits_for_a_pause_and_enter_does_not(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.show("The council met again and again.\n" * 9_000 + "A cafe closed.")
    hands.press("Ctrl+F")
    hands.type("cafe")
    assert hands.reader.find_bar.count.text() == ""
    hands.press("Return")
    assert hands.reader.find_bar.count.text() == "1 of 1"
    hands.type("s")
    qtbot.waitUntil(lambda: hands.reader.find_bar.count.text() == "not in this article")


def test_marked_words_are_what_is_looked_for(hands: Hands) -> None:
    hands.show("The café is closed. Another cafe is open.")
    hands.press("Right", *["Ctrl+Shift+Left"] * len(" is closed."), "Left", "Shift+Right", "Ctrl+F")
    assert hands.reader.find_bar.field.text() == "café"
    assert found(hands) == ["café", "cafe"]


def test_words_found_elsewhere_are_shown_at_their_first_place(hands: Hands) -> None:
    hands.show(TEXT)
    hands.desk.selection.text_wanted.emit("cafe\u0301 again")
    assert found(hands) == ["CAFE\u0301 again"]
    assert hands.passage() == "CAFE\u0301 again"
    assert hands.view.hasFocus()
    hands.press("Esc")
    assert not hands.reader.find_bar.isVisible()
    assert hands.passage() == "CAFE\u0301 again"


def test_of_words_that_stand_apart_the_first_that_is_there_is_shown(hands: Hands) -> None:
    hands.show(TEXT)
    hands.desk.selection.text_wanted.emit("submarine café")
    assert found(hands) == ["café", "CAFE\u0301"]


def test_places_are_those_of_the_article_that_is_open(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.type("cafe")
    hands.show("One cafe alone. And more.")
    assert found(hands) == ["cafe"]
    assert hands.reader.find_bar.count.text() == "1 of 1"


def test_the_bar_goes_with_the_project(hands: Hands, hands_on: Callable) -> None:
    hands.show(TEXT)
    hands.press("Ctrl+F")
    hands.desk.selection.show_article(None)
    hands.press("Ctrl+F", "F3")
    assert not hands.reader.find_bar.isVisible()
