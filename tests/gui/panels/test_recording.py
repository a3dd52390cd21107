"""Putting a statement together by keyboard."""

from PySide6.QtCore import Qt

from tests.gui.panels.builders import Window, press

ENTER = Qt.Key.Key_Return
HOTLINE = "Germany supports the crisis hotline"


def test_four_presses_record_a_statement_when_the_suggestions_are_right(window: Window) -> None:
    window.begin(HOTLINE)  # Enter in the reader is the first
    press(ENTER, "5", ENTER)
    assert window.stored == [("Germany", "supports", "crisis hotline")]
    assert window.reader.hasFocus()
