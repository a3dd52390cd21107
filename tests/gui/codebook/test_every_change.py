"""Every change of the codebook by keys: each a revision with author and reason, and undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.codebook import AddEntry, EntryDraft
from core.model.codebook import Codebook, Field, FieldKind
from gui.codebook.merge_dialog import MergeDialog
from gui.codebook.nodes import FieldName, Key, Section
from gui.codebook.page import CodebookPage
from gui.codebook.split_dialog import SplitDialog
from tests.core.builders import ACTOR, MEASURE, STANCE, entry_id
from tests.gui.builders import wait_until
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Editor = Window[CodebookPage]
Change = Callable[[Editor], None]
REASON = "agreed on Monday"


def held(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def choose(window: Editor, key: Key) -> None:
    pane = window.feature.entries
    pane.side.choose(key)
    pane.tree.setFocus()
    wait_until(lambda: not window.feature.is_busy)


def actor(window: Editor, name: str) -> None:
    choose(window, entry_id(window.project, ACTOR, name))


def in_field(window: Editor, field: str, *typed: str | Qt.Key) -> None:
    """In a field of the form, instead of what stands there, and left by Tab."""
    widget = getattr(window.feature.entries.form, field)
    widget.setFocus()
    press(KEY.Key_A, ctrl=True)
    press(*typed, KEY.Key_Tab)


def rename(window: Editor) -> None:
    actor(window, "France")
    press(KEY.Key_F2)
    press("Gaul", KEY.Key_Return)
    wait_until(lambda: window.project.codebook.find(ACTOR, "Gaul") is not None)


def name_otherwise(window: Editor) -> None:
    actor(window, "France")
    in_field(window, "aliases", "Paris", KEY.Key_Return, "the French")


def define(window: Editor) -> None:
    actor(window, "France")
    press(KEY.Key_Return)
    press("A state.", KEY.Key_Tab)


def identify(window: Editor) -> None:
    actor(window, "France")
    in_field(window, "identifier", "Q142")


def give_value(window: Editor) -> None:
    choose(window, entry_id(window.project, STANCE, "neutral"))
    in_field(window, "value", "0.5")


def pick_example(window: Editor) -> None:
    actor(window, "France")
    window.feature.entries.quotes.focus_first()
    press("+")


def pick_counter_example(window: Editor) -> None:
    actor(window, "France")
    window.feature.entries.quotes.focus_first()
    press("-")


def write_example(window: Editor) -> None:
    actor(window, "France")
    window.feature.entries.form.examples.line.setFocus()
    press("Paris agrees", KEY.Key_Return)


def retire(window: Editor) -> None:
    actor(window, "France")
    press(KEY.Key_Delete)


def delete(window: Editor) -> None:
    actor(window, "NATO")
    press(KEY.Key_Delete)


def move_among(window: Editor) -> None:
    actor(window, "NATO")
    held(KEY.Key_Up, ALT)


def move_under(window: Editor) -> None:
    actor(window, "NATO")
    held(KEY.Key_Right, ALT)


def move_on_scale(window: Editor) -> None:
    choose(window, entry_id(window.project, STANCE, "neutral"))
    held(KEY.Key_Up, ALT)


def add_actor(window: Editor) -> None:
    choose(window, Section.ACTORS)
    press(KEY.Key_Insert)
    press("Sweden", KEY.Key_Return)


def add_stance(window: Editor) -> None:
    choose(window, Section.STANCES)
    press(KEY.Key_Insert)
    press("demands", KEY.Key_Return)


def add_measure(window: Editor) -> None:
    choose(window, entry_id(window.project, MEASURE, "crisis hotline"))
    press(KEY.Key_Insert)
    press("visa ban", KEY.Key_Return)


def add_field(window: Editor) -> None:
    choose(window, Section.FIELDS)
    press(KEY.Key_Insert)
    press("urgency", KEY.Key_Return)


def move_field(window: Editor) -> None:
    choose(window, FieldName("weight"))
    held(KEY.Key_Up, ALT)


def remove_field(window: Editor) -> None:
    choose(window, FieldName("weight"))
    press(KEY.Key_Delete)


def merge(window: Editor) -> None:
    actor(window, "Germany")
    held(KEY.Key_M, CONTROL)
    dialog = window.feature.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    wait_until(lambda: not dialog.is_busy)
    assert dialog.quotes.quotes.rowCount() == 3, "each statement that is touched is shown"
    QTest.keyClicks(dialog.line, "france")
    QTest.keyClick(dialog, KEY.Key_Return)


def split(window: Editor) -> None:
    actor(window, "Germany")
    held(KEY.Key_M, CONTROL | SHIFT)
    dialog = window.feature.findChild(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    QTest.keyClicks(dialog.names, "East")
    QTest.keyClick(dialog.names, KEY.Key_Return)
    QTest.keyClicks(dialog.names, "West")
    dialog.split.setFocus()
    QTest.keyClick(dialog.split, KEY.Key_Space)


CHANGES = (
    rename, name_otherwise, define, identify, give_value, pick_example,
    pick_counter_example, write_example, retire, delete, move_among, move_under, move_on_scale,
    add_actor, add_stance, add_measure, add_field, move_field, remove_field, merge, split,
)  # fmt: skip


def told(book: Codebook) -> object:
    return book.entries, book.fields


@pytest.mark.parametrize("change", CHANGES, ids=lambda each: each.__name__)
def test_a_change_by_keys_is_one_revision_with_author_and_reason_and_is_undone(
    window: Editor, qtbot: QtBot, change: Change
) -> None:
    before = window.project.codebook
    window.feature.entries.reason.setFocus()
    press(REASON)
    change(window)
    wait_until(lambda: window.project.codebook.revision == before.revision + 1)
    after = window.project.codebook
    assert told(after) != told(before)
    (newest,) = (
        each for each in window.project.codebook_revisions() if each.number > before.revision
    )
    assert (newest.author, newest.reason) == ("Anna", REASON)
    assert window.project.codebook_difference(before.revision, after.revision)
    window.desk.bridge.undo()
    assert told(window.project.codebook) == told(before)
    assert window.project.problems() == []
    assert not window.said, "nothing was refused on the way"


def test_a_field_with_choices_is_made_by_keys_alone(window: Editor, qtbot: QtBot) -> None:
    add_field(window)
    pane = window.feature.entries
    wait_until(lambda: pane.tree.current is not None and pane.tree.current.name == "urgency")
    press(KEY.Key_Return)
    assert pane.field.name.hasFocus()
    press(KEY.Key_Tab)
    assert pane.field.kind.hasFocus()
    press(KEY.Key_Home)
    assert pane.field.kind.currentData() == FieldKind.CHOICE
    assert pane.field.choices.hasFocus(), "which a choice cannot do without"
    press("low", KEY.Key_Return, "high", KEY.Key_Tab)
    assert window.project.codebook.fields[-1] == Field("urgency", FieldKind.CHOICE, ("low", "high"))
    assert pane.field.definition.hasFocus()
    press("How soon?")
    window.desk.bridge.undo()  # what is half typed is stored before
    assert window.project.codebook.fields[-1].definition == ""


def test_what_is_half_typed_of_a_field_stays_while_another_part_changes(
    window: Editor, qtbot: QtBot
) -> None:
    choose(window, FieldName("weight"))
    press(KEY.Key_Return)
    press(KEY.Key_End)
    press(" of it")
    window.desk.bridge.run(AddEntry(EntryDraft(ACTOR, "Saxony")))
    wait_until(lambda: not window.feature.is_busy)
    assert window.feature.entries.field.name.text() == "weight of it"
