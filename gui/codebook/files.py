"""The codebook to a file and out of one: as YAML, or as REFI-QDA for other programs."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from core.commands.because import Because
from core.commands.codebook import CodebookReport, ImportCodebook
from core.model.codebook import EntryKind
from core.project import Project
from gui.codebook.changing import Changing
from gui.shared.asking import Asker
from gui.shared.beside import write_beside
from gui.shared.desk import Desk
from gui.shared.jobs import JobProgress


class CodebookFiles(QObject):
    def __init__(self, desk: Desk, changing: Changing, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._changing = changing
        self._page = page
        self._asker = Asker(desk.bridge, desk.messages, self)

    @property
    def is_busy(self) -> bool:
        return self._asker.is_busy

    def ask_where_to(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export the codebook"), "codebook.yaml", self._kinds()
        )
        if name:
            self.export(Path(name))

    def ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import a codebook"), "", self._kinds()
        )
        if name:
            self.bring_in(Path(name))

    def _kinds(self) -> str:
        return self.tr("Codebooks (*.yaml *.yml *.qdc)")

    def export(self, path: Path) -> None:
        """Write it beside the desk."""

        def write(project: Project) -> None:
            from core.exchange import codebook_refi, codebook_yaml

            written = codebook_refi if codebook_refi.is_meant(path) else codebook_yaml
            written.write(project.codebook, path)

        said = self.tr("The codebook is in “{name}”.").format(name=path.name)
        self._asker.ask(write, lambda _done: self._desk.messages.news(said))

    def bring_in(self, path: Path, kind: EntryKind = EntryKind.MEASURE) -> None:
        """Bring one in beside the desk, as one step; codes that name no kind are of this one."""
        reason = self._changing.reason

        def work(project: Project, _progress: JobProgress) -> CodebookReport:
            from core.exchange import codebook_refi, codebook_yaml

            is_refi = codebook_refi.is_meant(path)
            draft = codebook_refi.read(path, kind) if is_refi else codebook_yaml.read(path)
            return project.run(Because(ImportCodebook(draft, path.name), reason))

        heading = self.tr("Importing “{name}”").format(name=path.name)
        writing = write_beside(self._desk, work, heading, self._page.window(), self._changing)
        writing.succeeded.connect(self._tell)

    def _tell(self, report: CodebookReport) -> None:
        told = self.tr("Imported: {added} added, {changed} changed, {retired} retired.")
        numbers = {
            "added": report.added, "changed": report.changed, "retired": report.retired,
        }  # fmt: skip
        self._desk.messages.news(told.format(**numbers))
