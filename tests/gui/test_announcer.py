"""What listeners hear of what happens at the desk, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.workplace import Workplace

KEY = Qt.Key


@pytest.fixture
def heard(workplace: Workplace) -> list[str]:
    said: list[str] = []
    workplace.announcer.announced.connect(said.append)
    return said


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)
        QApplication.processEvents()


def test_the_sentence_that_the_keys_come_to_is_heard_once(
    workplace: Workplace, heard: list[str]
) -> None:
    press(KEY.Key_Down)
    assert heard == ["Warsaw rejects them, and so does Tallinn."]
    press(KEY.Key_Up)
    assert heard[1:] == ["Berlin welcomes the talks."]


def test_a_complete_statement_is_heard_as_saved(workplace: Workplace, heard: list[str]) -> None:
    press(KEY.Key_Return, KEY.Key_Return, "4")
    assert not [said for said in heard if said.startswith("Saved")]
    press(KEY.Key_Return)
    saved = [said for said in heard if said.startswith("Saved")]
    assert saved == ["Saved: Germany, conditional, Reopening talks"]


def test_a_statement_that_one_goes_to_is_heard_with_what_it_lacks(
    workplace: Workplace, heard: list[str]
) -> None:
    press(KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Escape)
    heard.clear()
    press("n")
    assert heard[0] == "Statement 1: Germany, no stance, no measure"


def test_messages_are_heard(workplace: Workplace, heard: list[str]) -> None:
    workplace.desk.messages.news("A copy was saved.")
    assert heard == ["A copy was saved."]
