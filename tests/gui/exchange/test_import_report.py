"""What the report of an import says of files and their folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.exchange.import_dialog import ImportDialog
from gui.exchange.import_words import common_folder
from tests.gui.builders import wait_until
from tests.gui.exchange.hands import button, report, said

Key = Qt.Key
Open = Callable[..., ImportDialog]


def test_the_report_names_each_file_and_can_be_copied(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    lines = report(dialog).split("\n")
    assert "one.txt: 1 article imported" in lines
    assert any(line.startswith("wrong.txt: left out. It is not a text") for line in lines)
    button(dialog, "Copy report").click()
    assert report(dialog) in QGuiApplication.clipboard().text()


def test_the_report_says_what_a_file_was_read_as_where_that_is_not_utf_8(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "Über die Gespräche\n\nDie Minister trennten sich später als Freunde.\n"
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    (tmp_path / "b.txt").write_text(f"{text}Noch einmal.\n", encoding="utf-8")
    dialog = dialog_on(tmp_path / "a.txt", tmp_path / "b.txt")
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    lines = report(dialog).split("\n")
    assert "a.txt: 1 article imported, read as Western European · CP1252" in lines
    assert "b.txt: 1 article imported" in lines


def test_the_report_is_saved_as_a_text_and_trouble_with_that_is_said(
    dialog_on: Open, files: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    button(dialog, "Save report…").click()
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    out = tmp_path / "out.txt"
    asked.fileSelected.emit(str(out))
    asked.close()
    qtbot.waitUntil(out.exists)
    assert out.read_text("utf-8").endswith(report(dialog) + "\n")
    dialog.report.save_to(str(tmp_path / "no" / "such" / "out.txt"))
    qtbot.waitUntil(lambda: "The folder" in said(dialog))


@pytest.mark.expects_log("a job failed")
def test_a_report_that_cannot_be_saved_for_whatever_reason_says_so(
    dialog_on: Open, files: Path
) -> None:
    dialog = dialog_on(files)
    button(dialog, "Import").click()
    wait_until(lambda: report(dialog) != "")
    dialog.report.save_to("no\0name.txt")
    wait_until(lambda: "should not have" in said(dialog))


def test_the_report_counts_by_file_whatever_the_files_are_called(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "a.csv, line 2.csv"
    odd.write_text("text,title\nA text.,A\n")
    (tmp_path / "a.csv").write_text("text,title\nA text.,B\nAnother text.,C\n,D\n")
    (tmp_path / "b.csv").write_text("text,title\n")
    dialog = dialog_on(odd, tmp_path / "a.csv", tmp_path / "b.csv")
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert "2 articles imported, 3 left out" in said(dialog)
    assert report(dialog).split("\n") == [
        f"In the folder {tmp_path}:",
        "",
        "a.csv, line 2.csv: 1 article imported",
        "a.csv: 1 article imported",
        "    line 2: left out. The same text is already here as “A”.",
        "    line 4: left out. It holds no text.",
        "b.csv: left out. It holds no article.",
    ]


def test_the_report_says_the_folder_of_several_files_once(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    (files / "deeper").mkdir()
    (files / "deeper" / "three.txt").write_text("The third headline\nStill more text.\n")
    dialog = dialog_on(files)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert report(dialog).startswith(f"In the folder {files}:\n\n")
    assert report(dialog).count(str(files)) == 1
    assert str(Path("deeper") / "three.txt") + ": 1 article imported" in report(dialog)


def test_the_report_on_one_file_says_its_whole_path(
    dialog_on: Open, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files / "one.txt")
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert report(dialog) == f"{files / 'one.txt'}: 1 article imported"


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        (["in/a.txt", "in/b.txt"], "in"),
        (["in/a/x.txt", "in/ab/y.txt"], "in"),
        (["/in/x.txt", "/out/y.txt"], ""),
        (["/in/x.txt", "in/y.txt"], ""),
        (["x.txt", "y.txt"], ""),
        (["in/x.txt"], ""),
    ],
)
def test_files_have_a_folder_in_common_only_where_it_shortens_their_names(
    names: list[str], folder: str
) -> None:
    assert common_folder(names) == folder
