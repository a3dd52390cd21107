"""Queries that read what goes out in bulk: few of them, in order, with bounded memory."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter

from core.model.exported import (
    Choice,
    ChosenArticle,
    ExportedArticle,
    SpanRow,
    SpanRows,
    Spell,
    StatementRow,
    portions,
)
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from core.storage import articles, stored
from core.storage.stored import Damaged

_MOST_ARTICLES, _MOST_STATEMENTS, _MOST_CHARACTERS = 200, 2_000, 2_000_000
"""Read by the same queries: enough for few of them, and little memory."""

LISTED = "(SELECT value FROM json_each(?))"
_COUNTED = "INDEXED BY statement_by_article"  # which holds all that is asked, in the order needed
ROLES = {role.value: place for place, role in enumerate(Role)}
COLUMNS = (
    "id, uid, article, layer, actor, stance, measure, voice, confidence, note, flagged, fields,"
    " codebook_revision, provenance"
)
_EVIDENCE = 0

_States = dict[int, dict[LayerId, ArticleState]]
_Statements = dict[int, dict[LayerId, list[StatementRow]]]
_Misquoted = dict[ArticleId, tuple[str, SpanRow]]


def chosen(connection: sqlite3.Connection, choice: Choice) -> list[ChosenArticle]:
    """The articles that go out, in the order of uids.

    A layer has a say on an article that it has in another state than to do, or where it has a
    complete statement.
    """
    said, values = said_by(choice)
    layers = json.dumps(list(choice.layers))
    limits, needed = conditions(choice)
    sql = (
        "WITH share AS (SELECT article, sum(said) AS said, max(lacking) AS lacking,"
        " max(state) AS state FROM (SELECT article, layer, count(*) AS said,"
        "   max(actor IS NULL OR stance IS NULL OR measure IS NULL) AS lacking, NULL AS state"
        f"   FROM statement {_COUNTED} WHERE {said} GROUP BY article, layer"
        "  UNION ALL SELECT article, layer, 0, 0, state FROM article_state"
        f"   WHERE layer IN {LISTED}) GROUP BY article, layer)"
        " SELECT article.id, sum(said), article.length, max(lacking)"
        " FROM share JOIN article ON article.id = share.article"
        f" WHERE {limits} GROUP BY article.id ORDER BY article.uid"
    )
    found = connection.execute(sql, [*values, layers, *needed]).fetchall()
    if any(lacking for *_, lacking in found):
        raise _lacking()
    return [ChosenArticle(number, said, length) for number, said, length, _ in found]


def _lacking() -> Damaged:
    return Damaged("a statement that is called complete lacks a part")


def said_by(choice: Choice) -> tuple[str, list[str]]:
    """The condition on statements, and its values."""
    conditions, values = [f"layer IN {LISTED}", "complete = 1"], [json.dumps(list(choice.layers))]
    for kind, entries in choice.entries.items():
        conditions.append(f"{kind.value} IN {LISTED}")
        values.append(json.dumps(sorted(entries)))
    return " AND ".join(conditions), values


def conditions(choice: Choice) -> tuple[str, list[str]]:
    """The condition on an article and a layer's share of it, and its values."""
    found, values = ["TRUE"], list[str]()
    if choice.states:
        found.append(f"coalesce(state, 'to_do') IN {LISTED}")
        values.append(json.dumps(sorted(choice.states)))
    if choice.entries:
        found.append("said > 0")
    dates, days = _dates(choice)
    return " AND ".join((*found, *dates)), values + days


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


def drafts(connection: sqlite3.Connection, choice: Choice) -> int:
    """How many statements stay out for nothing but that they are not complete."""
    dates, days = _dates(choice)
    conditions = [f"layer IN {LISTED}", "complete = 0", *dates]
    values = [json.dumps(list(choice.layers)), *days]
    for kind, entries in choice.entries.items():
        conditions.append(f"{kind.value} IN {LISTED}")
        values.append(json.dumps(sorted(entries)))
    if choice.states:
        conditions.append(
            "coalesce((SELECT state FROM article_state AS held WHERE held.article = article.id"
            f" AND held.layer = statement.layer), 'to_do') IN {LISTED}"
        )
        values.append(json.dumps(sorted(choice.states)))
    sql = (
        "SELECT count(*) FROM statement JOIN article ON article.id = statement.article"
        f" WHERE {' AND '.join(conditions)}"
    )
    (count,) = connection.execute(sql, values).fetchone()
    return int(count)


def in_question(connection: sqlite3.Connection, choice: Choice) -> set[ArticleId]:
    """The articles that the layers' states and the dates of a choice let pass, whether or not a
    layer has a say on them."""
    dates, days = _dates(choice)
    sql = f"SELECT id FROM article WHERE {' AND '.join(dates) or 'TRUE'}"
    found = {ArticleId(number) for (number,) in connection.execute(sql, days)}
    if not choice.states:
        return found
    held = connection.execute(
        f"SELECT article, state FROM article_state WHERE layer IN {LISTED}",
        (json.dumps(list(choice.layers)),),
    ).fetchall()
    passing = {ArticleId(number) for number, state in held if state in choice.states}
    if ArticleState.TO_DO in choice.states:
        return found - ({ArticleId(number) for number, _ in held} - passing)
    return found & passing


