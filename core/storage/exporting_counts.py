"""What goes out, counted by the database, so that nothing of it has to be read."""

import json
import sqlite3
from collections.abc import Collection

from core.model.exported import Choice, SaidCounts, SpanCounts
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.span import Role
from core.storage.exporting import LISTED, conditions, said_by

_ARTICLES = """
    SELECT count(*), sum(said = 0), sum(is_touched), sum(has_metadata), sum(is_published),
        sum(has_metadata OR is_published)
    FROM (SELECT article, sum(said) AS said, max(state <> 'to_do') AS is_touched
        FROM passing GROUP BY article) AS own
    JOIN (SELECT id, coalesce(outlet, '') <> '' OR coalesce(published, '') <> '' AS is_published,
        coalesce(author, '') <> '' OR coalesce(source_url, '') <> '' OR coalesce(language, '') <> ''
        OR json(metadata) <> '{}' AS has_metadata FROM article) AS known ON known.id = own.article
"""
_STATEMENTS = """
    SELECT count(*), sum(coalesce(voice, '') <> ''), sum(coalesce(confidence, 0) <> 0),
        sum(note <> ''), sum(flagged <> 0), sum(fields <> '{}'),
        sum(coalesce(provenance, '') <> ''), sum(instr(coalesce(provenance, ''), '"votes"') > 0)
    FROM statement WHERE
"""


def said(connection: sqlite3.Connection, choice: Choice, is_done: bool | None) -> SaidCounts:
    """Of the shares of a choice; `is_done`: of those alone that are done, or that are not."""
    passing, values = _passing(choice, is_done)
    articles = connection.execute(passing + _ARTICLES, values).fetchone()
    which, more = _statements(choice)
    statements = connection.execute(passing + _STATEMENTS + which, [*values, *more]).fetchone()
    return SaidCounts(*(number or 0 for number in (*articles, *statements)))


def spans(connection: sqlite3.Connection, choice: Choice, is_done: bool | None) -> SpanCounts:
    passing, values = _passing(choice, is_done)
    which, more = _statements(choice)
    of = f"FROM span WHERE statement IN (SELECT id FROM statement WHERE {which})"
    sql = (
        f"{passing} SELECT sum(marks), sum(passages > 1) FROM (SELECT sum(role <> ?) AS marks,"
        f" sum(role = ?) AS passages {of} GROUP BY statement)"
    )
    roles = [Role.EVIDENCE.value, Role.EVIDENCE.value]
    found = connection.execute(sql, [*values, *roles, *more]).fetchone()
    return SpanCounts(*(number or 0 for number in found))


def articles(
    connection: sqlite3.Connection, choice: Choice, is_done: bool | None
) -> set[ArticleId]:
    passing, values = _passing(choice, is_done)
    sql = f"{passing} SELECT DISTINCT article FROM passing"
    return {ArticleId(number) for (number,) in connection.execute(sql, values)}


def statements_among(
    connection: sqlite3.Connection, choice: Choice, wanted: Collection[StatementId]
) -> set[StatementId]:
    passing, values = _passing(choice, None)
    which, more = _statements(choice)
    sql = f"{passing} SELECT id FROM statement WHERE id IN {LISTED} AND {which}"
    found = connection.execute(sql, [*values, json.dumps(list(wanted)), *more])
    return {StatementId(number) for (number,) in found}


def _passing(choice: Choice, is_done: bool | None) -> tuple[str, list[str]]:
    """The shares that go out, with their states and how many complete statements they have."""
    which, said_values = said_by(choice)
    limits, needed = conditions(choice)
    if is_done is not None:
        limits += f" AND coalesce(state, 'to_do') {'=' if is_done else '<>'} ?"
        needed = [*needed, ArticleState.DONE.value]
    sql = (
        "WITH share AS (SELECT article, layer, sum(said) AS said, max(state) AS state FROM"
        f" (SELECT article, layer, count(*) AS said, NULL AS state FROM statement WHERE {which}"
        "   GROUP BY article, layer"
        "  UNION ALL SELECT article, layer, 0, state FROM article_state"
        f"   WHERE layer IN {LISTED}) GROUP BY article, layer),"
        " passing AS MATERIALIZED (SELECT share.article, share.layer, said,"
        " coalesce(state, 'to_do') AS state FROM share JOIN article ON article.id = share.article"
        f" WHERE {limits})"
    )
    return sql, [*said_values, json.dumps(list(choice.layers)), *needed]


def _statements(choice: Choice) -> tuple[str, list[str]]:
    which, values = said_by(choice)
    return f"{which} AND (article, layer) IN (SELECT article, layer FROM passing)", values
