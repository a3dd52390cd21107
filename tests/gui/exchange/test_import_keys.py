"""Which button of the import a key presses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from gui.exchange.field_box import FieldBox
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.exchange.hands import button, report, table, titles

Key = Qt.Key
Open = Callable[..., ImportDialog]


def test_enter_presses_the_button_that_has_the_focus(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    folder, cancel = button(dialog, "Folder"), button(dialog, "Cancel")
    folder.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(folder, Key.Key_Return)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.reject()
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Key.Key_Return)
    assert titles(desk) == set()


def test_enter_in_the_list_imports_also_after_a_button_had_the_focus(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    for held in (button(dialog, "Files"), button(dialog, "Cancel")):
        held.setFocus(Qt.FocusReason.TabFocusReason)
    view = dialog.findChild(QTableView)
    assert view is not None
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"The <b>first</b> headline", "The second headline"}


def test_a_long_title_is_seen_from_its_beginning_once_it_is_left(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text("Word upon word upon word. " * 6 + "\n\nMore of it.")
    dialog = dialog_on(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: len(table(dialog)) == 1)
    title = next(b for b in dialog.findChildren(FieldBox) if b.accessibleName() == "Title")
    qtbot.waitUntil(lambda: title.currentText() != "")
    title.setFocus(Qt.FocusReason.TabFocusReason)
    line = title.lineEdit()
    assert line is not None
    qtbot.keyClick(title, Key.Key_End)
    assert line.cursorPosition() > 0
    qtbot.keyClick(title, Key.Key_Tab)
    assert line.cursorPosition() == 0
