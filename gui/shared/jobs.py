"""Long work off the GUI thread, with progress that moves and a way to stop it."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from core.model.changes import Changes
from core.model.phrase import Cancelled, Refused, Unavailable
from core.project import Project, patient

T = TypeVar("T")
_log = logging.getLogger("glossator.jobs")
_SECONDS_BETWEEN_SIGNALS = 0.05


class JobProgress:
    """Handed to the work. Calling it tells how far it is, and raises Cancelled once asked to."""

    def __init__(self, tell: Callable[[int, int, str], None], stop: threading.Event) -> None:
        self._tell = tell
        self._stop = stop
        self._last = 0.0

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """`total` may be 0 where it is not known."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= _SECONDS_BETWEEN_SIGNALS:
            self._last = now
            self._tell(done, total, what)


class Task(QThread, Generic[T]):
    """One piece of work off the GUI thread. Keep a reference until it has finished.

    Of `succeeded`, `failed` and `stopped` exactly one is emitted, in the GUI thread.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object, object)
    """The work's result, and all Changes it committed as a list."""
    failed = Signal(object)
    """Refused, Unavailable, or a bug."""
    stopped = Signal()

    def __init__(self, work: Callable[[JobProgress], T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._simple_work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next progress call; nothing of it remains then."""
        self._stop.set()

    def is_unwanted(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    @property
    def committed(self) -> list[Changes]:
        """What it has changed by now: all of it stays, also where it fails or is stopped."""
        return []

    def run(self) -> None:
        try:
            result, changes = self._do(JobProgress(self.progressed.emit, self._stop))
        except Cancelled:
            self.stopped.emit()
        except (Refused, Unavailable) as error:
            self.failed.emit(error)
        except Exception as error:
            _log.exception("a job failed")
            self.failed.emit(error)
        else:
            self.succeeded.emit(result, changes)

    def _do(self, progress: JobProgress) -> tuple[T, list[Changes]]:
        return self._simple_work(progress), []


class Job(Task[T]):
    """A task on a project, over a connection of its own.

    One that only reads stops soon after `cancel`, whether it tells its progress or not.
    """

    def __init__(
        self,
        path: Path,
        annotator: str | None,
        work: Callable[[Project, JobProgress], T],
        parent: QObject | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        self._path = path
        self._annotator = annotator
        self._work = work
        self._read_only = read_only
        self._changes: list[Changes] = []
        super().__init__(self._on_project, parent)

    @property
    def committed(self) -> list[Changes]:
        return list(self._changes)

    def _do(self, progress: JobProgress) -> tuple[T, list[Changes]]:
        return self._simple_work(progress), self._changes

    def _on_project(self, progress: JobProgress) -> T:
        with Project.open(self._path, read_only=self._read_only) as project:
            if self._read_only:
                project.stop_when(self.is_unwanted)
            if self._annotator is not None:
                project.act_as(self._annotator)
            project.subscribe(lambda change, _initiator: self._changes.append(change))
            with patient(lambda: progress(0, 0, _waiting())):
                return self._work(project, progress)


def _waiting() -> str:
    return QCoreApplication.translate(
        "Jobs", "Another program is writing to this project. Waiting for it…"
    )
