"""Queries and rows of searches that are kept under a name."""

import sqlite3

from core.model.article import ArticleFilter
from core.model.ids import SearchId
from core.model.search import SavedSearch
from core.storage.rows import JournaledRows, Table
from core.storage.stored import unreadable
from core.text.queue_line import filter_in, line_of


def every(connection: sqlite3.Connection) -> list[SavedSearch]:
    """All of them by name."""
    found = connection.execute("SELECT id, name, filter FROM saved_search").fetchall()
    saved = [_saved(*row) for row in found]
    return sorted(saved, key=lambda each: each.name.casefold())


def _saved(number: int, name: str, line: str) -> SavedSearch:
    try:
        return SavedSearch(SearchId(number), name, filter_in(line))
    except ValueError as error:
        raise unreadable("the saved search “{name}”", name) from error


def insert(rows: JournaledRows, name: str, wanted: ArticleFilter) -> SearchId:
    return SearchId(rows.insert(Table.SAVED_SEARCH, {"name": name, "filter": line_of(wanted)}))


def change(rows: JournaledRows, search: SavedSearch) -> None:
    """Give the row of that id this name and filter."""
    rows.update(
        Table.SAVED_SEARCH, search.id, {"name": search.name, "filter": line_of(search.wanted)}
    )


def delete(rows: JournaledRows, search: SearchId) -> None:
    rows.delete(Table.SAVED_SEARCH, search)
