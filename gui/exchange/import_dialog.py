"""Bringing articles in: what is to be read, a look at it, the import, its report."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QStackedLayout, QWidget

from core.model.changes import Changes
from core.project import Project
from gui.exchange.column_form import ColumnForm
from gui.exchange.dialog import JobDialog
from gui.exchange.import_plan import ImportOutcome, ImportPlan, Preview, look, run_plan
from gui.exchange.import_words import articles, import_report, summary_of
from gui.exchange.invitation import Invitation
from gui.exchange.pages import button_row, column, plain
from gui.exchange.preview import PreviewModel, PreviewTable
from gui.exchange.sources import Sources
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place

_PAUSE_MS = 150
_SIZE = (760, 560)


def run_import(desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> "ImportDialog":
    """Let the user bring in articles, from `paths` if something was dropped."""
    dialog = ImportDialog(desk, parent, paths)
    dialog.open()
    return dialog


class ImportDialog(JobDialog):
    """Says what would come in before it does; the import is one step that undo takes back."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> None:
        super().__init__(desk, parent, self.tr("Import articles"))
        mark_place(self, Place.IMPORT)
        self._look: Task[object] | None = None
        self._ready: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        form = QWidget(self)
        self._sources = Sources(desk.settings, form)
        self._summary = plain("", "soft", form)
        self._metadata = QCheckBox(
            self.tr("Take title, author and date that stand in the text"), form
        )
        self._columns = ColumnForm(form)
        self._model = PreviewModel(self)
        self._invitation = Invitation(form)
        self._table = PreviewTable(self._model, form)
        self._nothing_yet = QWidget(form)
        self._room = QStackedLayout()
        self._trouble = plain("", "warning", form)
        self._import = with_look(QPushButton(self.tr("Import"), form), "primary")
        self._lay_out(form)
        self._connect()
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self._sources.setFocus()
        self._sources.add(paths)
        self._show_summary(None)

    def _lay_out(self, form: QWidget) -> None:
        self._metadata.setChecked(True)
        self._import.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), form, autoDefault=False)
        cancel.clicked.connect(self.reject)
        for state in (self._invitation, self._nothing_yet, self._table):
            self._room.addWidget(state)
        layout = column(form)
        for widget in (self._sources, self._summary, self._metadata, self._columns):
            layout.addWidget(widget)
        layout.addLayout(self._room, 1)
        layout.addWidget(self._trouble)
        layout.addLayout(button_row(self._import, cancel))
        self._trouble.hide()
        self.set_form(form)

    def _connect(self) -> None:
        self._sources.changed.connect(self._pause.start)
        self._sources.changed.connect(self._show_room)
        self._sources.typed.connect(self._show_room)
        self._columns.changed.connect(self._pause.start)
        self._metadata.toggled.connect(self._pause.start)
        self._pause.timeout.connect(self._look_at_it)
        self._import.clicked.connect(self._begin_import)

    @property
    def plan(self) -> ImportPlan:
        chosen = self._columns.choice.chosen
        return ImportPlan(self._sources.paths, self._metadata.isChecked(), tuple(chosen.items()))

    # A look beforehand

    def _look_at_it(self) -> None:
        self._stop_looking()
        self._trouble.hide()
        plan = self.plan
        if not plan.sources:
            self._show_preview(None)
            return
        self._summary.setText(self.tr("Looking at it…"))
        self._look = self._job(lambda project, progress: look(project, plan, progress))
        self._look.succeeded.connect(self._looked)
        self._look.failed.connect(self._look_failed)
        launch(self._look)

    def _looked(self, preview: Preview, _changes: list[Changes]) -> None:
        if preview.plan == self.plan:
            self._look = None
            self._show_preview(preview)

    def _look_failed(self, error: Exception) -> None:
        self._look = None
        self._show_preview(None)
        self.tell_trouble(self.sentence(error))

    def _stop_looking(self) -> None:
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def _show_preview(self, preview: Preview | None) -> None:
        self._model.show(() if preview is None else preview.rows)
        self._columns.offer(() if preview is None else preview.columns)
        self._show_summary(preview)

    def _show_summary(self, preview: Preview | None) -> None:
        self._ready = None if preview is None else preview.ready
        self._summary.setText("" if preview is None else summary_of(preview))
        words = self.tr("Import")
        if self._ready:
            words = self.tr("Import {articles}").format(articles=articles(self._ready))
        self._import.setText(words)
        self._show_room()

    def _show_room(self) -> None:
        """Until something is chosen, what can be; then what would come in. Nothing is no import."""
        chosen = bool(self._sources.paths)
        self._metadata.setVisible(chosen)
        self._summary.setVisible(chosen)
        shown = self._table if self._model.rowCount() else self._nothing_yet
        self._room.setCurrentWidget(shown if chosen else self._invitation)
        self._import.setEnabled(not self._sources.is_empty and self._ready != 0)

    def _job(self, work: Callable[[Project, JobProgress], object]) -> Task[object]:
        project = self.desk.bridge.project
        annotator = project.annotator
        return Job(project.path, None if annotator is None else annotator.name, work)

    # The import

    def _begin_import(self) -> None:
        if not self._sources.take_line():
            return
        plan = self.plan
        self._pause.stop()
        self._stop_looking()
        work = self._job(lambda project, progress: run_plan(project, plan, progress))
        self.begin(work, self.tr("Importing"))

    def finish(self, result: object, changes: list[Changes]) -> None:
        assert isinstance(result, ImportOutcome)
        for change in changes:
            self.desk.bridge.project.tell(change, self)
        heading, lines = import_report(result)
        self.report.report(heading, lines)

    def tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def said_of_stop(self) -> str:
        return self.tr("Nothing was imported.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self._sources.add(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()

    def done(self, result: int) -> None:
        self._stop_looking()
        super().done(result)
