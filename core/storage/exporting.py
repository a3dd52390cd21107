"""Queries that read what goes out in bulk: few of them, in order, with bounded memory."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain

from core.model.article import Article
from core.model.exported import Choice, ExportedArticle, SpanRows, StatementRow
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from core.model.statement import Voice
from core.storage import articles, stored
from core.storage.stored import Damaged

_MOST_ARTICLES, _MOST_STATEMENTS = 400, 4_000
"""Read by the same queries: enough for few of them, and little memory."""

_LISTED = "(SELECT value FROM json_each(?))"
_ROLES = {role.value: place for place, role in enumerate(Role)}
_VOICES = {None, *(voice.value for voice in Voice)}
_COLUMNS = (
    "id, uid, article, layer, actor, stance, measure, voice, confidence, note, flagged, fields,"
    " codebook_revision, provenance"
)
_EVIDENCE = 0

_States = dict[int, dict[LayerId, ArticleState]]
_Statements = dict[int, dict[LayerId, list[StatementRow]]]


def chosen(connection: sqlite3.Connection, choice: Choice) -> list[tuple[ArticleId, int]]:
    """The articles that go out, in the order of uids, each with how many statements.

    A layer has a say on an article that it has in another state than to do, or where it has a
    complete statement.
    """
    said, values = _said(choice)
    layers = json.dumps(list(choice.layers))
    conditions, needed = _conditions(choice)
    sql = (
        "WITH share AS (SELECT article, sum(said) AS said, max(state) AS state FROM"
        f" (SELECT article, layer, count(*) AS said, NULL AS state FROM statement WHERE {said}"
        "   GROUP BY article, layer"
        "  UNION ALL SELECT article, layer, 0, state FROM article_state"
        f"   WHERE layer IN {_LISTED}) GROUP BY article, layer)"
        " SELECT article.id, sum(said) FROM share JOIN article ON article.id = share.article"
        f" WHERE {conditions} GROUP BY article.id ORDER BY article.uid"
    )
    return connection.execute(sql, [*values, layers, *needed]).fetchall()


def _said(choice: Choice) -> tuple[str, list[str]]:
    """The condition on statements, and its values."""
    conditions, values = [f"layer IN {_LISTED}", "complete = 1"], [json.dumps(list(choice.layers))]
    for kind, entries in choice.entries.items():
        conditions.append(f"{kind.value} IN {_LISTED}")
        values.append(json.dumps(sorted(entries)))
    return " AND ".join(conditions), values


def _conditions(choice: Choice) -> tuple[str, list[str]]:
    """The condition on an article and a layer's share of it, and its values."""
    conditions, values = ["TRUE"], list[str]()
    if choice.states:
        conditions.append(f"coalesce(state, 'to_do') IN {_LISTED}")
        values.append(json.dumps(sorted(choice.states)))
    if choice.entries:
        conditions.append("said > 0")
    dates, days = _dates(choice)
    return " AND ".join((*conditions, *dates)), values + days


def _dates(choice: Choice) -> tuple[list[str], list[str]]:
    """A month includes all of its days, at either end."""
    conditions, values = list[str](), list[str]()
    if choice.since:
        conditions.append("published >= ?")
        values.append(choice.since)
    if choice.until:
        conditions.append("substr(published, 1, length(?)) <= ?")
        values += [choice.until, choice.until]
    return conditions, values


def in_question(connection: sqlite3.Connection, choice: Choice) -> set[ArticleId]:
    """The articles that the layers' states and the dates of a choice let pass, whether or not a
    layer has a say on them."""
    dates, days = _dates(choice)
    sql = f"SELECT id FROM article WHERE {' AND '.join(dates) or 'TRUE'}"
    found = {ArticleId(number) for (number,) in connection.execute(sql, days)}
    if not choice.states:
        return found
    held = connection.execute(
        f"SELECT article, state FROM article_state WHERE layer IN {_LISTED}",
        (json.dumps(list(choice.layers)),),
    ).fetchall()
    passing = {ArticleId(number) for number, state in held if state in choice.states}
    if ArticleState.TO_DO in choice.states:
        return found - ({ArticleId(number) for number, _ in held} - passing)
    return found & passing


