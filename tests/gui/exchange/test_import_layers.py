"""Layers of our own interchange, brought in through the dialog as a user does it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from core.text.canonical import digest
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.core.builders import TEXT
from tests.core.exchange.annotations.bringing import Told, told
from tests.core.exchange.builders import jsonl, line, statement
from tests.gui.exchange.annotation_hands import call_otherwise, called, choose, outcome
from tests.gui.exchange.hands import button, report, said

Key = Qt.Key
Open = Callable[..., ImportDialog]
FIRST = "Germany supports the crisis hotline"
WHOLE = Told("Ana", FIRST, "Germany", "supports", "crisis hotline")


@pytest.fixture
def layers(tmp_path: Path) -> Path:
    """Two annotators on one article that no project has."""
    said_of_it = statement(TEXT, FIRST)
    lines = (line(digest(TEXT), said_of_it, annotator=name, text=TEXT) for name in ("Ana", "Ben"))
    return jsonl(tmp_path / "layers.jsonl", *lines)


def create(dialog: ImportDialog) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Add articles"))


def test_what_is_unknown_is_told_until_it_is_to_be_added(
    desk: Desk, dialog_on: Open, layers: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(layers)
    qtbot.waitUntil(lambda: "The codebook does not know" in outcome(dialog))
    assert dialog.windowTitle() == "Import annotations"
    assert "1 article · 2 statements" in said(dialog)
    assert not button(dialog, "Import").isEnabled()
    create(dialog).setFocus()
    qtbot.keyClick(create(dialog), Key.Key_Space)
    qtbot.waitUntil(lambda: "New in the project: 1 article." in outcome(dialog))
    assert "Ana: 1 article, 1 added." in outcome(dialog)
    assert desk.bridge.project.article_count() == 0
    button(dialog, "Import 2 statements").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert "2 statements imported" in said(dialog)
    assert [each.annotator for each in told(desk.bridge.project)] == ["Ana", "Ben"]
    desk.bridge.undo()
    assert desk.bridge.project.article_count() == 0


def test_one_of_them_comes_in_and_is_called_otherwise(
    desk: Desk, dialog_on: Open, layers: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(layers)
    qtbot.waitUntil(lambda: called(dialog) == {"Ana": "Ana", "Ben": "Ben"})
    create(dialog).click()
    choose(dialog, "Whose annotations come in", "Only Ben", qtbot)
    call_otherwise(dialog, "Ben", "Benno", qtbot)
    qtbot.waitUntil(lambda: "Benno: 1 article, 1 added." in outcome(dialog))
    button(dialog, "Import 1 statement").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [each.annotator for each in told(desk.bridge.project)] == ["Benno"]


def test_lines_that_name_nobody_ask_for_a_name(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    bare = line(digest(TEXT), statement(TEXT, FIRST), text=TEXT)
    del bare["layer"]
    dialog = dialog_on(jsonl(tmp_path / "bare.jsonl", bare))
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    create(dialog).click()
    qtbot.waitUntil(lambda: "Ana: 1 article, 1 added." in outcome(dialog))  # who annotates now
    button(dialog, "Import 1 statement").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert told(desk.bridge.project) == [WHOLE]


def test_a_file_with_an_error_is_told_with_its_line(
    desk: Desk, dialog_on: Open, layers: Path, qtbot: QtBot
) -> None:
    layers.write_text(layers.read_text("utf-8") + "{}\n", encoding="utf-8")
    dialog = dialog_on(layers)
    qtbot.waitUntil(lambda: "line 3:" in said(dialog))
    assert not button(dialog, "Import").isEnabled()
    assert desk.bridge.project.article_count() == 0


def test_every_control_has_a_name(dialog_on: Open, layers: Path, qtbot: QtBot) -> None:
    dialog = dialog_on(layers)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    for kind in (QLineEdit, QComboBox):
        for control in dialog.findChildren(kind):
            assert control.accessibleName(), control
