"""What the import dialog needs of each way in: a look at the sources, the import, its report."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.model.changes import Changes
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.job_pages import sentence_of
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.running import launch

T = TypeVar("T")


class ImportPane(QWidget):
    """Looks at what was chosen in a job of its own; only the newest look counts."""

    changed = Signal()
    """What can be imported, or whether anything can."""
    troubled = Signal(str)
    """A sentence on why a look failed; empty where the next one begins."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.sources: tuple[Path, ...] = ()
        self._look: Task[Any] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is still being looked at what would come in, or about to be."""
        return self._look is not None

    def set_sources(self, sources: tuple[Path, ...]) -> None:
        """These are to be read now; nothing of others is shown."""
        self.sources = sources
        self.look_at_it()

    def begin_look(
        self, work: Callable[[Project, JobProgress], T], done: Callable[[T], None]
    ) -> None:
        """Call `done` with what the work answers, unless another look began meanwhile."""
        self.stop_looking()
        self.troubled.emit("")
        look = self._look = self.job(work)
        look.succeeded.connect(lambda result, _changes: self._looked(look, result, done))
        look.failed.connect(lambda error: self._look_failed(look, error))
        launch(look)

    def stop_looking(self) -> None:
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def job(self, work: Callable[[Project, JobProgress], T]) -> Task[T]:
        project = self.desk.bridge.project
        annotator = project.annotator
        return Job(project.path, None if annotator is None else annotator.name, work)

    def _looked(self, look: Task[T], result: T, done: Callable[[T], None]) -> None:
        if self._is_wanted(look):
            self._look = None
            done(result)

    def _look_failed(self, look: Task[Any], error: Exception) -> None:
        if self._is_wanted(look):
            self._look = None
            self.clear()
            self.troubled.emit(sentence_of(error))

    def _is_wanted(self, look: Task[Any]) -> bool:
        """Whether it is the newest, and its window has not gone with the one it stood in."""
        return look is self._look and isValid(self)

    # What each way in says itself

    def look_at_it(self) -> None:
        """Find out what the sources hold."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing."""
        raise NotImplementedError

    @property
    def can_import(self) -> bool:
        raise NotImplementedError

    def refuses(self) -> bool:
        """Whether something that was typed cannot be kept; that has the focus then."""
        return False

    def button_words(self) -> str:
        raise NotImplementedError

    def task(self) -> Task[object]:
        """The import."""
        raise NotImplementedError

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        """A heading and lines on what came of it."""
        raise NotImplementedError
