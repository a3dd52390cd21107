"""What a list shows of what a search has found: its names, and the place that was looked for."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from core.model.ids import ArticleId, LayerId
from core.model.query import Every, Pattern, Query, is_broad
from core.model.search import Hit, Marked, StatementHit
from core.storage.conditions import Conditions, is_of_statements
from core.storage.functions import first_match, matches
from core.storage.search import words_apart
from core.text.finding import SearchableText
from core.text.query import NOTHING, searched_words
from core.text.sentences import Range

# Canonical texts never hold these two, so they can mark matches.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_CONTEXT = 60
_MOST_QUOTED = 400
_CUT = "…"
_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\s+")
_LISTED = "(SELECT value FROM json_each(?))"
_Names = tuple[int, str, str, str | None, str | None]
"""Id, uid, title, outlet and day of an article."""


def articles(
    connection: sqlite3.Connection, query: Query, layer: LayerId | None, ids: Sequence[int]
) -> list[Hit]:
    """These articles, in this order, each with the first place that the search finds in it."""
    listed = json.dumps(list(ids))
    names: dict[int, _Names] = {
        row[0]: row
        for row in connection.execute(
            f"SELECT id, uid, title, outlet, published FROM article WHERE id IN {_LISTED}",
            (listed,),
        )
    }
    words, _ = words_apart(query)
    if words is not None:
        found = _highlighted(connection, words, listed)
    else:
        found = _located(connection, Conditions(connection, layer), query, listed)
    hits = {number: _hit(names[number], marked) for number, marked in found if number in names}
    return [hits[number] for number in ids if number in hits]


def _highlighted(
    connection: sqlite3.Connection, words: str, listed: str
) -> Iterator[tuple[int, str]]:
    # The sign keeps the index from being asked once for each article.
    yield from connection.execute(
        "SELECT rowid, highlight(article_search, 1, ?, ?) FROM article_search"
        f" WHERE article_search MATCH ? AND +rowid IN {_LISTED}",
        (_OPEN, _CLOSE, words, listed),
    )


def _located(
    connection: sqlite3.Connection, compiler: Conditions, query: Query, listed: str
) -> Iterator[tuple[int, str]]:
    """The first place in the text that a pattern, a word or a statement of the search has."""
    texts = connection.execute(
        "SELECT article.id, body FROM article JOIN article_text USING (sha256)"
        f" WHERE article.id IN {_LISTED}",
        (listed,),
    ).fetchall()
    for number, body in texts:
        place = _first_place(query, body) or _first_statement(connection, compiler, query, number)
        if place is not None:
            start, end = place
            body = f"{body[:start]}{_OPEN}{body[start:end]}{_CLOSE}{body[end:]}"
        yield number, body


def _hit(names: _Names, marked: str) -> Hit:
    """`marked`: the text with what was found between signs; without them its beginning is shown."""
    number, uid, title, outlet, published = names
    told = ArticleId(number), uid, title, outlet, published
    start = marked.find(_OPEN)
    if start < 0:
        beginning = " ".join(marked[: 2 * _CONTEXT].split())
        return Hit(*told, None, None, beginning, ())
    end = marked.index(_CLOSE, start) - 1
    snippet, ranges = _told(_around(marked, start, end + 2))
    return Hit(*told, start, end, snippet, ranges)


def _around(text: str, start: int, end: int) -> str:
    """A place with the words before and behind it, and signs where the text goes on."""
    low, high = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    before, behind = text[low:start], text[end:high]
    if low and (gap := _GAP.search(before)):
        before = _CUT + before[gap.start() :]
    if high < len(text) and (gaps := [*_GAP.finditer(behind)]):
        behind = behind[: gaps[-1].end()] + _CUT
    return before + text[start:end] + behind


def _first_place(query: Query, body: str) -> tuple[int, int] | None:
    places = [place for each in _patterns(query) if (place := first_match(each, body))]
    if words := searched_words(query):
        searchable, is_letter = SearchableText(body), is_broad(query)
        found = (
            _first_word(searchable.hits(each), body)
            if is_letter and len(each) == 1
            else next(iter(searchable.hits(each)), None)
            for each in words
        )
        places += [(hit.start, hit.end) for hit in found if hit is not None]
    return min((place for place in places if place[0] < place[1]), default=None)


def _first_word(hits: Iterable[Range], body: str) -> Range | None:
    """The first of the letters found that a word begins with, with the whole of that word."""
    for hit in hits:
        if hit.start == 0 or not body[hit.start - 1].isalnum():
            word = _WORD.match(body, hit.start)
            return Range(hit.start, max(hit.end, word.end() if word else 0))
    return None


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
    sql, values = compiler.on_own_statements(asked)
    found = connection.execute(
        'SELECT min("start"), "end" FROM span WHERE role = \'evidence\' AND statement IN'
        f" (SELECT statement.id FROM statement WHERE article = ? AND {sql})",
        [article, *values],
    ).fetchone()
    return None if found[0] is None else (found[0], found[1])


def statements(
    connection: sqlite3.Connection, query: Query, ids: Sequence[int]
) -> list[StatementHit]:
    """These statements, in this order, with what the search finds in their quotes marked."""
    found = connection.execute(
        "SELECT statement.id, statement.uid, article.id, article.uid, title, outlet, published,"
        " layer.id, annotator.name, (SELECT name FROM entry WHERE id = actor), stance,"
        " (SELECT name FROM entry WHERE id = stance), (SELECT name FROM entry WHERE id = measure)"
        " FROM statement JOIN article ON article.id = statement.article"
        " JOIN layer ON layer.id = statement.layer"
        " JOIN annotator ON annotator.id = layer.annotator"
        f" WHERE statement.id IN {_LISTED}",
        (json.dumps(list(ids)),),
    ).fetchall()
    wanted = list(searched_words(query)), list(_patterns(query))
    hits = {row[0]: _statement(connection, row, *wanted) for row in found}
    return [hits[number] for number in ids if number in hits]


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
    places = [(hit.start, hit.end) for word in words for hit in searchable.hits(word)]
    places += [place for each in patterns for place in matches(each, quote)]
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
