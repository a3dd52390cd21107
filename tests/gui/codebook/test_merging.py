"""Merging and splitting entries in their dialogs, and deciding what a split left open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from core.commands.codebook import EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_split import SplitEntry
from core.commands.statements import SetField
from core.model.codebook import Field, FieldKind
from core.model.ids import StatementId
from core.model.survey import StatementFilter
from gui.codebook import changing
from gui.codebook.merge_dialog import MergeDialog
from gui.codebook.page import CodebookPage
from gui.codebook.review_pane import ReviewPane
from gui.codebook.split_dialog import SplitDialog
from gui.shared.beside import WaitDialog
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, entry, entry_id
from tests.gui.builders import wait_until, write_lock
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
Editor = Window[CodebookPage]


def choose(window: Editor, qtbot: QtBot, name: str) -> None:
    window.feature.entries.show_entry(entry_id(window.project, ACTOR, name))
    window.feature.entries.tree.setFocus()
    settle(window, qtbot)


def settle(window: Editor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.feature.is_busy)


def merging(window: Editor, qtbot: QtBot) -> MergeDialog:
    dialog = opened(window, MergeDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    return dialog


def opened(window: Editor, kind: type[QDialog]) -> QDialog:
    found = window.feature.findChild(kind)
    assert found is not None
    return found


def named(window: Editor, statements: list[int]) -> list[str | None]:
    found = window.project.some_statements([StatementId(number) for number in statements])
    return [window.project.codebook.name_of(each.parts.actor) for each in found]


def test_a_merge_shows_what_becomes_of_it_before_it_is_one_step(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    assert not dialog.merge.isEnabled()
    assert dialog.follow.text().endswith("Ben 1, Anna 2.") or dialog.follow.text().endswith(
        "Anna 2, Ben 1."
    )
    assert dialog.quotes.quotes.rowCount() == 3
    QTest.keyClicks(dialog.line, "france")
    assert dialog.outcome.text().startswith("“France” will also be called Germany, Berlin.")
    assert dialog.merge.text() == "Merge 3 statements"
    dialog.merge.click()
    assert [actor.name for actor in window.project.codebook.actors] == ["France", "NATO", "Bavaria"]
    assert window.project.entry_uses()[entry_id(window.project, ACTOR, "France")] == 4
    window.desk.bridge.undo()
    assert entry(window.project, ACTOR, "Germany").aliases == ("Berlin",)


def test_the_other_way_round_keeps_the_other_name(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    dialog.line.setText("France")
    dialog.swap.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.line.entry == entry(window.project, ACTOR, "Germany")
    assert dialog.quotes.quotes.rowCount() == 1
    dialog.merge.click()
    assert "France" in entry(window.project, ACTOR, "Germany").aliases


def test_enter_takes_the_first_name_that_matches_and_only_then_merges(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    press("ranc")
    key(KEY.Key_Return)
    assert dialog.line.text() == "France"
    assert dialog.isVisible()
    assert dialog.line.hasFocus()
    assert dialog.merge.isEnabled()
    key(KEY.Key_Return)
    settle(window, qtbot)
    book = window.project.codebook
    assert book.find(ACTOR, "Germany") == book.find(ACTOR, "France")
    assert window.focusWidget() is window.feature.entries.tree, "to work on with what stays"


def test_enter_on_a_part_of_another_name_takes_the_entry_that_has_it(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, "France")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    press("erli")
    assert not dialog.merge.isEnabled()
    key(KEY.Key_Return)
    assert dialog.line.text() == "Berlin"
    assert dialog.line.entry == entry(window.project, ACTOR, "Germany")
    assert dialog.outcome.text().startswith("“Germany” will also be called Berlin, France.")
    key(KEY.Key_Return)
    settle(window, qtbot)
    assert entry(window.project, ACTOR, "Germany").aliases == ("Berlin", "France")


def test_enter_on_a_name_that_nothing_matches_merges_nothing(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    press("nobody at all")
    key(KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.line.text() == "nobody at all"
    assert not dialog.merge.isEnabled()


def key(pressed: Qt.Key) -> None:
    """As the system sends it: to the list of names while that is open."""
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), pressed)
    QApplication.processEvents()


@pytest.mark.parametrize("is_split", [False, True])
def test_enter_on_cancel_cancels(window: Editor, qtbot: QtBot, is_split: bool) -> None:
    choose(window, qtbot, "Germany")
    before = window.project.codebook.revision
    press(KEY.Key_M, ctrl=True, shift=is_split)
    if is_split:
        dialog = opened(window, SplitDialog)
        dialog.names.setPlainText("Berlin\nBonn")
    else:
        dialog = merging(window, qtbot)
        dialog.line.setText("France")
    (cancel,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.waitUntil(dialog.isActiveWindow)
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(dialog.rejected):
        press(KEY.Key_Return)
    assert window.project.codebook.revision == before


def test_a_quote_that_would_follow_leads_nowhere_while_one_is_asked(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    dialog.quotes.setFocus()
    QTest.keyClick(dialog.quotes, KEY.Key_Down)
    QTest.keyClick(dialog.quotes, KEY.Key_Return)
    assert window.desk.selection.statement is None
    assert dialog.isVisible()


def test_escape_merges_nothing(window: Editor, qtbot: QtBot) -> None:
    before = window.project.codebook.revision
    choose(window, qtbot, "Germany")
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert window.project.codebook.revision == before


@pytest.fixture
def split(window: Editor, qtbot: QtBot) -> Editor:
    """Germany is split into East, West and itself; its statements are shown."""
    choose(window, qtbot, "Germany")
    QTest.keyClick(
        QApplication.focusWidget(),
        KEY.Key_M,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = opened(window, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert not dialog.split.isEnabled()
    dialog.names.setPlainText("East\nWest\n")
    dialog.keeps.setChecked(True)
    assert "3 parts. 3 statements will wait" in dialog.summary.text()
    dialog.split.click()
    settle(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.feature.take_focus()
    return window


def test_a_split_leads_to_what_is_to_be_decided(split: Editor) -> None:
    pane = split.feature.review
    assert pane.isVisible()
    assert [button.text() for button in pane.buttons] == ["1  stays Germany", "2  East", "3  West"]
    assert pane.quotes.quotes.rowCount() == 2, "Anna's own"
    assert pane.line(pane.chosen).below == "1 more waits for another annotator"  # type: ignore[arg-type]
    assert (
        "2" in split.feature.tabs.findChildren(type(split.feature.tabs._group.button(1)))[1].text()
    )


def test_an_ampersand_in_a_name_is_seen_and_presses_no_button(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, "Germany")
    window.feature.entries.ask_split()
    dialog = opened(window, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    dialog.names.setPlainText("Wind & Sun\nCoal & Steel\n")
    dialog.split.click()
    settle(window, qtbot)
    buttons = window.feature.review.buttons
    assert [button.text() for button in buttons] == ["1  Wind && Sun", "2  Coal && Steel"]
    assert [button.accessibleName() for button in buttons] == ["Wind & Sun", "Coal & Steel"]
    assert all(button.shortcut().isEmpty() for button in buttons)


def test_a_digit_decides_and_the_next_statement_is_chosen(split: Editor, qtbot: QtBot) -> None:
    pane = split.feature.review
    first, second = (pane.quotes.quotes.id_at(row) for row in range(2))
    press(KEY.Key_Return)
    press("2")
    settle(split, qtbot)
    assert named(split, [first]) == ["East"]
    assert pane.quotes.quotes.rowCount() == 1
    press("1")
    settle(split, qtbot)
    assert named(split, [second]) == ["Germany"]
    split.desk.bridge.undo()
    settle(split, qtbot)
    assert pane.quotes.quotes.rowCount() == 1


def test_digits_that_follow_each_other_at_once_are_each_for_a_statement_of_its_own(
    split: Editor, qtbot: QtBot
) -> None:
    pane = split.feature.review
    first, second = (pane.quotes.quotes.id_at(row) for row in range(2))
    press(KEY.Key_Return)
    press("23")
    settle(split, qtbot)
    assert [named(split, [first]), named(split, [second])] == [["East"], ["West"]]


def under_an_older_definition(window: Editor, qtbot: QtBot) -> ReviewPane:
    """Three statements with a measure that is defined only now are looked over."""
    hotline = entry(window.project, MEASURE, "crisis hotline")
    window.desk.bridge.run(EditEntry(replace(hotline, definition="A line.")))
    window.feature.tabs.show_tab(1)
    settle(window, qtbot)
    return window.feature.review


def test_after_an_answer_the_next_statement_down_the_list_is_chosen(
    window: Editor, qtbot: QtBot
) -> None:
    pane = under_an_older_definition(window, qtbot)
    quotes = pane.quotes.quotes
    third = quotes.id_at(2)
    press(KEY.Key_Return, KEY.Key_Down)
    press("1")
    for _ in range(2):  # at once, and once it has been asked what is left
        assert quotes.rowCount() == 2
        assert quotes.id_at(pane.quotes.currentIndex().row()) == third
        settle(window, qtbot)


def test_an_existing_entry_may_be_a_part(window: Editor, qtbot: QtBot) -> None:
    choose(window, qtbot, "Germany")
    window.feature.entries.ask_split()
    dialog = opened(window, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    dialog.names.setPlainText("france\nWest\nwest")
    assert dialog.summary.text().startswith("2 parts, 1 is there.")
    assert dialog.summary.text().endswith("“Germany” is retired.")
    assert dialog.command.existing == (entry_id(window.project, ACTOR, "France"),)
    dialog.reject()


def test_statements_under_an_older_definition_are_confirmed_by_a_digit(
    window: Editor, qtbot: QtBot
) -> None:
    pane = under_an_older_definition(window, qtbot)
    assert pane.quotes.quotes.rowCount() == 3
    press(KEY.Key_Return)
    settle(window, qtbot)
    assert pane.told.text() == "crisis hotline: was “–”, is “A line.”"
    QTest.keyClick(pane.quotes, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    press("1")
    settle(window, qtbot)
    assert list(window.project.outdated(builders.own_layer(window.project))) == []
    assert len(window.project.outdated()) == 1, "Ben's waits for Ben"


def test_without_work_the_page_says_what_would_stand_there(window: Editor, qtbot: QtBot) -> None:
    window.feature.tabs.show_tab(1)
    settle(window, qtbot)
    assert window.feature.review.hint.isVisible()


def test_very_many_statements_are_merged_and_confirmed_beside_the_desk(
    window: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "MERGED_AT_ONCE", 0)
    monkeypatch.setattr(changing, "ANSWERED_AT_ONCE", 0)
    hotline = entry(window.project, MEASURE, "crisis hotline")
    window.desk.bridge.run(EditEntry(replace(hotline, definition="A line.")))
    window.feature.changing.reason = "for a reason"
    germany, france = (entry_id(window.project, ACTOR, name) for name in ("Germany", "France"))
    window.feature.changing.merge(MergeEntries((germany,), france), 3)
    qtbot.waitUntil(lambda: germany not in window.project.codebook.entries)
    assert window.project.codebook_revisions()[0].reason == "for a reason"
    qtbot.waitUntil(lambda: germany not in window.desk.bridge.codebook.entries)
    window.feature.tabs.show_tab(1)
    settle(window, qtbot)
    pane = window.feature.review
    pane.quotes.selectAll()
    pane.answer(1)
    qtbot.waitUntil(lambda: not window.project.outdated(builders.own_layer(window.project)))
    told = "confirm under today’s codebook (3 ×)"  # the desk hears of it after it is written
    qtbot.waitUntil(lambda: str(window.desk.bridge.undo_label()) == told)


@pytest.mark.parametrize("is_split", [False, True])
def test_a_wait_for_very_many_decisions_is_stopped_and_nothing_is_decided(
    window: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_split: bool
) -> None:
    monkeypatch.setattr(changing, "ANSWERED_AT_ONCE", 0)
    germany = entry(window.project, ACTOR, "Germany")
    changed = (
        SplitEntry(germany.id, (EntryDraft(ACTOR, "East"),), keeps=True)
        if is_split
        else EditEntry(replace(germany, definition="A state."))
    )
    window.desk.bridge.run(changed)
    window.feature.tabs.show_tab(1)
    settle(window, qtbot)
    revision = window.project.codebook.revision
    waiting = window.feature.review.quotes.quotes.rowCount()
    assert waiting == 2
    window.feature.review.quotes.setFocus()
    press(KEY.Key_A, ctrl=True)
    with write_lock(window.project.path):
        press("2" if is_split else "1")
        wait = window.findChild(WaitDialog)
        assert isinstance(wait, WaitDialog)
        assert wait.heading.text() == "Going through the statements"
        QTest.keyClick(wait, KEY.Key_Escape)
        assert wait.isVisible(), "it is not over yet"
    wait_until(lambda: bool(window.said))
    assert window.said == ["Stopped. Nothing was changed."]
    settle(window, qtbot)
    assert window.feature.review.quotes.quotes.rowCount() == waiting
    assert window.project.codebook.revision == revision


def test_a_merge_lists_also_the_statements_that_only_answer_with_the_actor(
    window: Editor, qtbot: QtBot
) -> None:
    window.desk.bridge.run(AddField(Field("host", FieldKind.ACTOR)))
    choose(window, qtbot, "NATO")
    own = StatementFilter(layer=window.desk.bridge.layer)
    mine = StatementId(window.project.statement_ids(own)[0])
    window.desk.bridge.run(SetField(mine, "host", "NATO"))
    settle(window, qtbot)
    assert window.feature.entries.quotes.list.quotes.rowCount() == 1
    press(KEY.Key_M, ctrl=True)
    dialog = merging(window, qtbot)
    assert dialog.quotes.quotes.rowCount() == 1
    QTest.keyClicks(dialog.line, "france")
    assert dialog.merge.text() == "Merge 1 statement"
    press(KEY.Key_Return)
    settle(window, qtbot)
    (found,) = window.project.some_statements([mine])
    assert found.parts.fields["host"] == "France"


def test_a_name_that_very_many_answers_follow_is_given_beside_the_desk(
    window: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "MERGED_AT_ONCE", 0)
    window.desk.bridge.run(AddField(Field("host", FieldKind.ACTOR)))
    own = StatementFilter(layer=window.desk.bridge.layer)
    mine = StatementId(window.project.statement_ids(own)[0])
    window.desk.bridge.run(SetField(mine, "host", "France"))
    settle(window, qtbot)

    def rename(name: str) -> None:
        choose(window, qtbot, "France")
        press(KEY.Key_F2)
        press(name, KEY.Key_Return)

    def answer() -> object:
        (found,) = window.project.some_statements([mine])
        return found.parts.fields["host"]

    rename("NATO")
    wait_until(lambda: bool(window.said))
    assert "already in the codebook" in window.said[-1]
    assert window.feature.entries.form.name.text() == "France"
    window.activateWindow()
    wait_until(window.isActiveWindow)
    rename("Gaul")
    wait_until(lambda: answer() == "Gaul")
    told = "rename “France” to “Gaul”"
    wait_until(lambda: str(window.desk.bridge.undo_label()) == told)
