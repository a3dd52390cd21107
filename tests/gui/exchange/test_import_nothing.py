"""The import dialog while nothing is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from core.exchange.registry import ARTICLE_READERS
from gui.exchange.import_dialog import ImportDialog
from tests.gui.exchange.hands import button, path_line, said

Key = Qt.Key
Open = Callable[..., ImportDialog]


def test_without_a_file_nothing_begins(dialog_on: Open, qtbot: QtBot) -> None:
    dialog = dialog_on()
    assert not button(dialog, "Import").isEnabled()
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    assert "Drop files or folders here" in said(dialog)
    qtbot.keyClicks(path_line(dialog), "a")
    assert button(dialog, "Import").isEnabled()
    qtbot.keyClick(path_line(dialog), Key.Key_Backspace)
    assert not button(dialog, "Import").isEnabled()


def test_while_nothing_is_chosen_the_dialog_tells_what_can_be(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on()
    for ending in ARTICLE_READERS:
        assert ending in said(dialog)
    assert "type a path above" in said(dialog)
    qtbot.keyClicks(path_line(dialog), str(files / "one.txt"))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    assert "Drop files or folders here" not in said(dialog)
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Key.Key_Delete)
    assert "Drop files or folders here" in said(dialog)
