"""Answers about the journal, and whether the file is sound."""

from core.model.changes import Changes, Told
from core.model.condition import Condition
from core.model.progress import Progress, silent
from core.model.step import Step, StepCounts, StepRow
from core.reading.opened import Opened
from core.storage import (
    check,
    connection,
    elsewhere,
    journal,
    steps,
)
from core.storage.troubles import translated


class HistoryReading(Opened):
    """Steps that can be undone and redone."""

    def next_undo(self) -> Step | None:
        with translated():
            return journal.next_undo(self._database, self._acting)

    def next_redo(self) -> Step | None:
        with translated():
            return journal.next_redo(self._database, self._acting)

    def rows_changed_by(self, step: Step) -> int:
        """How much it takes to undo or redo a step."""
        with translated():
            return journal.size_of(self._database, step.seq)

    def steps(
        self, first: int = 0, limit: int = 100, known: StepCounts | None = None
    ) -> list[StepRow]:
        """The acting annotator's steps that can be undone or redone, newest first, by the page.

        `first`: the place of the page's first step among them. `known`: what `step_counts`
        has said; it is asked otherwise.
        """
        with translated():
            places = range(first, first + limit)
            return steps.of_annotator(self._database, self._acting, places, known)

    def step_counts(self) -> StepCounts:
        """How many undone steps stand above the newest that is in force, and how many are that."""
        with translated():
            return steps.counts(self._database, self._acting)

    def steps_ahead(self, last: int) -> int:
        """How many steps `return_to` would undo or redo."""
        with translated():
            return sum(steps.ahead(self._database, self._acting, last))

    def rows_ahead(self, last: int) -> int:
        """How many rows `return_to` would change."""
        with translated():
            return steps.rows_ahead(self._database, self._acting, last)

    def changes_after(self, told: Told) -> Changes:
        """What the steps changed of which has not been told; it may be long to read."""
        with translated(), connection.snapshot(self._database):
            steps = elsewhere.steps_after(self._database, told.last)
            new = [(seq, source) for seq, source in steps if not told.knows(seq)]
            touched = elsewhere.touched_by(self._database, {source for _, source in new})
            return touched.changes_by(*(seq for seq, _ in new))

    def newest_day(self) -> str:
        """The day on which the project was last changed, as `YYYY-MM-DD`."""
        with translated():
            return elsewhere.newest_day(self._database)

    def problems(self) -> list[str]:
        """What is wrong with the file, one sentence each; empty if it is whole."""
        return [str(problem) for problem in self.condition().problems]

    def condition(self, progress: Progress = silent) -> Condition:
        """What is wrong with the file, and what was looked at and is whole.

        All of it as of one moment: another process may write meanwhile.
        """
        with translated(), self.snapshot():
            return check.condition(self._database, progress)
