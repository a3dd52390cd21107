"""Changing the codebook, with the reason that the user gave for this session."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.commands.because import Because
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_review import ConfirmStatements
from core.commands.codebook_split import DecideSplit
from core.commands.work import Command
from core.model.codebook import Entry, EntryKind, FieldKind
from core.model.progress import Progress
from core.project import Project
from gui.shared.beside import Writing, write_beside
from gui.shared.bridge import Result
from gui.shared.desk import Desk
from gui.shared.jobs import JobProgress
from gui.shared.running import CoreProgress

T = TypeVar("T")
MERGED_AT_ONCE, ANSWERED_AT_ONCE = 2_000, 100
"""More statements than these are changed beside the desk, and the window waits."""


class Changing(QObject):
    """Every command of the editor goes through here, and so carries the reason."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.reason = ""

    def run(self, command: Command[T]) -> Result[T]:
        if not self._desk.bridge.is_open:  # what was half typed is of a project that is closed
            return Result(False)
        return self._desk.bridge.run(Because(command, self.reason), initiator=self)

    def edit(self, command: EditEntry, uses: int, refused: Callable[[], object]) -> None:
        """Change an entry at once, or beside the desk where very many answers follow its name."""
        if uses > MERGED_AT_ONCE and self._takes_answers_along(command.entry):
            writing = self.run_beside(lambda _progress: command, self.tr("Renaming an actor"))
            writing.failed.connect(lambda _error: refused())
        elif not self.run(command):
            refused()

    def _takes_answers_along(self, entry: Entry) -> bool:
        book = self._desk.bridge.codebook
        old = book.entries.get(entry.id)
        is_answer = any(field.kind is FieldKind.ACTOR for field in book.fields)
        is_actor = entry.kind is EntryKind.ACTOR
        return is_answer and is_actor and old is not None and old.names != entry.names

    def merge(self, command: MergeEntries, followers: int) -> bool:
        """Merge beside the desk where very many statements follow, else at once: whether it is."""
        if followers > MERGED_AT_ONCE:
            heading = self.tr("Merging entries")
            self.run_beside(lambda progress: replace(command, progress=progress), heading)
            return False
        return bool(self.run(command))

    def answer(self, command: ConfirmStatements | DecideSplit, statements: int) -> bool:
        """Confirm or decide so many statements, beside the desk where they are many, else at once:
        whether it is done."""
        if statements > ANSWERED_AT_ONCE:
            heading = self.tr("Going through the statements")
            self.run_beside(lambda progress: replace(command, progress=progress), heading)
            return False
        return bool(self.run(command))

    def run_beside(self, make: Callable[[Progress], Command[T]], heading: str) -> Writing:
        """The same for what may take longer than a blink; the window waits for it.

        `make`: the command, with whom it tells how far it is and who may stop it.
        """
        reason = self.reason

        def work(project: Project, progress: JobProgress) -> T:
            return project.run(Because(make(CoreProgress(progress)), reason))

        writing = write_beside(self._desk, work, heading, self._page.window(), self)
        writing.stopped.connect(self._tell_of_stop)
        return writing

    def _tell_of_stop(self) -> None:
        self._desk.messages.news(self.tr("Stopped. Nothing was changed."))
