"""Searches over articles and statements."""

from core.model.ids import LayerId
from core.model.search import Hit, StatementHit
from core.reading.opened import Opened
from core.storage import (
    search,
)
from core.storage.troubles import translated
from core.text.query import parse


class Searching(Opened):
    """What a search finds, first page at once."""

    def search(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[Hit]]:
        """How many articles match a search, and the best of them.

        `layer`: whose statements and states are meant; None means anybody's.
        """
        with translated():
            return search.articles(self._database, parse(query), layer, limit)

    def search_statements(
        self, query: str, limit: int = 50, layer: LayerId | None = None
    ) -> tuple[int, list[StatementHit]]:
        """How many statements match a search, and the first of them."""
        with translated():
            return search.statements(self._database, parse(query), layer, limit)
