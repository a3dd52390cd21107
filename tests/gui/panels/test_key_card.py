"""The card at the foot of the panels tells what the keys do now."""

from PySide6.QtWidgets import QApplication

from gui.panels.tag_panels import TagPanels
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.gui.builders import press
from tests.gui.panels.builders import HOTLINE, Window

AGAIN = ("Ctrl+D", "same evidence, another actor")
COMPLETE = ("Return", "Return", "4", "Return")
"""A statement of the first proposals."""
IN_TEXT = [
    ("Enter", "new statement"),
    ("Esc", "let go"),
    AGAIN,
    ("E", "move the evidence"),
    ("Delete", "delete"),
]


def told(workplace: Workplace) -> list[tuple[str, str]]:
    card = workplace.panels.form.keys
    return card.told if card.isVisible() else []


def test_of_evidence_alone_it_tells_how_to_go_on_and_to_let_go(workplace: Workplace) -> None:
    press("Return")
    assert told(workplace) == [("Enter", "go on"), ("Esc", "let go")]


def test_of_a_draft_it_tells_how_to_complete_it_in_its_last_part(workplace: Workplace) -> None:
    press("Return", "Return")
    assert told(workplace) == [("Enter", "go on"), ("Esc", "keep as draft"), AGAIN]
    press("4")
    assert told(workplace) == [("Enter", "complete"), ("Esc", "keep as draft"), AGAIN]


def test_of_a_complete_statement_it_tells_the_keys_of_the_text_in_the_text(
    workplace: Workplace,
) -> None:
    press(*COMPLETE)
    assert workplace.reader.view.hasFocus()
    assert told(workplace) == IN_TEXT


def test_while_edges_are_moved_it_tells_how_to_keep_them_or_not(workplace: Workplace) -> None:
    at_edges = [("Shift+→", "move an edge"), ("Enter", "keep these edges"), ("Esc", "as they were")]
    press(*COMPLETE)
    for way_out in ("Return", "Escape"):
        press("E")
        assert told(workplace) == at_edges
        press(way_out)
        assert told(workplace) == IN_TEXT


def test_of_a_complete_statement_no_part_is_kept_as_a_draft(workplace: Workplace) -> None:
    press(*COMPLETE, "S")
    assert told(workplace) == [("Enter", "take it"), ("Esc", "back to the text"), AGAIN]
    workplace.panels.form.details.voice.setFocus()
    assert told(workplace) == [("Esc", "back to the text"), AGAIN]


def test_in_the_table_it_tells_the_keys_of_the_table(workplace: Workplace) -> None:
    press(*COMPLETE, "Ctrl+2")
    assert told(workplace) == [("Enter", "change it"), ("Delete", "delete"), AGAIN]


def test_in_the_list_of_articles_it_tells_what_works_everywhere(workplace: Workplace) -> None:
    press(*COMPLETE, "Ctrl+Shift+L")
    assert told(workplace) == [AGAIN]


def test_it_tells_the_keys_that_are_in_force(workplace: Workplace) -> None:
    press(*COMPLETE)
    keys = {ActionId.SAME_EVIDENCE: ("Ctrl+J",), ActionId.EDIT_EVIDENCE: ()}
    workplace.desk.actions.remap(keys)
    changed = {AGAIN: ("Ctrl+J", AGAIN[1]), ("E", "move the evidence"): None}
    assert told(workplace) == [now for each in IN_TEXT if (now := changed.get(each, each))]


def test_without_a_statement_there_is_no_card(workplace: Workplace) -> None:
    press(*COMPLETE, "Esc")
    assert told(workplace) == []


def test_the_column_keeps_its_width_when_its_scroll_bar_comes_and_goes(
    window: Window[TagPanels],
) -> None:
    window.show_statement(window.record(HOTLINE, "Germany", "supports", None))
    form, bar = window.feature.form, window.feature._scroll.verticalScrollBar()
    found: dict[bool, set[tuple[int, int]]] = {}
    for height in (1000, 320, 1000, 320):
        window.resize(380, height)
        QApplication.processEvents()
        found.setdefault(bar.isVisible(), set()).add((form.width(), form.actor.width()))
    assert set(found) == {True, False}
    assert found[True] == found[False]
    assert len(found[True]) == 1
