"""A statement can bring along an entry that the codebook does not have yet."""

from core.commands.codebook import EntryDraft
from core.commands.statements import AddStatement
from core.model.ids import ArticleId
from core.model.span import Role
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, quoting, refused


def with_new(project: Project, article: ArticleId, name: str) -> AddStatement:
    parts = builders.parts(project, "Talks in Berlin", None, None, None)
    return AddStatement(article, parts, EntryDraft(ACTOR, name))


def test_the_new_entry_is_chosen_and_its_mentions_are_found(
    project: Project, article: ArticleId
) -> None:
    added = project.run(with_new(project, article, "Talks"))
    stored = builders.statement(project, added)
    assert stored.parts.actor == builders.entry_id(project, ACTOR, "Talks")
    assert builders.marked(project, added, Role.ACTOR) == ["Talks"]
    assert stored.codebook_revision == project.codebook.revision


def test_entry_and_statement_are_one_step(project: Project, article: ArticleId) -> None:
    before = builders.tables(project)
    project.run(with_new(project, article, "Talks"))
    project.undo()
    assert builders.tables(project) == before


def test_a_name_that_is_taken_stores_nothing(project: Project, article: ArticleId) -> None:
    said = refused(project, lambda: project.run(with_new(project, article, " Berlin")))
    assert said == "“Berlin” is already in the codebook as “Germany”."


def test_the_place_of_the_new_name_is_kept_as_evidence(
    project: Project, article: ArticleId
) -> None:
    added = project.run(with_new(project, article, "Talks"))
    assert builders.statement(project, added).parts.evidence == (quoting("Talks in Berlin"),)