def exported(
    connection: sqlite3.Connection, choice: Choice, wanted: Sequence[tuple[ArticleId, int]]
) -> Iterator[ExportedArticle]:
    """These articles, which `chosen` found, in their order."""
    said, values = _said(choice)
    layers = json.dumps(list(choice.layers))
    for portion in _portions(wanted):
        listed = json.dumps(portion)
        states = _states(connection, listed, layers)
        statements = _statements(connection, f"article IN {_LISTED} AND {said}", [listed, *values])
        details = _details(connection, listed)
        for number in portion:
            shares = _shares(choice, states.get(number, {}), statements.pop(number, {}))
            text = articles.text(connection, number)
            yield ExportedArticle(details[number], text, shares)


def _portions(wanted: Sequence[tuple[ArticleId, int]]) -> Iterator[list[ArticleId]]:
    portion, statements = list[ArticleId](), 0
    for number, said in wanted:
        if portion and (statements + said > _MOST_STATEMENTS or len(portion) == _MOST_ARTICLES):
            yield portion
            portion, statements = [], 0
        portion.append(number)
        statements += said
    if portion:
        yield portion


def _shares(
    choice: Choice,
    states: dict[LayerId, ArticleState],
    statements: dict[LayerId, list[StatementRow]],
) -> dict[LayerId, tuple[ArticleState, list[StatementRow]]]:
    found = {}
    for layer in dict.fromkeys(chain(states, statements)):
        state, said = states.get(layer, ArticleState.TO_DO), statements.get(layer, [])
        if (not choice.states or state in choice.states) and (said or not choice.entries):
            found[layer] = (state, said)
    return found


def _details(connection: sqlite3.Connection, listed: str) -> dict[ArticleId, Article]:
    return {article.id: article for article in articles.some(connection, listed)}


def _states(connection: sqlite3.Connection, listed: str, layers: str) -> _States:
    found: _States = {}
    sql = (
        "SELECT article, layer, state FROM article_state"
        f" WHERE article IN {_LISTED} AND layer IN {_LISTED}"
    )
    for article, layer, state in connection.execute(sql, (listed, layers)):
        known = stored.word(ArticleState, state, "the state of an article")
        found.setdefault(article, {})[layer] = known
    return found


def _statements(connection: sqlite3.Connection, which: str, values: list[str]) -> _Statements:
    spans = _spans(connection, which, values)
    found: _Statements = {}
    for row in connection.execute(f"SELECT {_COLUMNS} FROM statement WHERE {which}", values):
        own = spans.pop(row[0], None)
        if own is None or not own[_EVIDENCE] or None in row[4:7]:
            raise Damaged("a statement that is called complete lacks a part")
        if row[7] not in _VOICES:
            stored.word(Voice, row[7], "the voice of a statement")
        made = StatementRow._make((*row, own))
        found.setdefault(made.article, {}).setdefault(made.layer, []).append(made)
    for by_layer in found.values():
        for said in by_layer.values():
            said.sort(key=_stable_order)
    return found


def _stable_order(row: StatementRow) -> tuple[int, int, str]:
    """As `Statement.stable_order`: the same in every project that holds the statement."""
    start, end, _ = row.spans[_EVIDENCE][0]
    return start, end, row.uid


def _spans(connection: sqlite3.Connection, which: str, values: list[str]) -> dict[int, SpanRows]:
    """Those of a role are stored in text order."""
    found: dict[int, SpanRows] = {}
    sql = (
        'SELECT statement, role, "start", "end", quote FROM span WHERE statement IN'
        f" (SELECT id FROM statement WHERE {which}) ORDER BY statement, id"
    )
    last, own = None, ([], [], [], [])  # type: tuple[int | None, SpanRows]
    for statement, role, start, end, quote in connection.execute(sql, values):
        if statement != last:
            last, own = statement, ([], [], [], [])
            found[statement] = own
        place = _ROLES.get(role)
        if place is None:
            stored.word(Role, role, "the role of a span")
            continue
        own[place].append((start, end, quote))
    return found
