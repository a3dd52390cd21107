"""Queries and rows of articles and of their states in a layer."""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from core.model.article import (
    NOBODY,
    Article,
    ArticleDetails,
    ArticleFilter,
    ArticleOrder,
    ArticleRow,
    NewArticle,
    TitledArticle,
    uid_of,
)
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.storage import stored
from core.storage.conditions import Conditions
from core.storage.rows import JournaledRows, Table
from core.text.query import parse

_ORDERS = {
    ArticleOrder.IMPORTED: "article.id",
    ArticleOrder.TITLE: "article.title COLLATE NOCASE, article.id",
    ArticleOrder.NEWEST: "article.published IS NULL, article.published DESC,"
    " article.title COLLATE NOCASE, article.id",
    ArticleOrder.OLDEST: "article.published IS NULL, article.published,"
    " article.title COLLATE NOCASE, article.id",
    ArticleOrder.DRAFTS: "(SELECT count(*) FROM statement WHERE statement.article = article.id"
    " AND statement.layer IS ? AND complete = 0) DESC, article.id",
    # The sign keeps SQLite from looking for the maximum among all ids, once for each article.
    ArticleOrder.RECENT: "(SELECT max(+statement.id) FROM statement"
    " WHERE statement.article = article.id AND statement.layer IS ?) DESC NULLS LAST, article.id",
}


def add_text(connection: sqlite3.Connection, sha256: str, text: str) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO article_text (sha256, body) VALUES (?, ?)", (sha256, text)
    )


def insert(rows: JournaledRows, article: NewArticle, sha256: str, words: int) -> ArticleId:
    """Add the row of an article whose text is here; `words` by white space."""
    details = article.details
    row = {
        "uid": uid_of(sha256),
        "sha256": sha256,
        "title": details.title,
        "outlet": details.outlet,
        "author": details.author,
        "published": details.published,
        "source_url": details.source_url,
        "language": details.language,
        "metadata": json.dumps(dict(details.metadata), ensure_ascii=False, sort_keys=True),
        "origin": article.origin,
        "length": len(article.text),
        "words": words,
    }
    return ArticleId(rows.insert(Table.ARTICLE, row))


