"""The chosen article at the side of the preview: its text, what was found, what is corrected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.model.article import ArticleDetails
from gui.exchange.field_box import FieldBox
from gui.exchange.import_dialog import ImportDialog
from gui.exchange.text_view import TextView
from gui.shared.desk import Desk
from tests.gui.builders import wait_until
from tests.gui.exchange.hands import button, path_line, report, said, table, titles

Key = Qt.Key
Open = Callable[..., ImportDialog]


def box(dialog: QWidget, name: str) -> FieldBox:
    return next(b for b in dialog.findChildren(FieldBox) if b.accessibleName() == name)


def view(dialog: QWidget) -> QTableView:
    found = dialog.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def correct(qtbot: QtBot, field: FieldBox, typed: str) -> None:
    field.setFocus()
    field.lineEdit().selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)


def choose(dialog: QWidget, row: int, qtbot: QtBot) -> None:
    view(dialog).setFocus()
    qtbot.keyClick(view(dialog), Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(row):
        qtbot.keyClick(view(dialog), Key.Key_Down)


def details(desk: Desk) -> dict[str, ArticleDetails]:
    return {a.title: a.details for a in desk.bridge.project.articles_by_uid()}


@pytest.fixture
def two(dialog_on: Open, files: Path, qtbot: QtBot) -> ImportDialog:
    """A look at two articles."""
    dialog = dialog_on(files / "one.txt", files / "two.txt")
    qtbot.waitUntil(lambda: len(table(dialog)) == 2)
    return dialog


def test_the_chosen_article_shows_its_text_and_where_each_detail_was_found(
    two: ImportDialog, qtbot: QtBot
) -> None:
    text = two.findChild(TextView)
    assert isinstance(text, TextView)
    assert text.toPlainText().startswith("The <b>first</b> headline\nSome text.")
    assert box(two, "Title").currentText() == "The <b>first</b> headline"
    assert box(two, "Date").currentText() == "2025-03-15"
    assert "Date · text" in said(two)
    assert "Author · text" in said(two)
    choose(two, 1, qtbot)
    assert text.toPlainText().startswith("The second headline")
    assert box(two, "Author").currentText() == ""


def greyed(dialog: QWidget) -> list[str]:
    found = dialog.findChild(TextView)
    assert isinstance(found, TextView)
    slanted = []
    block = found.document().begin()
    while block.isValid():
        slanted += [
            block.text()[run.start : run.start + run.length]
            for run in block.textFormats()
            if run.format.fontItalic()
        ]
        block = block.next()
    return slanted


def test_what_a_page_left_in_the_text_is_grey_and_slanted_there(
    dialog_on: Open, tmp_path: Path
) -> None:
    source = tmp_path / "page.txt"
    source.write_text("A 🕊 headline\n\nThe talks go on in the capital.\n\nLeave a Comment\n")
    dialog = dialog_on(source)
    wait_until(lambda: greyed(dialog) == ["Leave a Comment"])


def test_a_correction_is_made_in_place_by_keys_and_comes_in(
    desk: Desk, two: ImportDialog, qtbot: QtBot
) -> None:
    correct(qtbot, box(two, "Title"), "A better title")
    assert QApplication.focusWidget() is not box(two, "Title").lineEdit()  # on to the next one
    assert report(two) == ""  # Enter in a field does not import
    correct(qtbot, box(two, "Outlet"), "Harbour Courier")
    assert table(two)[0][0] == "A better title"
    assert "Title · corrected" in said(two)
    button(two, "Import 2 articles").click()
    qtbot.waitUntil(lambda: report(two) != "")
    assert titles(desk) == {"A better title", "The second headline"}
    assert details(desk)["A better title"].outlet == "Harbour Courier"
    assert details(desk)["A better title"].author == "Mira Holm"  # as it was found


def test_corrections_outlive_another_look(two: ImportDialog, files: Path, qtbot: QtBot) -> None:
    correct(qtbot, box(two, "Author"), "Nobody named")
    path_line(two).setText(str(files / "wrong.txt"))
    qtbot.keyClick(path_line(two), Key.Key_Return)
    qtbot.waitUntil(lambda: len(table(two)) == 3)
    assert table(two)[0][2] == "Nobody named"
    assert box(two, "Author").currentText() == "Nobody named"


def test_an_emptied_field_comes_in_empty_but_a_title_stays(
    desk: Desk, two: ImportDialog, qtbot: QtBot
) -> None:
    author = box(two, "Author")
    author.lineEdit().selectAll()
    qtbot.keyClick(author, Key.Key_Delete)
    qtbot.keyClick(author, Key.Key_Return)
    title = box(two, "Title")
    title.lineEdit().selectAll()
    qtbot.keyClick(title, Key.Key_Delete)
    qtbot.keyClick(title, Key.Key_Return)
    button(two, "Import 2 articles").click()
    qtbot.waitUntil(lambda: report(two) != "")
    assert details(desk)["The <b>first</b> headline"].author is None


def test_what_is_no_day_is_said_beside_its_field_and_changes_nothing(
    two: ImportDialog, qtbot: QtBot
) -> None:
    correct(qtbot, box(two, "Date"), "soon")
    assert "Date · a day such as 2025-03-15" in said(two)
    assert table(two)[0][1] == "15 Mar 2025"
    correct(qtbot, box(two, "Date"), "16 March 2025")
    assert box(two, "Date").currentText() == "2025-03-16"
    assert table(two)[0][1] == "16 Mar 2025"


def test_nothing_is_imported_while_what_was_typed_is_no_day_until_esc_lets_go_of_it(
    desk: Desk, two: ImportDialog, qtbot: QtBot
) -> None:
    day = box(two, "Date")
    correct(qtbot, day, "soon")
    button(two, "Import 2 articles").click()
    assert report(two) == ""
    assert two.focusWidget() is day
    qtbot.keyClick(day, Key.Key_Escape)
    assert two.isVisible()
    assert "Date · text" in said(two)
    button(two, "Import 2 articles").click()
    qtbot.waitUntil(lambda: report(two) != "")
    assert {each.published for each in details(desk).values()} == {"2025-03-15", None}


def test_a_proposal_is_taken_from_the_list_of_the_field(two: ImportDialog, qtbot: QtBot) -> None:
    author = box(two, "Author")
    correct(qtbot, author, "Somebody else")
    assert [author.itemText(row) for row in range(author.count())] == ["Mira Holm"]
    assert author.model().index(0, 0).data() == "Mira Holm · text"
    author.setFocus()
    qtbot.keyClick(author, Key.Key_Down)
    assert author.currentText() == "Mira Holm"
    assert "Author · text" in said(two)
    assert table(two)[0][2] == "Mira Holm"


def test_space_leaves_an_article_out_and_takes_it_after_all(
    desk: Desk, two: ImportDialog, qtbot: QtBot
) -> None:
    choose(two, 1, qtbot)
    qtbot.keyClick(view(two), Key.Key_Space)
    assert table(two)[1][3] == "You left it out."
    assert button(two, "Import").text() == "Import 1 article"
    qtbot.keyClick(view(two), Key.Key_Space)
    assert button(two, "Import").text() == "Import 2 articles"
    qtbot.keyClick(view(two), Key.Key_Space)
    button(two, "Import").click()
    qtbot.waitUntil(lambda: report(two) != "")
    assert titles(desk) == {"The <b>first</b> headline"}
    assert "left out. You left it out." in report(two)


def test_why_an_article_does_not_come_in_is_said_beside_its_text(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    (files / "three.txt").write_text((files / "two.txt").read_text())
    dialog = dialog_on(files / "three.txt", files / "two.txt")
    qtbot.waitUntil(lambda: len(table(dialog)) == 2)
    choose(dialog, 1, qtbot)
    labels = [x.text() for x in dialog.findChildren(QLabel) if x.isVisible()]
    assert "The same text is already here as “The second headline”." in labels
    assert not box(dialog, "Title").isEnabled()


def test_the_list_and_what_is_found_keep_the_promises_of_item_models(
    two: ImportDialog, qtbot: QtBot
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(m, mode) for m in (view(two).model(),)]
    testers += [QAbstractItemModelTester(box(two, "Author").model(), mode)]
    correct(qtbot, box(two, "Author"), "Somebody else")
    choose(two, 1, qtbot)
    qtbot.keyClick(view(two), Key.Key_Space)
    assert [tester.model().rowCount() for tester in testers] == [2, 0]


def test_lines_that_the_files_of_one_folder_repeat_are_grey_too(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    for folder, count in (("paper", 5), ("other", 1)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            lines = [f"Sentence {at} of article {number} in {folder}." for at in range(5)]
            page = "\n".join(("All the example news", f"Title {number}", *lines))
            (tmp_path / folder / f"{number}.txt").write_text(page)
    dialog = dialog_on(tmp_path / "paper", tmp_path / "other")
    wait_until(lambda: len(table(dialog)) == 6)
    choose(dialog, 2, qtbot)
    assert greyed(dialog) == ["All the example news"]
    choose(dialog, 5, qtbot)
    assert greyed(dialog) == []
