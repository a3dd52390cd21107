"""Changing the codebook, with the reason that the user gave for this session."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.commands.because import Because
from core.commands.codebook_merge import MergeEntries
from core.commands.work import Command
from core.project import Project
from gui.shared.beside import Writing, write_beside
from gui.shared.bridge import Result
from gui.shared.desk import Desk
from gui.shared.jobs import JobProgress

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

    def merge(self, command: MergeEntries, followers: int) -> None:
        """Merge at once, or beside the desk where very many statements follow."""
        if followers > MERGED_AT_ONCE:
            self.run_beside(command, self.tr("Merging entries"))
        else:
            self.run(command)

    def answer(self, command: Command[int], statements: int) -> None:
        """Confirm or decide so many statements, beside the desk where they are many."""
        if statements > ANSWERED_AT_ONCE:
            self.run_beside(command, self.tr("Going through the statements"))
        else:
            self.run(command)

    def run_beside(self, command: Command[T], heading: str) -> Writing:
        """The same for what may take longer than a blink; the window waits for it."""
        because = Because(command, self.reason)

        def work(project: Project, _progress: JobProgress) -> T:
            return project.run(because)

        return write_beside(self._desk, work, heading, self._page.window(), self)
