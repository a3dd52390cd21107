"""No words are cut off, on any screen, in any language, on a small window or a fine screen."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.sample import build_sample
from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import has_settled, pause
from tests.gui.clipping import beyond_its_screen, clipped_in

ROOT = Path(__file__).parents[2]
SIZE = os.environ.get("CLIPPING_SIZE", "1280x800")
FINE_SCREEN = {"name": "fine", "x": 0, "y": 0, "width": 1920, "height": 1080}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clipping") / "security.glossator"
    build_sample(path)
    return path


class Visit:
    """A window on the sample, from one screen to the next; each is looked at once."""

    def __init__(self, qtbot: QtBot, project: Path) -> None:
        settings = Settings()
        self.window = MainWindow(settings, Theme(settings))
        qtbot.addWidget(self.window)
        self.window.resize(*map(int, SIZE.split("x")))
        self.window.show()
        self.window.activateWindow()
        self.workplace: Workplace = self.window.furnish()
        self._qtbot = qtbot
        self._project = project
        self.folder = project.parent
        self.found: dict[str, list[str]] = {}

    def open_sample(self) -> None:
        self.workplace.open_project(self._project)
        self.workplace.desk.bridge.act_as("Ana")

    def trigger(self, action: ActionId) -> None:
        self.workplace.desk.actions[action].trigger()

    def press(self, *keys: str) -> None:
        for spelled in keys:
            pressed = QKeySequence.fromString(spelled)[0]  # type: ignore[index]
            focus = QApplication.focusWidget() or self.window
            QTest.keyClick(focus, pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def look(self, screen: str) -> None:
        """Note what is cut off once the screen has come to rest."""
        for _ in range(20):
            pause(20)
            found = clipped_in(self.window)
            for top in QApplication.topLevelWidgets():
                if top.isVisible() and top is not self.window and not self.window.isAncestorOf(top):
                    found += clipped_in(top)
                if top.isVisible() and isinstance(top, QDialog):
                    found += beyond_its_screen(top)
            if not found:
                return
            pause(100)
        self.found[screen] = found

    def confirm(self) -> None:
        """Press the main button of the open dialog, once it can be."""
        self.wait(lambda: bool(self.main_buttons()))
        self.main_buttons()[0].click()

    def confirm_until_told(self) -> None:
        """The same, and wait for the report: its main button is another one."""
        self.wait(lambda: bool(self.main_buttons()))
        (pressed,) = self.main_buttons()
        pressed.click()
        self.wait(lambda: self.main_buttons() not in ([], [pressed]))

    def main_buttons(self) -> list[QPushButton]:
        return [
            button
            for dialog in self.window.findChildren(QDialog)
            for button in dialog.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button.property("look") == "primary"
        ]

    def leave(self) -> None:
        """Close the dialog or popup that is open."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=20_000)


def visit_desk(visit: Visit) -> None:
    visit.workplace.start_at_welcome()
    visit.look("first start")
    visit.open_sample()
    visit.look("reading")
    desk = visit.workplace.desk
    desk.selection.show_statement(desk.page.statements[3].id)
    visit.look("statement")
    visit.press("Esc", "Home", "Down", "Return")
    visit.look("choosing an actor")
    visit.type("Hungarian prime minister")
    visit.look("creating an actor")
    visit.press("Esc", "Esc", "Esc")
    visit.trigger(ActionId.FIND_IN_ARTICLE)
    visit.type("zzz")
    visit.look("finding in the article")
    visit.press("Esc")
    visit.trigger(ActionId.FIND_ARTICLES)
    visit.type("zzz")
    visit.look("nothing found")
    visit.press("Esc")


def visit_search(visit: Visit) -> None:
    visit.open_sample()
    visit.trigger(ActionId.SEARCH)
    page = visit.workplace.rooms.search
    assert page is not None
    visit.look("search")
    for text in ("talks", "/talks?/ -actor:NATO", "acter:NATO zzz", "date:soon "):
        page.search_for(text)
        visit.wait(lambda: not page.is_busy)
        visit.look(f"searching {text}")
    visit.press("Esc")


def visit_rooms(visit: Visit) -> None:
    visit.open_sample()
    rooms = (
        ActionId.SHOW_SURVEY,
        ActionId.SHOW_OVERVIEW,
        ActionId.SHOW_AGREEMENT,
        ActionId.ADJUDICATE,
        ActionId.SHOW_NETWORKS,
    )
    for action in rooms:
        visit.trigger(action)
        visit.wait(lambda: not visit.workplace.reader.isVisible())
        visit.wait(has_settled)
        visit.look(action.value)
    visit.trigger(ActionId.SHOW_SURVEY)
    survey = visit.workplace.rooms.survey
    assert survey is not None
    for tab in (0, 1, 2):
        survey.tabs.show_tab(tab)
        visit.wait(has_settled)
        visit.look(f"finder {tab}")
    survey.tabs.show_tab(0)
    visit.press("F2")
    visit.look("changing many")
    visit.leave()
    visit_codebook(visit)
    visit.trigger(ActionId.CLOSE_PROJECT)
    visit.look("welcome")


