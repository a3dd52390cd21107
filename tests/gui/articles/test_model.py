"""The model of the list of articles."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from core.commands.articles import AddArticles, SetArticleState
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, ArticleFilter, ArticleOrder, ArticleRow, NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from gui.articles.model import ROW, ArticlesModel
from gui.shared.desk import Desk
from gui.shared.row_pages import PAGES_KEPT, ROWS_A_PAGE

NewProject = Callable[..., Project]


@pytest.fixture
def model(desk: Desk) -> ArticlesModel:
    return ArticlesModel(desk.bridge, desk.bridge)


def titles(model: ArticlesModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def row(model: ArticlesModel, number: int) -> ArticleRow:
    found = model.index(number).data(ROW)
    assert isinstance(found, ArticleRow)
    return found


def another_article() -> AddArticles:
    return AddArticles([NewArticle("Another text.", ArticleDetails("Another"), "a test")])


def evidence(project: Project, article: ArticleId) -> StatementParts:
    return StatementParts(evidence=(Span.of(project.text(article), 0, 4),))


def test_the_model_keeps_the_promises_of_item_models(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    project = new_project(3)
    desk.bridge.adopt(project)
    desk.bridge.run(another_article())
    desk.bridge.run(SetArticleState(model.id_at(1), ArticleState.DONE))
    model.want(ArticleFilter(text="word1"))
    model.want(ArticleFilter())
    desk.bridge.undo()
    desk.bridge.close()
    assert model.rowCount() == 0
    assert tester.model() is model


def test_articles_stand_in_the_order_asked_for(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(3))
    assert titles(model) == ["Title 00000", "Title 00001", "Title 00002"]
    model.want(ArticleFilter(order=ArticleOrder.NEWEST))
    assert titles(model) == ["Title 00002", "Title 00001", "Title 00000"]


def test_new_articles_come_in_at_once(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(2))
    desk.bridge.run(another_article())
    assert titles(model)[-1] == "Another"
    desk.bridge.undo()
    assert model.rowCount() == 2


def test_only_the_row_that_was_touched_changes(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    project = new_project(200)
    desk.bridge.adopt(project)
    touched = model.id_at(70)
    assert row(model, 70).statements == 0
    spy = QSignalSpy(model.dataChanged)
    desk.bridge.run(AddStatement(touched, evidence(project, touched)))
    assert [spy.at(i)[0].row() for i in range(spy.count())] == [70]
    assert (row(model, 70).statements, row(model, 70).drafts) == (1, 1)
    assert model.rows_held == ROWS_A_PAGE


def test_a_marked_article_stays_in_its_list_until_that_is_refreshed(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(3))
    model.want(ArticleFilter(states=frozenset({ArticleState.TO_DO})))
    desk.bridge.run(SetArticleState(model.id_at(1), ArticleState.DONE))
    assert model.is_stale
    assert model.rowCount() == 3
    assert row(model, 1).state is ArticleState.DONE
    model.refresh()
    assert titles(model) == ["Title 00000", "Title 00002"]
    assert not model.is_stale


@pytest.mark.parametrize("asked", ["has:draft", "text -(state:todo OR has:draft)", "quote:text"])
def test_what_is_asked_for_in_words_makes_a_list_old_as_well(
    desk: Desk, model: ArticlesModel, new_project: NewProject, asked: str
) -> None:
    project = new_project(3)
    desk.bridge.adopt(project)
    article = model.id_at(1)
    model.want(ArticleFilter(text=asked))
    assert not model.is_stale
    desk.bridge.run(AddStatement(article, evidence(project, article)))
    assert model.is_stale


def test_words_alone_find_the_same_whatever_is_recorded(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    project = new_project(3)
    desk.bridge.adopt(project)
    model.want(ArticleFilter(text="text outlet:courier"))
    desk.bridge.run(AddStatement(model.id_at(0), evidence(project, model.id_at(0))))
    assert not model.is_stale


def test_a_screen_reader_hears_state_source_and_counts(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    project = new_project(1)
    desk.bridge.adopt(project)
    desk.bridge.run(AddStatement(model.id_at(0), evidence(project, model.id_at(0))))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Title 00000, ")
    for part in ("Harbour Courier", "1 Jan 2025", "drafts: 1"):
        assert part in said
    assert "statements" not in said  # a draft is none yet


def test_ten_thousand_articles_hold_no_more_than_their_pages(
    desk: Desk, model: ArticlesModel, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(10_000))
    model.refresh()
    assert model.rowCount() == 10_000
    for number in range(0, 10_000, 10):
        assert row(model, number).title == f"Title {number:05}"
    assert model.rows_held <= PAGES_KEPT * ROWS_A_PAGE
