"""Full-text search over titles and texts."""

import re
import sqlite3

from core.model.search import Hit

__all__ = ["Hit", "fts_query", "search"]

_PIECES = re.compile(r'"([^"]*)"|(\S+)')
_SEARCHABLE = re.compile(r"\w")
_UNSEARCHABLE = re.compile("[\x00\ud800-\udfff]")  # FTS5 ends a query at NUL
# Canonical texts never hold these two, so they can mark matches.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_CONTEXT = 60


def fts_query(query: str, *, prefix: bool = False) -> str:
    """What a person typed as an FTS5 query that cannot be wrong.

    Words must all occur; "quoted words" must follow each other; a trailing * asks for a prefix.
    With `prefix`, the last word does so by itself, for search while typing.
    """
    terms: list[str] = []
    for phrase, word in _PIECES.findall(_UNSEARCHABLE.sub(" ", query)):
        if phrase and _SEARCHABLE.search(phrase):
            terms.append(f'"{phrase}"')
        elif word and _SEARCHABLE.search(word):
            star = "*" if word.endswith("*") else ""
            bare = word.rstrip("*").replace('"', "")
            terms.append(f'"{bare}"{star}')
    if prefix and terms and not query.endswith((" ", '"')) and not terms[-1].endswith("*"):
        terms[-1] += "*"
    return " ".join(terms) or '""'


def search(connection: sqlite3.Connection, query: str, limit: int) -> tuple[int, list[Hit]]:
    """How many articles match, and the best `limit` of them."""
    wanted = fts_query(query)
    total = connection.execute(
        "SELECT count(*) FROM article_search WHERE article_search MATCH ?", (wanted,)
    ).fetchone()[0]
    # Ordered by rank alone and without a join: only then does the index sort by itself.
    found = connection.execute(
        "SELECT rowid, rank, highlight(article_search, 1, ?, ?) FROM article_search"
        " WHERE article_search MATCH ? ORDER BY rank LIMIT ?",
        (_OPEN, _CLOSE, wanted, limit),
    ).fetchall()
    names = dict[int, tuple[str, str]]()
    for number, _, _ in found:
        names[number] = connection.execute(
            "SELECT uid, title FROM article WHERE id = ?", (number,)
        ).fetchone()
    found.sort(key=lambda row: (row[1], names[row[0]][0]))
    return total, [_hit(*names[number], marked) for number, _, marked in found]


def _hit(uid: str, title: str, marked: str) -> Hit:
    start = marked.find(_OPEN)
    if start < 0:
        return Hit(uid, title, None, None, " ".join(marked[: 2 * _CONTEXT].split()))
    end = marked.index(_CLOSE, start) - 1
    low = max(0, start - _CONTEXT)
    around = marked[low : end + 2 + _CONTEXT].replace(_OPEN, "").replace(_CLOSE, "")
    return Hit(uid, title, start, end, " ".join(around.split()))
