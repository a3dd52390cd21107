"""Answers about what several layers say of the same articles."""

from collections.abc import Iterator, Sequence

from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.reading.opened import Opened
from core.storage import comparing
from core.storage.troubles import translated


class Comparing(Opened):
    """Layers side by side."""

    def compared_ids(
        self, layers: Sequence[LayerId], articles: Sequence[ArticleId] | None = None
    ) -> list[ArticleId]:
        """The articles that `compared` tells of, in its order."""
        with translated():
            return comparing.wanted(self._database, layers, articles)

    def compared(
        self, layers: Sequence[LayerId], articles: Sequence[ArticleId] | None = None
    ) -> Iterator[ComparedArticle]:
        """Articles that at least one of the layers has a state or statement in, by uid.

        All as of one moment; nothing can be written through this project until the last one has
        been taken, or the iterator is closed.
        """
        with translated(), self.snapshot():
            chosen = comparing.wanted(self._database, layers, articles)
            yield from comparing.compared(self._database, layers, chosen)

    def worked_months(self, layers: Sequence[LayerId]) -> dict[ArticleId, str]:
        """In which month, as `YYYY-MM`, the last of the layers was done with each article.

        A layer that was brought in was done when it came.
        """
        with translated():
            return comparing.worked(self._database, layers)
