"""Putting a statement together by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model.codebook import EntryKind
from core.model.span import Role
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.gui.panels.builders import BAN, HOTLINE, NOBODY, Window, highlighted, offered, press

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
UP, DOWN, TAB = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab
Desk = Window[TagPanels]


# The shortest ways


def test_four_presses_record_a_statement_when_the_suggestions_are_right(window: Desk) -> None:
    window.begin(HOTLINE)  # Enter in the reader is the first
    press(ENTER, "5", ENTER)
    assert window.stored == [("Germany", "supports", "crisis hotline")]
    assert window.reader.hasFocus()


def test_nine_presses_record_any_statement_of_entries_that_exist(window: Desk) -> None:
    window.begin(NOBODY)  # the first
    press("fr", ENTER, "1", "ban", ENTER)  # and eight
    assert window.stored == [("France", "opposes", "ban on enlargement")]
    assert window.reader.hasFocus()


def test_evidence_alone_stores_nothing_and_asks_for_the_actor(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    assert window.stored == []
    assert form.actor.line.hasFocus()
    assert highlighted(form.actor) == "Germany, in evidence"


def test_what_the_evidence_mentions_comes_first_then_the_article(window: Desk, form: Form) -> None:
    window.begin(BAN)
    assert offered(form.actor) == ["NATO, in evidence", "Germany, in article", "France, in article"]
    press(ENTER, "4")
    assert offered(form.measure)[0] == "ban on enlargement, in evidence"


def test_recent_entries_come_before_the_rest(window: Desk, form: Form) -> None:
    window.project.act_as("Anna")
    for name in ("Albania", "Bolivia"):
        builders.add_entry(window.project, builders.EntryDraft(EntryKind.ACTOR, name))
    window.record(None, "Bolivia")
    window.begin(NOBODY)
    assert offered(form.actor)[-2:] == ["Bolivia, recent", "Albania"]


def test_each_choice_is_stored_at_once(window: Desk) -> None:
    window.begin(HOTLINE)
    press(ENTER)
    assert window.stored == [("Germany", None, None)]
    press("2")
    assert window.stored == [("Germany", "sceptical", None)]


def test_mentions_come_free(window: Desk) -> None:
    window.begin(HOTLINE)
    press(ENTER, "5", ENTER)
    (statement,) = window.statements
    assert [s.quote for s in statement.parts.spans(Role.ACTOR)] == ["Germany"]
    assert [s.quote for s in statement.parts.spans(Role.MEASURE)] == ["crisis hotline"]


# Any order


@pytest.mark.parametrize("first", list(EntryKind))
def test_a_statement_can_begin_with_any_part(window: Desk, form: Form, first: EntryKind) -> None:
    window.begin(HOTLINE)
    form.focus(first)
    answers = {EntryKind.ACTOR: ENTER, EntryKind.STANCE: "3", EntryKind.MEASURE: ENTER}
    kinds = list(EntryKind)
    at = kinds.index(first)
    for kind in kinds[at:] + kinds[:at]:
        press(answers[kind])
        assert len(window.stored) == 1
    assert window.stored == [("Germany", "neutral", "crisis hotline")]
    assert window.reader.hasFocus()


def test_a_choice_leads_to_the_next_missing_part(window: Desk, form: Form) -> None:
    window.show_statement(window.record(HOTLINE, None, "supports", None))
    window.feature.focus_measure()
    press(ENTER)
    assert form.actor.line.hasFocus()
    press(ENTER)
    assert window.reader.hasFocus()


def test_changing_one_part_of_a_complete_statement_is_all_there_is_to_do(window: Desk) -> None:
    window.show_statement(window.record())
    window.feature.focus_stance()
    press("1")
    assert window.stored == [("Germany", "opposes", "crisis hotline")]
    assert window.reader.hasFocus()


def test_enter_on_an_unchanged_field_keeps_what_is_stored(window: Desk, form: Form) -> None:
    window.show_statement(window.record(BAN, "France", None, None))
    window.feature.focus_actor()
    assert highlighted(form.actor) == "France, in article"
    press(ENTER)
    assert window.stored == [("France", None, None)]
    assert form.stance.row.hasFocus()


def test_tab_goes_through_the_parts_and_on_to_the_details(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.focus_actor()
    for control in (form.stance.row, form.measure.line, form.details.voice):
        press(TAB)
        assert control.hasFocus()
    for control in (form.measure.line, form.stance.row, form.actor.line):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert control.hasFocus()


# The list


def test_arrows_move_the_highlight_and_go_round(window: Desk, form: Form) -> None:
    window.begin(BAN)
    press(DOWN)
    assert highlighted(form.actor) == "Germany, in article"
    press(UP, UP)
    assert highlighted(form.actor) == "France, in article"
    press(Qt.Key.Key_PageUp)
    assert highlighted(form.actor) == "NATO, in evidence"
    press(Qt.Key.Key_PageDown, ENTER)
    assert window.stored == [("France", None, None)]


def test_typing_finds_aliases_and_says_which(window: Desk, form: Form) -> None:
    window.begin(BAN)
    press("berl")
    assert offered(form.actor)[0] == "Germany, Berlin, in article"


def test_the_list_is_closed_while_its_field_has_no_focus(window: Desk, form: Form) -> None:
    window.begin(BAN)
    assert not form.measure.list.isVisible()
    press(TAB)
    assert not form.actor.list.isVisible()
    assert form.stance.row.hasFocus()


def test_a_click_takes_a_candidate_and_a_stance(window: Desk, form: Form) -> None:
    window.begin(BAN)
    row = form.actor.list.visualRect(form.actor.list.model().index(2, 0))
    QTest.mouseClick(form.actor.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert window.stored == [("France", None, None)]
    place = form.stance.row.room_of(3).center()
    QTest.mouseClick(form.stance.row, Qt.MouseButton.LeftButton, pos=place)
    assert window.stored == [("France", "conditional", None)]
    assert form.measure.line.hasFocus()


def test_a_path_is_shown_for_a_measure_below_another(window: Desk, form: Form) -> None:
    draft = builders.EntryDraft(EntryKind.MEASURE, "a naval line", parent="crisis hotline")
    builders.add_entry(window.project, draft)
    window.begin(BAN)
    window.feature.focus_measure()
    press("naval")
    assert offered(form.measure)[0] == "crisis hotline › a naval line"


# Esc


def test_esc_with_nothing_chosen_stores_nothing(window: Desk) -> None:
    before = builders.everything(window.project)
    window.begin(HOTLINE)
    press("fra", ESCAPE)
    assert builders.everything(window.project) == before
    assert window.desk.selection.pending == ()
    assert window.reader.hasFocus()


def test_esc_keeps_a_draft(window: Desk) -> None:
    window.begin(HOTLINE)
    press(ENTER, ESCAPE)
    assert window.stored == [("Germany", None, None)]
    assert window.reader.hasFocus()
    assert window.desk.page.current is not None


def test_esc_puts_back_what_is_stored_in_the_field(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.focus_actor()
    press("fra", ESCAPE)
    assert form.actor.line.text() == "Germany"
    assert window.stored == [("Germany", "supports", "crisis hotline")]
    assert window.reader.hasFocus()


def test_esc_is_heard_once(window: Desk) -> None:
    heard: list[bool] = []
    window.feature.finished.connect(lambda: heard.append(True))
    window.begin(HOTLINE)
    press(ESCAPE)
    assert heard == [True]


# Unsetting


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_stance_can_be_unset(window: Desk, form: Form, key: Qt.Key) -> None:
    window.show_statement(window.record())
    window.feature.focus_stance()
    press(key)
    assert window.stored == [("Germany", None, "crisis hotline")]
    assert form.stance.row.hasFocus()


def test_an_emptied_field_and_enter_unset_the_actor(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.focus_actor()
    press(Qt.Key.Key_Backspace)
    assert highlighted(form.actor) is None
    press(ENTER)
    assert window.stored == [(None, "supports", "crisis hotline")]


def test_a_row_chosen_in_an_emptied_field_is_taken(window: Desk) -> None:
    window.show_statement(window.record())
    window.feature.focus_actor()
    press(Qt.Key.Key_Backspace, DOWN, DOWN, ENTER)
    assert window.stored == [("France", "supports", "crisis hotline")]


# Digits


def test_digits_from_the_reader_set_the_stance_and_leave_the_focus(window: Desk) -> None:
    window.show_statement(window.record())
    window.feature.set_stance(2)
    assert window.stored == [("Germany", "sceptical", "crisis hotline")]
    assert window.reader.hasFocus()


def test_a_digit_beyond_the_scale_changes_nothing(window: Desk) -> None:
    window.show_statement(window.record())
    window.feature.set_stance(9)
    press_in_stance = window.feature.focus_stance
    press_in_stance()
    press("7")
    assert window.stored == [("Germany", "supports", "crisis hotline")]


def test_a_digit_in_a_field_is_text(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("5")
    assert form.actor.line.text() == "5"
    assert window.stored == []


def test_arrows_and_space_choose_a_stance(window: Desk, form: Form) -> None:
    window.show_statement(window.record(HOTLINE, "Germany", None, None))
    window.feature.focus_stance()
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert window.stored == [("Germany", "sceptical", None)]
    assert form.measure.line.hasFocus()


def test_focus_methods_do_nothing_where_there_is_nothing_to_fill(window: Desk) -> None:
    window.feature.focus_actor()
    window.feature.focus_stance()
    window.feature.focus_measure()
    window.feature.set_stance(1)
    assert window.reader.hasFocus()
    assert window.stored == []
