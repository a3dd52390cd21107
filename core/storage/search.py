"""Search over articles and over statements: which of them a search finds, in their order."""

import sqlite3
from array import array

from core.model.ids import LayerId
from core.model.query import Every, Field, Query, is_broad
from core.storage.conditions import Conditions, fts_query
from core.text.query import NOTHING

__all__ = ["articles", "statements", "values", "words_apart"]


def articles(connection: sqlite3.Connection, query: Query, layer: LayerId | None) -> "array[int]":
    """The ids of all articles that match: the best first, or without words to rank the newest.

    `layer`: whose statements and states are meant; None means anybody's.
    """
    if query == NOTHING:
        return array("q")
    compiler = Conditions(connection, layer)
    words, others = words_apart(query)
    if words is not None:
        return _ranked(connection, words, compiler.on_articles(others))
    sql, values = compiler.on_articles(query)
    found = connection.execute(
        f"SELECT id FROM article WHERE {sql} ORDER BY published DESC, id DESC", values
    )
    return array("q", (number for (number,) in found))


def words_apart(query: Query) -> tuple[str | None, Query]:
    """The words that all must occur, as FTS5 asks for them, and what is asked for beside them.

    First letters are among the latter: to rank by them costs many times what it costs to find them.
    """
    if not is_broad(query) and (whole := fts_query(query)) is not None:
        return whole, NOTHING
    if not isinstance(query, Every):
        return None, query
    asked = [None if is_broad(part) else fts_query(part) for part in query.parts]
    told = [part for part in asked if part is not None]
    rest = [part for part, words in zip(query.parts, asked, strict=True) if words is None]
    return " AND ".join(told) or None, Every(tuple(rest))


def _ranked(
    connection: sqlite3.Connection, words: str, beside: tuple[str, list[str | int | None]]
) -> "array[int]":
    sql, values = beside
    is_narrowed = sql not in ("TRUE", "(TRUE)")
    # The sign keeps the index from being asked once for each article.
    narrowed = f" AND +rowid IN (SELECT id FROM article WHERE {sql})" if is_narrowed else ""
    # Ordered by rank alone and without a join: only then does the index sort by itself, those of
    # the same rank as they were imported. Told as well, the rank would be worked out twice.
    found = connection.execute(
        f"SELECT rowid FROM article_search WHERE article_search MATCH ?{narrowed} ORDER BY rank",
        [words, *(values if is_narrowed else ())],
    )
    return array("q", (number for (number,) in found))


def statements(connection: sqlite3.Connection, query: Query, layer: LayerId | None) -> "array[int]":
    """The ids of all statements that match, those of the newest article first.

    `layer`: of whom; None means of everybody.
    """
    if query == NOTHING:
        return array("q")
    sql, values = Conditions(connection, layer).on_own_statements(query)
    found = connection.execute(
        "SELECT statement.id FROM statement JOIN article ON article.id = statement.article"
        f" WHERE statement.id IN (SELECT statement.id FROM statement WHERE {sql})"
        " ORDER BY article.published DESC, article.id DESC, statement.id",
        values,
    )
    return array("q", (number for (number,) in found))


_VALUES = {
    Field.OUTLET: "SELECT DISTINCT outlet FROM article WHERE outlet <> '' ORDER BY outlet",
    Field.AUTHOR: "SELECT DISTINCT author FROM article WHERE author <> '' ORDER BY author",
    Field.LANGUAGE: "SELECT DISTINCT language FROM article WHERE language <> '' ORDER BY language",
    Field.ANNOTATOR: "SELECT name FROM annotator ORDER BY name",
    Field.ASSIGNED: "SELECT name FROM annotator WHERE id IN (SELECT annotator FROM assignment)"
    " ORDER BY name",
}


def values(connection: sqlite3.Connection, field: Field) -> list[str]:
    """Every value that a field of articles or layers has in the project; else none."""
    sql = _VALUES.get(field)
    return [] if sql is None else [value for (value,) in connection.execute(sql)]
