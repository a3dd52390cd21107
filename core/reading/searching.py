"""Searches over articles and statements."""

from array import array
from collections.abc import Sequence

from core.model.codebook import EntryKind
from core.model.ids import LayerId
from core.model.phrase import Refused
from core.model.query import Field, Query, Whose
from core.model.search import Hit, SavedSearch, StatementHit
from core.reading.opened import Opened
from core.storage import hits, saved_searches, search
from core.storage.troubles import translated
from core.text.completing import FIXED_VALUES
from core.text.query import parse

_KINDS = {
    Field.ACTOR: EntryKind.ACTOR,
    Field.STANCE: EntryKind.STANCE,
    Field.MEASURE: EntryKind.MEASURE,
}


class Searching(Opened):
    """What a search finds: which they are at once, and of what is looked at its place.

    `layer`: whose statements and states are meant; None means anybody's.
    """

    def search(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[Hit]]:
        """How many articles match a search, and the best of them."""
        asked = parse(query)
        found = self.found_articles(asked, layer)
        return len(found), self.article_hits(asked, found[:limit], layer)

    def search_statements(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[StatementHit]]:
        """How many statements match a search, and the first of them."""
        asked = parse(query)
        found = self.found_statements(asked, layer)
        return len(found), self.statement_hits(asked, found[:limit])

    def found_articles(self, query: Query, layer: LayerId | None = None) -> "array[int]":
        """The ids of all articles that match: the best first, or unless `ranks` the newest."""
        with translated():
            return search.articles(self._database, query, layer)

    @staticmethod
    def ranks(query: Query) -> bool:
        """Whether the articles that a search finds stand in the order of how well they fit."""
        words, _ = search.words_apart(query)
        return words is not None

    def article_hits(
        self, query: Query, ids: Sequence[int], layer: LayerId | None = None
    ) -> list[Hit]:
        """Of these articles the first place that the search finds; those that are gone lack."""
        with translated():
            return hits.articles(self._database, query, layer, ids)

    def found_statements(self, query: Query, layer: LayerId | None = None) -> "array[int]":
        """The ids of all statements that match, those of the newest article first."""
        with translated():
            return search.statements(self._database, query, layer)

    def statement_hits(self, query: Query, ids: Sequence[int]) -> list[StatementHit]:
        """These statements, with what the search finds in their quotes marked."""
        with translated():
            return hits.statements(self._database, query, ids)

    def search_values(self, field: Field) -> list[str]:
        """What a field of a search can be asked for, as far as that is known: names, then aliases.

        Of fields that hold any words, none.
        """
        if field in FIXED_VALUES:
            return list(FIXED_VALUES[field])
        if field in _KINDS:
            entries = self.codebook.of_kind(_KINDS[field])
            names = [entry.name for entry in entries]
            return [*names, *(alias for entry in entries for alias in entry.aliases)]
        with translated():
            known = search.values(self._database, field)
        return [*Whose, *known] if field is Field.ASSIGNED else known

    def saved_searches(self) -> list[SavedSearch]:
        """The searches that are kept under a name, by name."""
        with translated():
            return saved_searches.every(self._database)

    def saved_search(self, name: str) -> SavedSearch:
        """The one of that name, whatever its capitals; Refused if there is none."""
        for saved in self.saved_searches():
            if saved.name.casefold() == name.strip().casefold():
                return saved
        raise Refused("There is no saved search called “{name}”.", name=name)
