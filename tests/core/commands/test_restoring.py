"""Deleted statements come back, carried to where their parts have gone since."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import RemoveField
from core.commands.codebook_merge import MergeEntries
from core.commands.restoring import RestoreStatement
from core.commands.statements import AddStatement, DeleteStatement, SetField, SetNote, SetSpans
from core.model.article import ArticleFilter
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role
from core.project import Project
from tests.core.builders import (
    ACTOR,
    MEASURE,
    add_article,
    add_statement,
    entry,
    entry_id,
    make_project,
    new_article,
    parts,
    quoting,
    statement,
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "restored.glossator", "Ana", "Ben") as made:
        made.act_as("Ana")
        yield made
        assert made.problems() == []


@pytest.fixture
def article(project: Project) -> ArticleId:
    return add_article(project)


def test_a_deleted_statement_comes_back_as_it_was(project: Project, article: ArticleId) -> None:
    number = add_statement(project, article)
    project.run(SetNote(number, "mine"))
    project.run(SetSpans(number, Role.STANCE, (quoting("supports"),)))
    was = statement(project, number)
    project.run(DeleteStatement(number))
    done = project.run(RestoreStatement(number))
    assert statement(project, number) == was
    assert (done.statement, done.moved, done.lost) == (number, (), ())


def test_a_restoration_is_a_step_that_can_be_undone_and_redone(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    project.run(DeleteStatement(number))
    project.run(RestoreStatement(number))
    assert str(project.undo()) == "restore statement (Germany · crisis hotline)"
    assert project.some_statements([number]) == []
    project.redo()
    assert len(project.some_statements([number])) == 1


def test_a_statement_whose_recording_was_undone_comes_back_too(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    project.run(SetNote(number, "once"))
    project.undo()
    project.undo()
    project.run(RestoreStatement(number))
    assert statement(project, number).parts.evidence == (
        quoting("Germany supports the crisis hotline"),
    )


def test_one_whose_deletion_was_redone_and_that_was_restored_before_comes_back_again(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    for note in ("one", "two"):
        project.run(DeleteStatement(number))
        project.run(RestoreStatement(number))
        project.run(SetNote(number, note))
    project.run(DeleteStatement(number))
    project.run(RestoreStatement(number))
    assert statement(project, number).parts.note == "two"


def test_entries_that_were_merged_since_are_those_they_went_into(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    project.run(DeleteStatement(number))
    france = entry_id(project, ACTOR, "France")
    project.run(MergeEntries((entry_id(project, ACTOR, "Germany"),), france))
    project.run(MergeEntries((france,), entry_id(project, ACTOR, "NATO")))
    done = project.run(RestoreStatement(number))
    assert done.moved == (("Germany", "NATO"),)
    assert statement(project, number).parts.actor == entry_id(project, ACTOR, "NATO")


def test_an_entry_that_was_retired_since_is_kept(project: Project, article: ArticleId) -> None:
    number = add_statement(project, article)
    project.run(DeleteStatement(number))
    project.run(EditEntry(replace(entry(project, ACTOR, "Germany"), retired=True)))
    project.run(RestoreStatement(number))
    assert statement(project, number).parts.actor == entry_id(project, ACTOR, "Germany")


def test_an_entry_that_was_never_to_be_leaves_a_draft_that_says_what_it_lacks(
    project: Project, article: ArticleId
) -> None:
    project.act_as("Ben")
    iceland = project.run(AddEntry(EntryDraft(ACTOR, "Iceland")))
    project.act_as("Ana")
    made = replace(parts(project), actor=iceland)
    number = project.run(AddStatement(article, made))
    project.run(DeleteStatement(number))
    project.act_as("Ben")
    project.undo()
    project.act_as("Ana")
    done = project.run(RestoreStatement(number))
    assert done.lost == ("Iceland",)
    assert statement(project, number).is_draft


def test_an_answer_that_is_no_longer_asked_for_is_left_and_told(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    project.run(SetField(number, "condition", "if asked"))
    project.run(SetField(number, "weight", 2))
    project.run(DeleteStatement(number))
    project.run(RemoveField("condition"))
    done = project.run(RestoreStatement(number))
    assert done.lost == ("condition",)
    assert statement(project, number).parts.fields == {"weight": 2}


def gone_with_its_article(project: Project) -> StatementId:
    """Ben brought the article in, Ana worked in it and thought better of it, Ben took it back."""
    project.act_as("Ben")
    here = add_article(project)
    project.act_as("Ana")
    number = add_statement(project, here)
    project.run(DeleteStatement(number))
    project.run(SetArticleState(here, ArticleState.TO_DO))
    project.act_as("Ben")
    project.undo()
    assert project.article_count() == 0
    project.act_as("Ana")
    return number


def test_without_its_article_it_says_why_and_can_bring_that_back(project: Project) -> None:
    number = gone_with_its_article(project)
    with pytest.raises(Refused, match="“Talks”, the article of this statement, was taken away"):
        project.run(RestoreStatement(number))
    project.run(RestoreStatement(number, with_article=True))
    back = statement(project, number)
    assert project.text(back.article).startswith("Talks in Berlin")
    assert project.article(back.article).details.title == "Talks"
    project.act_as("Ben")
    with pytest.raises(Refused, match="has been changed again since"):
        project.redo()
    project.act_as("Ana")
    project.undo()
    assert project.article_count() == 0


def test_an_article_that_came_in_again_takes_its_statement_back(project: Project) -> None:
    number = gone_with_its_article(project)
    project.run(AddArticles([new_article()]))
    project.run(RestoreStatement(number))
    assert statement(project, number).article in project.article_ids(None, ArticleFilter())


def test_nobody_restores_what_is_anothers_or_is_there(project: Project, article: ArticleId) -> None:
    number = add_statement(project, article)
    with pytest.raises(Refused, match="in the project already"):
        project.run(RestoreStatement(number))
    project.run(DeleteStatement(number))
    project.act_as("Ben")
    with pytest.raises(Refused, match="belongs to Ana; only Ana can bring it back"):
        project.run(RestoreStatement(number))
    project.act_as("Ana")
    with pytest.raises(Refused, match="knows no such statement"):
        project.run(RestoreStatement(StatementId(999)))


def test_after_a_restoration_the_deletion_is_no_longer_undone(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article, "Germany supports", "Germany", None, "crisis hotline")
    project.run(DeleteStatement(number))
    project.run(RestoreStatement(number))
    project.undo()
    project.undo()
    assert len(project.some_statements([number])) == 1
    assert entry_id(project, MEASURE, "crisis hotline") == statement(project, number).parts.measure
