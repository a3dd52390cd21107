"""The words above the text: they move nothing, and go with what they are about."""

import pytest
from PySide6.QtWidgets import QApplication

from core.model.article import ArticleDetails
from tests.gui.reader.conftest import Hands

TEXT = "Berlin met. Warsaw met. Paris met.\n\nRome met. Oslo met."
NO_DRAFT = "No further draft in this article."


@pytest.mark.parametrize("keys", [("+",), ("Shift+D",), ("N", "E"), ("B",), ("Home", "Shift+U")])
@pytest.mark.parametrize("width", [480, 760])
def test_the_text_stays_where_it_is_when_a_hint_comes_and_goes(
    hands: Hands, keys: tuple[str, ...], width: int
) -> None:
    hands.window.resize(width, 560)
    details = ArticleDetails("Any", "The Northern Courier", "An author", "2025-04-09")
    hands.show(TEXT, details)
    hands.record("Oslo met.")
    hands.press("Home")
    QApplication.processEvents()
    before = hands.view.geometry(), hands.view.caret_rect(0)
    hands.press(*keys)
    assert hands.hint()
    assert (hands.view.geometry(), hands.view.caret_rect(0)) == before
    hands.press("Esc", "Down")
    assert not hands.hint()
    assert (hands.view.geometry(), hands.view.caret_rect(0)) == before


def test_a_hint_too_wide_for_the_window_is_cut_and_its_tip_has_all_of_it(hands: Hands) -> None:
    hands.window.resize(380, 560)
    hands.show(TEXT)
    hands.press("+")
    assert hands.hint().endswith("…")
    assert hands.reader.hint.toolTip().endswith("starts a statement with it and this one.")
    hands.window.resize(900, 560)
    QApplication.processEvents()
    assert hands.hint().endswith("starts a statement with it and this one.")


def test_the_facts_come_back_when_the_hint_goes(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("D")
    assert hands.hint() == NO_DRAFT
    hands.press("Down")
    assert hands.hint() == ""
    assert hands.reader.header._facts.isVisible()


def test_that_there_is_no_further_draft_goes_when_one_comes(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("D")
    assert hands.hint() == NO_DRAFT
    hands.record("Rome met.")
    assert hands.hint() == ""


def test_that_there_is_no_further_draft_goes_when_a_statement_is_chosen(hands: Hands) -> None:
    hands.show(TEXT)
    made = hands.record("Berlin met.")
    hands.press("D", "D")
    assert hands.hint() == NO_DRAFT
    hands.desk.selection.show_statement(None)
    assert hands.hint() == ""
    hands.press("B")
    assert hands.hint().startswith("Make a statement current")
    hands.desk.selection.show_statement(made)
    assert hands.hint() == ""


def test_the_hint_of_the_backlight_goes_with_the_backlight(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("B")
    assert hands.hint().startswith("Make a statement current")
    hands.press("B")
    assert hands.hint() == ""


def test_the_hint_on_moving_edges_goes_when_the_evidence_is_taken_back(hands: Hands) -> None:
    hands.show(TEXT)
    hands.record("Berlin met.")
    hands.press("N", "End", "+", "E")
    assert hands.hint().startswith("Move the edges")
    hands.desk.bridge.undo()
    assert hands.hint() == ""
    assert not hands.reader.recorder.is_reshaping


def test_a_passage_that_is_evidence_already_is_not_taken_twice_and_told(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("+", "+")
    assert hands.hint() == "This passage belongs to the evidence already."
    assert len(hands.reader.recorder.collected) == 1
    hands.press("Esc")
    hands.record("Berlin met.")
    hands.press("N", "+")
    assert hands.hint() == "This passage belongs to the evidence already."


def test_what_is_no_evidence_cannot_be_taken_out_and_that_is_told(hands: Hands) -> None:
    hands.show(TEXT)
    hands.record("Berlin met.")
    hands.press("N", "Down", "-")
    assert hands.hint() == "This passage is not evidence of the current statement."
