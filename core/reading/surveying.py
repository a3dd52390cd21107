"""Answers over the statements of the whole project."""

from array import array
from collections.abc import Iterator, Sequence

from core.model.ids import LayerId
from core.model.overview import Overview
from core.model.survey import (
    Contradiction,
    FoundCounts,
    Group,
    Grouping,
    Part,
    Quote,
    Repetition,
    StatementFilter,
    Tally,
    sides,
)
from core.reading.opened import Opened
from core.storage import overview as figures
from core.storage import (
    survey,
)
from core.storage.troubles import translated


class Surveying(Opened):
    """Groups, quotes, findings and figures."""

    def statement_groups(self, grouping: Grouping, wanted: StatementFilter) -> list[Group]:
        """The groups of all statements that pass, those with most first; months newest first."""
        with translated():
            return survey.groups(self._database, grouping, wanted)

    def statement_ids(self, wanted: StatementFilter) -> "array[int]":
        """The statements that pass, those of the newest article first."""
        with translated():
            return survey.ids(self._database, wanted)

    def quotes(self, wanted: Sequence[int]) -> list[Quote]:
        """What a list shows of these statements, in the order asked for."""
        with translated():
            return survey.quotes(self._database, wanted)

    def contradictions(self, wanted: StatementFilter) -> list[Contradiction]:
        """Who stands on both sides of one measure, by the codebook's scale."""
        with translated():
            below, above = sides(self._current_codebook().stances)
            return survey.contradictions(self._database, wanted, below, above)

    def repetitions(self, wanted: StatementFilter) -> list[Repetition]:
        """What a layer says more than once of an article, the likely slips first."""
        with translated():
            return survey.repetitions(self._database, wanted)

    def found_counts(self, wanted: StatementFilter) -> FoundCounts:
        """How many statements pass, and how many contradictions and repetitions are in them."""
        with translated():
            below, above = sides(self._current_codebook().stances)
            return survey.found_counts(self._database, wanted, below, above)

    def tallies(self, wanted: Sequence[int], part: Part) -> list[Tally]:
        """What these statements have as that part, layer by layer."""
        with translated():
            return survey.tallies(self._database, wanted, part)

    def overview(self, layer: LayerId | None, limit: int = 24) -> Overview:
        """Figures of one layer or of all, with so many of the most frequent actors and measures."""
        *_, whole = self.overview_by_parts(layer, limit)
        return whole

    def overview_by_parts(self, layer: LayerId | None, limit: int = 24) -> Iterator[Overview]:
        """The same, fuller and fuller as it is counted: what is counted soonest comes first.

        All of it takes a third of a second over 100,000 statements.
        """
        with translated(), self.snapshot():
            yield from figures.by_parts(self._database, layer, limit)
