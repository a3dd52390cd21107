"""Voice, confidence, note, flag and the project's own questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.commands.codebook import CodebookDraft, ImportCodebook
from core.model.codebook import Field, FieldKind
from core.model.statement import StatementParts, Voice
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


def stored(window: Desk, place: int = 0) -> StatementParts:
    return window.statements[place].parts


def test_voice_is_set_and_unset_by_key(window: Desk, details: Details) -> None:
    details.voice.setFocus()
    press("2")
    assert stored(window).voice is Voice.QUOTED
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert stored(window).voice is Voice.REPORTED
    assert details.voice.accessibleName() == "Voice: reported"
    press(Qt.Key.Key_Backspace)
    assert stored(window).voice is None


def test_voice_is_set_and_unset_by_click(window: Desk, details: Details) -> None:
    for expected in (Voice.REPORTED, None):
        place = details.voice.room_of(2).center()
        QTest.mouseClick(details.voice, Qt.MouseButton.LeftButton, pos=place)
        assert stored(window).voice is expected


def test_confidence_goes_from_one_to_four(window: Desk, details: Details) -> None:
    details.confidence.setFocus()
    press("3")
    assert stored(window).confidence == 3
    press("5")
    assert stored(window).confidence == 3
    assert details.confidence.accessibleName() == "Confidence: 3 of 4"
    press(Qt.Key.Key_Delete)
    assert stored(window).confidence is None


def test_the_flag_goes_on_and_off(window: Desk, details: Details) -> None:
    details.flag.setFocus()
    for expected in (True, False):
        press(Qt.Key.Key_Space)
        assert stored(window).flagged is expected


def test_nothing_is_stored_where_nothing_was_changed(window: Desk, details: Details) -> None:
    before = builders.everything(window.project)
    window.feature.focus_actor()
    press(*(TAB,) * 7)
    assert builders.everything(window.project) == before


# The project's own questions

ASKED = (
    Field("urgency", FieldKind.CHOICE, ("low", "high"), "How <soon>?"),
    Field("place", FieldKind.TEXT),
    Field("cost", FieldKind.NUMBER),
    Field("binding", FieldKind.YES_NO),
    Field("deadline", FieldKind.DATE),
    Field("host", FieldKind.ACTOR),
)


@pytest.fixture
def asking(window: Desk, details: Details) -> Desk:
    window.desk.bridge.run(ImportCodebook(CodebookDraft(fields=ASKED)))
    return window


def editor(details: Details, name: str) -> QWidget:
    found = details.fields.editor(name)
    found.setFocus()
    return found


@pytest.mark.parametrize(
    ("name", "keys", "answer"),
    [
        ("urgency", "h", "high"),
        ("place", "Vienna", "Vienna"),
        ("cost", "2,5", 2.5),
        ("binding", "2", False),
        ("binding", "1", True),
        ("deadline", "2025-03-14", "2025-03-14"),
        ("host", "berlin", "Germany"),
    ],
)
def test_each_kind_of_field_is_answered_by_keyboard(
    asking: Desk, details: Details, name: str, keys: str, answer: object
) -> None:
    asked = editor(details, name)
    QTest.keyClicks(asked, keys)
    press(TAB)
    if name == "urgency":
        QTest.keyClick(asked, Qt.Key.Key_Enter)
    assert stored(asking).fields == {name: answer}


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        ("cost", "much", "“much” is not a number."),
        ("cost", "nan", "“nan” is not a number."),
        ("deadline", "14 March", "“14 March” is not a date like 2025-03-14."),
        ("host", "Atlantis", "“Atlantis” is not an actor of the codebook."),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(
    asking: Desk, details: Details, name: str, keys: str, said: str
) -> None:
    asked = editor(details, name)
    QTest.keyClicks(asked, keys)
    press(ENTER)
    assert asking.said == [said]
    assert stored(asking).fields == {}
    assert asked.property("text") == ""


def test_an_answer_can_be_taken_back(asking: Desk, details: Details) -> None:
    asked = editor(details, "place")
    QTest.keyClicks(asked, "Vienna")
    press(ENTER)
    asked.setFocus()
    QTest.keyClick(asked, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete, ENTER)
    assert stored(asking).fields == {}


def test_fields_are_named_for_screen_readers_and_explained_in_plain_text(
    asking: Desk, details: Details
) -> None:
    assert editor(details, "cost").accessibleName() == "cost"
    assert editor(details, "binding").accessibleName() == "binding: not set"
    assert editor(details, "urgency").toolTip() == "<p>How &lt;soon&gt;?</p>"


def test_questions_that_are_no_longer_asked_leave_no_gap(details: Details) -> None:
    heights = []
    for asked in ((), ASKED, ()):
        details.fields.show_answers(asked, {}, are_other=True)
        QApplication.processEvents()
        heights.append(details.sizeHint().height())
    before, asking, after = heights
    assert asking > before == after


def test_answers_follow_the_statement(asking: Desk, details: Details) -> None:
    QTest.keyClicks(editor(details, "place"), "Vienna")
    press(ENTER)
    other = asking.record(BAN, "NATO", None, None)
    asking.show_statement(other)
    assert details.fields.editor("place").property("text") == ""
    asking.show_statement(asking.statements[0].id)
    assert details.fields.editor("place").property("text") == "Vienna"


def test_undo_of_an_answer_is_seen(asking: Desk, details: Details, qtbot: QtBot) -> None:
    QTest.keyClicks(editor(details, "place"), "Vienna")
    press(ENTER)
    asking.desk.bridge.undo()
    assert details.fields.editor("place").property("text") == ""
