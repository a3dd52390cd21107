"""Giving other keys to actions, by keys alone, and what stands against it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.commands.change_keys import ChangeKeysDialog
from gui.commands.conflicts import conflict
from gui.commands.key_plan import KeyPlan
from gui.main_window import MainWindow
from gui.shared.action_table import ACTIONS
from gui.shared.actions import ActionId, Actions
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
IN_FORCE = {spec.id: spec.keys for spec in ACTIONS}


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    QApplication.processEvents()


def type_words(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    QApplication.processEvents()


@pytest.fixture
def dialog(workplace: Workplace) -> Iterator[ChangeKeysDialog]:
    workplace.desk.actions[ActionId.CHANGE_KEYS].trigger()
    found = workplace.window.findChild(ChangeKeysDialog)
    assert isinstance(found, ChangeKeysDialog)
    found.activateWindow()
    found.line.setFocus()
    QApplication.processEvents()
    yield found
    workplace.window.close()


def choose(words: str) -> None:
    type_words(words)
    press(KEY.Key_Return)


def keys_of(workplace: Workplace, action: ActionId) -> list[str]:
    return workplace.desk.actions.all_keys_of(action)


def test_keys_that_are_pressed_work_at_once_and_at_the_next_start(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("next draft")
    press(KEY.Key_J, CONTROL)
    assert keys_of(workplace, ActionId.NEXT_DRAFT) == ["D", "Ctrl+J"]
    assert dialog.editor.said.text() == "Ctrl+J works from now on."
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    assert Actions(window, settings).all_keys_of(ActionId.NEXT_DRAFT) == ["D", "Ctrl+J"]
    window.close()


def test_a_new_key_does_what_its_action_does(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("larger text")
    press(KEY.Key_F7)
    dialog.close()
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    before = workplace.desk.theme.zoom
    press(KEY.Key_F7)
    assert workplace.desk.theme.zoom > before


def test_a_key_of_another_action_is_offered_and_taken_only_when_asked(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("next draft")
    press(KEY.Key_D, CONTROL)
    assert dialog.editor.said.text() == (
        "In the whole window, so in the text too, Ctrl+D already means "
        "“Same evidence, another actor”."
    )
    assert keys_of(workplace, ActionId.NEXT_DRAFT) == ["D"]
    assert dialog.editor.take.hasFocus()
    press(KEY.Key_Return)
    assert keys_of(workplace, ActionId.NEXT_DRAFT) == ["D", "Ctrl+D"]
    assert keys_of(workplace, ActionId.SAME_EVIDENCE) == []
    assert dialog.editor.said.text() == "“Same evidence, another actor” has no keys now."


def test_what_is_left_as_it_is_stays_so(workplace: Workplace, dialog: ChangeKeysDialog) -> None:
    choose("next draft")
    press(KEY.Key_D, CONTROL)
    dialog.editor.leave.click()
    assert keys_of(workplace, ActionId.NEXT_DRAFT) == ["D"]
    assert dialog.editor.field.hasFocus()
    assert dialog.editor.said.text() == ""


@pytest.mark.parametrize(
    ("action", "key", "words"),
    [
        (ActionId.NEXT_DRAFT, "Down", "↓ cannot be had. In the text: Next or previous sentence."),
        (
            ActionId.NEXT_DRAFT,
            "7",
            "7 cannot be had. In the text: Set the stance of the current statement.",
        ),
        (
            ActionId.EXPORT,
            "Esc",
            "Esc cannot be had. In the text: Let go: passage, then statement.",
        ),
        (
            ActionId.EXPORT,
            "Delete",
            "In the text, Delete already means “Delete statement”.",
        ),
        (
            ActionId.EXPORT,
            "Tab",
            "Tab cannot be had. Choosing an actor or a measure: Take it and go to the next field.",
        ),
        (ActionId.EXPORT, "Enter", "In the text, Enter already means “Start a statement here”."),
        (
            ActionId.EXPORT,
            "Y",
            "Y is typed in fields. Together with Ctrl or Alt it can be had.",
        ),
        (ActionId.EXPORT, "Alt+F", "Alt+F opens the menu File."),
        (ActionId.EXPORT, "Ctrl+V", "Ctrl+V cannot be had. In a field: Copy, cut, paste."),
        (ActionId.EXPORT, "Ctrl+W", "Ctrl+W already means “Close project”."),
        (ActionId.EXPORT, "Ctrl+J", None),
        (ActionId.NEXT_DRAFT, "X", None),
        (ActionId.EXPORT, "F9", None),
    ],
)
def test_a_conflict_is_told_in_words(
    workplace: Workplace, action: ActionId, key: str, words: str | None
) -> None:
    found = KeyPlan(workplace.desk.actions).against(action, key)
    assert (None if found is None else found.words) == words


def test_no_key_of_the_beginning_is_in_conflict_with_any_other(workplace: Workplace) -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert conflict(key, spec, IN_FORCE) is None, (spec.id, key)


def test_two_actions_with_one_key_would_be_noticed(workplace: Workplace) -> None:
    first = next(spec for spec in ACTIONS if spec.id is ActionId.NEXT_DRAFT)
    assert conflict("D", first, {**IN_FORCE, ActionId.ZOOM_IN: ("D",)}) is not None
    assert conflict("D", first, {**IN_FORCE, ActionId.NEXT_FLAGGED: ("D",)}) is not None


def test_a_key_is_removed_and_the_keys_of_the_beginning_come_back(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("next article")
    assert [chip.accessibleName() for chip in dialog.editor.chips] == [
        "Remove Ctrl+PgDown",
        "Remove Alt+→",
    ]
    dialog.editor.chips[0].click()
    assert keys_of(workplace, ActionId.NEXT_ARTICLE) == ["Alt+→"]
    assert dialog.editor.restore.isVisible()
    dialog.editor.restore.click()
    assert keys_of(workplace, ActionId.NEXT_ARTICLE) == ["Ctrl+PgDown", "Alt+→"]
    assert not dialog.editor.restore.isVisible()


def test_what_is_restored_is_taken_back_from_who_has_it(workplace: Workplace) -> None:
    plan = KeyPlan(workplace.desk.actions)
    plan.give(ActionId.EXPORT, "Ctrl+I")
    assert plan.keys(ActionId.IMPORT) == ()
    assert plan.restore(ActionId.IMPORT) == [ActionId.EXPORT]
    assert plan.keys(ActionId.EXPORT) == ("Ctrl+E",)
    assert plan.keys(ActionId.IMPORT) == ("Ctrl+I",)


def test_all_keys_are_restored_at_once(workplace: Workplace, dialog: ChangeKeysDialog) -> None:
    dialog.plan.give(ActionId.EXPORT, "Ctrl+I")
    dialog.plan.remove(ActionId.QUIT, "Ctrl+Q")
    dialog.restore_all.setEnabled(True)
    dialog.restore_all.click()
    assert workplace.desk.actions.keys_in_force() == IN_FORCE
    assert Settings().keys() == {}


def test_enter_on_the_number_pad_counts_as_enter(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("skip this")
    press(KEY.Key_Enter, CONTROL | KEYPAD)
    assert dialog.editor.said.text() == "Ctrl+Enter already means “Done with this article”."


def test_shift_counts_only_where_it_makes_no_other_sign(
    workplace: Workplace, dialog: ChangeKeysDialog
) -> None:
    choose("next draft")
    QTest.keyClick(dialog.editor.field, "!", SHIFT)
    QTest.keyClick(dialog.editor.field, "X", SHIFT)
    assert keys_of(workplace, ActionId.NEXT_DRAFT) == ["D", "!", "Shift+X"]


def test_escape_leaves_the_field_then_the_search_then_the_dialog(
    qtbot: QtBot,
    dialog: ChangeKeysDialog,
) -> None:
    choose("next draft")
    assert dialog.editor.field.hasFocus()
    press(KEY.Key_Escape)
    assert dialog.line.hasFocus()
    press(KEY.Key_Escape)
    assert dialog.line.text() == ""
    with qtbot.waitSignal(dialog.destroyed):
        press(KEY.Key_Escape)


def test_changed_actions_say_so_in_the_list(dialog: ChangeKeysDialog) -> None:
    choose("next draft")
    press(KEY.Key_J, CONTROL)
    row = dialog.rows.command_at(dialog.list.currentIndex().row())
    assert row is not None
    assert row.aside == "changed"
    assert row.keys == ("D", "Ctrl+J")


def test_a_settings_file_that_makes_no_sense_does_no_harm(workplace: Workplace) -> None:
    settings = Settings()
    settings.remember_keys("no-such-action", ("Ctrl+J",))
    settings.remember_keys(ActionId.EXPORT, ("nonsense", "Ctrl+,"))
    window = MainWindow(settings, Theme(settings))
    assert Actions(window, settings).all_keys_of(ActionId.EXPORT) == ["Ctrl+,"]
    window.close()
