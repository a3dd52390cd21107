"""Tasks that outlive whoever began them, and what the core's progress says to them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from core.model.phrase import Phrase
from gui.shared import garbage
from gui.shared.jobs import JobProgress, Task
from gui.shared.messages import translated


class _Keeper(QObject):
    """Holds tasks until their threads have ended, and destroys them only then, and only here."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: list[Task[Any]] = []

    def keep(self, task: Task[Any]) -> None:
        garbage.thread_begins()
        self._tasks.append(task)
        task.finished.connect(self._let_go)

    def _let_go(self) -> None:
        """Of the one that tells so: what another has come to, which has ended meanwhile, may still
        be on its way to whoever waits for it, and would be lost with the task."""
        ended = self.sender()
        self._part_from([task for task in self._tasks if task is ended])

    def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._part_from(self._tasks)

    def _part_from(self, tasks: list[Task[Any]]) -> None:
        """A task that has told that it finished may still be about to end."""
        self._tasks = [task for task in self._tasks if task not in tasks]
        for task in tasks:
            task.wait()
            garbage.thread_has_ended()


_keeper: list[_Keeper] = []


def launch(task: Task[Any]) -> None:
    """Start a task and hold it until it has ended."""
    if not _keeper:
        _keeper.append(_Keeper())
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(_keeper[0].stop)
    _keeper[0].keep(task)
    task.start()


def stop_all() -> None:
    """Ask all tasks to stop, and wait until their threads have ended."""
    for keeper in _keeper:
        keeper.stop()


class CoreProgress:
    """The core's progress, told to a job: its sentences in the user's language."""

    def __init__(self, tell: JobProgress) -> None:
        self._tell = tell

    def __call__(self, done: int, total: int | None, what: Phrase) -> None:
        self._tell(done, total or 0, translated(what))
