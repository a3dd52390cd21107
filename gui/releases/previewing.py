"""What a release would hold, worked out beside the desk for the newest wishes alone."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.releasing.asking import Asked
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.messages import translated
from gui.shared.running import CoreProgress, launch

_PAUSE = 250
"""Milliseconds without a further key before anything is worked out."""


class Previewing(QObject):
    told = Signal(object)
    """A Preview of what was asked for last."""
    refused = Signal(str)
    """Why there is none: a wish makes no sense."""
    began = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._asked = Asked()
        self._job: Job[object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        return self._job is not None or self._timer.isActive()

    def ask(self, asked: Asked) -> None:
        self.stop()
        self._asked = asked
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        number, asked = self._number, self._asked
        if not self._desk.bridge.is_open:
            return

        def look(project: Project, tell: JobProgress) -> object:
            from core.releasing.planning import preview

            try:
                return number, preview(project, asked, CoreProgress(tell))
            except (Refused, Unavailable) as error:
                return number, translated(error.phrase)

        self._job = Job(self._desk.bridge.project.path, None, look, read_only=True)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._desk.messages.failure)
        self.began.emit()
        launch(self._job)

    def _tell(self, answer: tuple[int, object], _changes: object) -> None:
        number, found = answer
        if number != self._number:
            return
        self._job = None
        if isinstance(found, str):
            self.refused.emit(found)
        else:
            self.told.emit(found)
