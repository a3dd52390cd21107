"""Backups and an empty log while somebody works: nobody waits for them or asks for them."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from core import backups
from core.model.backup import Reason
from core.model.phrase import Refused, Unavailable
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.running import CoreProgress, launch

AFTER_OPENING, BETWEEN, IDLE = 2_000, 3_600_000, 4_000
"""Milliseconds: until the desk has come to rest, of work between two backups, and without work
until the log is emptied."""
_MOST_SECONDS_TO_BEGIN = 2.0


class Keeper(QObject):
    """Makes backups of the open project on opening, hourly, and before what may be regretted.

    What keeps one from being made is said once, until the next project or the next success.
    """

    made = Signal(object)
    """A backup was tried, and this is what became of it."""
    settled = Signal(bool)
    """The log was to be emptied, and whether it is empty."""
    _troubled = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path | None = None
        self._told: set[str] = set()
        self._is_busy = False
        self.opening = self._timer(AFTER_OPENING, lambda: self.keep(Reason.OPENED))
        self.hour = self._timer(BETWEEN, lambda: self.keep(Reason.HOURLY), repeats=True)
        self.idle = self._timer(IDLE, self._settle)
        self._troubled.connect(self._tell)
        desk.bridge.project_changed.connect(self._follow)
        desk.bridge.changed.connect(lambda _changes, _initiator: self.idle.start())
        backups.set_guard(self._before)
        self.destroyed.connect(_no_guard)
        self._follow()

    def _timer(self, interval: int, then: Callable[[], None], *, repeats: bool = False) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=not repeats)
        timer.timeout.connect(then)
        return timer

    def _follow(self) -> None:
        """Another project is open, or none, or another annotator acts."""
        bridge = self._desk.bridge
        path = bridge.project.path if bridge.is_open and not bridge.project.is_read_only else None
        if path == self._path:
            return
        self._path = path
        self._told.clear()
        for timer in (self.opening, self.hour, self.idle):
            timer.stop() if path is None else timer.start()

    def keep(self, reason: Reason) -> None:
        """Make a backup beside the desk, if something has changed since the last one."""
        if self._path is not None and not self._is_busy:
            self._launch(self._path, reason, threading.Event())

    def _launch(self, path: Path, reason: Reason, begun: threading.Event) -> None:
        chosen = self._desk.settings.backup_folder()

        def work(progress: JobProgress) -> backups.Made:
            try:
                return backups.make(
                    path, reason, chosen, progress=CoreProgress(progress), begun=begun.set
                )
            finally:
                begun.set()

        self._is_busy = True
        task: Task[backups.Made] = Task(work)
        task.succeeded.connect(self._end)
        task.failed.connect(self._fail)
        task.stopped.connect(self._stop)
        launch(task)

    def _before(self, path: Path, reason: Reason) -> None:
        """What is committed by now shall be in the backup. At the desk, only its beginning is
        waited for: from then on it sees nothing of what comes."""
        if QThread.currentThread() is not self.thread():
            chosen = self._desk.settings.backup_folder()
            backups.try_to_make(path, reason, chosen, self._troubled.emit)
            return
        begun = threading.Event()
        self._launch(path, reason, begun)
        begun.wait(_MOST_SECONDS_TO_BEGIN)

    def _end(self, made: backups.Made, _changes: object) -> None:
        self._is_busy = False
        chosen = self._desk.settings.backup_folder()
        if made.passed_over is None:
            self._told.clear()
        elif chosen is not None and self._path is not None:
            self._tell(backups.passed_over(self._path, chosen, made.passed_over))
        self.made.emit(made)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, Refused | Unavailable):
            self._tell(backups.no_backup(error))
        else:
            self._desk.messages.failure(error)
        self.made.emit(None)

    def _stop(self) -> None:
        self._is_busy = False

    def _tell(self, trouble: Unavailable) -> None:
        if trouble.phrase.template not in self._told:
            self._told.add(trouble.phrase.template)
            self._desk.messages.refused(trouble)

    def _settle(self) -> None:
        if self._path is None:
            return
        job: Job[bool] = Job(self._path, None, _settled)
        job.succeeded.connect(lambda is_empty, _changes: self.settled.emit(is_empty))
        job.failed.connect(lambda _error: self.settled.emit(False))  # it may be tried again
        launch(job)


def _settled(project: Project, _progress: JobProgress) -> bool:
    return project.settle()


def _no_guard() -> None:
    backups.set_guard(None)
