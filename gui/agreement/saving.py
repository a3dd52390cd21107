"""Saving a report of agreement into a folder that the user names."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from core.model.layer import Layer
from core.project import Project
from gui.agreement.measuring import Measured
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.running import CoreProgress, launch


class Saving(QObject):
    """Asks where to, and writes beside the desk what is shown."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._job: Job[Path] | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def ask(self, measured: Measured, layers: Sequence[Layer]) -> None:
        """Let the user name a folder, and write the report there."""
        if measured.report is None or self.is_busy:
            self._desk.messages.hint(self.tr("There is nothing to report yet."))
            return
        path = self._desk.bridge.project.path
        offered = path.with_name(f"{path.stem}-agreement")
        chosen, _filter = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Name a folder for the report"),
            str(offered),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.write(measured, layers, Path(chosen))

    def write(self, measured: Measured, layers: Sequence[Layer], folder: Path) -> None:
        """Write it, and say where it is."""
        report, path = measured.report, self._desk.bridge.project.path
        assert report is not None
        compared = [each for each in layers if each.id in measured.choice.layers]

        def work(project: Project, tell: JobProgress) -> Path:
            project.write_agreement(path.stem, compared, report, folder, CoreProgress(tell))
            return folder

        job = Job(path, None, work, read_only=True)
        job.succeeded.connect(self._tell)
        job.failed.connect(self._desk.messages.failure)
        job.finished.connect(self._end)
        self._job = job
        launch(job)

    def _tell(self, folder: Path, _changes: object) -> None:
        said = self.tr("The report is in “{folder}”: open report.html there.")
        self._desk.messages.news(said.format(folder=folder))

    def _end(self) -> None:
        self._job = None
