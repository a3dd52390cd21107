"""Queries for what several layers say of the same articles."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from core.model.compared import ComparedArticle, ComparedStatement, Ranges
from core.model.ids import ArticleId, LayerId, StatementId
from core.model.layer import ArticleState
from core.model.span import Role
from core.model.statement import Voice
from core.storage import stored
from core.storage.stored import Damaged

_TOGETHER = 400
"""Articles that are read by the same three queries: enough for few of them, and little memory."""

_LISTED = "(SELECT value FROM json_each(?))"
_ARTICLES = "SELECT id, uid, title, outlet, published, length FROM article"
_STATEMENTS = (
    "SELECT article, id, uid, layer, actor, stance, measure, voice, fields, codebook_revision"
    " FROM statement"
)

_States = dict[int, dict[LayerId, ArticleState]]
_Statements = dict[int, dict[LayerId, tuple[ComparedStatement, ...]]]
_Drafts = dict[int, dict[LayerId, int]]
_Spans = dict[int, dict[Role, Ranges]]


def wanted(
    connection: sqlite3.Connection,
    layers: Sequence[LayerId],
    articles: Sequence[ArticleId] | None,
) -> list[ArticleId]:
    """Those of `articles`, or of all, that one of the layers has a say on, in order of uids."""
    listed = json.dumps(list(layers))
    sql = (
        f"SELECT id FROM article WHERE id IN (SELECT article FROM article_state WHERE layer IN"
        f" {_LISTED} UNION SELECT article FROM statement WHERE layer IN {_LISTED})"
    )
    values = [listed, listed]
    if articles is not None:
        sql += f" AND id IN {_LISTED}"
        values.append(json.dumps(list(articles)))
    return [ArticleId(number) for (number,) in connection.execute(f"{sql} ORDER BY uid", values)]


def worked(connection: sqlite3.Connection, layers: Sequence[LayerId]) -> dict[ArticleId, str]:
    """The month, as `YYYY-MM` in UTC, in which the last of the layers came to stand as it does with
    an article, by the journal."""
    found = connection.execute(
        "SELECT article, substr(max(at), 1, 7) FROM article_state"
        " JOIN journal_change ON table_name = 'article_state' AND row_id = article_state.id"
        " JOIN journal_step ON seq = step"
        f" WHERE layer IN {_LISTED} AND state = 'done' GROUP BY article",
        (json.dumps(list(layers)),),
    )
    return {ArticleId(article): month for article, month in found}


def compared(
    connection: sqlite3.Connection, layers: Sequence[LayerId], articles: Sequence[ArticleId]
) -> Iterator[ComparedArticle]:
    """What the layers say of these articles, in order of uids."""
    for at in range(0, len(articles), _TOGETHER):
        yield from _portion(connection, layers, articles[at : at + _TOGETHER])


def _portion(
    connection: sqlite3.Connection, layers: Sequence[LayerId], articles: Sequence[ArticleId]
) -> Iterator[ComparedArticle]:
    values = (json.dumps(list(articles)), json.dumps(list(layers)))
    states = _states(connection, values)
    statements, drafts = _statements(connection, values), _drafts(connection, values)
    rows = connection.execute(f"{_ARTICLES} WHERE id IN {_LISTED} ORDER BY uid", values[:1])
    for number, uid, title, outlet, published, length in rows.fetchall():
        yield ComparedArticle(
            ArticleId(number), uid, title, outlet, published, length,
            states.get(number, {}), statements.get(number, {}), drafts.get(number, {}),
        )  # fmt: skip


_INSIDE = f" WHERE article IN {_LISTED} AND layer IN {_LISTED}"


def _states(connection: sqlite3.Connection, values: tuple[str, str]) -> _States:
    found: _States = {}
    sql = f"SELECT article, layer, state FROM article_state{_INSIDE}"
    for article, layer, state in connection.execute(sql, values):
        known = stored.word(ArticleState, state, "the state of an article")
        found.setdefault(article, {})[layer] = known
    return found


def _drafts(connection: sqlite3.Connection, values: tuple[str, str]) -> _Drafts:
    found: _Drafts = {}
    sql = f"SELECT article, layer, count(*) FROM statement{_INSIDE} AND complete = 0 GROUP BY 1, 2"
    for article, layer, count in connection.execute(sql, values):
        found.setdefault(article, {})[layer] = count
    return found


def _statements(connection: sqlite3.Connection, values: tuple[str, str]) -> _Statements:
    spans = _spans(connection, values)
    found: dict[int, dict[LayerId, list[ComparedStatement]]] = {}
    for article, *row in connection.execute(f"{_STATEMENTS}{_INSIDE} AND complete = 1", values):
        statement = _statement(row, spans.get(row[0], {}))
        found.setdefault(article, {}).setdefault(statement.layer, []).append(statement)
    return {
        article: {layer: _in_text_order(said) for layer, said in by_layer.items()}
        for article, by_layer in found.items()
    }


def _in_text_order(said: list[ComparedStatement]) -> tuple[ComparedStatement, ...]:
    if len(said) > 1:
        said.sort(key=lambda statement: statement.text_order)
    return tuple(said)


def _spans(connection: sqlite3.Connection, values: tuple[str, str]) -> _Spans:
    """The ranges of each role of each statement; those of a role are stored in text order."""
    roles = {role.value: role for role in Role}
    found: _Spans = {}
    sql = (
        'SELECT statement, role, "start", "end" FROM span WHERE statement IN'
        f" (SELECT id FROM statement{_INSIDE} AND complete = 1) ORDER BY statement, id"
    )
    last, own = None, dict[Role, Ranges]()
    for statement, name, start, end in connection.execute(sql, values):
        if statement != last:
            last, own = statement, {}
            found[statement] = own
        role = roles.get(name) or stored.word(Role, name, "the role of a span")
        own[role] = (*own[role], (start, end)) if role in own else ((start, end),)
    return found


def _statement(row: Sequence[Any], mentions: dict[Role, Ranges]) -> ComparedStatement:
    """`mentions`: the ranges of all roles; those of evidence are taken out of them."""
    number, uid, layer, actor, stance, measure, voice, fields, revision = row
    evidence = mentions.pop(Role.EVIDENCE, None)
    if evidence is None or actor is None or stance is None or measure is None:
        raise Damaged("a statement that is called complete lacks a part")
    return ComparedStatement(
        StatementId(number),
        uid,
        layer,
        evidence,
        actor,
        stance,
        measure,
        None if voice is None else stored.word(Voice, voice, "the voice of a statement"),
        stored.record(fields, "the answers to extra fields of a statement"),
        revision,
        mentions,
    )
