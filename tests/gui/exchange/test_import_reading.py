"""How files are read, as far as the user has a say: names of files, guessed encodings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from gui.exchange.field_box import FieldBox
from gui.exchange.import_dialog import ImportDialog
from gui.exchange.text_view import TextView
from gui.shared.desk import Desk
from tests.gui.exchange.hands import button, report, said, table

Key = Qt.Key
Open = Callable[..., ImportDialog]
RUSSIAN = "Переговоры о горячей линии\n\nМинистры договорились встретиться снова весной.\n"


@pytest.fixture
def press(tmp_path: Path) -> Path:
    """Three files whose names say day, outlet and title."""
    folder = tmp_path / "press"
    folder.mkdir()
    for number, name in enumerate(
        ("2025-03-14_Courier_Talks", "2025-03-15_Ledger_No", "2025-03-16_Post_So")
    ):
        (folder / f"{name}.txt").write_text(f"The text of number {number} goes on.\n")
    return folder


def names_check(dialog: QWidget) -> QCheckBox:
    return next(c for c in dialog.findChildren(QCheckBox) if c.text() == "File names say")


def pattern(dialog: QWidget) -> FieldBox:
    boxes = dialog.findChildren(FieldBox)
    return next(b for b in boxes if b.accessibleName() == "Pattern of file names")


def encoding(dialog: QWidget) -> QComboBox:
    boxes = dialog.findChildren(QComboBox)
    return next(b for b in boxes if b.accessibleName() == "Encoding of the file")


def choose_encoding(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    """Open the list, go to the line by keys, take it."""
    box = encoding(dialog)
    box.setFocus()
    box.showPopup()
    for _ in range(box.findData(name) - box.currentIndex()):
        qtbot.keyClick(box.view(), Key.Key_Down)
    qtbot.keyClick(box.view(), Key.Key_Return)


def test_a_pattern_is_offered_where_names_look_alike_and_taken_only_when_asked_for(
    desk: Desk, dialog_on: Open, press: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(press)
    qtbot.waitUntil(lambda: len(table(dialog)) == 3)
    assert pattern(dialog).currentText() == "{date}_{outlet}_{title}"
    assert table(dialog)[0][1] == ""
    qtbot.keyClick(names_check(dialog), Key.Key_Space)
    qtbot.waitUntil(lambda: table(dialog)[0][:2] == ["Talks", "14 Mar 2025"])
    assert "Outlet · file name" in said(dialog)
    button(dialog, "Import 3 articles").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    articles = desk.bridge.project.articles_by_uid()
    assert {(a.details.outlet, a.title) for a in articles} == {
        ("Courier", "Talks"), ("Ledger", "No"), ("Post", "So")
    }  # fmt: skip


def test_another_pattern_is_typed_and_one_that_makes_no_sense_is_said_beside_it(
    dialog_on: Open, press: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(press)
    qtbot.waitUntil(lambda: len(table(dialog)) == 3)
    qtbot.keyClick(names_check(dialog), Key.Key_Space)
    pattern(dialog).lineEdit().selectAll()
    qtbot.keyClicks(pattern(dialog), "{date}_{nonsense}")
    qtbot.keyClick(pattern(dialog), Key.Key_Return)
    assert "“{date}_{nonsense}” is no pattern of file names" in said(dialog)
    pattern(dialog).lineEdit().selectAll()
    qtbot.keyClicks(pattern(dialog), "{date}_{author}_{any}")
    qtbot.keyClick(pattern(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: table(dialog)[0][1:3] == ["14 Mar 2025", "Courier"])


def test_a_guessed_encoding_is_told_and_can_be_changed_before_the_import(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "talks.txt").write_bytes(RUSSIAN.encode("cp1251"))
    dialog = dialog_on(tmp_path / "talks.txt")
    text = dialog.findChild(TextView)
    assert isinstance(text, TextView)
    qtbot.waitUntil(lambda: text.toPlainText() != "")
    assert "Encoding · guessed" in said(dialog)
    assert encoding(dialog).currentText() == "Cyrillic · CP1251"
    choose_encoding(dialog, "koi8_r", qtbot)
    wrong = RUSSIAN.encode("cp1251").decode("koi8_r")
    qtbot.waitUntil(lambda: text.toPlainText() == wrong)
    choose_encoding(dialog, "cp1251", qtbot)
    qtbot.waitUntil(lambda: text.toPlainText() == RUSSIAN)
    button(dialog, "Import 1 article").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    (article,) = desk.bridge.project.articles_by_uid()
    assert desk.bridge.project.text(article.id) == RUSSIAN


def test_an_encoding_that_the_file_cannot_be_is_said_and_the_guess_is_back(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "talks.txt").write_bytes(RUSSIAN.encode("cp1251"))
    dialog = dialog_on(tmp_path / "talks.txt")
    qtbot.waitUntil(lambda: encoding(dialog).isVisible())
    encoding(dialog).setFocus()
    qtbot.keyClick(encoding(dialog), Key.Key_Down)
    assert encoding(dialog).currentData() == "utf-8"
    qtbot.waitUntil(lambda: "It is not utf-8 throughout" in said(dialog))
    qtbot.waitUntil(lambda: encoding(dialog).currentText() == "Cyrillic · CP1251")


def test_what_a_file_says_of_its_encoding_is_told_without_a_choice(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "talks.txt").write_bytes(RUSSIAN.encode("utf-16"))
    dialog = dialog_on(tmp_path / "talks.txt")
    qtbot.waitUntil(lambda: "Encoding · UTF-16" in said(dialog))
    assert not encoding(dialog).isVisible()
