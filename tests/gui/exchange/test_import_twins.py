"""Articles that are nearly the same: told, compared, and left out where that is wanted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from gui.exchange import run_import
from gui.exchange.compare_dialog import CompareDialog
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.builders import wait_until
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


@pytest.fixture
def beside_known(desk: Desk, dialog_on: Open, wire: Path, qtbot: QtBot) -> ImportDialog:
    """The same folder where the project has the report of one more paper."""
    opened = dialog_on()
    known = f"Lines of the capitals\n\n{WIRE} It rains.\n"
    new = NewArticle(known, ArticleDetails("Lines of the capitals"), "known.txt")
    desk.bridge.run(AddArticles([new]))
    opened.close()
    dialog = run_import(desk, None, [wire])
    wait_until(lambda: len(table(dialog)) == 4)
    wait_until(lambda: "3 articles are nearly the same as others:" in said(dialog))
    return dialog


def test_those_that_are_like_an_article_of_the_project_are_told(
    beside_known: ImportDialog,
) -> None:
    here = "It is nearly the same as “Lines of the capitals”, which is in the project."
    assert remarks(beside_known) == [here, here, here, ""]
    assert button(beside_known, "Import").text() == "Import 4 articles"


def test_none_of_them_comes_in_where_only_the_first_is_wanted_but_what_is_taken_all_the_same(
    desk: Desk, beside_known: ImportDialog, qtbot: QtBot
) -> None:
    only_first(beside_known, qtbot)
    assert button(beside_known, "Import").text() == "Import 1 article"
    view = beside_known.findChild(QTableView)
    assert isinstance(view, QTableView)
    view.setFocus()
    view.selectRow(1)
    qtbot.keyClick(view, Key.Key_Space)
    button(beside_known, "Import 2 articles").click()
    wait_until(lambda: report(beside_known) != "")
    assert titles(desk) == {"Lines of the capitals", "A 🕊 line", "Something else"}
    assert report(beside_known).count("which is in the project.") == 2


def test_one_of_the_project_stands_beside_and_cannot_be_taken_again(
    beside_known: ImportDialog, qtbot: QtBot
) -> None:
    button(beside_known, "Compare").click()
    shown = beside_known.findChild(CompareDialog)
    assert isinstance(shown, CompareDialog)
    one, other = shown.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: "It rains." in underlined(one)[-1:])
    assert underlined(other) != []
    assert "Lines of the capitals" in said(shown)
    assert "It is in the project already." in said(shown)
    assert "Pair 1 of 3" in said(shown)
    first, second = shown.findChildren(QCheckBox)
    assert not first.isVisible()
    assert second.isChecked()
