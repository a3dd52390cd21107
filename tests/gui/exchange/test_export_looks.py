"""How the export form looks: no room for what a format does not ask."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.commands.gold_rules import AcceptUnanimous
from core.sample import build_sample
from gui.exchange import run_export
from gui.exchange.export_dialog import ExportDialog
from gui.shared.desk import Desk
from tests.gui.clipping import clipped_in

_APART = 16
"""Pixels between what is said of one wish and the next wish."""


@pytest.fixture
def dialog(desk: Desk, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    build_sample(tmp_path / "sample.glossator")
    desk.bridge.open(tmp_path / "sample.glossator")
    made = run_export(desk, None)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def bottom_of(dialog: ExportDialog, words: str) -> int:
    label = next(x for x in dialog.findChildren(QLabel) if x.text().startswith(words))
    assert label.isVisible()
    return label.mapTo(dialog, QPoint(0, label.height())).y()


def bottom_of_box(dialog: ExportDialog, words: str) -> int:
    box = next(x for x in dialog.findChildren(QCheckBox) if x.text() == words)
    return box.mapTo(dialog, QPoint(0, box.height())).y()


def top_of_line(dialog: ExportDialog) -> int:
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line.mapTo(dialog, QPoint()).y()


def test_the_place_follows_what_stands_above_it_whether_or_not_a_spreadsheet_reads_the_format(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    assert top_of_line(dialog) - bottom_of_box(dialog, "Articles that are done") == _APART
    formats = dialog.findChild(QComboBox)
    assert isinstance(formats, QComboBox)
    qtbot.keyClick(formats, Qt.Key.Key_Down)
    assert formats.currentText() == "CSV tables: one file"
    QApplication.processEvents()
    assert top_of_line(dialog) - bottom_of(dialog, "Cells that a spreadsheet") == _APART


def test_the_dialog_is_as_high_as_what_it_says_and_grows_with_it(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export")
    assert button.mapTo(dialog, QPoint()).y() - bottom_of_line(dialog) < 80
    before = dialog.height()
    formats = dialog.findChild(QComboBox)
    assert isinstance(formats, QComboBox)
    qtbot.keyClick(formats, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.height() > before)
    QApplication.processEvents()
    assert not clipped_in(dialog)
    assert button.mapTo(dialog, QPoint()).y() - bottom_of_line(dialog) < 80


def bottom_of_line(dialog: ExportDialog) -> int:
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return top_of_line(dialog) + line.height()


def losses_seen(dialog: ExportDialog) -> str:
    labels = (x for x in dialog.findChildren(QLabel) if x.isVisible())
    return "\n".join(x.text() for x in labels if x.text().startswith("Leaves out"))


def box_named(dialog: ExportDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def test_nothing_is_said_to_be_left_out_once_nothing_was_counted(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    box_named(dialog, "Format").setFocus()
    qtbot.keyClicks(box_named(dialog, "Format"), "spaCy")
    qtbot.waitUntil(lambda: "under which 59 statements were made" in losses_seen(dialog))
    lines = dialog.findChildren(QLineEdit)
    since = next(line for line in lines if line.accessibleName() == "Published from")
    qtbot.keyClicks(since, "2030")
    qtbot.waitUntil(lambda: losses_seen(dialog) == "")


def test_what_a_format_loses_that_usually_loses_nothing_is_said_before(
    desk: Desk, dialog: ExportDialog, qtbot: QtBot
) -> None:
    dialog.reject()
    desk.bridge.project.act_as("Ana")
    desk.bridge.project.run(AcceptUnanimous(include_single=True))
    again = run_export(desk, None)
    qtbot.keyClicks(box_named(again, "Layer"), "Gold")
    boxes = again.findChildren(QCheckBox)
    waiting = next(b for b in boxes if b.text() == "Also what waits for a decision, marked")
    qtbot.keyClick(waiting, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "disagreements wait for a decision" in losses_seen(again))
