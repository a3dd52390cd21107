"""Layers of several annotators on one text, and what is decided about them."""

from collections.abc import Sequence
from dataclasses import replace

from core.adjudication.cases import Case
from core.adjudication.queue import Queue
from core.commands.adjudication import RecordVerdict
from core.commands.articles import SetArticleState
from core.commands.statements import AddStatement
from core.model.ids import ArticleId, LayerId, StatementId
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import Statement, StatementParts
from core.model.verdict import Decision, VerdictId
from core.project import Project
from tests.core import builders

HOTLINE = "Germany supports the crisis hotline"
REJECTS = "France, says Germany’s minister, rejects it"
BAN = "a ban on enlargement"


def says(
    project: Project,
    name: str,
    article: ArticleId,
    *what: str | None,
    **more: object,
) -> StatementId:
    """A statement of `name`; `what` as in `builders.parts`, `more` of `StatementParts`."""
    project.act_as(name)
    said = replace(builders.parts(project, *what), **more)  # type: ignore[arg-type]
    return project.run(AddStatement(article, said))


def done(project: Project, article: ArticleId, *names: str) -> None:
    for name in names:
        state(project, article, name, ArticleState.DONE)


def state(project: Project, article: ArticleId, name: str, wanted: ArticleState) -> None:
    project.act_as(name)
    project.run(SetArticleState(article, wanted))


def as_adjudicator(project: Project) -> Project:
    project.act_as("Dora")
    return project


def cases(project: Project, article: ArticleId) -> tuple[Case, ...]:
    return project.article_cases(article).cases


def only_case(project: Project, article: ArticleId) -> Case:
    (found,) = cases(project, article)
    return found


def decide(project: Project, case: Case, decision: Decision, name: str = "Dora") -> VerdictId:
    project.act_as(name)
    return project.run(RecordVerdict(case.ref, decision))


def gold(project: Project, article: ArticleId) -> list[Statement]:
    layer = project.gold_layer()
    return [] if layer is None else project.statements(article, layer.id)


def gold_state(project: Project, article: ArticleId) -> ArticleState:
    layer = project.gold_layer()
    return ArticleState.TO_DO if layer is None else project.article_state(layer.id, article)


def said_of(project: Project, parts: StatementParts) -> tuple[str | None, ...]:
    """Actor, stance, measure, quotes."""
    names = (project.codebook.name_of(e) for e in (parts.actor, parts.stance, parts.measure))
    return (*names, " + ".join(span.quote for span in parts.evidence))


def quotes(spans: Sequence[Span]) -> list[str]:
    return [span.quote for span in spans]


def layer_of(project: Project, name: str) -> LayerId:
    return project.layer_named(name).id


def queue(project: Project) -> Queue:
    return project.adjudication_queue()
