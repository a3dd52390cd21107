"""Searches that are kept under a name: queues of articles, and searches for statements."""

from dataclasses import dataclass, replace

from core.commands.work import Work
from core.model.article import ArticleFilter
from core.model.ids import SearchId
from core.model.phrase import Refused
from core.model.search import Finds, SavedSearch
from core.storage import saved_searches
from core.text.query import parse

MAX_SEARCH_NAME = 100


@dataclass(frozen=True)
class SaveSearch:
    """Keep a search under a name; what was kept under it before gives way. Its id."""

    name: str
    wanted: ArticleFilter
    finds: Finds = Finds.ARTICLES

    def apply(self, work: Work) -> SearchId:
        parse(self.wanted.text)  # what makes no sense is refused
        name = checked_search_name(self.name)
        old = _named(work, name)
        if old is not None:
            saved_searches.change(work.rows, self._instead_of(old, name))
            work.describe("change the saved search “{name}”", name=name)
            return old.id
        work.describe("save the search “{name}”", name=name)
        return saved_searches.insert(work.rows, name, self.wanted, self.finds)

    def _instead_of(self, old: SavedSearch, name: str) -> SavedSearch:
        return SavedSearch(old.id, name, self.wanted, self.finds)


@dataclass(frozen=True)
class RenameSearch:
    """Refused if another search has the name."""

    search: SearchId
    name: str

    def apply(self, work: Work) -> None:
        saved, name = _saved(work, self.search), checked_search_name(self.name)
        other = _named(work, name)
        if other is not None and other.id != saved.id:
            raise Refused("There is a saved search called “{name}” already.", name=other.name)
        saved_searches.change(work.rows, replace(saved, name=name))
        work.describe("rename the saved search “{old}” to “{new}”", old=saved.name, new=name)


@dataclass(frozen=True)
class DeleteSearch:
    search: SearchId

    def apply(self, work: Work) -> None:
        saved = _saved(work, self.search)
        saved_searches.delete(work.rows, saved.id)
        work.describe("delete the saved search “{name}”", name=saved.name)


def checked_search_name(name: str) -> str:
    """On one line, without white space around it."""
    told = " ".join(name.split())
    if not told:
        raise Refused("A saved search needs a name.")
    if len(told) > MAX_SEARCH_NAME:
        raise Refused(
            "The name of a saved search has at most {count} characters.", count=MAX_SEARCH_NAME
        )
    return told


def _named(work: Work, name: str) -> SavedSearch | None:
    every = saved_searches.every(work.connection)
    return next((each for each in every if each.name.casefold() == name.casefold()), None)


def _saved(work: Work, search: SearchId) -> SavedSearch:
    for each in saved_searches.every(work.connection):
        if each.id == search:
            return each
    raise Refused("This saved search is no longer in the project.")
