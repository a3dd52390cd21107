"""What several layers say of the same articles."""

import pytest

from core.commands.articles import SetArticleState
from core.commands.statements import SetField, SetSpans, SetVoice
from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from core.model.statement import Voice
from core.project import Project
from core.storage.stored import Damaged
from tests.core import builders
from tests.core.builders import OTHER_TEXT, add_article, add_statement, damage, quoting


@pytest.fixture
def other(project: Project) -> ArticleId:
    return add_article(project, OTHER_TEXT, "Fears", outlet="Herald", published="2025-03-01")


def layers(project: Project) -> tuple[LayerId, ...]:
    return tuple(layer.id for layer in project.layers())


def as_ben(project: Project, article: ArticleId, *what: str | None) -> LayerId:
    project.act_as("Ben")
    add_statement(project, article, *what)
    layer = builders.own_layer(project)
    project.act_as("Anna")
    return layer


def one(project: Project, *articles: ArticleId) -> ComparedArticle:
    (found,) = project.compared(layers(project), articles or None)
    return found


def test_each_layers_statements_stand_in_text_order(project: Project, article: ArticleId) -> None:
    add_statement(project, article, "Berlin would not")
    add_statement(project, article, "crisis hotline")
    anna = builders.own_layer(project)
    ben = as_ben(project, article, "rejects it", "France", "opposes")
    found = one(project)
    starts = [statement.evidence[0][0] for statement in found.said_by(anna)]
    assert starts == [quoting("crisis hotline").start, quoting("Berlin would not").start]
    assert [statement.layer for statement in found.said_by(ben)] == [ben]


def test_a_statement_is_told_with_all_that_is_compared(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    passages = (quoting("Germany supports"), quoting("hotline"))
    project.run(SetSpans(number, Role.EVIDENCE, passages))
    project.run(SetVoice(number, Voice.QUOTED))
    project.run(SetField(number, "weight", 2.5))
    stored = builders.statement(project, number)
    (found,) = one(project).said_by(builders.own_layer(project))
    parts = stored.parts
    assert found.triple == (parts.actor, parts.stance, parts.measure)
    assert found.evidence == tuple((span.start, span.end) for span in passages)
    assert found.mentions == {
        role: tuple((span.start, span.end) for span in parts.spans(role))
        for role in Role
        if role is not Role.EVIDENCE and parts.spans(role)
    }
    assert (found.id, found.uid, found.layer) == (stored.id, stored.uid, stored.layer)
    assert (found.voice, found.fields) == (Voice.QUOTED, {"weight": 2.5})
    assert found.codebook_revision == stored.codebook_revision


def test_drafts_are_counted_and_not_compared(project: Project, article: ArticleId) -> None:
    add_statement(project, article, "hotline", None)
    found = one(project)
    anna = builders.own_layer(project)
    assert (found.said_by(anna), found.drafts) == ((), {anna: 1})


def test_done_without_a_statement_is_told_and_differs_from_to_do(
    project: Project, article: ArticleId, other: ArticleId
) -> None:
    project.run(SetArticleState(article, ArticleState.DONE))
    project.run(SetArticleState(other, ArticleState.SKIPPED))
    anna = builders.own_layer(project)
    found = {each.id: each for each in project.compared(layers(project))}
    assert found[article].states == {anna: ArticleState.DONE}
    assert found[article].done_by() == {anna}
    assert found[other].done_by() == frozenset()
    assert (found[other].title, found[other].outlet) == ("Fears", "Herald")
    assert (found[other].published, found[other].length) == ("2025-03-01", len(OTHER_TEXT))


def test_an_article_that_no_asked_layer_has_touched_is_left_out(
    project: Project, article: ArticleId, other: ArticleId
) -> None:
    add_statement(project, article)
    anna = builders.own_layer(project)
    ben = as_ben(project, other, None)
    assert [each.id for each in project.compared([anna])] == [article]
    assert [each.id for each in project.compared([ben])] == [other]
    assert list(project.compared([anna], [other])) == []


def test_articles_come_in_the_order_of_their_uids(
    project: Project, article: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.storage.comparing._TOGETHER", 2)
    made = [add_article(project, f"Text {number}.", f"No {number}") for number in range(7)]
    for each in made:
        project.run(SetArticleState(each, ArticleState.DONE))
    found = [each.uid for each in project.compared(layers(project))]
    assert len(found) == 7
    assert found == sorted(found)
    assert project.compared_ids(layers(project)) == [
        each.id for each in project.compared(layers(project))
    ]


def test_what_is_committed_meanwhile_is_not_seen(project: Project, article: ArticleId) -> None:
    for number in range(2):
        made = add_article(project, f"Text {number}.", f"No {number}")
        project.run(SetArticleState(made, ArticleState.DONE))
    with Project.open(project.path, read_only=True) as reader:
        found = reader.compared(layers(project))
        first = next(found)
        project.run(SetArticleState(first.id, ArticleState.SKIPPED))
        (second,) = found
        project.run(SetArticleState(second.id, ArticleState.SKIPPED))
        assert second.states == {builders.own_layer(project): ArticleState.DONE}
        assert len(list(reader.compared(layers(project)))) == 2


def test_a_complete_statement_without_its_parts_is_damage(
    project: Project, article: ArticleId
) -> None:
    number = add_statement(project, article)
    damage(project, "DELETE FROM span WHERE statement = ? AND role = 'evidence'", number)
    with pytest.raises(Damaged):
        list(project.compared(layers(project)))


def test_the_month_of_an_article_is_that_in_which_the_last_was_done_with_it(
    project: Project, article: ArticleId, other: ArticleId
) -> None:
    for each in (article, other):
        project.run(SetArticleState(each, ArticleState.DONE))
    damage(project, "UPDATE journal_step SET at = '2026-01-31T10:00:00.000Z'")
    project.act_as("Ben")
    project.run(SetArticleState(article, ArticleState.DONE))
    damage(
        project, "UPDATE journal_step SET at = '2026-02-01T10:00:00.000Z' WHERE seq ="
        " (SELECT max(seq) FROM journal_step)",
    )  # fmt: skip
    assert project.worked_months(layers(project)) == {article: "2026-02", other: "2026-01"}
