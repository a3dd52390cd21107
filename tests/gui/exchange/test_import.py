"""Importing articles through the dialog, as a user does it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from core.model.changes import Changes
from core.project import Project
from core.storage import incoming
from gui.exchange import run_import
from gui.exchange.articles_pane import ArticlesPane
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.builders import wait_until
from tests.gui.exchange.hands import button, path_line, report, said, table, titles

Key = Qt.Key
NewProject = Callable[..., Project]
Open = Callable[..., ImportDialog]


def test_by_keys_alone_a_typed_path_is_looked_at_and_imported(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on()
    assert path_line(dialog).hasFocus()
    path_line(dialog).setText(str(files))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    assert titles(desk) == set()  # a look changes nothing
    assert "3 .txt files" in said(dialog)
    assert "1 other file is left out" in said(dialog)
    assert button(dialog, "Import").text() == "Import 2 articles"
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert "2 articles imported, 2 left out" in said(dialog)
    assert titles(desk) == {"The <b>first</b> headline", "The second headline"}
    assert QApplication.focusWidget() is button(dialog, "Close")
    closed = QSignalSpy(dialog.finished)
    qtbot.keyClick(button(dialog, "Close"), Key.Key_Return)
    assert closed.count() == 1


def test_the_preview_shows_what_was_found_in_the_text_and_why_something_is_left_out(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    notes, one, two, wrong = table(dialog)
    assert one == ["The <b>first</b> headline", "15 Mar 2025", "Mira Holm", ""]
    assert two == ["The second headline", "", "", ""]
    assert notes[0].endswith("notes.xyz")
    assert notes[3].startswith("Articles are not read from files of this kind")
    assert wrong[3].startswith("It is not a text")


def test_metadata_is_left_alone_where_the_user_does_not_want_it(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files / "one.txt")
    qtbot.waitUntil(lambda: len(table(dialog)) == 1)
    check = dialog.findChild(QCheckBox)
    assert isinstance(check, QCheckBox)
    assert check.isChecked()
    qtbot.keyClick(check, Key.Key_Space)
    qtbot.waitUntil(lambda: table(dialog) == [["one", "", "", ""]])
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"one"}


def test_views_hear_of_the_articles_and_undo_takes_them_back_in_one_step(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    heard = QSignalSpy(desk.bridge.changed)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [heard.at(i)[0].article_set for i in range(heard.count())] == [True]
    assert desk.bridge.undo_label() == "import 2 articles"
    desk.bridge.undo()
    assert titles(desk) == set()


def test_the_same_files_again_are_left_out_with_the_reason(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    first = dialog_on(files / "two.txt")
    button(first, "Import").click()
    qtbot.waitUntil(lambda: report(first) != "")
    again = run_import(desk, None, [files / "two.txt"])
    qtbot.waitUntil(lambda: len(table(again)) == 1)
    assert table(again)[0][3] == "The same text is already here as “The second headline”."
    assert button(again, "Import").text() == "Import"
    assert not button(again, "Import").isEnabled()


@pytest.fixture
def long_table(tmp_path: Path) -> Path:
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["title", "text"])
        writer.writerows((f"Title {n}", f"This is the text number {n}.") for n in range(20_000))
    return path


@pytest.mark.parametrize("how", ["escape", "cancel"])
def test_stopping_leaves_nothing(
    how: str, desk: Desk, dialog_on: Open, long_table: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(long_table)
    qtbot.waitUntil(lambda: len(table(dialog)) == 200)
    assert "the first 200 rows are shown" in said(dialog)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: "articles so far" in said(dialog), timeout=10_000)
    if how == "escape":
        qtbot.keyClick(dialog, Key.Key_Escape)
    else:
        button(dialog, "Cancel").click()
    assert "Stopping…" in said(dialog)
    qtbot.waitUntil(lambda: "Nothing was imported." in said(dialog), timeout=10_000)
    assert dialog.isVisible()
    assert desk.bridge.project.article_count() == 0
    assert desk.bridge.undo_label() == ""
    assert len(table(dialog)) == 200  # the wishes are as they were


def test_closing_while_the_files_are_looked_at_changes_nothing(
    desk: Desk, dialog_on: Open, long_table: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(long_table)
    qtbot.waitUntil(lambda: "Looking at it…" in said(dialog))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert desk.bridge.project.article_count() == 0


def test_columns_are_guessed_and_can_be_told(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "odd.csv"
    source.write_text("kop,broodtekst,date\nA title,A text about it.,2025-01-02\n")
    dialog = dialog_on(source)
    qtbot.waitUntil(lambda: len(table(dialog)) == 1)
    assert table(dialog)[0][3].startswith("None of its columns is known to hold the text")
    boxes = {b.accessibleName(): b for b in dialog.findChildren(QComboBox)}
    assert boxes["Column date holds"].currentText() == "Date"
    assert boxes["Column broodtekst holds"].accessibleDescription() == "A text about it."
    assert "A text about it." in said(dialog)
    qtbot.keyClicks(boxes["Column broodtekst holds"], "Te")
    qtbot.waitUntil(lambda: table(dialog)[0][3] == "")
    qtbot.keyClicks(boxes["Column kop holds"], "Ti")
    qtbot.waitUntil(lambda: table(dialog) == [["A title", "2 Jan 2025", "", ""]])
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"A title"}


def test_what_was_said_of_one_table_does_not_trouble_another(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.csv").write_text("broodtekst,title\nA text.,A\n")
    (tmp_path / "b.csv").write_text("text,title\nAnother text.,B\n")
    dialog = dialog_on(tmp_path / "a.csv", tmp_path / "b.csv")
    qtbot.waitUntil(lambda: len(table(dialog)) == 2)
    box = next(b for b in dialog.findChildren(QComboBox) if "broodtekst" in b.accessibleName())
    qtbot.keyClicks(box, "Te")
    qtbot.waitUntil(lambda: [row[3] for row in table(dialog)] == ["", ""])
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert titles(desk) == {"A", "B"}


def test_a_column_without_a_name_can_be_told_too(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.csv").write_text(" ,title,\nA text.,A,x\n")
    dialog = dialog_on(tmp_path / "a.csv")
    qtbot.waitUntil(lambda: len(table(dialog)) == 1)
    boxes = {b.accessibleName(): b for b in dialog.findChildren(QComboBox)}
    named = {name for name in boxes if name.startswith("Column ")}
    assert {"Column column 1 holds", "Column title holds", "Column column 3 holds"} == named
    qtbot.keyClicks(boxes["Column column 1 holds"], "Te")
    qtbot.waitUntil(lambda: table(dialog) == [["A", "", "", ""]])


def test_a_path_where_nothing_is_is_said_at_once(dialog_on: Open, qtbot: QtBot) -> None:
    dialog = dialog_on()
    path_line(dialog).setText("/no/<i>such</i>/file.txt")
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    assert "There is no file or folder “/no/<i>such</i>/file.txt”." in said(dialog)
    assert path_line(dialog).text() == "/no/<i>such</i>/file.txt"
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_source_is_taken_out_of_the_list_again(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files / "one.txt", files / "two.txt")
    qtbot.waitUntil(lambda: len(table(dialog)) == 2)
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Key.Key_Delete)
    qtbot.waitUntil(lambda: [row[0] for row in table(dialog)] == ["The second headline"])


def test_trouble_with_the_project_s_file_is_said_in_the_dialog(
    desk: Desk, dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on()
    desk.bridge.project.path.unlink()
    path_line(dialog).setText(str(files))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: "There is no project" in said(dialog))
    button(dialog, "Import").click()
    assert "There is no project" not in said(dialog)
    qtbot.waitUntil(lambda: "There is no project" in said(dialog))


def test_the_preview_keeps_the_promises_of_item_models(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on()
    view = dialog.findChild(QTableView)
    assert isinstance(view, QTableView)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(view.model(), mode)
    path_line(dialog).setText(str(files))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    assert tester.model() is view.model()


def test_every_control_has_a_name(dialog_on: Open, files: Path, qtbot: QtBot) -> None:
    dialog = dialog_on(files)
    qtbot.waitUntil(lambda: len(table(dialog)) == 4)
    for kind in (QLineEdit, QListWidget, QTableView, QPlainTextEdit, QComboBox):
        for control in dialog.findChildren(kind):
            assert control.accessibleName(), control


@pytest.mark.expects_log("a job failed")
def test_what_came_in_before_a_fault_is_seen_at_the_desk(
    desk: Desk, dialog_on: Open, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_on(files)
    wait_until(lambda: len(table(dialog)) == 4)
    heard: list[Changes] = []
    desk.bridge.changed.connect(lambda changes, _initiator: heard.append(changes))
    monkeypatch.setattr(incoming, "remember", fault)
    button(dialog, "Import").click()
    wait_until(lambda: "should not have" in said(dialog))
    assert "Nothing was imported" not in said(dialog)
    assert any(changes.articles for changes in heard)
    assert len(titles(desk)) == 2


def fault(*_: object) -> None:
    raise ZeroDivisionError


def test_a_look_that_ends_after_its_window_is_gone_tells_nobody(
    dialog_on: Open, files: Path
) -> None:
    dialog = dialog_on(files)
    pane = dialog.findChild(ArticlesPane)
    pane.look_at_it()
    look = pane._look
    assert look is not None
    shiboken6.delete(dialog)
    wait_until(look.isFinished)
    QApplication.processEvents()  # an error in what follows it would fail the test
