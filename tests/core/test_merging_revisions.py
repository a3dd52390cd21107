"""Agreement by revision of the codebook is right though the codebook was changed on both sides."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.agreement.report import Options
from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_review import ConfirmStatements
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, entry
from tests.core.together_builders import copied, handed_out, merged, worked_on

TITLES = ("first", "second", "third")


@pytest.fixture
def ben(project: Project, tmp_path: Path) -> Path:
    """Handed out to Ben, who is to annotate the three articles that Anna annotates as well."""
    for title in TITLES:
        builders.add_article(project, f"{builders.TEXT}{title}", title)
    articles = tuple(map(ArticleId, project.article_ids(None, ArticleFilter())))
    project.run(AssignArticles(articles, project.annotator_named("Ben").id))
    folder = tmp_path / "out"
    folder.mkdir()
    return handed_out(project, "Ben", folder)


def article(project: Project, title: str) -> ArticleId:
    (found,) = project.article_ids(None, ArticleFilter(text=f"title:{title}"))
    return ArticleId(found)


def annotate(project: Project, title: str, actor: str = "Germany") -> None:
    """One statement, with which the article is done."""
    number = article(project, title)
    builders.add_statement(project, number, "Germany supports the crisis hotline", actor)
    project.run(SetArticleState(number, ArticleState.DONE))


def define(project: Project, kind: EntryKind, called: str, definition: str) -> int:
    """The revision that the new definition makes."""
    project.run(EditEntry(replace(entry(project, kind, called), definition=definition)))
    return project.codebook.revision


def revisions(project: Project, name: str) -> dict[str, int]:
    """Under which revision that annotator's statement in each article was made."""
    layer = project.layer_named(name).id
    return {
        title: found.codebook_revision
        for title in TITLES
        for found in project.statements(article(project, title), layer)
    }


def slices(project: Project) -> list[tuple[object, int, int]]:
    """Label, articles and pairs of the agreement of both, by revision."""
    layers = [project.layer_named(name) for name in ("Anna", "Ben")]
    found = project.agreement(layers, Options(resamples=0)).revisions
    return [(each.label, each.articles, each.matched) for each in found]


def outdated(project: Project, name: str) -> int:
    return len(project.outdated(project.layer_named(name).id))


def test_agreement_by_revision_is_right_after_both_changed_the_codebook(
    project: Project, ben: Path
) -> None:
    common = project.codebook.revision
    annotate(project, "first")
    ours = define(project, ACTOR, "France", "The government in Paris.")
    annotate(project, "second")
    with worked_on(ben, "Ben") as file:
        assert file.codebook.revision == common
        annotate(file, "first")
        annotate(file, "second")
        define(file, ACTOR, "Germany", "The government in Berlin.")
        annotate(file, "third")
    merged(project, ben)
    both = project.codebook.revision
    annotate(project, "third")
    assert ours == common + 1
    assert both == ours + 1
    assert revisions(project, "Ben") == {"first": common, "second": common, "third": both}
    assert slices(project) == [(common, 1, 1), (ours, 1, 1), (both, 1, 1)]
    assert outdated(project, "Ben") == 2
    assert project.problems() == []


def test_what_was_made_under_one_revision_there_is_under_one_here(
    project: Project, ben: Path
) -> None:
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Estonia")))
        annotate(file, "first")
    merged(project, ben)
    came_in = project.codebook.revision
    define(project, ACTOR, "France", "The government in Paris.")
    with worked_on(ben, "Ben") as file:
        annotate(file, "second", "Estonia")
    merged(project, ben)
    assert revisions(project, "Ben") == {"first": came_in, "second": came_in}


def test_what_was_defined_otherwise_here_meanwhile_is_to_be_looked_over(
    project: Project, ben: Path
) -> None:
    common = project.codebook.revision
    define(project, ACTOR, "Germany", "The government in Berlin.")
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Estonia")))
        annotate(file, "first", "Germany")
        annotate(file, "second", "Estonia")
    merged(project, ben)
    assert revisions(project, "Ben") == {"first": common, "second": project.codebook.revision}
    assert outdated(project, "Ben") == 1


def test_what_its_annotator_confirmed_in_her_file_is_confirmed_here(
    project: Project, ben: Path
) -> None:
    with worked_on(ben, "Ben") as file:
        annotate(file, "first")
        define(file, MEASURE, "crisis hotline", "A line between capitals.")
    merged(project, ben)
    assert outdated(project, "Ben") == 1
    with worked_on(ben, "Ben") as file:
        file.run(ConfirmStatements(tuple(file.outdated(builders.own_layer(file)))))
    (layer,) = merged(project, ben).layers()
    assert (layer.added, layer.changed) == (0, 1)
    assert outdated(project, "Ben") == 0
    assert not merged(project, ben).has_changed


def test_work_goes_on_in_a_file_that_took_the_project_in_itself(
    project: Project, ben: Path
) -> None:
    """The other way round: what the handed-out file knows keeps its number there as well."""
    common = project.codebook.revision
    project.act_as("Anna")
    define(project, ACTOR, "France", "The government in Paris.")
    annotate(project, "first")
    with worked_on(ben, "Ben") as file:
        annotate(file, "second")
        merged(file, copied(project, ben.with_name("copy.glossator")))
        annotate(file, "third")
        newest = file.codebook.revision
    merged(project, ben)
    assert revisions(project, "Ben") == {"second": common, "third": project.codebook.revision}
    assert newest == project.codebook.revision