def visit_codebook(visit: Visit) -> None:
    visit.trigger(ActionId.SHOW_CODEBOOK)
    page = visit.workplace.rooms.codebook
    assert page is not None
    page.entries.show_entry(visit.workplace.desk.bridge.codebook.actors[3].id)
    visit.wait(lambda: not page.is_busy)
    visit.look("codebook")
    for ask in (page.entries.ask_merge, page.entries.ask_split):
        ask()
        visit.wait(has_settled)
        visit.look("merging or splitting")
        visit.leave()
    for tab in (1, 2, 3):
        page.tabs.show_tab(tab)
        visit.wait(lambda: not page.is_busy)
        visit.look(f"codebook {tab}")


def visit_dialogs(visit: Visit) -> None:
    visit.open_sample()
    for action in (
        ActionId.CHOOSE_ANNOTATOR,
        ActionId.EXPORT,
        ActionId.IMPORT,
        ActionId.FILTER_ARTICLES,
        ActionId.ASSIGN_ARTICLES,
        ActionId.PLAN_READING,
        ActionId.HAND_OUT,
        ActionId.BRING_BACK,
        ActionId.NEAR_DUPLICATES,
        ActionId.COMMANDS,
        ActionId.SHOW_KEYS,
        ActionId.CHANGE_KEYS,
        ActionId.UNDO_HISTORY,
        ActionId.HELP,
        ActionId.TOUR,
        ActionId.ABOUT,
        ActionId.REPORT_PROBLEM,
    ):
        visit.trigger(action)
        visit.look(action.value)
        visit.leave()
        visit.press("Esc")


def visit_files(visit: Visit) -> None:
    visit.open_sample()
    folder = visit.folder / "incoming"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"Title {name}\n\nA text.", encoding="utf-8")
    (folder / "scan.txt").write_bytes(b"\x00\x01" * 99)
    visit.workplace.projects.import_articles([folder])
    visit.wait(lambda: bool(visit.main_buttons()))
    visit.look("import preview")
    visit.confirm_until_told()
    visit.look("import report")
    visit.leave()
    visit.trigger(ActionId.EXPORT)
    visit.confirm_until_told()
    visit.look("export report")
    visit.leave()


WALKS = [visit_desk, visit_search, visit_rooms, visit_dialogs, visit_files]


@pytest.mark.parametrize("walk", WALKS, ids=lambda f: f.__name__)
def test_no_words_are_cut_off(
    walk: Callable[[Visit], None], language: str, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    project = tmp_path / "security.glossator"
    shutil.copyfile(sample, project)
    visit = Visit(qtbot, project)
    walk(visit)
    visit.window.close()
    told = [f"{screen}: {line}" for screen, lines in visit.found.items() for line in lines]
    assert not told, "\n".join(told)


def test_no_words_are_cut_off_at_200_per_cent(tmp_path: Path) -> None:
    """On a screen of 1920×1080 pixels, which is then no larger than 960×540."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [FINE_SCREEN]}), encoding="utf-8")
    fine = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": "2",
        "CLIPPING_SIZE": "960x540",
    }
    only = ["-k", "test_no_words_are_cut_off[", "-p", "no:cacheprovider", "-q"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", __file__, *only],
        env={**os.environ, **fine},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stdout


# What finds them does find them


def _faults_of(qtbot: QtBot, widget: QWidget, width: int, height: int) -> list[str]:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return clipped_in(widget)


def test_words_with_room_are_not_complained_of(qtbot: QtBot) -> None:
    assert not _faults_of(qtbot, QLabel("Haltung"), 200, 40)
    assert not _faults_of(qtbot, QPushButton("Haltung"), 200, 40)


@pytest.mark.parametrize("made", [QLabel, QPushButton, QCheckBox])
def test_words_without_room_are_noticed(made: Callable[[str], QWidget], qtbot: QtBot) -> None:
    assert _faults_of(qtbot, made("Textstelle ohne Aussage"), 60, 40)


def test_lines_without_room_are_noticed(qtbot: QtBot) -> None:
    label = QLabel("Eine Textstelle ohne Aussage, und noch eine")
    label.setWordWrap(True)
    assert _faults_of(qtbot, label, 90, 20)


def test_a_narrow_invitation_to_type_is_noticed(qtbot: QtBot) -> None:
    line = QLineEdit()
    line.setPlaceholderText("In allen Artikeln suchen")
    assert _faults_of(qtbot, line, 60, 30)


def test_a_narrow_column_is_noticed_unless_its_tip_says_its_name(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels(["Maßnahme und Haltung"])
    table.setColumnWidth(0, 40)
    assert _faults_of(qtbot, table, 200, 80)
    table.horizontalHeaderItem(0).setToolTip("Maßnahme und Haltung")
    assert not clipped_in(table)


def test_a_menu_bar_without_room_is_noticed(qtbot: QtBot) -> None:
    bar = QMenuBar()
    for name in ("Datei", "Bearbeiten", "Ansicht"):
        bar.addMenu(name)
    assert _faults_of(qtbot, bar, 80, 24)
