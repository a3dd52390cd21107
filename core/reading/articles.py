"""Answers about articles, their texts and their states."""

from array import array
from collections.abc import Iterator, Sequence

from core.model.article import Article, ArticleFilter, ArticleRow, TitledArticle
from core.model.ids import ArticleId, LayerId
from core.model.layer import Annotator, ArticleState
from core.reading.opened import Opened
from core.storage import (
    articles,
    assignments,
)
from core.storage.troubles import translated

EVERY_ARTICLE = ArticleFilter()


class ArticleReading(Opened):
    """Lists of articles, and what is known of one."""

    def article_count(self) -> int:
        with translated():
            return articles.count(self._database)

    def article_ids(self, layer: LayerId | None, wanted: ArticleFilter) -> "array[int]":
        with translated():
            return articles.ids(self._database, layer, wanted)

    def titles(self) -> list[TitledArticle]:
        """Every article by its title, in the order in which they came in."""
        with translated():
            return articles.titles(self._database)

    def first_article(self, layer: LayerId | None, wanted: ArticleFilter) -> ArticleId | None:
        """The first of `article_ids`, without asking for the others."""
        with translated():
            found = articles.ids(self._database, layer, wanted, limit=1)
        return ArticleId(found[0]) if found else None

    def article_rows(self, layer: LayerId | None, wanted: Sequence[int]) -> list[ArticleRow]:
        with translated():
            return articles.rows_of(self._database, layer, wanted)

    def state_counts(
        self, layer: LayerId | None, wanted: ArticleFilter = EVERY_ARTICLE
    ) -> dict[ArticleState, int]:
        with translated():
            return articles.state_counts(self._database, layer, wanted)

    def assignment_counts(self, wanted: Sequence[ArticleId]) -> list[tuple[Annotator, int]]:
        """Every annotator by name, with how many of these articles are assigned to her."""
        with translated():
            return assignments.counts(self._database, wanted)

    def article_state(self, layer: LayerId, article: ArticleId) -> ArticleState:
        with translated():
            return articles.state(self._database, layer, article)

    def touched_articles(self, layer: LayerId) -> dict[ArticleId, ArticleState]:
        """Where a layer stands with each article that it has a say on, drafts apart."""
        with translated():
            return articles.touched(self._database, layer)

    def article(self, article: ArticleId) -> Article:
        with translated():
            return articles.article(self._database, article)

    def articles_by_uid(self) -> Iterator[Article]:
        with translated():
            yield from articles.all_by_uid(self._database)

    def find_article(
        self, *, uid: str | None = None, sha256: str | None = None
    ) -> ArticleId | None:
        with translated():
            if sha256 is not None and (known := articles.find_by_hash(self._database, sha256)):
                return known[0]
            return None if uid is None else articles.find_by_uid(self._database, uid)

    def text(self, article: ArticleId) -> str:
        with translated():
            return articles.text(self._database, article)
