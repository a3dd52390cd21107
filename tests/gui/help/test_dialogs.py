"""F1 and the guide in front of a dialog that waits for an answer."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from gui.help.keys_dialog import KeysDialog
from gui.help.pages import pages
from gui.help.window import GuideWindow
from gui.shared.actions import ActionId
from gui.shared.dialog_table import DIALOGS
from gui.shared.window_places import mark_page
from gui.workplace import Workplace
from tests.gui.builders import has_settled, wait_until

ROOT = Path(__file__).parents[3]

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
OPENED_BY = {
    ActionId.IMPORT: "Importing articles",
    ActionId.EXPORT: "Exporting statements",
    ActionId.CHANGE_KEYS: "Changing keys",
    ActionId.UNDO_HISTORY: "In the undo history",
    ActionId.ASSIGN_ARTICLES: "Assigning articles",
    ActionId.NEAR_DUPLICATES: "Comparing articles",
    ActionId.PLAN_READING: "Planning who reads what",
    ActionId.HAND_OUT: "Handing out",
    ActionId.BRING_BACK: "Bringing back",
    ActionId.CHOOSE_ANNOTATOR: "Saying who annotates",
    ActionId.REPORT_PROBLEM: "Reporting a problem",
    ActionId.HELP: "In the guide",
}


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def front() -> QDialog:
    """The dialog that has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    found = focus.window()
    assert isinstance(found, QDialog)
    return found


def opened(workplace: Workplace, action: ActionId) -> QDialog:
    workplace.desk.actions[action].trigger()
    QApplication.processEvents()
    return front()


def said(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(("action", "place"), OPENED_BY.items())
def test_f1_shows_the_keys_of_a_dialog_and_escape_leads_back(
    workplace: Workplace, action: ActionId, place: str
) -> None:
    dialog = opened(workplace, action)
    focus = QApplication.focusWidget()
    press(KEY.Key_F1)
    keys = front()
    assert isinstance(keys, KeysDialog)
    assert said(keys)[0] == place.upper()
    assert "Search all articles" not in said(keys)  # its keys do nothing here
    press(KEY.Key_Escape)
    assert dialog.isVisible()
    assert QApplication.focusWidget() is focus


def test_f1_once_more_closes_the_keys(workplace: Workplace) -> None:
    dialog = opened(workplace, ActionId.EXPORT)
    press(KEY.Key_F1)
    press(KEY.Key_F1)
    assert front() is dialog


def test_what_is_half_typed_in_a_dialog_is_still_there_after_help(workplace: Workplace) -> None:
    opened(workplace, ActionId.CHOOSE_ANNOTATOR)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, "Be")
    for keys in ((KEY.Key_F1,), (KEY.Key_F1, SHIFT)):
        press(*keys)
        press(KEY.Key_Escape)
    QTest.keyClicks(QApplication.focusWidget(), "n")
    assert line.text() == "Ben"


def test_the_guide_opens_in_front_of_a_dialog_at_its_page(workplace: Workplace) -> None:
    dialog = opened(workplace, ActionId.EXPORT)
    press(KEY.Key_F1, SHIFT)
    guide = front()
    assert isinstance(guide, GuideWindow)
    assert guide.browser.page == "export.md"
    assert guide.parentWidget() is dialog  # else the dialog would keep the keys from it
    QTest.keyClicks(QApplication.focusWidget(), "apostrophe")
    press(KEY.Key_Return)
    assert guide.browser.textCursor().selectedText() == "apostrophe"
    press(KEY.Key_Escape)
    assert front() is dialog


def test_the_list_of_keys_of_a_dialog_leads_to_its_page_too(workplace: Workplace) -> None:
    dialog = opened(workplace, ActionId.UNDO_HISTORY)
    press(KEY.Key_F1)
    button = next(b for b in front().findChildren(QPushButton) if b.text() == "Guide: Safety")
    QTest.keyClick(button, KEY.Key_Space)
    QApplication.processEvents()
    guide = front()
    assert isinstance(guide, GuideWindow)
    assert guide.browser.page == "safety.md"
    press(KEY.Key_Escape)
    assert front() is dialog


