"""The note: what is typed in it is kept, whatever is pressed next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.commands.statements import DeleteStatement, SetNote
from core.project import Project
from gui.panels.details import Details
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.gui.panels.builders import BAN, Window, press

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
Desk = Window[TagPanels]


@pytest.fixture
def details(window: Desk, form: Form) -> Details:
    window.show_statement(window.record())
    return form.details


def stored(window: Desk) -> str:
    return window.statements[0].parts.note


def test_a_note_is_stored_when_the_focus_leaves(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("see Estonia")
    assert stored(window) == ""
    press(TAB)
    assert stored(window) == "see Estonia"


def test_enter_stores_a_note_and_goes_back_to_the_text(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("see Estonia", ENTER)
    assert stored(window) == "see Estonia"
    assert window.reader.hasFocus()


def test_esc_stores_a_note_and_goes_back_to_the_text(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("see Estonia", ESCAPE)
    assert stored(window) == "see Estonia"
    assert details.note.toPlainText() == "see Estonia"
    assert window.reader.hasFocus()


@pytest.mark.parametrize("note", ["", "see Estonia"])
def test_enter_on_an_unchanged_note_stays_in_it(window: Desk, details: Details, note: str) -> None:
    window.desk.bridge.run(SetNote(window.statements[0].id, note))
    details.note.setFocus()
    press(ENTER, "3")
    assert details.note.hasFocus()
    assert details.note.toPlainText() == f"{note}3"


def test_a_note_is_stored_when_typing_pauses(window: Desk, details: Details, qtbot: QtBot) -> None:
    details.note.setFocus()
    press("see ")
    qtbot.waitUntil(lambda: stored(window) == "see", timeout=3000)
    assert details.note.hasFocus()
    press("Estonia")
    assert details.note.toPlainText() == "see Estonia"
    qtbot.waitUntil(lambda: stored(window) == "see Estonia", timeout=3000)
    press(ENTER)
    assert window.reader.hasFocus()


def test_a_note_that_cannot_be_stored_stays_written(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("see Estonia")
    with Project.open(window.project.path) as other:
        other.act_as("Anna")
        other.run(DeleteStatement(window.statements[0].id))
    press(TAB)
    assert len(window.said) == 1
    assert details.note.toPlainText() == "see Estonia"
    assert details.note.document().isModified()


def test_a_note_grows_with_its_lines(window: Desk, details: Details) -> None:
    details.note.setFocus()
    before = details.note.height()
    press("one")
    press(ENTER, shift=True)
    press("two")
    assert details.note.height() > before
    press(TAB)
    assert stored(window) == "one\ntwo"


def test_a_note_goes_to_the_statement_it_was_written_for(window: Desk, details: Details) -> None:
    other = window.record(BAN, "NATO", None, None)
    details.note.setFocus()
    press("about the first")
    window.show_statement(other)
    assert [s.parts.note for s in window.statements] == ["about the first", ""]
    assert details.note.toPlainText() == ""


def test_a_note_being_written_survives_a_change_elsewhere(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("half a")
    window.feature.set_stance(1)
    assert details.note.toPlainText() == "half a"
    press(" sentence", TAB)
    assert stored(window) == "half a sentence"


def test_save_stores_what_is_being_written(window: Desk, details: Details) -> None:
    details.note.setFocus()
    press("see Estonia")
    window.feature.save()
    assert stored(window) == "see Estonia"


def test_a_note_never_reaches_another_project(
    window: Desk, details: Details, tmp_path: Path
) -> None:
    details.note.setFocus()
    press("see Estonia")
    other = builders.make_project(tmp_path / "other.glossator", "Anna")
    article = builders.add_article(other)
    other.act_as("Anna")
    statement = builders.add_statement(other, article)
    window.desk.bridge.adopt(other)
    assert builders.statement(other, statement).parts.note == ""
