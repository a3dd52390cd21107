"""Answers for exports: all that goes out, in bulk, and what of it waits for a decision."""

from collections.abc import Collection, Iterator, Sequence

from core.model.exported import (
    Choice,
    ChosenArticle,
    ExportedArticle,
    ExportedPortion,
    Moment,
    SaidCounts,
    SpanCounts,
    Spell,
    Unresolved,
)
from core.model.ids import ArticleId, StatementId
from core.model.progress import Progress, silent
from core.reading.opened import Opened
from core.storage import elsewhere, exporting, exporting_counts, exporting_joined
from core.storage.troubles import translated


class Exporting(Opened):
    """Within a snapshot of the caller, so that one answer fits the other."""

    def moment(self) -> Moment:
        """The same for whoever sees the project in the same state, another one after any step."""
        with translated():
            return elsewhere.moment(self._database)

    def chosen_articles(self, choice: Choice) -> list[ChosenArticle]:
        """The articles that go out, in the order of uids, each with how many statements."""
        with translated():
            return exporting.chosen(self._database, choice)

    def drafts_of(self, choice: Choice) -> int:
        """How many statements stay out for nothing but that they are not complete."""
        with translated():
            return exporting.drafts(self._database, choice)

    def said_counts(self, choice: Choice, is_done: bool | None = None) -> SaidCounts:
        """Of all that goes out, or of what is done with or is not, none of it read."""
        with translated():
            return exporting_counts.said(self._database, choice, is_done)

    def span_counts(self, choice: Choice, is_done: bool | None = None) -> SpanCounts:
        with translated():
            return exporting_counts.spans(self._database, choice, is_done)

    def articles_with(self, choice: Choice, is_done: bool | None = None) -> set[ArticleId]:
        """Those of which anything goes out that is, or is not, done with."""
        with translated():
            return exporting_counts.articles(self._database, choice, is_done)

    def statements_among(self, choice: Choice, wanted: Collection[StatementId]) -> set[StatementId]:
        """Those of these statements that go out."""
        with translated():
            return exporting_counts.statements_among(self._database, choice, wanted)

    def exported(
        self, choice: Choice, wanted: Sequence[ChosenArticle], spell: Spell | None = None
    ) -> Iterator[ExportedArticle]:
        """Articles that `chosen_articles` told of, in their order; spans as `spell` has them."""
        with translated():
            yield from exporting.exported(self._database, choice, wanted, spell)

    def exported_portion(self, choice: Choice, wanted: Sequence[ChosenArticle]) -> ExportedPortion:
        """The same in columns, for whoever puts them together and looks at them; few of them."""
        with translated():
            return exporting_joined.portion(self._database, choice, wanted)

    def unresolved(
        self, choice: Choice, progress: Progress = silent
    ) -> dict[ArticleId, Unresolved]:
        """The disagreements that wait for a decision, in articles whose day and whose state in the
        chosen layers let them pass; long work."""
        from core.reading.waiting import waiting_in  # what it pairs with takes long to load

        with translated():
            passing = exporting.in_question(self._database, choice)
            return waiting_in(self._database, self._current_codebook(), passing, progress)
