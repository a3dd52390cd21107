"""Keys that mean something to a field and something else to the window around it."""

import pytest
from PySide6.QtCore import Qt

from core.commands.codebook import CodebookDraft, ImportCodebook
from core.model.codebook import Field, FieldKind
from core.model.statement import Voice
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from gui.shared.actions import ActionId
from tests.gui.panels.builders import HOTLINE, NOBODY, Window, highlighted, press

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
SPACE, LEFT, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right
Desk = Window[TagPanels]


# Undo


def test_undo_in_a_field_with_nothing_typed_is_the_project_s(window: Desk) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    window.feature.set_stance(1)
    window.feature.focus_actor()
    press(Qt.Key.Key_Z, ctrl=True)
    assert window.stored == [("Germany", "supports", "crisis hotline")]


@pytest.mark.parametrize("name", ["note", "condition"])
def test_undo_in_an_untouched_detail_is_the_project_s(window: Desk, form: Form, name: str) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    window.feature.set_stance(1)
    detail = form.details.note if name == "note" else form.details.fields.editor(name)
    detail.setFocus()
    press(Qt.Key.Key_Z, ctrl=True)
    assert window.stored == [("Germany", "supports", "crisis hotline")]


def test_undo_in_a_field_takes_back_typing_first(window: Desk, form: Form) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    window.feature.focus_actor()
    press("x")
    press(Qt.Key.Key_Z, ctrl=True)
    assert window.stored == [("Germany", "supports", "crisis hotline")]
    assert form.actor.line.text() == "Germany"


@pytest.mark.parametrize("name", ["actor", "note", "condition"])
def test_undo_after_typing_never_reaches_the_project(window: Desk, form: Form, name: str) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    window.feature.set_stance(1)
    details = form.details
    fields = {"actor": form.actor.line, "note": details.note}
    field = fields.get(name) or details.fields.editor(name)
    field.setFocus()
    press("xy")
    for _ in range(5):
        press(Qt.Key.Key_Z, ctrl=True)
    assert window.stored == [("Germany", "opposes", "crisis hotline")]
    assert field.hasFocus()


def test_undo_after_a_pause_in_the_note_takes_back_typing_only(window: Desk, form: Form) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    form.details.note.setFocus()
    press("see Estonia")
    form.details.note.save()  # as a pause does
    for _ in range(3):
        press(Qt.Key.Key_Z, ctrl=True)
    assert form.details.note.toPlainText() == ""
    press(TAB)
    assert window.statements[0].parts.note == ""
    assert window.stored == [("Germany", "supports", "crisis hotline")]


def test_a_field_that_is_visited_again_leaves_undo_to_the_project(window: Desk, form: Form) -> None:
    window.desk.actions.on(ActionId.UNDO, window.desk.bridge.undo)
    window.show_statement(window.record())
    form.details.note.setFocus()
    press("see Estonia", TAB)
    form.details.note.setFocus()
    press(Qt.Key.Key_Z, ctrl=True)
    assert window.statements[0].parts.note == ""
    assert form.details.note.toPlainText() == ""


# Tab in a field for an entry


def test_tab_takes_what_is_highlighted_and_goes_on(window: Desk, form: Form) -> None:
    window.begin(NOBODY)
    press("fr", TAB)
    assert window.stored == [("France", None, None)]
    assert form.stance.row.hasFocus()


def test_tab_goes_on_to_the_next_control_where_nothing_is_missing(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.focus_measure()
    press("ban", TAB)
    assert window.stored == [("Germany", "supports", "ban on enlargement")]
    assert form.details.voice.hasFocus()


def test_tab_back_takes_it_as_well(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    window.feature.focus_measure()
    press("ban")
    press(Qt.Key.Key_Backtab, shift=True)
    assert window.stored == [("Germany", "supports", "ban on enlargement")]
    assert form.stance.row.hasFocus()


def test_tab_on_what_is_stored_already_stores_nothing(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    before = window.project.next_undo()
    window.feature.focus_actor()
    press("germany", TAB)
    assert window.project.next_undo() == before
    assert form.actor.line.text() == "Germany"
    assert form.stance.row.hasFocus()


def test_tab_never_creates_and_keeps_what_nothing_matches(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Atlantis", TAB, TAB)
    assert window.stored == []
    assert form.actor.line.hasFocus()
    assert form.actor.line.text() == "Atlantis"
    assert highlighted(form.actor) is None
    press(Qt.Key.Key_Down, ENTER)
    assert window.stored == [("Atlantis", None, None)]


# Options side by side


def test_the_first_arrow_in_an_unset_row_marks_an_option_to_be_seen(
    window: Desk, form: Form
) -> None:
    window.show_statement(window.record())
    voice = form.details.voice
    voice.setFocus()
    nothing_marked = voice.grab().toImage()
    assert voice.marked is None
    press(SPACE)
    assert window.statements[0].parts.voice is None
    press(RIGHT)
    assert voice.marked == 0
    first_marked = voice.grab().toImage()
    assert first_marked != nothing_marked
    press(RIGHT)
    assert voice.grab().toImage() != first_marked
    press(SPACE)
    assert window.statements[0].parts.voice is Voice.QUOTED


def test_enter_takes_the_marked_option(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    form.details.voice.setFocus()
    press(LEFT, ENTER)
    assert window.statements[0].parts.voice is Voice.REPORTED
    form.details.flag.setFocus()  # of one option, which is marked from the start
    press(ENTER)
    assert window.statements[0].parts.flagged


def test_enter_in_an_unset_row_takes_nothing(window: Desk, form: Form) -> None:
    window.show_statement(window.record(HOTLINE, "Germany", None, None))
    window.feature.focus_stance()
    press(ENTER)
    assert window.stored == [("Germany", None, None)]
    assert form.measure.line.hasFocus()


# Fields that the project asks for


NUMBERS = [(1234567, "1234567"), (0.1, "0.1"), (2.5, "2.5"), (-3, "-3"), (1e21, "1e+21")]


@pytest.mark.parametrize(("number", "shown"), NUMBERS)
def test_a_number_is_shown_with_all_its_digits_and_not_stored_again(
    window: Desk, form: Form, number: float, shown: str
) -> None:
    window.desk.bridge.run(ImportCodebook(CodebookDraft(fields=(Field("cost", FieldKind.NUMBER),))))
    statement = window.record()
    window.show_statement(statement)
    editor = form.details.fields.editor("cost")
    editor.setFocus()
    press(str(number), TAB)
    assert editor.property("text") == shown
    assert window.statements[0].parts.fields == {"cost": float(number)}
    before = window.project.next_undo()
    editor.setFocus()
    press("0", Qt.Key.Key_Backspace, TAB)
    assert window.project.next_undo() == before
    assert window.statements[0].parts.fields == {"cost": float(number)}


def test_esc_stores_an_answer_and_enter_on_an_unchanged_one_stays(window: Desk, form: Form) -> None:
    window.show_statement(window.record())
    editor = form.details.fields.editor("condition")
    editor.setFocus()
    press(ENTER)
    assert editor.hasFocus()
    press("if paid for", ESCAPE)
    assert window.statements[0].parts.fields == {"condition": "if paid for"}
    assert window.reader.hasFocus()
