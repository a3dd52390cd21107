"""The codebook to a file and out of one: as YAML, or as REFI-QDA for other programs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.commands.codebook import CodebookDraft, CodebookReport, ImportCodebook
from core.model.codebook import EntryKind
from core.model.progress import Progress
from core.project import Project
from gui.codebook.changing import Changing
from gui.shared.asking import Asker
from gui.shared.desk import Desk

if TYPE_CHECKING:
    from core.exchange.codebook_refi import KindUnsaid


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

    def bring_in(self, path: Path, kind: EntryKind | None = None) -> None:
        """Bring one in beside the desk, as one step; codes that name no kind are of this one.

        Where it is not known, the user is asked for it before anything comes in.
        """

        def read(project: Project) -> "CodebookDraft | KindUnsaid":
            from core.exchange import codebook_refi, codebook_yaml

            if not codebook_refi.is_meant(path):
                return codebook_yaml.read(path)
            try:
                return codebook_refi.read(path, kind)
            except codebook_refi.KindUnsaid as unsaid:
                return unsaid

        self._asker.ask(read, partial(self._take, path))

    def _take(self, path: Path, found: "CodebookDraft | KindUnsaid") -> None:
        if isinstance(found, CodebookDraft):
            self._store(path, found)
        else:
            self._ask_kind(path, found.names)

    def _ask_kind(self, path: Path, names: Sequence[str]) -> None:
        from gui.codebook.kind_dialog import KindDialog

        dialog = KindDialog(path.name, names, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self.bring_in, path))
        dialog.open()

    def _store(self, path: Path, draft: CodebookDraft) -> None:
        def command(progress: Progress) -> ImportCodebook:
            return ImportCodebook(draft, path.name, progress)

        heading = self.tr("Importing “{name}”").format(name=path.name)
        self._changing.run_beside(command, heading).succeeded.connect(self._tell)

    def _tell(self, report: CodebookReport) -> None:
        told = self.tr("Imported: {added} added, {changed} changed, {retired} retired.")
        numbers = {
            "added": report.added, "changed": report.changed, "retired": report.retired,
        }  # fmt: skip
        self._desk.messages.news(told.format(**numbers))
