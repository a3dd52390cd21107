"""The queue comes back as it was left, in each project its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.model.article import NOBODY, ArticleFilter, ArticleOrder
from core.model.ids import AnnotatorId
from core.model.layer import ArticleState
from core.project import Project
from gui.articles.model import ArticlesModel
from gui.articles.panel import ArticlesPanel
from gui.articles.remembered import filter_in, line_of
from gui.shared.desk import Desk

NewProject = Callable[..., Project]
WHOLE = ArticleFilter(
    frozenset({ArticleState.DONE, ArticleState.TO_DO}),
    "",
    ArticleOrder.NEWEST,
    outlet="Policy Wire",
    since="2025-01-01",
    until="2025-12-31",
    has_drafts=True,
    has_flags=True,
    assigned_to=NOBODY,
)


@pytest.mark.parametrize("wanted", [ArticleFilter(), WHOLE])
def test_a_filter_comes_back_from_its_line(wanted: ArticleFilter) -> None:
    assert filter_in(line_of(wanted)) == wanted


def test_a_search_is_of_the_moment() -> None:
    assert filter_in(line_of(ArticleFilter(text="hotline"))) == ArticleFilter()


@pytest.mark.parametrize(
    "line",
    ["", "{}", "[1]", "7", "nonsense", line_of(WHOLE).replace("newest", "by weight"), "null"],
)
def test_a_line_that_makes_no_sense_lists_all_articles(line: str) -> None:
    assert filter_in(line) == ArticleFilter()


def wanted(panel: ArticlesPanel) -> ArticleFilter:
    model = panel.findChild(ArticlesModel)
    assert isinstance(model, ArticlesModel)
    return model.wanted


def test_each_project_has_its_own_queue_again(
    desk: Desk, qtbot: QtBot, new_project: NewProject
) -> None:
    panel = ArticlesPanel(desk)
    qtbot.addWidget(panel)
    first, second = new_project(8, name="first"), new_project(8, name="second")
    paths = first.path, second.path
    second.close()
    desk.bridge.adopt(first)
    panel.want(ArticleFilter(outlet="Policy Wire", order=ArticleOrder.OLDEST))
    desk.bridge.open(paths[1])
    assert wanted(panel) == ArticleFilter()
    again = ArticlesPanel(desk)
    qtbot.addWidget(again)
    desk.bridge.open(paths[0])
    assert wanted(panel) == ArticleFilter(outlet="Policy Wire", order=ArticleOrder.OLDEST)
    assert wanted(again) == wanted(panel)


def test_an_annotator_whom_the_project_does_not_know_is_not_asked_for(
    desk: Desk, qtbot: QtBot, new_project: NewProject
) -> None:
    project = new_project(3)
    line = line_of(ArticleFilter(outlet="Policy Wire", assigned_to=AnnotatorId(77)))
    desk.settings.remember_queue(project.uid, line)
    desk.bridge.adopt(project)
    panel = ArticlesPanel(desk)
    qtbot.addWidget(panel)
    assert wanted(panel) == ArticleFilter(outlet="Policy Wire")