def exported(
    connection: sqlite3.Connection,
    choice: Choice,
    wanted: Sequence[ChosenArticle],
    spell: Spell | None = None,
) -> Iterator[ExportedArticle]:
    """These articles, which `chosen` found, in their order; spans hold what `spell` makes of them,
    if it is given, in the place of their quotes."""
    taken = _Spans(connection, spell)
    said, values = said_by(choice)
    layers = json.dumps(list(choice.layers))
    for some in portions(wanted, _MOST_STATEMENTS, _MOST_CHARACTERS, _MOST_ARTICLES):
        portion = [each.id for each in some]
        listed = json.dumps(portion)
        texts = {number: articles.text(connection, number) for number in portion}
        held = states(connection, listed, layers)
        which = f"article IN {LISTED} AND {said}"
        statements, misquoted = _statements(connection, taken, which, [listed, *values], texts)
        details = {article.id: article for article in articles.some(connection, listed)}
        for number in portion:
            shares = _shares(choice, held.get(number, {}), statements.pop(number, {}))
            yield ExportedArticle(details[number], texts.pop(number), shares, misquoted.get(number))


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


def states(connection: sqlite3.Connection, listed: str, layers: str) -> _States:
    found: _States = {}
    sql = (
        "SELECT article, layer, state FROM article_state"
        f" WHERE article IN {LISTED} AND layer IN {LISTED}"
    )
    for article, layer, state in connection.execute(sql, (listed, layers)):
        known = stored.word(ArticleState, state, "the state of an article")
        found.setdefault(article, {})[layer] = known
    return found


def _statements(
    connection: sqlite3.Connection,
    taken: "_Spans",
    which: str,
    values: list[str],
    texts: dict[ArticleId, str],
) -> tuple[_Statements, _Misquoted]:
    """By article and layer in stable order, and the first that misquotes each article."""
    sql = f"SELECT {COLUMNS} FROM statement WHERE {which} ORDER BY article, layer"
    rows = connection.execute(sql, values).fetchall()
    spans, misquoted = taken.of(which, values, {row[0]: texts[row[2]] for row in rows})
    try:
        made = [_made(StatementRow, (*row, spans[row[0]])) for row in rows]
        found: _Statements = {}
        for (article, layer), own in groupby(made, itemgetter(2, 3)):
            found.setdefault(article, {})[layer] = sorted(own, key=_stable_order)
    except (KeyError, IndexError) as error:
        raise _lacking() from error
    by_id = {int(row.id): row for row in made} if misquoted else {}
    return found, {
        by_id[number].article: (by_id[number].uid, place) for number, place in misquoted.items()
    }


_made = tuple.__new__
"""As `StatementRow._make`, without a call in Python for each of a million rows."""


def _stable_order(row: StatementRow) -> tuple[int, int, str]:
    """As `Statement.stable_order`: the same in every project that holds the statement."""
    start, end, _ = row[-1][_EVIDENCE][0]
    return start, end, row[1]


class _Spans:
    """Takes spans one by one, as the database comes upon them: a call from within a query takes
    half the time of a row that is handed out."""

    def __init__(self, connection: sqlite3.Connection, spell: Spell | None) -> None:
        self._connection = connection
        connection.create_function("take_span", 5, self._taking(spell))

    def of(
        self, which: str, values: list[str], texts: dict[int, str]
    ) -> tuple[dict[int, SpanRows], dict[int, SpanRow]]:
        """By statement; those of a role are stored in text order. And by statement, the last span
        that does not quote what stands there. `texts`: that of each statement's article."""
        self._texts = texts
        self._found: dict[int, SpanRows] = {}
        self._misquoted: dict[int, SpanRow] = {}
        self._unknown: list[str] = []
        sql = (
            'SELECT count(take_span(statement, role, "start", "end", quote))'
            " FROM span INDEXED BY span_by_statement"  # the order: by statement, then by id
            f" WHERE statement IN (SELECT id FROM statement WHERE {which})"
        )
        self._connection.execute(sql, values).fetchall()
        for role in self._unknown:
            stored.word(Role, role, "the role of a span")
        return self._found, self._misquoted

    def _taking(self, spell: Spell | None) -> Callable[[int, str, int, int, str], None]:
        last, text, own = None, "", ([], [], [], [])  # type: tuple[int | None, str, SpanRows]
        places = ROLES

        def take(statement: int, role: str, start: int, end: int, quote: str) -> None:
            nonlocal last, text, own
            if statement != last or not self._found:
                last, text, own = statement, self._texts[statement], ([], [], [], [])
                self._found[statement] = own
            if text[start:end] != quote or start < 0 or not quote:
                self._misquoted[statement] = (start, end, quote)
            if role not in places:
                self._unknown.append(role)
            elif spell is None:
                own[places[role]].append((start, end, quote))
            else:
                own[places[role]].append((start, end, spell(start, end, quote)))

        return take
