"""What an export would write and lose, counted beside the desk while its form is filled in."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.exchange.export import ExportReport, foreseen
from core.exchange.format import ExportOptions
from core.model.phrase import Refused, Unavailable
from core.project import Project
from gui.exchange.export_choice import Way
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.messages import translated
from gui.shared.running import CoreProgress, launch

_PAUSE = 300
"""Milliseconds without a further wish before counting begins."""

_Answer = tuple[int, ExportReport | str]


class Foreseeing(QObject):
    """Counts for the newest wishes alone; what was asked before is stopped."""

    told = Signal(ExportReport)
    refused = Signal(str)
    """Why nothing would be written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._path = desk.bridge.project.path
        self._asked = 0
        self._job: Job[_Answer] | None = None
        self._wanted: tuple[Way, ExportOptions] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._begin)

    def ask(self, way: Way, options: ExportOptions) -> None:
        self.stop()
        self._wanted = (way, options)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        assert self._wanted is not None
        way, options = self._wanted
        asked = self._asked

        def look(project: Project, tell: JobProgress) -> _Answer:
            return asked, _answer(project, way, options, tell)

        self._job = Job(self._path, None, look, read_only=True)
        self._job.succeeded.connect(self._tell)
        launch(self._job)

    def _tell(self, answer: _Answer, _changes: object) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        self._job = None
        if isinstance(found, ExportReport):
            self.told.emit(found)
        else:
            self.refused.emit(found)


def _answer(
    project: Project, way: Way, options: ExportOptions, tell: JobProgress
) -> ExportReport | str:
    out = way.fitting(project.path.with_name("foreseen"))
    try:
        return foreseen(project, out, way.format.name, options, CoreProgress(tell))
    except (Refused, Unavailable) as error:
        return translated(error.phrase)
