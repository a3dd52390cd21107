"""Queries and rows of searches that are kept under a name."""

import json
import sqlite3

from core.model.article import ArticleFilter
from core.model.ids import SearchId
from core.model.search import Finds, SavedSearch
from core.storage.rows import JournaledRows, Table
from core.storage.stored import unreadable
from core.text.queue_line import filter_in, line_of

_FINDS = "finds"
"""Its key in a line; a queue of articles does without."""


def every(connection: sqlite3.Connection) -> list[SavedSearch]:
    """All of them by name."""
    found = connection.execute("SELECT id, name, filter FROM saved_search").fetchall()
    saved = [_saved(*row) for row in found]
    return sorted(saved, key=lambda each: each.name.casefold())


def _saved(number: int, name: str, line: str) -> SavedSearch:
    return SavedSearch(SearchId(number), name, *told_by(name, line))


def told_by(name: str, line: str) -> tuple[ArticleFilter, Finds]:
    """What the line that is stored under a name asks for, and what it lists."""
    try:
        return filter_in(line), Finds(json.loads(line).get(_FINDS, Finds.ARTICLES))
    except ValueError as error:
        raise unreadable("the saved search “{name}”", name) from error


def insert(rows: JournaledRows, name: str, wanted: ArticleFilter, finds: Finds) -> SearchId:
    row = {"name": name, "filter": line(wanted, finds)}
    return SearchId(rows.insert(Table.SAVED_SEARCH, row))


def change(rows: JournaledRows, search: SavedSearch) -> None:
    """Give the row of that id this name, filter, and what it finds."""
    row = {"name": search.name, "filter": line(search.wanted, search.finds)}
    rows.update(Table.SAVED_SEARCH, search.id, row)


def line(wanted: ArticleFilter, finds: Finds) -> str:
    """As it is stored; the same for the same search."""
    told = line_of(wanted)
    if finds is Finds.ARTICLES:
        return told
    return json.dumps({**json.loads(told), _FINDS: finds}, ensure_ascii=False)


def delete(rows: JournaledRows, search: SearchId) -> None:
    rows.delete(Table.SAVED_SEARCH, search)
