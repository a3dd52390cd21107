"""Search over articles and over statements: how many there are, and the first of them to show."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from core.model.ids import ArticleId, LayerId
from core.model.query import Every, Pattern, Query
from core.model.search import Hit, Marked, StatementHit
from core.storage.conditions import Conditions, fts_query, is_of_statements
from core.storage.functions import pattern
from core.text.finding import SearchableText
from core.text.query import NOTHING, searched_words

__all__ = ["articles", "statements"]

# Canonical texts never hold these two, so they can mark matches.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_CONTEXT = 60
_MOST_QUOTED = 400


def articles(
    connection: sqlite3.Connection, query: Query, layer: LayerId | None, limit: int
) -> tuple[int, list[Hit]]:
    """How many articles match, and the best `limit` of them: by rank, or else the newest."""
    if query == NOTHING:
        return 0, []
    compiler = Conditions(connection, layer)
    words, others = _apart(query)
    if words is not None:
        sql, values = compiler.on_articles(others)
        return _ranked(connection, words, (sql, values), limit)
    sql, values = compiler.on_articles(query)
    total = connection.execute(f"SELECT count(*) FROM article WHERE {sql}", values).fetchone()[0]
    found = connection.execute(
        "SELECT article.id, uid, title, body FROM article JOIN article_text USING (sha256)"
        f" WHERE {sql} ORDER BY published DESC, article.id DESC LIMIT ?",
        [*values, limit],
    ).fetchall()
    return total, [_unranked(connection, compiler, query, row) for row in found]


def _apart(query: Query) -> tuple[str | None, Query]:
    """The words that all must occur, as FTS5 asks for them, and what is asked for beside them."""
    if (whole := fts_query(query)) is not None:
        return whole, NOTHING
    if not isinstance(query, Every):
        return None, query
    asked = [fts_query(part) for part in query.parts]
    told = [part for part in asked if part is not None]
    rest = [part for part, words in zip(query.parts, asked, strict=True) if words is None]
    return " AND ".join(told) or None, Every(tuple(rest))


def _ranked(
    connection: sqlite3.Connection,
    words: str,
    beside: tuple[str, list[str | int | None]],
    limit: int,
) -> tuple[int, list[Hit]]:
    sql, values = beside
    narrowed = (
        "" if sql in ("TRUE", "(TRUE)") else f" AND rowid IN (SELECT id FROM article WHERE {sql})"
    )
    values = values if narrowed else []
    matching = f"FROM article_search WHERE article_search MATCH ?{narrowed}"
    total = connection.execute(f"SELECT count(*) {matching}", [words, *values]).fetchone()[0]
    # Ordered by rank alone and without a join: only then does the index sort by itself.
    found = connection.execute(
        f"SELECT rowid, rank, highlight(article_search, 1, ?, ?) {matching} ORDER BY rank LIMIT ?",
        [_OPEN, _CLOSE, words, *values, limit],
    ).fetchall()
    names = dict[int, tuple[str, str]]()
    for number, _, _ in found:
        names[number] = connection.execute(
            "SELECT uid, title FROM article WHERE id = ?", (number,)
        ).fetchone()
    found.sort(key=lambda row: (row[1], names[row[0]][0]))
    return total, [_highlighted(number, *names[number], marked) for number, _, marked in found]


def _highlighted(number: int, uid: str, title: str, marked: str) -> Hit:
    start = marked.find(_OPEN)
    if start < 0:
        return _beside(number, uid, title, marked)
    end = marked.index(_CLOSE, start) - 1
    low = max(0, start - _CONTEXT)
    snippet, ranges = _told(marked[low : end + 2 + _CONTEXT])
    return Hit(ArticleId(number), uid, title, start, end, snippet, ranges)


def _beside(number: int, uid: str, title: str, body: str) -> Hit:
    """An article of whose text nothing is marked: its beginning is shown."""
    told = " ".join(body[: 2 * _CONTEXT].split())
    return Hit(ArticleId(number), uid, title, None, None, told, ())


def _unranked(
    connection: sqlite3.Connection,
    compiler: Conditions,
    query: Query,
    row: tuple[int, str, str, str],
) -> Hit:
    """The first place in the text that a pattern, a word or a statement of the search has."""
    number, uid, title, body = row
    place = _first_place(query, body) or _first_statement(connection, compiler, query, number)
    if place is None:
        return _beside(number, uid, title, body)
    start, end = place
    low = max(0, start - _CONTEXT)
    shown = (body[low:start], _OPEN, body[start:end], _CLOSE, body[end : end + _CONTEXT])
    snippet, ranges = _told("".join(shown))
    return Hit(ArticleId(number), uid, title, start, end, snippet, ranges)


def _first_place(query: Query, body: str) -> tuple[int, int] | None:
    places = [match.span() for each in _patterns(query) if (match := pattern(each).search(body))]
    if words := searched_words(query):
        searchable = SearchableText(body)
        places += [tuple(hits[0]) for each in words if (hits := searchable.hits(each))]
    return min((place for place in places if place[0] < place[1]), default=None)


def _patterns(query: Query) -> Iterator[str]:
    if isinstance(query, Pattern):
        yield query.source
    for part in getattr(query, "parts", ()):
        yield from _patterns(part)


def _first_statement(
    connection: sqlite3.Connection, compiler: Conditions, query: Query, article: int
) -> tuple[int, int] | None:
    told = [query] if is_of_statements(query) else list(getattr(query, "parts", ()))
    asked = Every(tuple(part for part in told if is_of_statements(part)))
    if asked == NOTHING:
        return None
    sql, values = compiler.on_statements(asked)
    found = connection.execute(
        'SELECT min("start"), "end" FROM span WHERE role = \'evidence\' AND statement IN'
        f" (SELECT statement.id FROM statement WHERE article = ? AND {sql})",
        [article, *values],
    ).fetchone()
    return None if found[0] is None else (found[0], found[1])


def statements(
    connection: sqlite3.Connection, query: Query, layer: LayerId | None, limit: int
) -> tuple[int, list[StatementHit]]:
    """How many statements match, and the first `limit` of them, those of the newest article first.

    `layer`: of whom; None means of everybody.
    """
    if query == NOTHING:
        return 0, []
    sql, values = Conditions(connection, layer).on_statements(query)
    if layer is not None:
        sql, values = f"layer = ? AND {sql}", [layer, *values]
    total = connection.execute(f"SELECT count(*) FROM statement WHERE {sql}", values).fetchone()[0]
    found = connection.execute(
        "SELECT statement.id, statement.uid, article.id, article.uid, title, annotator.name,"
        " (SELECT name FROM entry WHERE id = actor), (SELECT name FROM entry WHERE id = stance),"
        " (SELECT name FROM entry WHERE id = measure)"
        " FROM statement JOIN article ON article.id = statement.article"
        " JOIN layer ON layer.id = statement.layer"
        " JOIN annotator ON annotator.id = layer.annotator"
        f" WHERE statement.id IN (SELECT statement.id FROM statement WHERE {sql})"
        " ORDER BY article.published DESC, article.id DESC, statement.id LIMIT ?",
        [*values, limit],
    ).fetchall()
    wanted = list(searched_words(query)), list(_patterns(query))
    return total, [_statement(connection, row, *wanted) for row in found]


def _statement(
    connection: sqlite3.Connection,
    row: tuple[Any, ...],
    words: Iterable[str],
    patterns: Iterable[str],
) -> StatementHit:
    spans = connection.execute(
        'SELECT "start", "end", substr(quote, 1, ?) FROM span WHERE statement = ?'
        " AND role = 'evidence' ORDER BY \"start\"",
        (_MOST_QUOTED, row[0]),
    ).fetchall()
    quote = " … ".join(" ".join(text.split()) for _, _, text in spans)
    start, end = spans[0][:2] if spans else (None, None)
    told = (start, end, quote, _marks(quote, words, patterns))
    return StatementHit(*(*row, *told))


def _marks(quote: str, words: Iterable[str], patterns: Iterable[str]) -> Marked:
    searchable = SearchableText(quote)
    places = [tuple(hit) for word in words for hit in searchable.hits(word)]
    places += [match.span() for each in patterns for match in pattern(each).finditer(quote)]
    marks: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if start < end and (not marks or start >= marks[-1][1]):
            marks.append((start, end))
    return tuple(marks)


def _told(marked: str) -> tuple[str, Marked]:
    """A piece of text with marks on one line, and where the marks are then."""
    told, ranges, began = "", [], 0
    for piece in _pieces(" ".join(marked.split())):
        if piece == _OPEN:
            began = len(told)
        elif piece == _CLOSE:
            ranges.append((began, len(told)))
        else:
            told += piece
    return told, tuple(ranges)


def _pieces(marked: str) -> Iterator[str]:
    start = 0
    for at, character in enumerate(marked):
        if character in (_OPEN, _CLOSE):
            yield marked[start:at]
            yield character
            start = at + 1
    yield marked[start:]