def find_by_hash(connection: sqlite3.Connection, sha256: str) -> tuple[ArticleId, str] | None:
    """Id and title of the article with that text."""
    row = connection.execute("SELECT id, title FROM article WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else (ArticleId(row[0]), row[1])


def ids_by_hash(connection: sqlite3.Connection) -> dict[str, ArticleId]:
    """Every article by the SHA-256 of its text."""
    return {
        sha256: ArticleId(n) for sha256, n in connection.execute("SELECT sha256, id FROM article")
    }


def find_by_uid(connection: sqlite3.Connection, uid: str) -> ArticleId | None:
    row = connection.execute("SELECT id FROM article WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else ArticleId(row[0])


_ARTICLE = (
    "SELECT id, uid, sha256, title, outlet, author, published, source_url, language, metadata,"
    " length, words FROM article"
)


def _article(row: tuple[Any, ...]) -> Article:
    number, uid, sha256, title, outlet, author, published, url, language, metadata, *sizes = row
    known = stored.texts(metadata, "the metadata of “{name}”", title)
    details = ArticleDetails(title, outlet, author, published, url, language, known)
    return Article(ArticleId(number), uid, sha256, details, *sizes)


def article(connection: sqlite3.Connection, article_id: ArticleId) -> Article:
    row = connection.execute(f"{_ARTICLE} WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        raise Refused("This article is no longer in the project.")
    return _article(row)


def all_by_uid(connection: sqlite3.Connection) -> Iterator[Article]:
    """Every article in the order of uids, one at a time."""
    for row in connection.execute(f"{_ARTICLE} ORDER BY uid"):
        yield _article(row)


def some(connection: sqlite3.Connection, listed: str) -> Iterator[Article]:
    """Those of the ids, given as JSON, that there are, in no order."""
    sql = f"{_ARTICLE} WHERE id IN (SELECT value FROM json_each(?))"
    for row in connection.execute(sql, (listed,)):
        yield _article(row)


def text(connection: sqlite3.Connection, article_id: ArticleId) -> str:
    row = connection.execute(
        "SELECT body FROM article_text JOIN article USING (sha256) WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        raise Refused("This article is no longer in the project.")
    body: str = row[0]
    return body


def count(connection: sqlite3.Connection) -> int:
    total: int = connection.execute("SELECT count(*) FROM article").fetchone()[0]
    return total


_NO_LIMIT = -1


def ids(
    connection: sqlite3.Connection,
    layer: LayerId | None,
    wanted: ArticleFilter,
    limit: int | None = None,
) -> "array[int]":
    """Ids of the wanted articles in their order: eight bytes an article, no texts, no titles.

    With `limit`, the first so many.
    """
    conditions, values = _narrowed(connection, layer, wanted)
    join, seen_from = "", list[str | int | None]()
    if wanted.states is not None:
        join, seen_from = _STATE_OF_LAYER, [layer]
        places = ", ".join("?" * len(wanted.states))
        conditions.append(f"coalesce(article_state.state, 'to_do') IN ({places})")
        values.extend(sorted(wanted.states))
    order = _ORDERS[wanted.order]
    found = connection.execute(
        f"SELECT article.id FROM article {join} WHERE {' AND '.join(conditions)} ORDER BY {order}"
        " LIMIT ?",
        [*seen_from, *values, *[layer] * order.count("?"), _NO_LIMIT if limit is None else limit],
    )
    return array("q", (row[0] for row in found))


def titles(connection: sqlite3.Connection) -> list[TitledArticle]:
    """Those of all articles, in the order in which they came in."""
    found = connection.execute("SELECT id, title, coalesce(outlet, '') FROM article ORDER BY id")
    return [TitledArticle(ArticleId(number), title, outlet) for number, title, outlet in found]


_STATE_OF_LAYER = (
    "LEFT JOIN article_state ON article_state.article = article.id AND article_state.layer IS ?"
)


def _narrowed(
    connection: sqlite3.Connection, layer: LayerId | None, wanted: ArticleFilter
) -> tuple[list[str], list[str | int | None]]:
    """The conditions of a filter, states apart, and their values."""
    conditions, values = ["TRUE"], list[str | int | None]()

    def narrow(condition: str, *needed: str | int | None) -> None:
        conditions.append(condition)
        values.extend(needed)

    if wanted.text.strip():
        query = parse(wanted.text, is_typing=True)
        sql, needed = Conditions(connection, layer).on_articles(query)
        narrow(sql, *needed)
    if wanted.outlet is not None:
        narrow("article.outlet = ?", wanted.outlet)
    if wanted.since:
        narrow("article.published >= ?", wanted.since)
    if wanted.until:
        narrow("article.published <= ?", wanted.until)
    inside = "article.id IN (SELECT article FROM statement WHERE layer IS ? AND {})"
    if wanted.has_drafts:
        narrow(inside.format("complete = 0"), layer)
    if wanted.has_flags:
        narrow(inside.format("flagged = 1"), layer)
    if wanted.assigned_to == NOBODY:
        narrow("article.id NOT IN (SELECT article FROM assignment)")
    elif wanted.assigned_to is not None:
        narrow(
            "article.id IN (SELECT article FROM assignment WHERE annotator = ?)",
            wanted.assigned_to,
        )
    return conditions, values


def rows_of(
    connection: sqlite3.Connection, layer: LayerId | None, wanted: Sequence[int]
) -> list[ArticleRow]:
    """What a list shows of these articles, in the order asked for; missing ones are left out."""
    found = connection.execute(
        "SELECT article.id, title, outlet, published, coalesce(state, 'to_do'),"
        " (SELECT count(*) FROM statement WHERE statement.article = article.id"
        "   AND statement.layer IS ?1),"
        " (SELECT count(*) FROM statement WHERE statement.article = article.id"
        "   AND statement.layer IS ?1 AND complete = 0)"
        " FROM article LEFT JOIN article_state"
        "   ON article_state.article = article.id AND article_state.layer IS ?1"
        " WHERE article.id IN (SELECT value FROM json_each(?2))",
        (layer, json.dumps(list(wanted))),
    )
    by_id = {
        number: ArticleRow(ArticleId(number), title, outlet, published, _state(state), *counts)
        for number, title, outlet, published, state, *counts in found
    }
    return [by_id[number] for number in wanted if number in by_id]


def _state(name: str) -> ArticleState:
    return stored.word(ArticleState, name, "the state of an article")


def state(connection: sqlite3.Connection, layer: LayerId, article_id: ArticleId) -> ArticleState:
    row = connection.execute(
        "SELECT state FROM article_state WHERE layer = ? AND article = ?", (layer, article_id)
    ).fetchone()
    return ArticleState.TO_DO if row is None else _state(row[0])


def set_state(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    layer: LayerId,
    article_id: ArticleId,
    wanted: ArticleState,
) -> None:
    """To do is the absence of a row, so a new article needs none in any layer."""
    found = connection.execute(
        "SELECT id FROM article_state WHERE layer = ? AND article = ?", (layer, article_id)
    ).fetchone()
    if wanted is ArticleState.TO_DO:
        if found is not None:
            rows.delete(Table.ARTICLE_STATE, found[0])
    elif found is None:
        rows.insert(
            Table.ARTICLE_STATE, {"layer": layer, "article": article_id, "state": wanted.value}
        )
    else:
        rows.update(Table.ARTICLE_STATE, found[0], {"state": wanted.value})


def touched(connection: sqlite3.Connection, layer: LayerId) -> dict[ArticleId, ArticleState]:
    """The state of each article that the layer has a state or a complete statement for."""
    found = connection.execute(
        "SELECT article, 'to_do' FROM statement WHERE layer = ?1 AND complete = 1"
        " UNION ALL SELECT article, state FROM article_state WHERE layer = ?1",
        (layer,),
    )
    return {ArticleId(number): _state(state) for number, state in found}


def state_counts(
    connection: sqlite3.Connection, layer: LayerId | None, wanted: ArticleFilter
) -> dict[ArticleState, int]:
    """How many articles of a filter stand in each state, whichever it asks for; all are keys."""
    counts = dict.fromkeys(ArticleState, 0)
    if wanted.is_narrow:
        conditions, values = _narrowed(connection, layer, wanted)
        for name, number in connection.execute(
            f"SELECT coalesce(state, 'to_do'), count(*) FROM article {_STATE_OF_LAYER}"
            f" WHERE {' AND '.join(conditions)} GROUP BY 1",
            [layer, *values],
        ):
            counts[_state(name)] = number
        return counts
    for name, number in connection.execute(
        "SELECT state, count(*) FROM article_state WHERE layer IS ? GROUP BY state", (layer,)
    ):
        counts[_state(name)] = number
    counts[ArticleState.TO_DO] = count(connection) - sum(counts.values())
    return counts
