"""Statements come back as they were stored, in text order, and by any number."""

from dataclasses import replace

import pytest

from core.commands.statements import AddStatement
from core.model.ids import ArticleId, StatementId
from core.model.span import Role, Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, entry_id, quoting


def test_a_statement_comes_back_as_it_was_stored(project: Project, article: ArticleId) -> None:
    everything = replace(
        builders.parts(project),
        evidence=(quoting("Germany supports"), quoting("crisis hotline")),
        actor_mentions=(quoting("Berlin"),),
        stance_cues=(quoting("supports"), quoting("rejects")),
        measure_mentions=(quoting("hotline"),),
        voice=Voice.REPORTED,
        confidence=3,
        note="“why” \U0001f54a\ufe0f\nsecond line",
        flagged=True,
        fields={"weight": 0.5, "quoted": False, "forum": "press", "condition": "ja, „doch“"},
    )
    stored = builders.statement(project, project.run(AddStatement(article, everything)))
    assert stored.parts == everything
    assert (stored.article, stored.layer) == (article, builders.own_layer(project))
    assert not stored.is_draft
    assert stored.provenance is None


def test_an_empty_draft_comes_back_empty(project: Project, article: ArticleId) -> None:
    stored = builders.statement(project, project.run(AddStatement(article, StatementParts())))
    assert stored.parts == StatementParts()
    assert stored.is_draft


def test_statements_stand_in_text_order(project: Project, article: ArticleId) -> None:
    ids = [
        builders.add_statement(project, article, quote, None, None, None)
        for quote in ("NATO “may” accept", "Talks", "Germany supports", None, "Talks in Berlin")
    ]
    found = project.statements(article, builders.own_layer(project))
    assert [s.id for s in found] == [ids[3], ids[1], ids[4], ids[2], ids[0]]


def test_a_layer_holds_its_own_statements_alone(project: Project, article: ArticleId) -> None:
    mine = builders.add_statement(project, article)
    project.act_as("Ben")
    theirs = builders.add_statement(project, article, None, None, None, None)
    layer = builders.own_layer(project)
    assert [s.id for s in project.statements(article, layer)] == [theirs]
    assert project.statement_counts(article, layer) == (0, 1)
    project.act_as("Anna")
    assert [s.id for s in project.statements(article, builders.own_layer(project))] == [mine]
    assert project.statement_totals() == (1, 1)
    counts = {c.layer.annotator.name: c for c in project.layer_counts()}
    assert (counts["Anna"].statements, counts["Anna"].drafts, counts["Anna"].in_progress) == (
        1,
        0,
        1,
    )
    assert (counts["Ben"].statements, counts["Ben"].drafts, counts["Ben"].done) == (0, 1, 0)


def test_any_number_of_statements_can_be_asked_for_at_once(
    project: Project, article: ArticleId
) -> None:
    """After the import of a layer, views ask for all that changed."""
    known = builders.add_statement(project, article)
    found = project.some_statements(StatementId(number) for number in range(100_000))
    assert [statement.id for statement in found] == [known]
    assert project.some_statements([]) == []


def test_recent_entries_are_named_once_newest_first(project: Project, article: ArticleId) -> None:
    assert project.recent_entries(builders.own_layer(project)) == []
    for actor, measure in (
        ("Germany", "crisis hotline"),
        ("France", "crisis hotline"),
        ("Germany", None),
        (None, "ban on enlargement"),
    ):
        builders.add_statement(project, article, None, actor, None, measure)
    assert project.recent_entries(builders.own_layer(project)) == [
        entry_id(project, MEASURE, "ban on enlargement"),
        entry_id(project, ACTOR, "Germany"),
        entry_id(project, ACTOR, "France"),
        entry_id(project, MEASURE, "crisis hotline"),
    ]


@pytest.mark.parametrize("role", Role)
def test_spans_that_touch_are_stored_as_one(
    project: Project, article: ArticleId, role: Role
) -> None:
    pieces = (Span.of(builders.TEXT, 5, 9), Span.of(builders.TEXT, 0, 5))
    parts = StatementParts().with_spans({role: pieces})
    statement = project.run(AddStatement(article, parts))
    assert builders.marked(project, statement, role) == ["Talks in "]
