"""What the bar says where a key can do nothing, and until when."""

import pytest

from core.model.changes import Changes
from gui.workplace import Workplace
from tests.gui.builders import press

COMPLETE = ("Return", "Return", "4", "Return")
"""A statement of the first proposals."""
ON_A_STATEMENT = ("E", "F", "Del", "3", "-", "Ctrl+D", "Ctrl+Shift+D")


def said(workplace: Workplace) -> str:
    """What the user reads in the bar now."""
    return workplace.messages.text if workplace.messages.isVisible() else ""


@pytest.mark.parametrize("key", ON_A_STATEMENT)
def test_a_key_for_a_statement_says_how_to_choose_one_where_none_is_chosen(
    workplace: Workplace, key: str
) -> None:
    press(*COMPLETE, "Esc", key)
    assert said(workplace) == "No statement is chosen. N or P chooses one."
    assert workplace.reader.view.hasFocus()
    press("N")
    assert workplace.desk.page.current is not None
    assert said(workplace) == ""


@pytest.mark.parametrize("key", ON_A_STATEMENT)
def test_a_key_for_a_statement_says_how_to_start_one_where_there_is_none(
    workplace: Workplace, key: str
) -> None:
    press(key)
    sentence = "No statement stands here yet. Enter starts one from the marked passage."
    assert said(workplace) == sentence
    press("Return")
    assert said(workplace) == ""


def test_the_keys_that_are_told_are_those_in_force(workplace: Workplace) -> None:
    from gui.shared.actions import ActionId

    press(*COMPLETE, "Esc")
    workplace.desk.actions.remap({ActionId.NEXT_STATEMENT: ("X",)})
    press("F")
    assert said(workplace) == "No statement is chosen. X or P chooses one."


def test_a_message_goes_when_what_it_told_of_is_undone(workplace: Workplace) -> None:
    press("Return", "Return", "Esc", "Ctrl+Return")
    assert "Done, with a draft left" in said(workplace)
    press("Ctrl+Z")
    assert said(workplace) == ""


def test_a_refusal_goes_with_the_next_change(workplace: Workplace) -> None:
    press(*COMPLETE, "A", *"Warsaw", "Ctrl+Return")
    assert "is already in the codebook" in said(workplace)
    press("Esc", "F")
    assert said(workplace) == ""


def test_a_trouble_stays_until_it_is_dismissed(workplace: Workplace) -> None:
    press(*COMPLETE)
    workplace.desk.messages.bug(RuntimeError("a test"))
    press("F")
    workplace.messages.follow_change(Changes(annotators=True), None)
    assert said(workplace).startswith("Something went wrong")
