"""Tasks that outlive whoever began them, and what the core's progress says to them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from core.model.phrase import Phrase
from gui.shared.jobs import JobProgress, Task
from gui.shared.messages import translated


class _Keeper(QObject):
    """Holds tasks until their threads have ended: a thread must not be destroyed before."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: list[Task[Any]] = []

    def keep(self, task: Task[Any]) -> None:
        self._tasks.append(task)
        task.finished.connect(self._let_go)

    def _let_go(self) -> None:
        self._tasks = [task for task in self._tasks if not task.isFinished()]

    def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.wait()
        self._tasks = []


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


class CoreProgress:
    """The core's progress, told to a job: its sentences in the user's language."""

    def __init__(self, tell: JobProgress) -> None:
        self._tell = tell

    def __call__(self, done: int, total: int | None, what: Phrase) -> None:
        self._tell(done, total or 0, translated(what))
