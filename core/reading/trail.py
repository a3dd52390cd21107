"""Answers about the journal as a trail: who did what, when, and what it was before."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from core.exchange.trail_table import TrailWritten, write_trail
from core.model.ids import AnnotatorId, ArticleId, StatementId
from core.model.progress import Progress, silent
from core.model.trail import Change, TrailChanges, TrailFilter, TrailStep
from core.reading.opened import Opened
from core.reading.trail_words import changes_in_words
from core.storage import gone, trail
from core.storage.names_then import NamesThen
from core.storage.rows import RowChange
from core.storage.troubles import translated
from core.storage.veil import Veil

_PORTION = 1_000
"""Rows of a step that are put into words at a time."""
_STEPS_AT_A_TIME = 500


class TrailReading(Opened):
    """What is asked by an acting annotator leaves out what she is not to see yet of others."""

    def trail_ids(
        self, wanted: TrailFilter | None = None, viewer: AnnotatorId | None = None
    ) -> "array[int]":
        """The numbers of the wanted steps, the newest first; it may be long to find.

        `viewer`: who looks, if nobody acts here.
        """
        with translated(), self.snapshot():
            return trail.ids(self._database, wanted or TrailFilter(), self._veil(viewer))

    def trail_steps(
        self, seqs: Sequence[int], viewer: AnnotatorId | None = None
    ) -> list[TrailStep]:
        """Those of these steps that there are."""
        with translated(), self.snapshot():
            return trail.some(self._database, seqs, self._veil(viewer))

    def trail_changes(
        self, step: TrailStep, limit: int = _PORTION, viewer: AnnotatorId | None = None
    ) -> TrailChanges:
        """What a step did, thing by thing, as far as its first so many rows tell."""
        with translated(), self.snapshot():
            veil = self._veil(viewer)
            rows = list(islice(trail.row_changes(self._database, step), limit + 1))
            seen = [row for row in rows[:limit] if not veil.hides(row)]
            made = changes_in_words(seen, NamesThen(self._database), step.seq)
            return TrailChanges(tuple(made), min(len(rows), limit) - len(seen), len(rows) > limit)

    def trail_authors(self) -> list[tuple[AnnotatorId, str]]:
        """Who has taken steps, by name."""
        with translated():
            return trail.annotators(self._database)

    def trail_article(self, uid: str) -> ArticleId | None:
        """The number of an article that is here or has been; None if there never was one."""
        with translated():
            return gone.article_of(self._database, uid)

    def gone_statement(self, uid: str) -> StatementId | None:
        """The number that a statement of that uid has had; None if there never was one."""
        with translated():
            return gone.number_of(self._database, uid)

    def article_lacking(self, statement: StatementId) -> str:
        """The title of the article of a statement that is gone, if that is gone as well."""
        with translated():
            return gone.article_lacking(self._database, statement)

    def write_trail(
        self,
        out: Path,
        wanted: TrailFilter,
        viewer: AnnotatorId | None = None,
        *,
        for_spreadsheet: bool = False,
        progress: Progress = silent,
    ) -> TrailWritten:
        """Write the wanted steps to a table or to JSON lines, the oldest first.

        The same steps make the same bytes. Refused where the name of the file says neither.
        """
        with self.snapshot():
            seqs = self.trail_ids(wanted, viewer)
            steps = self.whole_trail(reversed(seqs), viewer)
            return write_trail(steps, len(seqs), out, for_spreadsheet, progress)

    def whole_trail(
        self, seqs: Iterable[int], viewer: AnnotatorId | None = None
    ) -> Iterator[tuple[TrailStep, Iterator[Change]]]:
        """Steps with all that they changed, in the given order: a few in memory at a time.

        To be read within `snapshot`, and each step's changes before the next step.
        """
        veil, names = self._veil(viewer), NamesThen(self._database)
        wanted = iter(seqs)
        while some := list(islice(wanted, _STEPS_AT_A_TIME)):
            with translated():
                found = trail.some(self._database, some, veil)
            for step in found:
                yield step, self._changes(step, veil, names)

    def _changes(self, step: TrailStep, veil: Veil, names: NamesThen) -> Iterator[Change]:
        with translated():
            rows = trail.row_changes(self._database, step)
            for portion in trail.in_portions(rows, _PORTION):
                seen: list[RowChange] = [row for row in portion if not veil.hides(row)]
                yield from changes_in_words(seen, names, step.seq)

    def _veil(self, viewer: AnnotatorId | None) -> Veil:
        return Veil(self._database, self._acting if viewer is None else viewer)
