"""Answers about the statements of an article."""

from collections.abc import Iterable

from core.model.ids import ArticleId, LayerId, StatementId
from core.model.statement import Statement
from core.reading.opened import Opened
from core.storage import (
    statements,
)
from core.storage.troubles import translated


class StatementReading(Opened):
    """Statements by article and by id."""

    def statement_totals(self) -> tuple[int, int]:
        """Complete statements and drafts of annotators; neither gold nor suggestions count."""
        with translated():
            return statements.totals(self._database)

    def statements(self, article: ArticleId, layer: LayerId) -> list[Statement]:
        """One layer's statements on one article in text order, drafts among them."""
        with translated():
            return statements.of_article(self._database, article, layer)

    def some_statements(self, wanted: Iterable[StatementId]) -> list[Statement]:
        """Those of `wanted` that still exist."""
        with translated():
            return statements.some(self._database, list(wanted))

    def statement_counts(self, article: ArticleId, layer: LayerId) -> tuple[int, int]:
        """Complete statements and drafts of one layer on one article."""
        with translated():
            return statements.counts_of_article(self._database, article, layer)

    def recent_entries(self, layer: LayerId, limit: int = 200) -> list[int]:
        """Entries of the layer's newest statements, newest first, each once."""
        with translated():
            used = statements.recent_entries(self._database, layer, limit)
            return list(dict.fromkeys(entry for pair in used for entry in pair if entry))