def test_a_dialog_that_names_no_place_of_its_own_has_help_as_well(workplace: Workplace) -> None:
    dialog = QDialog(workplace.window)
    line = QLineEdit(dialog)
    dialog.open()
    dialog.activateWindow()
    line.setFocus()
    QApplication.processEvents()
    press(KEY.Key_F1)
    assert said(front())[0] == "IN A DIALOG"
    press(KEY.Key_Escape)
    assert line.hasFocus()


def test_the_guide_of_the_window_is_not_that_of_a_dialog(workplace: Workplace) -> None:
    opened(workplace, ActionId.EXPORT)
    press(KEY.Key_F1, SHIFT)
    in_dialog = front()
    press(KEY.Key_Escape)
    press(KEY.Key_Escape)
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    press(KEY.Key_F1, SHIFT)
    assert front() is not in_dialog
    assert front().parentWidget() is workplace.window


def dialogs_of_gui() -> dict[str, str]:
    """Each dialog with all that its file says."""
    found = {}
    for path in sorted((ROOT / "gui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        named = re.findall(r"^class (\w+)\((?:QDialog|JobDialog)\):", text, re.MULTILINE)
        found.update(dict.fromkeys(named, text))
    return found


def test_every_dialog_says_which_page_tells_of_it() -> None:
    """But those that only wait or tell of the program, and what others are made of."""
    silent = {"WaitDialog", "JobDialog", "HelpDialog", "AboutDialog", "DroppedDialog"}
    found = dialogs_of_gui()
    assert {"RepairDialog", "ExportDialog", "SplitDialog"} <= set(found)
    names = {page.name for page in pages()}
    for name, text in found.items():
        told = re.findall(r'mark_page\(self, "([\w-]+\.md)"\)', text)
        has_place = re.search(r"mark_place\(self, Place\.(?!DIALOG)", text)
        assert told or has_place or name in silent, name
        assert set(told) <= names


def test_a_dialog_without_keys_of_its_own_leads_to_its_page(workplace: Workplace) -> None:
    dialog = SplitLike(workplace.window)
    dialog.open()
    dialog.activateWindow()
    dialog.line.setFocus()
    QApplication.processEvents()
    press(KEY.Key_F1, SHIFT)
    guide = front()
    assert isinstance(guide, GuideWindow)
    assert guide.browser.page == "codebook.md"
    press(KEY.Key_Escape)
    press(KEY.Key_F1)
    assert any(b.text() == "Guide: Codebook" for b in front().findChildren(QPushButton))


class SplitLike(QDialog):
    """Marked as the dialogs of the codebook are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark_page(self, "codebook.md")
        self.line = QLineEdit(self)


ROOMS = {
    ActionId.SHOW_SURVEY: "statements.md",
    ActionId.SHOW_OVERVIEW: "overview.md",
    ActionId.SHOW_CODEBOOK: "codebook.md",
    ActionId.SHOW_AGREEMENT: "agreement.md",
    ActionId.ADJUDICATE: "adjudication.md",
    ActionId.SHOW_NETWORKS: "networks.md",
    ActionId.SHOW_RELEASES: "releases.md",
    ActionId.FOCUS_READER: "recording.md",
}


@pytest.mark.parametrize("room", ROOMS)
def test_the_guide_opens_at_the_page_of_the_room(workplace: Workplace, room: ActionId) -> None:
    workplace.desk.actions[room].trigger()
    wait_until(has_settled)
    press(KEY.Key_F1, SHIFT)
    guide = front()
    assert isinstance(guide, GuideWindow)
    assert guide.browser.page == ROOMS[room]


def test_a_guide_that_is_open_stays_at_its_page(workplace: Workplace) -> None:
    workplace.reader.setFocus()
    press(KEY.Key_F1, SHIFT)
    guide = front()
    assert isinstance(guide, GuideWindow)
    guide.browser.show_page("safety.md")
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    press(KEY.Key_F1, SHIFT)
    assert guide.browser.page == "safety.md"


def test_every_dialog_leads_to_a_page_of_the_guide() -> None:
    assert {known.page for known in DIALOGS} <= {page.name for page in pages()}
