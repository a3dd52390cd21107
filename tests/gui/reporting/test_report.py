"""*Report a problem*: what is shown is what is saved, and nothing of the work is in it."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.__about__ import __version__
from core.model.article import ArticleFilter
from gui.log import Log, said_last
from gui.reporting.dialog import ReportDialog
from gui.shared.actions import ActionId
from gui.shared.settings import Setting
from gui.workplace import Workplace
from tests.gui.builders import press, project_with, record, wait_until, window_on

SECRET_TEXT = "Zamzummim welcomes Zipporah. Zelophehad rejects it."
SECRETS = ("Zamzummim", "Zipporah", "Zelophehad", "Zedekiah", "Zebulun", "Zimri", "Ziklag",
           "Germany", "Reopening talks", "Article 1")  # fmt: skip
ANNOTATOR, FOLDER, FILE, USER = "Zedekiah", "Zebulun", "Zimri", "Ziklag"


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """A project full of secrets, in a folder that is one."""
    monkeypatch.setenv("USER", USER)
    path = tmp_path / FOLDER / f"{FILE}.glossator"
    path.parent.mkdir()
    with project_with(path, SECRET_TEXT, annotator=ANNOTATOR) as project:
        record(project, project.article_ids(None, ArticleFilter())[0], "Zipporah", "Germany")
    with window_on(path, annotator=ANNOTATOR) as made:
        yield made


@pytest.fixture
def dialog(workplace: Workplace) -> ReportDialog:
    workplace.desk.actions[ActionId.REPORT_PROBLEM].trigger()
    found = workplace.window.findChild(ReportDialog)
    assert isinstance(found, ReportDialog)
    wait_until(found.isActiveWindow)
    return found


def lines_under(dialog: ReportDialog, heading: str) -> str:
    """What stands under a heading of the report."""
    return dialog.text.split(f"\n{heading}\n\n")[1].split("\n\n")[0]


def test_it_is_in_the_menu_and_needs_no_project(workplace: Workplace) -> None:
    workplace.desk.bridge.close()
    assert workplace.desk.actions[ActionId.REPORT_PROBLEM].isEnabled()


def test_the_self_test_runs_beside_the_desk_and_is_told_with_the_counts(
    dialog: ReportDialog, qtbot: QtBot
) -> None:
    assert dialog.skip.isVisible()
    assert dialog.thread() is QThread.currentThread()
    wait_until(lambda: "articles: 1" in lines_under(dialog, "Project"))
    qtbot.waitUntil(lambda: not dialog.skip.isVisible(), timeout=150_000)
    assert lines_under(dialog, "Self-test").startswith("  passed\n")
    assert f"Glossator {__version__} (from source)" in lines_under(dialog, "Versions")
    assert "platform offscreen" in lines_under(dialog, "Screen")
    assert "statements: 0, and drafts: 1" in lines_under(dialog, "Project")
    assert not [word for word in SECRETS if word.lower() in dialog.text.lower()], dialog.text


def test_the_self_test_can_be_skipped_by_keys(dialog: ReportDialog) -> None:
    dialog.skip.setFocus()
    press("Return")
    wait_until(lambda: not dialog.skip.isVisible())
    assert lines_under(dialog, "Self-test") == "  not waited for"
    assert QApplication.focusWidget() is dialog.save


def test_own_words_come_first_and_what_is_shown_is_what_is_saved(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    assert QApplication.focusWidget() is dialog.words
    press("I", "T", "Return", "B")
    assert "In my own words\n\nit\nb\n" in dialog.text
    assert dialog.told.toPlainText() == dialog.text
    press("Tab")
    assert QApplication.focusWidget() is dialog.told
    press("X", "Delete")
    target = tmp_path / "told.txt"
    shown = dialog.text
    dialog.save_to(str(target))
    wait_until(dialog.folder.isVisible)
    assert str(target) in dialog.state.text()
    assert target.read_bytes() == shown.encode()
    assert dialog.isVisible()


def test_a_folder_that_takes_no_file_is_told_of_and_the_dialog_stays(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    before = dialog.state.text()
    dialog.save_to(str(tmp_path / "gone" / "told.txt"))
    wait_until(lambda: dialog.state.text() != before)
    assert not dialog.folder.isVisible()
    assert dialog.isVisible()


def test_closing_it_stops_the_self_test(workplace: Workplace, dialog: ReportDialog) -> None:
    tasks = list(dialog._tasks)
    press("Escape")
    wait_until(lambda: workplace.window.findChild(ReportDialog) is None)
    assert all(task.is_unwanted() for task in tasks)


def test_where_it_is_read_it_stays_while_more_comes_in(dialog: ReportDialog) -> None:
    bar = dialog.told.verticalScrollBar()
    dialog.told.setFocus()
    press("Down", "Down", "Right")
    caret = dialog.told.textCursor().position()
    assert caret > 0
    bar.setValue(5)
    dialog._take("Project", ["more"])
    assert bar.value() == 5
    assert dialog.told.textCursor().position() == caret


@pytest.mark.expects_log("could not|plugin")
def test_what_was_logged_last_is_told_without_what_was_put_into_it(workplace: Workplace) -> None:
    log = Log()
    logging.getLogger("glossator.x").warning("%s could not be read", "Zipporah")
    workplace.desk.actions[ActionId.REPORT_PROBLEM].trigger()
    found = workplace.window.findChild(ReportDialog)
    assert isinstance(found, ReportDialog)
    assert "WARNING glossator.x %s could not be read" in lines_under(found, "Logged last")
    log.close()
    assert said_last() == ()


def test_settings_that_make_no_sense_tell_nothing(workplace: Workplace) -> None:
    for setting in (Setting.LANGUAGE, Setting.THEME, Setting.ZOOM, Setting.BACKUPS):
        workplace.desk.settings.store(setting, "Zipporah")
    workplace.desk.settings.remember_keys("Zipporah", ["Ctrl+1"])
    workplace.desk.settings.remember_keys("help", ["F9"])
    workplace.desk.actions[ActionId.REPORT_PROBLEM].trigger()
    found = workplace.window.findChild(ReportDialog)
    assert isinstance(found, ReportDialog)
    assert "Zipporah" not in found.text
    assert "commands with other keys: help\n" in found.text
