"""What comes back when the window is opened again: how it looked, and where its user was."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget

from core.model.article import ArticleFilter, ArticleOrder
from core.model.ids import ArticleId
from gui.articles.model import ArticlesModel
from gui.columns import Columns
from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with

Start = Callable[[], Workplace]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = project_with(tmp_path / "work.glossator", TEXT, "Rome agrees. Berlin waits. Oslo.")
    project.close()
    return project.path


@pytest.fixture
def start(qapp: QApplication, path: Path) -> Iterator[Start]:
    """Starts the desk as if the program began anew; what stood before is closed first."""
    windows: list[MainWindow] = []

    def close() -> None:
        for window in windows:
            window.close()
            window.deleteLater()
        windows.clear()
        QApplication.processEvents()

    def make() -> Workplace:
        close()
        settings = Settings()
        window = MainWindow(settings, Theme(settings))
        windows.append(window)
        window.show()
        workplace = window.furnish()
        workplace.open_project(path)
        QApplication.processEvents()
        return workplace

    yield make
    close()


def sizes(workplace: Workplace) -> list[list[int]]:
    return [splitter.sizes() for splitter in workplace.window.findChildren(QSplitter)]


def queue(workplace: Workplace) -> ArticleFilter:
    model = workplace.articles.findChild(ArticlesModel)
    assert isinstance(model, ArticlesModel)
    return model.wanted


def room(workplace: Workplace) -> str:
    stack = workplace.window.centralWidget().findChild(QStackedWidget)
    assert isinstance(stack, QStackedWidget)
    return type(stack.currentWidget()).__name__


def test_the_window_comes_back_in_its_place_with_its_columns(start: Start) -> None:
    first = start()
    first.window.setGeometry(10, 60, 780, 620)  # the screen of the tests is small
    columns, rows = first.window.findChildren(QSplitter)[:2]
    assert isinstance(columns, Columns)
    columns.moveSplitter(200, 1)
    columns.moveSplitter(430, 2)
    rows.setSizes([200, 330])
    QApplication.processEvents()
    geometry, split = first.window.geometry(), sizes(first)
    second = start()
    assert second.window.geometry() == geometry
    assert sizes(second) == split


def test_the_article_its_sentence_and_the_queue_come_back(start: Start) -> None:
    first = start()
    wanted = ArticleFilter(order=ArticleOrder.TITLE, since="2024-01-01")
    article = ArticleId(list(first.desk.bridge.project.article_ids(None, ArticleFilter()))[1])
    first.desk.selection.show_article(article)
    first.reader.place(13)
    place = first.reader.place_now
    assert place > 0
    first.articles.want(wanted)
    second = start()
    assert second.desk.selection.article == article
    assert second.reader.place_now == place
    assert queue(second) == wanted


@pytest.mark.parametrize(
    ("action", "page"),
    [
        (ActionId.SHOW_SURVEY, "SurveyPage"),
        (ActionId.SHOW_OVERVIEW, "OverviewPage"),
        (ActionId.SHOW_AGREEMENT, "AgreementPage"),
        (ActionId.SHOW_NETWORKS, "NetworkPage"),
    ],
)
def test_the_page_that_was_looked_at_comes_back(start: Start, action: ActionId, page: str) -> None:
    first = start()
    first.desk.actions[action].trigger()
    assert room(first) == page
    assert room(start()) == page
    third = start()
    third.desk.actions[ActionId.FOCUS_READER].trigger()
    assert room(start()) not in ("SurveyPage", "OverviewPage")


def test_closing_and_opening_a_project_in_one_sitting_comes_back_as_well(
    start: Start, path: Path
) -> None:
    workplace = start()
    workplace.desk.actions[ActionId.SHOW_SURVEY].trigger()
    workplace.desk.actions[ActionId.CLOSE_PROJECT].trigger()
    assert room(workplace) == "WelcomePage"
    workplace.open_project(path)
    assert room(workplace) == "SurveyPage"


def test_another_annotator_goes_on_at_the_desk(start: Start) -> None:
    workplace = start()
    workplace.desk.actions[ActionId.SHOW_SURVEY].trigger()
    workplace.desk.bridge.act_as("Ana")
    assert room(workplace) == "Columns"
