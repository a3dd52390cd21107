"""Writing statements to files: what, how and where to; the export; its report."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from core.exchange.export import ExportReport, export
from core.model.changes import Changes
from gui.exchange.export_form import ExportForm
from gui.exchange.export_words import export_report
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_dialog import JobDialog
from gui.shared.job_pages import plain
from gui.shared.jobs import Job
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_WIDTH, _LEAST_HEIGHT = 640, 340
"""Pixels; the least is what the report needs."""


def run_export(desk: Desk, parent: QWidget | None) -> "ExportDialog":
    """Let the user write the open project's statements to a file or folder."""
    dialog = ExportDialog(desk, parent)
    dialog.open()
    return dialog


class ExportDialog(JobDialog):
    """Calls what the command line calls, with the same options: the bytes are the same."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, self.tr("Export"))
        mark_place(self, Place.EXPORT)
        self._written: Path | None = None
        page = self._page = QWidget(self)
        self._wishes = ExportForm(desk, page)
        self._trouble = plain("", "warning", page)
        self._export = with_look(QPushButton(self.tr("Export"), page), "primary")
        self._lay_out(page)
        self._wishes.changed.connect(self._look_at_wishes)
        self._wishes.counted.connect(self._grow)
        self._export.clicked.connect(self._begin_export)
        self.finished.connect(self._wishes.stop)
        open_as_large_as(self, _WIDTH, self._wanted_height)

    def _lay_out(self, page: QWidget) -> None:
        self._export.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), page)
        cancel.clicked.connect(self.reject)
        layout = dialog_column(page)
        layout.addWidget(self._wishes)
        layout.addStretch(1)
        layout.addWidget(self._trouble)
        layout.addLayout(button_row(self._export, cancel))
        self._trouble.hide()
        self.set_form(page)
        show = QPushButton(self.tr("Show in folder"), self.report)
        self.report.add_button(show)
        show.clicked.connect(self._show_in_folder)

    @property
    def _wanted_height(self) -> int:
        return max(_LEAST_HEIGHT, self._page.heightForWidth(max(_WIDTH, self.width())))

    def _grow(self) -> None:
        """As far as what the form says now needs it; it does not shrink under the pointer."""
        self._wishes.updateGeometry()  # Qt would measure it anew later
        if self.height() < self._wanted_height:
            open_as_large_as(self, self.width(), self._wanted_height)

    def _look_at_wishes(self) -> None:
        """What nothing can be made of is said beside the button, which waits for better."""
        trouble = self._wishes.trouble
        self._export.setEnabled(not trouble)
        self._export.setAccessibleDescription(trouble)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._grow()

    def _begin_export(self) -> None:
        path, name = self._wishes.path, self._wishes.way.format.name
        options = self._wishes.options
        if path is None:
            self.tell_trouble(self.tr("Say first where to write to."))
            return
        self._wishes.stop()
        job = Job(
            self.desk.bridge.project.path,
            None,
            lambda project, tell: export(project, path, name, options, CoreProgress(tell)),
            read_only=True,
        )
        self.begin(job, self.tr("Exporting"))

    def finish(self, result: object, changes: list[Changes]) -> None:
        assert isinstance(result, ExportReport)
        self._written = result.path
        project = self.desk.bridge.project
        self.desk.settings.remember_export_folder(project.uid, result.path.absolute().parent)
        heading, lines = export_report(result)
        self.report.report(heading, lines)
        self.desk.bridge.exported.emit()

    def _show_in_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.absolute().parent)))

    def tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()
        self._grow()

    def said_of_stop(self) -> str:
        return self.tr("Nothing was written.")
