"""Answers about what is to be decided, what was decided, and why."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from core.model.ids import ArticleId, LayerId, StatementId
from core.model.layer import Layer
from core.model.progress import Progress, silent
from core.reading.opened import Opened
from core.storage import layers, verdicts
from core.storage.troubles import translated

if TYPE_CHECKING:
    from core.adjudication.cases import ArticleCases
    from core.adjudication.queue import Queue
    from core.model.verdict import CaseRef
    from core.reading.casebook import Casebook, CaseView, DecisionOn, Gap


class Adjudicating(Opened):
    """The queue of disagreements, single cases, and what came of them.

    `layers`: whose statements are compared; none means those of all annotators.
    """

    def gold_layer(self) -> Layer | None:
        """The project's one gold layer, once there is gold."""
        with translated():
            return layers.gold(self._database)

    def adjudication_queue(
        self, layers: Sequence[LayerId] = (), progress: Progress = silent
    ) -> "Queue":
        """All cases of all articles; long work, which belongs into a worker.

        `progress` may raise Cancelled. What has changed since goes through `updated_queue`.
        """
        with translated(), self.snapshot():
            return self._casebook(layers).queue(progress)

    def updated_queue(self, queue: "Queue", changed: Sequence[ArticleId]) -> "Queue":
        """The queue with these articles as they are now; the others are not looked at."""
        with translated(), self.snapshot():
            return self._casebook(queue.layers).updated(queue, changed)

    def article_cases(self, article: ArticleId, layers: Sequence[LayerId] = ()) -> "ArticleCases":
        """All cases of one article in text order; Refused if it is gone."""
        with translated(), self.snapshot():
            return self._casebook(layers).cases(article)

    def cases_of(self, articles: Sequence[ArticleId]) -> "Iterator[ArticleCases]":
        """All cases of these articles in their order, some at a time, without those that nobody
        has a say on. Within a snapshot of the caller."""
        with translated():
            yield from self._casebook(()).of_articles(articles)

    def case_view(self, ref: "CaseRef", seed: str | None = None) -> "CaseView | None":
        """What is shown of a case; None if it has changed and is to be looked for anew.

        `seed` shuffles the labels of the versions, for each article otherwise, always the same;
        without one, the project does.
        """
        acting = None if self._annotator is None else self._annotator.name
        with translated(), self.snapshot():
            chosen = self.uid if seed is None else seed
            return self._casebook(ref.layers).view(ref, chosen, acting)

    def gaps(self) -> "list[Gap]":
        """All that verdicts call a gap in the guidelines, the newest first."""
        with translated(), self.snapshot():
            return self._casebook(()).gaps()

    def is_decided_on(self, article: ArticleId) -> bool:
        """Whether there is a verdict on the article: cheap, to be asked before `decision_on`."""
        with translated():
            return verdicts.is_any_on(self._database, article)

    @property
    def is_adjudicator(self) -> bool:
        """Whether the acting annotator has decided something here that stands."""
        with translated():
            acting = self._annotator
            return acting is not None and verdicts.has_given(self._database, acting.id)

    def decision_on(self, statement: StatementId) -> "DecisionOn | None":
        """What was decided about a statement of somebody's layer, and why; None if nothing was."""
        with translated(), self.snapshot():
            return self._casebook(()).decision_on(statement)

    def _casebook(self, layers: Sequence[LayerId]) -> "Casebook":
        from core.reading.casebook import Casebook  # what it pairs with takes long to load

        return Casebook(self._database, self._current_codebook(), layers)
