"""The left column, driven as a user drives it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles, SetArticleState
from core.model.article import ArticleDetails, NewArticle
from core.model.layer import ArticleState
from core.project import Project
from gui.articles.panel import ArticlesPanel
from gui.shared.desk import Desk

Key = Qt.Key
NewProject = Callable[..., Project]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ArticlesPanel:
    made = ArticlesPanel(desk)
    qtbot.addWidget(made)
    made.resize(260, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def search(panel: ArticlesPanel) -> QLineEdit:
    found = panel.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def listed(panel: ArticlesPanel) -> QTableView:
    found = panel.findChild(QTableView, options=Qt.FindChildOption.FindChildrenRecursively)
    assert isinstance(found, QTableView)
    return found


def titles(listed: QTableView) -> list[str]:
    model = listed.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def pill(panel: ArticlesPanel, words: str) -> QToolButton:
    return next(p for p in panel.findChildren(QToolButton) if p.text().startswith(words))


def pills(panel: ArticlesPanel) -> list[str]:
    return [p.text() for p in panel.findChildren(QToolButton) if p.isCheckable()]


def shown_sentences(panel: ArticlesPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def current_title(desk: Desk) -> str:
    assert desk.selection.article is not None
    return desk.bridge.project.article(desk.selection.article).title


def test_without_articles_the_panel_says_what_will_stand_there(
    desk: Desk, panel: ArticlesPanel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    assert "Imported articles stand here" in shown_sentences(panel)


def test_the_pills_count_articles_by_state(
    desk: Desk, panel: ArticlesPanel, search: QLineEdit, new_project: NewProject
) -> None:
    project = new_project(5)
    desk.bridge.adopt(project)
    assert search.placeholderText() == "Search 5 articles…"
    assert pills(panel) == ["All 5", "To do 5", "Started 0", "Done 0", "Skipped 0"]
    panel.go(1)
    assert desk.selection.article is not None
    desk.bridge.run(SetArticleState(desk.selection.article, ArticleState.DONE))
    assert pills(panel) == ["All 5", "To do 4", "Started 0", "Done 1", "Skipped 0"]


def test_typing_filters_and_escape_shows_all_again(
    desk: Desk,
    panel: ArticlesPanel,
    search: QLineEdit,
    listed: QTableView,
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    desk.bridge.adopt(new_project(12))
    panel.focus_search()
    qtbot.keyClicks(search, "word1")
    assert listed.model().rowCount() == 12  # not before the typing pauses
    qtbot.waitUntil(lambda: titles(listed) == ["Title 00001", "Title 00010", "Title 00011"])
    qtbot.keyClick(search, Key.Key_Escape)
    assert listed.model().rowCount() == 12
    assert search.text() == ""


def test_the_pills_count_what_a_search_finds(
    qtbot: QtBot, desk: Desk, panel: ArticlesPanel, search: QLineEdit, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(5))
    qtbot.keyClicks(search, "word3")
    qtbot.waitUntil(lambda: pills(panel)[:2] == ["All 1", "To do 1"])
    assert search.placeholderText() == "Search 5 articles…"
    qtbot.keyClick(search, Key.Key_Escape)
    qtbot.waitUntil(lambda: pills(panel)[:2] == ["All 5", "To do 5"])


NOTHING = ['"', "(", "*", "-", "OR", "actor:", "date:20", "/(", "\\"]
NOWHERE = ["a AND", "NEAR(", "x:y", "'; -- x", "state:done", "/no+where/"]


@pytest.mark.parametrize(
    ("typed", "left"),
    [(each, 2) for each in NOTHING] + [(each, 0) for each in NOWHERE],
)
def test_whatever_is_typed_is_a_search_and_never_an_error(
    typed: str,
    left: int,
    desk: Desk,
    panel: ArticlesPanel,
    search: QLineEdit,
    listed: QTableView,
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    desk.bridge.adopt(new_project(2))
    qtbot.keyClicks(search, typed)
    qtbot.keyClick(search, Key.Key_Down)
    qtbot.waitUntil(lambda: len(titles(listed)) == left)
    assert (f"Nothing matches “{typed}”" in shown_sentences(panel)) is (left == 0)


def test_enter_in_the_search_opens_the_first_match(
    desk: Desk, panel: ArticlesPanel, search: QLineEdit, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(12))
    opened = QSignalSpy(panel.opened)
    qtbot.keyClicks(search, "word7")
    qtbot.keyClick(search, Key.Key_Return)
    assert current_title(desk) == "Title 00007"
    assert opened.count() == 1


def test_down_goes_from_the_search_into_the_list_and_enter_opens(
    desk: Desk,
    panel: ArticlesPanel,
    search: QLineEdit,
    listed: QTableView,
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    desk.bridge.adopt(new_project(3))
    panel.focus_search()
    opened = QSignalSpy(panel.opened)
    qtbot.keyClick(search, Key.Key_Down)
    assert listed.hasFocus()
    assert current_title(desk) == "Title 00000"
    qtbot.keyClick(listed, Key.Key_Down)
    assert current_title(desk) == "Title 00001"
    assert opened.count() == 0
    qtbot.keyClick(listed, Key.Key_Return)
    assert opened.count() == 1


def test_the_list_follows_an_article_chosen_elsewhere(
    desk: Desk, panel: ArticlesPanel, listed: QTableView, new_project: NewProject
) -> None:
    project = new_project(3)
    desk.bridge.adopt(project)
    desk.selection.show_article(project.find_article(uid=_uid_of(project, "Title 00002")))
    assert listed.currentIndex().data() == "Title 00002"


def _uid_of(project: Project, title: str) -> str:
    return next(article.uid for article in project.articles_by_uid() if article.title == title)


def test_go_steps_through_the_list_and_stays_at_its_ends(
    desk: Desk, panel: ArticlesPanel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(3))
    seen = []
    for step in (1, 1, 1, 1, -1, -1, -1):
        panel.go(step)
        seen.append(current_title(desk)[-1])
    assert seen == ["0", "1", "2", "2", "1", "0", "0"]


def test_an_article_marked_done_leaves_the_list_when_the_next_is_opened(
    desk: Desk, panel: ArticlesPanel, listed: QTableView, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(4))
    pill(panel, "To do").click()
    panel.go(1)
    panel.go(1)
    assert desk.selection.article is not None
    desk.bridge.run(SetArticleState(desk.selection.article, ArticleState.DONE))
    assert titles(listed)[1] == "Title 00001"
    assert listed.currentIndex().row() == 1
    panel.go(1)
    assert current_title(desk) == "Title 00002"
    qtbot.waitUntil(lambda: "Title 00001" not in titles(listed))
    assert listed.currentIndex().data() == "Title 00002"


def test_go_continues_from_the_place_of_an_article_that_left_the_list(
    desk: Desk, panel: ArticlesPanel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(4))
    pill(panel, "To do").click()
    panel.go(1)
    panel.go(1)
    assert desk.selection.article is not None
    desk.bridge.run(SetArticleState(desk.selection.article, ArticleState.SKIPPED))
    panel.refresh()
    panel.go(1)
    assert current_title(desk) == "Title 00002"


def test_the_current_article_stays_current_when_others_come_in(
    desk: Desk, panel: ArticlesPanel, listed: QTableView, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(3))
    panel.go(1)
    panel.go(1)
    desk.bridge.run(AddArticles([NewArticle("More.", ArticleDetails("More"), "a test")]))
    assert listed.currentIndex().data() == "Title 00001"
    assert current_title(desk) == "Title 00001"


def test_arrow_keys_move_among_the_pills(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(1))
    everything = pill(panel, "All")
    everything.setFocus()
    qtbot.keyClick(everything, Key.Key_Right)
    assert pill(panel, "To do").isChecked()
    qtbot.keyClick(pill(panel, "To do"), Key.Key_Right)
    assert pill(panel, "Started").isChecked()
    assert "Nothing started" in shown_sentences(panel)


def test_the_order_is_chosen_from_the_quiet_menu(
    desk: Desk, panel: ArticlesPanel, listed: QTableView, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(3))
    button = pill(panel, "As imported")
    newest = next(a for a in button.menu().actions() if a.text() == "Newest first")
    newest.trigger()
    assert titles(listed)[0] == "Title 00002"
    assert button.text() == "Newest first ▾"


def test_another_annotator_sees_her_own_states(
    desk: Desk, panel: ArticlesPanel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(2, ("Ana", "Ben")))
    desk.bridge.act_as("Ana")
    panel.go(1)
    assert desk.selection.article is not None
    desk.bridge.run(SetArticleState(desk.selection.article, ArticleState.DONE))
    assert "Done 1" in pills(panel)
    desk.bridge.act_as("Ben")
    assert "Done 0" in pills(panel)


def test_every_control_has_a_name_for_screen_readers(
    desk: Desk, panel: ArticlesPanel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(1))
    for widget in (*panel.findChildren(QLineEdit), *panel.findChildren(QTableView)):
        assert widget.accessibleName()
    for button in panel.findChildren(QToolButton):
        assert button.accessibleName() or button.parent() in panel.findChildren(QLineEdit)


def test_a_title_with_marks_of_rich_text_is_shown_as_it_is(
    desk: Desk, panel: ArticlesPanel, search: QLineEdit, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(1))
    qtbot.keyClicks(search, "<b>zzz</b>")
    qtbot.keyClick(search, Key.Key_Down)
    label = next(x for x in panel.findChildren(QLabel) if "zzz" in x.text())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_home_and_end_go_to_the_ends_of_the_list(
    desk: Desk,
    panel: ArticlesPanel,
    search: QLineEdit,
    listed: QTableView,
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    desk.bridge.adopt(new_project(3))
    qtbot.keyClick(search, Key.Key_Down)
    qtbot.keyClick(listed, Key.Key_End)
    assert current_title(desk) == "Title 00002"
    qtbot.keyClick(listed, Key.Key_Home)
    assert current_title(desk) == "Title 00000"
