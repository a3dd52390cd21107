"""The undo history as a list that one walks by keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from gui.history.dialog import HistoryDialog
from gui.history.model import PAGE, StepsModel
from gui.history.words import when
from gui.shared.beside import WaitDialog
from gui.workplace import Workplace
from tests.gui.builders import TEXT, desk_on, project_with, record

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
OpenWindow = Callable[[Path], Workplace]


@pytest.fixture
def workplace(open_window: OpenWindow, tmp_path: Path) -> Workplace:
    """Ana has put down four statements, after an import that is hers as well."""
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT)
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    for quote in ("Berlin", "Warsaw", "Tallinn", "Paris"):
        record(project, article, quote)
    project.close()
    return open_window(path)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def opened(workplace: Workplace) -> HistoryDialog:
    QTest.keyClick(workplace.reader.view, Qt.Key.Key_Z, CONTROL | ALT)
    found = workplace.window.findChild(HistoryDialog)
    assert isinstance(found, HistoryDialog)
    found.activateWindow()
    found.list.setFocus()
    QApplication.processEvents()
    return found


def statements(workplace: Workplace) -> int:
    return len(workplace.desk.page.statements)


def now(dialog: HistoryDialog) -> int:
    """The row on which the desk stands, which is highlighted."""
    row = dialog.list.currentIndex().row()
    assert row == dialog.model.row_of_now()
    return row


def test_the_list_shows_what_was_done_where_and_when(workplace: Workplace) -> None:
    dialog = opened(workplace)
    spoken = [dialog.model.index(row).data() for row in range(5)]
    assert spoken[0].startswith("add statement (Paris), Article 1, today ")
    assert spoken[0].endswith(", the desk is here")
    assert all(", Article 1, today " in words for words in spoken[:4])
    last = dialog.model.index(dialog.model.rowCount() - 1).data()
    assert last == "Before all of these"


def test_enter_on_a_line_goes_back_to_just_after_it_and_forth_again(workplace: Workplace) -> None:
    dialog = opened(workplace)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert dialog.consequence.text() == "Undoes 2 steps."
    press(Qt.Key.Key_Return)
    assert statements(workplace) == 2
    assert now(dialog) == 2
    assert dialog.model.index(0).data().endswith(", undone")
    press(Qt.Key.Key_Up)
    assert dialog.consequence.text() == "Brings back 1 step."
    dialog.go.click()
    assert statements(workplace) == 3
    assert now(dialog) == 1
    assert dialog.isVisible()


def test_the_line_where_the_desk_is_leads_nowhere(workplace: Workplace) -> None:
    dialog = opened(workplace)
    assert not dialog.go.isEnabled()
    press(Qt.Key.Key_Return)
    assert statements(workplace) == 4


def test_one_can_go_to_before_the_oldest_step(workplace: Workplace) -> None:
    dialog = opened(workplace)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert statements(workplace) == 0
    assert now(dialog) == dialog.model.rowCount() - 1
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    assert statements(workplace) == 4


def test_a_step_that_cannot_be_undone_stops_the_walk_in_one_sentence(
    workplace: Workplace, qtbot: QtBot
) -> None:
    desk = workplace.desk
    result = desk.bridge.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Iceland")))
    assert result.value is not None
    entry = desk.bridge.codebook.entries[result.value]
    project = desk.bridge.project
    project.run(AddAnnotator("Ben"))
    project.act_as("Ben")
    project.run(EditEntry(replace(entry, name="Iceland and Greenland")))
    project.act_as("Ana")
    dialog = opened(workplace)
    press(Qt.Key.Key_End)
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(workplace.messages.text))
    assert "stays as it is" in workplace.messages.text
    assert dialog.trouble.text() == workplace.messages.text
    assert statements(workplace) == 4


def test_a_long_walk_shows_its_progress_and_leaves_the_window_alive(
    qtbot: QtBot, workplace: Workplace
) -> None:
    project = workplace.desk.bridge.project
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    for turn in range(30):
        state = ArticleState.DONE if turn % 2 else ArticleState.IN_PROGRESS
        project.run(SetArticleState(article, state))
    dialog = opened(workplace)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert dialog.findChild(WaitDialog) is not None
    qtbot.waitUntil(lambda: statements(workplace) == 0, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.model.row_of_now() == dialog.model.rowCount() - 1)


def test_a_long_walk_that_is_stopped_shows_where_it_came_to(
    qtbot: QtBot, workplace: Workplace
) -> None:
    project = workplace.desk.bridge.project
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    for turn in range(600):
        state = ArticleState.DONE if turn % 2 else ArticleState.IN_PROGRESS
        project.run(SetArticleState(article, state))
    dialog = opened(workplace)
    dialog.list.setCurrentIndex(dialog.model.index(599))
    dialog.go.click()
    wait = dialog.findChild(WaitDialog)
    assert wait is not None
    wait.bar.valueChanged.connect(wait.stop.click)  # as soon as it has come anywhere
    qtbot.waitUntil(lambda: bool(workplace.messages.text), timeout=20_000)
    assert 0 < dialog.model.row_of_now() < 599


@pytest.mark.parametrize("undone", [130, 134])
def test_after_very_many_undone_steps_the_list_shows_where_the_desk_is(
    workplace: Workplace, undone: int
) -> None:
    project = workplace.desk.bridge.project
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    for turn in range(130):
        state = ArticleState.DONE if turn % 2 else ArticleState.IN_PROGRESS
        project.run(SetArticleState(article, state))
    for _step in range(undone):
        project.undo()
    dialog = opened(workplace)
    assert now(dialog) == undone
    index = dialog.list.currentIndex()
    assert index.data().endswith("the desk is here")
    assert dialog.list.viewport().rect().contains(dialog.list.visualRect(index))
    press(Qt.Key.Key_Up)
    assert dialog.consequence.text() == "Brings back 1 step."


def test_nothing_to_undo_teaches_what_will_stand_here(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "new.glossator"
    project_with(path).close()
    workplace = open_window(path)
    workplace.desk.bridge.project.run(AddAnnotator("Ben"))
    workplace.desk.bridge.act_as("Ben")
    workplace.replaying.show_history()
    dialog = workplace.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.model.rowCount() == 0
    assert not dialog.go.isEnabled()


def test_steps_are_fetched_by_the_page_and_every_promise_of_a_model_is_kept(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    project = project_with(tmp_path / "work.glossator", TEXT)
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    for turn in range(PAGE + 20):
        state = ArticleState.DONE if turn % 2 else ArticleState.IN_PROGRESS
        project.run(SetArticleState(article, state))
    desk = desk_on(project, window)
    model = StepsModel(desk.bridge, window)
    assert model.steps_held == 0
    model.index(3).data()
    assert model.steps_held == PAGE
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole = model.rowCount()
    assert whole > PAGE + 20
    assert model.index(whole - 1).data() == "Before all of these"
    desk.bridge.undo()
    desk.bridge.run(AddArticles([NewArticle("New.", ArticleDetails("New"), "a test")]))
    assert model.rowCount() == whole
    desk.bridge.close()
    assert model.rowCount() == 0
    assert tester.model() is model


def test_a_moment_is_told_as_a_person_says_it() -> None:
    at = QDateTime.currentDateTime()
    iso = at.toUTC().toString(Qt.DateFormat.ISODateWithMs)
    assert when(iso).startswith("today ")
    assert when(iso, at.addDays(1)).startswith("yesterday ")
    assert str(at.date().year()) in when(iso, at.addDays(3))
    assert when("no moment") == "no moment"
