"""Questions to the project that may take a while: answered beside the desk, the last one wins."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from core.model.changes import Changes
from core.model.phrase import Unsound
from core.project import Project
from gui.shared.bridge import Bridge
from gui.shared.jobs import Job
from gui.shared.messages import Messages
from gui.shared.running import launch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with the project that it is about and who is to have the answer."""

    project: Project
    question: Callable[[Project], object]
    then: Callable[[Any], None]


class Asker(QObject):
    """Asks one question at a time over a connection of its own that only reads.

    A question asked while another is being answered takes its place: reading for the older one
    ends. An answer about a project that is no longer open is dropped.
    """

    failed = Signal()
    """There is no answer to the last question; the user has been told why."""

    def __init__(
        self,
        bridge: Bridge,
        messages: Messages,
        parent: QObject,
        tell: Callable[[Exception], object] | None = None,
    ) -> None:
        """`tell`: who says why there is no answer, if not the bar of messages."""
        super().__init__(parent)
        self._bridge = bridge
        self._messages = messages
        self._tell = tell or self._tell_of
        self._running: Job[object] | None = None
        self._wanted: _Asked | None = None
        self._asked: _Asked | None = None
        bridge.project_changed.connect(self._leave)

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def ask(self, question: Callable[[Project], T], then: Callable[[T], None]) -> None:
        """Let `then` have the answer, on this thread, unless something else is asked before."""
        self.drop()
        if not self._bridge.is_open:
            return
        self._wanted = _Asked(self._bridge.project, question, then)
        if self._running is None:
            self._begin()

    def drop(self) -> None:
        """Whatever was asked is not wanted any more."""
        self._asked = self._wanted = None
        if self._running is not None:
            self._running.cancel()

    def _leave(self) -> None:
        """Nobody reads on in a project that has been closed: its file may be moved or deleted."""
        if self._asked is not None and not self._is_open(self._asked):
            self.drop()

    def _begin(self) -> None:
        asked, self._wanted = self._wanted, None
        if asked is None or not self._is_open(asked):
            return
        self._asked = asked
        job: Job[object] = Job(
            asked.project.path, None, lambda project, _: asked.question(project), read_only=True
        )
        job.succeeded.connect(self._answer)
        job.failed.connect(self._fail)
        job.finished.connect(self._go_on)
        self._running = job
        launch(job)

    def _is_open(self, asked: _Asked) -> bool:
        """Whether it is about the project that is open: another may be at the same place."""
        return self._bridge.is_open and self._bridge.project is asked.project

    def _answer(self, answer: object, _changes: list[Changes]) -> None:
        if self._asked is not None and self._is_open(self._asked):
            self._asked.then(answer)

    def _fail(self, error: Exception) -> None:
        if self._asked is not None and self._is_open(self._asked):
            self._tell(error)
            self.failed.emit()

    def _tell_of(self, error: Exception) -> None:
        if isinstance(error, Unsound):
            self._bridge.tell_of_damage(error)
        else:
            self._messages.failure(error)

    def _go_on(self) -> None:
        self._running = self._asked = None
        self._begin()
