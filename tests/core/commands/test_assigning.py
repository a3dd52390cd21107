"""Articles are assigned to annotators, several to one and one to several."""

import pytest

from core.commands.articles import AddArticles
from core.commands.assigning import AssignArticles, UnassignArticles
from core.model.article import NOBODY, ArticleFilter
from core.model.ids import AnnotatorId, ArticleId
from core.project import Project
from tests.core import builders
from tests.core.builders import new_article


@pytest.fixture
def three(project: Project) -> tuple[ArticleId, ...]:
    report = project.run(AddArticles([new_article(f"Text {n}", f"T{n}") for n in range(3)]))
    return tuple(article.id for article in report.imported)


def annotator(project: Project, name: str) -> AnnotatorId:
    return project.layer_named(name).annotator.id


def assigned(project: Project, to: AnnotatorId) -> list[int]:
    return list(project.article_ids(None, ArticleFilter(assigned_to=to)))


def test_assigned_articles_are_found_by_whom_they_are_assigned_to(
    project: Project, three: tuple[ArticleId, ...]
) -> None:
    anna, ben = annotator(project, "Anna"), annotator(project, "Ben")
    assert project.run(AssignArticles(three[:2], anna)) == 2
    assert project.run(AssignArticles(three[1:2], ben)) == 1
    assert assigned(project, anna) == list(three[:2])
    assert assigned(project, ben) == [three[1]]
    assert assigned(project, NOBODY) == [three[2]]


def test_assigning_is_undone_and_redone(project: Project, three: tuple[ArticleId, ...]) -> None:
    ben = annotator(project, "Ben")
    project.run(AssignArticles(three, ben))
    assert str(project.undo()) == "assign 3 articles to Ben"
    assert assigned(project, ben) == []
    project.redo()
    assert assigned(project, ben) == list(three)
    assert project.problems() == []


def test_taking_back_touches_only_what_was_assigned(
    project: Project, three: tuple[ArticleId, ...]
) -> None:
    ben = annotator(project, "Ben")
    project.run(AssignArticles(three[:2], ben))
    assert project.run(UnassignArticles(three[1:], ben)) == 1
    assert assigned(project, ben) == [three[0]]
    assert project.run(UnassignArticles(three[:1], ben)) == 1
    assert str(project.undo()) == "take “T0” back from Ben"
    assert assigned(project, ben) == [three[0]]


def test_assigning_again_is_no_step(project: Project, three: tuple[ArticleId, ...]) -> None:
    ben = annotator(project, "Ben")
    project.run(AssignArticles(three, ben))
    before = builders.everything(project)
    assert project.run(AssignArticles(three, ben)) == 0
    assert builders.everything(project) == before


def test_views_hear_which_articles_were_assigned(
    project: Project, three: tuple[ArticleId, ...]
) -> None:
    heard: list[frozenset[ArticleId]] = []
    project.subscribe(lambda changes, _: heard.append(changes.articles))
    project.run(AssignArticles(three[:1], annotator(project, "Ben")))
    assert heard == [frozenset(three[:1])]


def test_an_article_that_is_gone_is_passed_over(
    project: Project, three: tuple[ArticleId, ...]
) -> None:
    ben = annotator(project, "Ben")
    assert project.run(AssignArticles((three[0], ArticleId(99)), ben)) == 1
    assert str(project.undo()) == "assign “T0” to Ben"


@pytest.mark.parametrize("command", [AssignArticles, UnassignArticles])
def test_nothing_is_assigned_to_a_stranger(
    project: Project,
    three: tuple[ArticleId, ...],
    command: type[AssignArticles | UnassignArticles],
) -> None:
    attempt = command(three, AnnotatorId(99))
    words = builders.refused(project, lambda: project.run(attempt))
    assert words == "This annotator is not in the project."


def test_the_import_of_an_assigned_article_is_not_undone_by_another(project: Project) -> None:
    report = project.run(AddArticles([new_article("Text", "T")]))
    article = report.imported[0].id
    project.act_as("Ben")
    project.run(AssignArticles((article,), annotator(project, "Ben")))
    project.act_as("Anna")
    builders.refused(project, project.undo)
    assert assigned(project, annotator(project, "Ben")) == [article]


def test_it_is_counted_how_many_of_some_articles_each_annotator_has(
    project: Project, three: tuple[ArticleId, ...]
) -> None:
    project.run(AssignArticles(three[:2], annotator(project, "Ben")))
    counts = project.assignment_counts(three[1:])
    assert [(who.name, count) for who, count in counts] == [("Anna", 0), ("Ben", 1)]
