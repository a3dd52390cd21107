"""How the import dialog looks: where it stands, and what room its preview gives to what."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.exchange import run_import
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk

NewProject = Callable[..., Project]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(20, 10, 770, 760)
    made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for n in range(3):
        (made / f"{n}.txt").write_text(f"Headline {n} about the talks between the capitals\nText.")
    return made


def preview(dialog: ImportDialog) -> QTableView:
    found = dialog.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def is_in_the_middle(dialog: QWidget, window: QWidget) -> bool:
    away: QPoint = dialog.frameGeometry().center() - window.frameGeometry().center()
    return away.manhattanLength() <= 2


def test_the_title_has_the_room_that_the_others_leave(
    desk: Desk, window: QWidget, folder: Path, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window, [folder])
    table = preview(dialog)
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    QApplication.processEvents()
    assert table.columnWidth(0) > table.viewport().width() / 2
    assert sum(map(table.columnWidth, range(4))) == table.viewport().width()
    for place in range(1, 4):
        assert table.columnWidth(place) >= table.horizontalHeader().sectionSizeHint(place)


def test_the_dialog_stands_in_the_middle_of_its_window_also_after_it_has_grown(
    desk: Desk, window: QWidget, tmp_path: Path, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window)
    assert is_in_the_middle(dialog, window)
    dialog.resize(620, 400)
    table = tmp_path / "wide.csv"
    names = [f"column{n}" for n in range(14)]
    table.write_text(f"text,{','.join(names)}\nA text,{','.join(names)}\n")
    line = dialog.focusWidget()
    qtbot.keyClicks(line, str(table))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: preview(dialog).model().rowCount() == 1)
    QApplication.processEvents()
    assert dialog.height() > 400
    assert is_in_the_middle(dialog, window)
