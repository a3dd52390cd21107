"""A folder that was imported before: only what is new is read, unless all of it is wanted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from core.updating import update
from gui.exchange import run_import
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.exchange.hands import button, report, said, table, titles

Key = Qt.Key
Open = Callable[..., ImportDialog]


def only_new(dialog: QWidget) -> QCheckBox:
    return next(c for c in dialog.findChildren(QCheckBox) if c.text().startswith("Only what is"))


def imported(dialog: ImportDialog, qtbot: QtBot) -> None:
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    dialog.close()


def test_only_new_and_changed_files_of_the_folder_are_read(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    imported(dialog_on(files), qtbot)
    (files / "three.txt").write_text("The third headline\nStill more text.\n")
    (files / "two.txt").write_text("The second headline, changed\nMore text.\n")
    dialog = run_import(desk, None, [files])
    qtbot.waitUntil(lambda: button(dialog, "Import").text() == "Import 2 articles")
    assert "Only what is new: 2 files of the folder were imported before" in (
        only_new(dialog).text()
    )
    titled = [row[0] for row in table(dialog) if row[0].startswith("The")]
    assert titled == ["The third headline", "The second headline, changed"]
    imported(dialog, qtbot)
    assert len(titles(desk)) == 4
    assert update(desk.bridge.project, [files]).unchanged == 4  # known to the command line, too


def test_all_of_the_folder_is_read_where_that_is_wanted(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    imported(dialog_on(files), qtbot)
    dialog = run_import(desk, None, [files])
    checks = dialog.findChildren(QCheckBox)
    qtbot.waitUntil(lambda: any(c.text().startswith("Only what is") for c in checks))
    assert not button(dialog, "Import").isEnabled()  # nothing is new
    only_new(dialog).setFocus()
    qtbot.keyClick(only_new(dialog), Key.Key_Space)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    assert "The same text is already here" in table(dialog)[1][3]
    assert only_new(dialog).isVisible()


def test_what_was_undone_is_new_again(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    imported(dialog_on(files), qtbot)
    desk.bridge.undo()
    dialog = run_import(desk, None, [files])
    qtbot.waitUntil(lambda: button(dialog, "Import").text() == "Import 2 articles")
    assert "2 .txt files" in said(dialog)
