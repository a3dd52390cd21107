"""Articles that are nearly the same: told, compared, and left out where that is wanted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.exchange.compare_dialog import CompareDialog
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.exchange.hands import button, report, said, table, titles

Key = Qt.Key
Open = Callable[..., ImportDialog]
WIRE = (
    "The ministers of both capitals met on Monday and agreed to open a line that is staffed day "
    "and night, so that nobody has to wait until the morning. Inspectors from three neighbours "
    "may listen in, the ministers said, and what they hear is to be published once a year."
)


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """One report in three papers, and another article."""
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Capitals open a line\n\n{WIRE}\n")
    (folder / "b.txt").write_text(f"A 🕊 line\n\n{WIRE.replace('three', 'four')}\n")
    (folder / "c.txt").write_text(f"Ministers agree\n\n{WIRE} Nobody objected.\n")
    (folder / "d.txt").write_text("Something else\n\nThe harbour is closed for two days.\n")
    return folder


@pytest.fixture
def dialog(dialog_on: Open, wire: Path, qtbot: QtBot) -> ImportDialog:
    opened = dialog_on(wire)
    qtbot.waitUntil(lambda: len(table(opened)) == 4)
    return opened


def remarks(dialog: QWidget) -> list[str]:
    return [row[3] for row in table(dialog)]


def only_first(dialog: QWidget, qtbot: QtBot) -> None:
    box = next(b for b in dialog.findChildren(QComboBox) if "nearly the same" in b.accessibleName())
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)


def test_those_that_are_nearly_the_same_are_told_and_all_come_in_unless_asked_otherwise(
    dialog: ImportDialog,
) -> None:
    like = "It is nearly the same as “Capitals open a line”."
    assert remarks(dialog) == ["", like, like, ""]
    assert "2 articles are nearly the same as others:" in said(dialog)
    assert button(dialog, "Import").text() == "Import 4 articles"


def test_only_the_first_of_each_comes_in_where_that_is_chosen(
    desk: Desk, dialog: ImportDialog, qtbot: QtBot
) -> None:
    only_first(dialog, qtbot)
    button(dialog, "Import 2 articles").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"Capitals open a line", "Something else"}
    assert report(dialog).count("It is nearly the same as “Capitals open a line”.") == 2


def test_one_of_them_is_taken_all_the_same_by_space(
    desk: Desk, dialog: ImportDialog, qtbot: QtBot
) -> None:
    only_first(dialog, qtbot)
    view = dialog.findChild(QTableView)
    assert isinstance(view, QTableView)
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_Space)
    button(dialog, "Import 3 articles").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"Capitals open a line", "A 🕊 line", "Something else"}


def test_where_the_first_is_left_out_the_next_one_is_the_first(
    desk: Desk, dialog: ImportDialog, qtbot: QtBot
) -> None:
    only_first(dialog, qtbot)
    view = dialog.findChild(QTableView)
    assert isinstance(view, QTableView)
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Space)
    assert remarks(dialog)[:3] == ["You left it out.", "", "It is nearly the same as “A 🕊 line”."]
    button(dialog, "Import 2 articles").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"A 🕊 line", "Something else"}


def underlined(text: QPlainTextEdit) -> list[str]:
    found = []
    block = text.document().begin()
    while block.isValid():
        for run in block.textFormats():
            if run.format.fontUnderline():
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + run.start)
                move = QTextCursor.MoveMode.KeepAnchor
                cursor.setPosition(block.position() + run.start + run.length, move)
                found.append(cursor.selectedText())
        block = block.next()
    return found


def test_side_by_side_each_underlines_what_the_other_lacks_and_is_taken_or_not(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    compare = button(dialog, "Compare")
    compare.setFocus()
    qtbot.keyClick(compare, Key.Key_Space)
    shown = dialog.findChild(CompareDialog)
    assert isinstance(shown, CompareDialog)
    one, other = shown.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: "three" in underlined(one))
    assert underlined(other) == ["A 🕊", "four"]
    assert "Pair 1 of 2" in said(shown)
    check = shown.findChildren(QCheckBox)[1]
    qtbot.keyClick(check, Key.Key_Space)
    assert remarks(dialog)[1] == "You left it out."
    assert button(dialog, "Import").text() == "Import 3 articles"
    following = button(shown, "Next pair")
    qtbot.keyClick(following, Key.Key_Space)
    assert "Pair 2 of 2" in said(shown)
    qtbot.waitUntil(lambda: underlined(other)[-1:] == ["Nobody objected."])
