"""The cases of articles as they stand in the file, for those who decide and those who look."""

from collections.abc import Iterator, Sequence

from core.adjudication.cases import ArticleCases, cases_of
from core.adjudication.contents import Contents
from core.adjudication.settled import Settled, settled_of
from core.model.codebook import Codebook
from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.model.layer import Layer, LayerKind
from core.model.phrase import Refused
from core.model.verdict import Verdict
from core.storage import comparing, layers, verdicts
from core.storage.connection import Connection

_TOGETHER = 400
"""Articles whose verdicts are read at once."""


class Casework:
    """Reads articles with what layers say and what was decided.

    `wanted`: the layers that are compared; none means those of all annotators, by their names.
    """

    def __init__(
        self, connection: Connection, codebook: Codebook, wanted: Sequence[LayerId] = ()
    ) -> None:
        self._connection = connection
        every = layers.all_layers(connection)
        self.layers = _compared(every, wanted)
        self.contents = Contents(codebook, verdicts.merged_entries(connection))
        self.names = {layer.id: layer.annotator.name for layer in every}

    def articles(self) -> list[ArticleId]:
        """All that a layer has a say on, or a verdict is on; in the order of their numbers."""
        touched = comparing.wanted(self._connection, self.layers, None)
        return sorted({*touched, *verdicts.articles(self._connection)})

    def cases(self, articles: Sequence[ArticleId]) -> Iterator[ArticleCases]:
        """Those of these articles as far as they exist, some at a time."""
        for article, given in self._given(articles):
            yield cases_of(article, self.layers, given, self.contents)

    def all_settled(self, articles: Sequence[ArticleId]) -> Iterator[tuple[ArticleId, Settled]]:
        """How far those of these articles that exist are decided."""
        for article, given in self._given(articles):
            yield article.id, settled_of(article, self.layers, given, self.contents)

    def settled(self, article: ArticleId) -> Settled:
        """Refused if the article is gone."""
        for _, found in self.all_settled([article]):
            return found
        raise _gone()

    def _given(
        self, articles: Sequence[ArticleId]
    ) -> Iterator[tuple[ComparedArticle, Sequence[Verdict]]]:
        """Each with what was decided about it."""
        for at in range(0, len(articles), _TOGETHER):
            some = articles[at : at + _TOGETHER]
            decided = verdicts.on(self._connection, some)
            for article in comparing.compared(self._connection, self.layers, some):
                yield article, decided.get(article.id, ())

    def of(self, article: ArticleId) -> ArticleCases:
        """Refused if the article is gone."""
        for found in self.cases([article]):
            return found
        raise _gone()


def _gone() -> Refused:
    return Refused("This article is no longer in the project.")


def _compared(every: Sequence[Layer], wanted: Sequence[LayerId]) -> tuple[LayerId, ...]:
    if not wanted:
        return tuple(layer.id for layer in every if layer.kind is LayerKind.ANNOTATOR)
    known = {layer.id for layer in every if layer.kind is not LayerKind.GOLD}
    if not known.issuperset(wanted):
        raise Refused("One of the layers to be compared is not in the project.")
    return tuple(dict.fromkeys(wanted))
