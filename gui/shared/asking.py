"""Questions to the project that may take a while: answered beside the desk, the last one wins."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from core.model.changes import Changes
from core.project import Project
from gui.shared.bridge import Bridge
from gui.shared.jobs import Job
from gui.shared.messages import Messages
from gui.shared.running import launch

T = TypeVar("T")
_Question = Callable[[Project], object]
_Answered = Callable[[object], None]


class Asker(QObject):
    """Asks one question at a time over a connection of its own that only reads.

    A question asked while another is being answered takes its place: the older answer is
    dropped. So is an answer about a project that is no longer open.
    """

    def __init__(self, bridge: Bridge, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._messages = messages
        self._running: Job[object] | None = None
        self._wanted: tuple[_Question, _Answered] | None = None
        self._then: _Answered | None = None
        bridge.project_changed.connect(self.forget)

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def ask(self, question: Callable[[Project], T], then: Callable[[T], None]) -> None:
        """Let `then` have the answer, on this thread, unless something else is asked before."""
        self._wanted = (question, then)  # type: ignore[assignment]
        self._then = None
        if self._running is None:
            self._begin()

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._wanted = self._then = None

    def _begin(self) -> None:
        if self._wanted is None or not self._bridge.is_open:
            return
        question, self._then = self._wanted
        self._wanted = None
        path = self._bridge.project.path
        job: Job[object] = Job(path, None, lambda project, _: question(project), read_only=True)
        job.succeeded.connect(self._answer)
        job.failed.connect(self._fail)
        job.finished.connect(self._go_on)
        self._running = job
        launch(job)

    def _answer(self, answer: object, _changes: list[Changes]) -> None:
        if self._then is not None:
            self._then(answer)

    def _fail(self, error: Exception) -> None:
        if self._then is not None:
            self._messages.failure(error)

    def _go_on(self) -> None:
        self._running = None
        self._begin()
