"""Saved searches are queues of the list; one with a regular expression never holds the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from core.commands.searches import SaveSearch
from core.model.article import ArticleFilter
from core.model.layer import ArticleState
from core.project import Project
from gui.articles.hint import EmptyHint
from gui.articles.panel import ArticlesPanel
from gui.articles.read_beside import ReadBeside
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.messages import Message
from gui.shared.saving_search import SavingDialog

NewProject = Callable[..., Project]
KEY = Qt.Key


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, new_project: NewProject) -> ArticlesPanel:
    """Twelve articles, of which all have “talks” and each its own word."""
    desk.bridge.adopt(new_project(12))
    made = ArticlesPanel(desk)
    qtbot.addWidget(made)
    made.resize(280, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def search_line(panel: ArticlesPanel) -> QLineEdit:
    found = panel.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def titles(panel: ArticlesPanel) -> list[str]:
    listed = panel.findChild(QTableView)
    assert isinstance(listed, QTableView)
    return [listed.model().index(row, 0).data() for row in range(listed.model().rowCount())]


def queue_button(panel: ArticlesPanel) -> QToolButton:
    return next(
        button
        for button in panel.findChildren(QToolButton)
        if button.accessibleName().startswith("Queue: ")
    )


def offered(panel: ArticlesPanel) -> dict[str, Callable[[], None]]:
    """What the menu of the queues offers, and how it is chosen."""
    menu = queue_button(panel).menu()
    assert menu is not None
    return {each.text(): each.trigger for each in menu.actions() if each.text()}


def type_search(panel: ArticlesPanel, text: str) -> None:
    line = search_line(panel)
    line.clear()
    QTest.keyClicks(line, text)


def dialog_of(desk: Desk, panel: ArticlesPanel) -> SavingDialog:
    (found,) = (each for each in panel.window().findChildren(SavingDialog) if each.isVisible())
    return found


def save_as(desk: Desk, panel: ArticlesPanel, name: str) -> None:
    desk.actions[ActionId.SAVE_QUEUE].trigger()
    dialog = dialog_of(desk, panel)
    dialog.name.clear()
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, KEY.Key_Return)
    QApplication.processEvents()


def test_what_is_listed_is_saved_under_a_name_and_opened_by_it(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    type_search(panel, "word1")
    panel.want(ArticleFilter(frozenset({ArticleState.TO_DO}), "word1"))
    expected = titles(panel)
    save_as(desk, panel, "Ones")
    assert queue_button(panel).text() == "Ones ▾"
    panel.clear()
    assert queue_button(panel).text() == "Queues ▾"
    assert len(titles(panel)) == 12
    offered(panel)["Ones"]()
    assert titles(panel) == expected
    assert search_line(panel).text() == "word1"
    panel.go(1)
    assert desk.page.article is not None
    assert desk.page.article.title in expected


def test_a_queue_is_renamed_and_deleted_and_both_are_undone(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    type_search(panel, "word1")
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)
    save_as(desk, panel, "Ones")
    offered(panel)["Rename…"]()
    dialog = dialog_of(desk, panel)
    assert dialog.name.selectedText() == "Ones"
    QTest.keyClicks(dialog.name, "First")
    QTest.keyClick(dialog.name, KEY.Key_Return)
    assert queue_button(panel).text() == "First ▾"
    offered(panel)["Delete"]()
    assert "First" not in offered(panel)
    desk.bridge.undo()
    desk.bridge.undo()
    assert "Ones" in offered(panel)


def test_the_dialog_says_what_becomes_of_a_name_that_is_there(
    desk: Desk, panel: ArticlesPanel
) -> None:
    desk.bridge.run(SaveSearch("Other", ArticleFilter(text="word2")))
    type_search(panel, "word1")
    panel.want(ArticleFilter(text="word1"))
    offered(panel)["Save this list…"]()
    dialog = dialog_of(desk, panel)
    dialog.name.setText("other")
    assert "Takes the place" in dialog.outcome.text()
    dialog.name.setText(" ")
    assert not dialog.go_on.isEnabled()
    QTest.keyClick(dialog.name, KEY.Key_Escape)
    assert len(desk.bridge.project.saved_searches()) == 1


def test_a_list_that_asks_for_nothing_is_not_saved_and_says_so(
    desk: Desk, panel: ArticlesPanel
) -> None:
    said: list[Message] = []
    desk.messages.said.connect(said.append)
    desk.actions[ActionId.SAVE_QUEUE].trigger()
    assert [message.text[:24] for message in said] == ["All articles are listed."]
    assert not panel.findChildren(SavingDialog)


def test_the_button_is_there_once_something_is_saved(desk: Desk, panel: ArticlesPanel) -> None:
    assert not queue_button(panel).isVisible()
    desk.bridge.run(SaveSearch("Ones", ArticleFilter(text="word1")))
    assert queue_button(panel).isVisible()
    desk.bridge.undo()
    assert not queue_button(panel).isVisible()


def test_a_pattern_is_read_beside_the_desk_and_enter_opens_what_it_finds(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    type_search(panel, "/word1[01]/")
    QTest.keyClick(search_line(panel), KEY.Key_Return)
    assert desk.page.article is None
    qtbot.waitUntil(lambda: desk.page.article is not None)
    assert titles(panel) == ["Title 00010", "Title 00011"]
    assert desk.page.article is not None
    assert desk.page.article.title == "Title 00010"
    pills = [each.text() for each in panel.findChildren(QToolButton) if each.isCheckable()]
    assert pills[:2] == ["All 2", "To do 2"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/word1/", ["Reading every text…", "A regular expression takes a moment."]),
        ("w", ["Searching…", "One letter finds very many articles."]),
    ],
)
def test_what_takes_long_is_told_as_what_it_is(
    desk: Desk, panel: ArticlesPanel, text: str, told: list[str]
) -> None:
    hint = EmptyHint(desk.actions, panel)
    hint.explain_reading(ArticleFilter(text=text))
    assert [label.text() for label in hint.findChildren(QLabel)] == told


def test_the_next_letter_takes_the_place_of_a_pattern(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    type_search(panel, "/word1./")
    QTest.keyClick(search_line(panel), KEY.Key_Down)
    type_search(panel, "word2")
    QTest.keyClick(search_line(panel), KEY.Key_Down)
    assert titles(panel) == ["Title 00002"]
    beside = panel.findChild(ReadBeside)
    qtbot.waitUntil(lambda: not beside.is_busy)
    assert titles(panel) == ["Title 00002"]


def test_a_first_letter_is_looked_for_beside_the_desk(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    type_search(panel, "w")
    QTest.keyClick(search_line(panel), KEY.Key_Return)
    assert desk.page.article is None
    qtbot.waitUntil(lambda: desk.page.article is not None)
    assert len(titles(panel)) == 12
    pills = [each.text() for each in panel.findChildren(QToolButton) if each.isCheckable()]
    assert pills[:2] == ["All 12", "To do 12"]


def test_a_saved_pattern_is_a_queue_too(desk: Desk, panel: ArticlesPanel, qtbot: QtBot) -> None:
    desk.bridge.run(SaveSearch("Tens", ArticleFilter(text="/word1[01]/")))
    offered(panel)["Tens"]()
    qtbot.waitUntil(lambda: titles(panel) == ["Title 00010", "Title 00011"])
    panel.go(1)
    panel.go(1)
    assert desk.page.article is not None
    assert desk.page.article.title == "Title 00011"
