"""Every command that changes statements or states does so in the acting annotator's own layer."""

from collections.abc import Callable
from typing import Any

import pytest

from core.commands.articles import SetArticleState
from core.commands.bulk import ChangeStatements
from core.commands.codebook import EntryDraft
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    CreateAndChoose,
    DeleteStatement,
    SetConfidence,
    SetField,
    SetFlag,
    SetNote,
    SetSpans,
    SetVoice,
)
from core.commands.work import Command
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role
from core.model.statement import Voice
from core.model.survey import Part
from core.project import Project
from tests.core import builders

Make = Callable[[StatementId], Command[Any]]
ON_A_STATEMENT: dict[str, Make] = {
    "spans": lambda it: SetSpans(it, Role.EVIDENCE, ()),
    "entry": lambda it: ChooseEntry(it, EntryKind.ACTOR, None),
    "new entry": lambda it: CreateAndChoose(it, EntryDraft(EntryKind.ACTOR, "Mars")),
    "voice": lambda it: SetVoice(it, Voice.QUOTED),
    "confidence": lambda it: SetConfidence(it, 2),
    "note": lambda it: SetNote(it, "mine now"),
    "flag": lambda it: SetFlag(it, True),
    "field": lambda it: SetField(it, "condition", "never"),
    "delete": DeleteStatement,
}


def said(project: Project, name: str) -> list[tuple[object, ...]]:
    """All rows of a layer."""
    layer = project.layer_named(name).id
    tables = builders.tables(project)
    statements = [row for row in tables["statement"] if row[2] == layer]
    numbers = {row[0] for row in statements}
    spans = [row for row in tables["span"] if row[1] in numbers]
    return [*statements, *spans, *(row for row in tables["article_state"] if row[1] == layer)]


@pytest.fixture
def hers(project: Project, article: ArticleId) -> StatementId:
    """Anna's statement, and Ben at the desk."""
    made = builders.add_statement(project, article)
    project.act_as("Ben")
    return made


@pytest.mark.parametrize("make", ON_A_STATEMENT.values(), ids=ON_A_STATEMENT)
@pytest.mark.parametrize("who", ["Ben", None])
def test_nobody_changes_a_statement_of_another(
    project: Project, hers: StatementId, make: Make, who: str | None
) -> None:
    project.act_as(who)
    before = said(project, "Anna")
    message = builders.refused(project, lambda: project.run(make(hers)))
    assert "only Anna can change it" in message
    assert said(project, "Anna") == before


def test_changing_many_leaves_those_of_others(project: Project, hers: StatementId) -> None:
    before = said(project, "Anna")
    assert project.run(ChangeStatements((hers,), Part.FLAG, True)) == 0
    assert said(project, "Anna") == before


def test_new_statements_and_states_are_the_acting_annotators_own(
    project: Project, hers: StatementId, article: ArticleId
) -> None:
    before = said(project, "Anna")
    project.run(AddStatement(article, builders.parts(project)))
    project.run(SetArticleState(article, ArticleState.SKIPPED))
    assert said(project, "Anna") == before
    assert len(said(project, "Ben")) > 1


def test_nobody_takes_back_the_steps_of_another(project: Project, hers: StatementId) -> None:
    before = said(project, "Anna")
    with pytest.raises(Refused, match="nothing to undo"):
        project.undo()
    assert said(project, "Anna") == before
