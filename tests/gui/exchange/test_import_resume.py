"""An import that was stopped or killed goes on at the desk, with the choices that were made."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.exchange.decisions import Decisions
from core.exchange.plan import ImportPlan
from core.importing import import_articles, interrupted_import
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from core.text.file_names import NamePattern
from gui.exchange import run_import
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.builders import wait_until
from tests.gui.exchange.hands import button, path_line, report, said, titles

Key = Qt.Key
Open = Callable[..., ImportDialog]
ROOT = Path(__file__).parents[3]
MANY, AMID = 600, 20_000
"""Files, and how many bytes are kept of them when an import of them is ended."""


def kept_of(desk: Desk) -> Path:
    return Path(f"{desk.bridge.project.path}-import")


@pytest.fixture
def named(tmp_path: Path) -> Path:
    """A folder of files whose names tell their day and title."""
    folder = tmp_path / "wire"
    folder.mkdir()
    for number in range(6):
        text = f"The council wants talks, says paper number {number}.\n"
        (folder / f"2025-03-0{number + 1}_Paper {number}.txt").write_text(text)
    return folder


def interrupt(project: Project, folder: Path) -> None:
    """Leave an import behind of which three files have been read."""
    plan = ImportPlan((folder,), pattern=NamePattern.of("{date}_{title}"))
    left_out = frozenset({str(folder / "2025-03-02_Paper 1.txt")})

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_articles(project, plan, Decisions(left_out=left_out), stop)


@pytest.fixture
def after_interruption(
    desk: Desk, named: Path, qtbot: QtBot, new_project: Callable[..., Project]
) -> ImportDialog:
    desk.bridge.adopt(new_project(0))
    interrupt(desk.bridge.project, named)
    dialog = run_import(desk, None)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    wait_until(lambda: "3 of 6 files are read" in said(dialog))
    return dialog


def test_it_is_offered_and_goes_on_with_what_was_chosen(
    desk: Desk, after_interruption: ImportDialog, qtbot: QtBot
) -> None:
    dialog = after_interruption
    assert "The import of wire was interrupted: 3 of 6 files are read." in said(dialog)
    going_on = button(dialog, "Go on")
    going_on.setFocus()
    qtbot.keyClick(going_on, Key.Key_Space)
    wait_until(lambda: report(dialog) != "")
    assert "It went on after 3 files that had been read already." in report(dialog)
    assert titles(desk) == {f"Paper {number}" for number in (0, 2, 3, 4, 5)}
    days = {article.details.published for article in desk.bridge.project.articles_by_uid()}
    assert "2025-03-06" in days
    assert desk.bridge.undo_label() == "import 5 articles"
    assert interrupted_import(desk.bridge.project) is None


def test_it_can_be_discarded(desk: Desk, after_interruption: ImportDialog, qtbot: QtBot) -> None:
    dialog = after_interruption
    away = button(dialog, "Discard")
    away.setFocus()
    qtbot.keyClick(away, Key.Key_Space)
    assert "was interrupted" not in said(dialog)
    assert QApplication.focusWidget() is path_line(dialog)
    assert interrupted_import(desk.bridge.project) is None
    assert not kept_of(desk).exists()


def test_closing_the_window_forgets_nothing_that_was_not_stopped_there(
    desk: Desk, after_interruption: ImportDialog, qtbot: QtBot
) -> None:
    closed = QSignalSpy(after_interruption.finished)
    qtbot.keyClick(after_interruption, Key.Key_Escape)
    assert closed.count() == 1
    assert interrupted_import(desk.bridge.project) is not None


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder that takes a while to be read."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        body = " ".join(f"word{number}x{at}" for at in range(400))
        (folder / f"{number:04}.txt").write_text(f"Title {number}\n\n{body}\n")
    return folder


@pytest.fixture
def stopped(desk: Desk, dialog_on: Open, many: Path, qtbot: QtBot) -> ImportDialog:
    """The dialog with an import that was stopped while it read."""
    dialog = dialog_on(many)
    wait_until(lambda: "the first 200 rows are shown" in said(dialog))
    kept = kept_of(desk)
    button(dialog, "Import").click()
    wait_until(lambda: kept.exists() and kept.stat().st_size > AMID)
    qtbot.keyClick(dialog, Key.Key_Escape)
    wait_until(lambda: f"of {QLocale().toString(MANY)} files are read" in said(dialog))
    assert "Nothing was imported." in said(dialog)
    assert desk.bridge.project.article_count() == 0
    return dialog


def test_what_was_stopped_goes_on_while_the_window_is_open(
    desk: Desk, stopped: ImportDialog
) -> None:
    button(stopped, "Import").click()
    wait_until(lambda: report(stopped) != "")
    assert report(stopped).startswith("It went on after ")
    assert desk.bridge.project.article_count() == MANY
    assert desk.bridge.undo_label() == f"import {MANY} articles"
    assert not kept_of(desk).exists()


def test_what_was_stopped_is_forgotten_with_the_window(desk: Desk, stopped: ImportDialog) -> None:
    stopped.close()
    assert not kept_of(desk).exists()


KILLED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from core.project import Project
from gui.exchange import run_import
from tests.gui.builders import desk_on, wait_until

application = QApplication([])
window = QWidget()
desk = desk_on(Project.open(Path(sys.argv[1])), window)
dialog = run_import(desk, window, [Path(sys.argv[2])])
(start,) = [b for b in dialog.findChildren(QPushButton) if b.text().startswith("Import")]
wait_until(lambda: start.text().startswith("Import") and start.isEnabled())
start.click()
application.exec()
"""


def test_an_import_at_the_desk_that_is_killed_goes_on_at_the_next_start(
    desk: Desk, new_project: Callable[..., Project], many: Path
) -> None:
    project = new_project(0)
    kept = Path(f"{project.path}-import")
    importing = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(project.path), str(many)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        wait_until(lambda: kept.exists() and kept.stat().st_size > AMID)
    finally:
        importing.send_signal(signal.SIGKILL)
        importing.wait()
    assert project.article_count() == 0
    assert project.problems() == []
    desk.bridge.adopt(project)
    dialog = run_import(desk, None)
    wait_until(lambda: f"of {QLocale().toString(MANY)} files are read" in said(dialog))
    button(dialog, "Go on").click()
    wait_until(lambda: report(dialog) != "")
    assert report(dialog).startswith("It went on after ")
    assert project.article_count() == MANY
    assert not kept.exists()
    assert desk.bridge.undo_label() == f"import {MANY} articles"
