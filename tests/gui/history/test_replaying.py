"""Undo and redo by keys, also of steps too large for the window to wait for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.articles.model import ArticlesModel
from gui.shared.actions import ActionId
from gui.shared.beside import WaitDialog
from gui.workplace import Workplace
from tests.gui.builders import window_on, write_lock

CONTROL = Qt.KeyboardModifier.ControlModifier
ARTICLES = 600


@pytest.fixture
def workplace(new_project: Callable[..., Project]) -> Iterator[Workplace]:
    path = new_project(ARTICLES).path
    with window_on(path) as made:
        yield made


def press(workplace: Workplace, key: Qt.Key) -> None:
    """With Ctrl, in the window, which a dialog may have left inactive."""
    workplace.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(workplace.window, key, CONTROL)


def the_dialog(workplace: Workplace) -> WaitDialog | None:
    shown = (each for each in workplace.window.findChildren(WaitDialog) if each.isVisible())
    return next(shown, None)


def articles(workplace: Workplace) -> int:
    return workplace.desk.bridge.project.article_count()


def test_a_large_import_is_undone_and_redone_while_the_window_lives(
    qtbot: QtBot, workplace: Workplace
) -> None:
    for key, wanted in ((Qt.Key.Key_Z, 0), (Qt.Key.Key_Y, ARTICLES)):
        press(workplace, key)
        dialog = the_dialog(workplace)
        assert dialog is not None
        assert dialog.isVisible()
        assert f"{ARTICLES} articles" in dialog.heading.text()
        qtbot.waitUntil(lambda: the_dialog(workplace) is None, timeout=20_000)
        assert articles(workplace) == wanted
        assert workplace.window.findChild(ArticlesModel).rowCount() == wanted
    assert workplace.desk.actions[ActionId.UNDO].text().startswith("Undo: ")


def test_a_large_undo_that_is_stopped_leaves_everything(qtbot: QtBot, workplace: Workplace) -> None:
    with write_lock(workplace.desk.bridge.project.path):
        press(workplace, Qt.Key.Key_Z)
        dialog = the_dialog(workplace)
        assert dialog is not None
        QTest.keyClick(dialog.stop, Qt.Key.Key_Space)
        assert dialog.isVisible()
        assert dialog.stop.text() == "Stopping…"
    said = "Nothing was changed"
    qtbot.waitUntil(lambda: said in workplace.messages.text, timeout=20_000)
    assert the_dialog(workplace) is None
    assert articles(workplace) == ARTICLES
    assert workplace.desk.bridge.project.next_undo() is not None


def test_a_project_that_closes_while_an_undo_is_being_stopped_breaks_nothing(
    qtbot: QtBot, workplace: Workplace
) -> None:
    press(workplace, Qt.Key.Key_Z)
    dialog = the_dialog(workplace)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is dialog
    workplace.desk.actions[ActionId.CLOSE_PROJECT].trigger()
    qtbot.waitUntil(lambda: the_dialog(workplace) is None, timeout=20_000)
    assert not workplace.desk.bridge.is_open


def test_a_small_step_is_undone_at_once(workplace: Workplace) -> None:
    workplace.desk.actions[ActionId.SKIP_ARTICLE].trigger()
    press(workplace, Qt.Key.Key_Z)
    assert the_dialog(workplace) is None
    assert not workplace.desk.bridge.undo_label().startswith("mark")
