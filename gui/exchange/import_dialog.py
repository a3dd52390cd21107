"""Bringing things in: what is to be read, a look at it, the import, its report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from core.exchange.annotations.telling import annotations_in
from core.exchange.format import Format
from core.importing import InterruptedImport
from core.model.changes import Changes
from gui.exchange.annotations_pane import AnnotationsPane
from gui.exchange.articles_pane import ArticlesPane
from gui.exchange.invitation import Invitation
from gui.exchange.layers_pane import LayersPane
from gui.exchange.pane import ImportPane
from gui.exchange.resume_row import ResumeRow
from gui.exchange.roomy import OnePage, scrolling
from gui.exchange.sources import Sources
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_dialog import JobDialog
from gui.shared.job_pages import plain
from gui.shared.jobs import Task
from gui.shared.labels import window_title
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.tab_order import tab_through
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_PAUSE_MS = 150
_SIZE, _LEAST_WIDTH = QSize(1080, 676), 760


def run_import(desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> "ImportDialog":
    """Let the user bring in articles, from `paths` if something was dropped."""
    dialog = ImportDialog(desk, parent, paths)
    dialog.open()
    return dialog


class ImportDialog(JobDialog):
    """Until something is chosen, what can be; then what would come in. Nothing is no import."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> None:
        super().__init__(desk, parent, self.tr("Import"))
        mark_place(self, Place.IMPORT)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        form = QWidget(self)
        self._sources = Sources(desk.settings, form)
        self._room = OnePage(form)
        self._area = scrolling(self._room, form)
        self._invitation = Invitation(self._room)
        self._articles = ArticlesPane(desk, self._room)
        self._others: dict[type[ImportPane], ImportPane] = {}
        self._pane: ImportPane = self._articles
        self._sorting: Task[tuple[tuple[Path, ...], Format | None]] | None = None
        self._sorted: tuple[Path, ...] = ()
        self._is_wanted = False
        self._resume = ResumeRow(desk, form)
        self._was_stopped = False
        self._trouble = plain("", "warning", form)
        self._import = with_look(QPushButton(self.tr("Import"), form), "primary")
        self._lay_out(form)
        self._connect()
        self._fit_into(parent)
        self.setAcceptDrops(True)
        self._sources.setFocus()
        self._sources.add(paths)
        self._show_room()
        self._resume.look()

    def _fit_into(self, parent: QWidget | None) -> None:
        """Not wider than the window it stands in, as far as there is room for two columns."""
        width = _SIZE.width()
        if parent is not None:
            width = min(width, max(_LEAST_WIDTH, parent.window().width()))
        open_as_large_as(self, width, _SIZE.height())

    def _lay_out(self, form: QWidget) -> None:
        self._import.setDefault(True)
        self._cancel = QPushButton(self.tr("Cancel"), form)
        self._cancel.clicked.connect(self.reject)
        self._room.add(self._invitation)
        self._add(self._articles)
        layout = dialog_column(form)
        layout.addWidget(self._resume)
        layout.addWidget(self._sources)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._trouble)
        layout.addLayout(button_row(self._import, self._cancel))
        self._trouble.hide()
        self.set_form(form)

    def _connect(self) -> None:
        self._sources.changed.connect(self._pause.start)
        self._sources.changed.connect(self._show_room)
        self._sources.typed.connect(self._show_room)
        self._pause.timeout.connect(self._look_at_it)
        self._import.clicked.connect(self._begin_import)
        self._resume.wanted.connect(self._go_on)
        self._resume.discarded.connect(self._sources.setFocus)

    def _look_at_it(self) -> None:
        """Find out which way in it is, then look at it there."""
        self._pause.stop()
        self._stop_looking()
        paths = self._sources.paths
        if not paths:
            self._pane.clear()
            return
        sorting = self._sorting = Task(lambda _progress: (paths, annotations_in(paths)))
        sorting.succeeded.connect(self._look_in)  # to a method: this may be gone before the answer
        sorting.failed.connect(self._sorting_failed)
        launch(sorting)

    def _look_in(self, found: tuple[tuple[Path, ...], Format | None], _: list[Changes]) -> None:
        paths, known = found
        if paths != self._sources.paths:
            return
        self._sorting, self._sorted = None, paths
        self._pane = self._articles if known is None else self._pane_for(known)
        title = self.tr("Import articles") if known is None else self.tr("Import annotations")
        self.setWindowTitle(window_title(title))
        self.tell_trouble("")
        if self._is_wanted and self._pane is self._articles:
            self._begin_import()
        else:
            self._pane.set_sources(paths)
        self._is_wanted = False
        self._show_room()

    def _sorting_failed(self, error: Exception) -> None:
        self._sorting, self._is_wanted = None, False
        self._pane.clear()
        self.tell_trouble(self.sentence(error))

    def _pane_for(self, known: Format) -> ImportPane:
        """Made when it is first needed: it takes a moment."""
        kind = LayersPane if known.read_foreign is None else AnnotationsPane
        if kind not in self._others:
            self._others[kind] = kind(self.desk, self._room)
            self._add(self._others[kind])
        return self._others[kind]

    def _add(self, pane: ImportPane) -> None:
        self._room.add(pane)
        pane.changed.connect(self._show_room)
        pane.troubled.connect(self.tell_trouble)

    def _stop_looking(self) -> None:
        if self._sorting is not None:
            self._sorting.succeeded.disconnect()
            self._sorting.failed.disconnect()
            self._sorting = None
        self._pane.stop_looking()

    def _show_room(self) -> None:
        chosen = bool(self._sources.paths)
        self._room.show_page(self._pane if chosen else self._invitation)
        self._import.setText(self._pane.button_words() if chosen else self.tr("Import"))
        self._import.setEnabled(not self._sources.is_empty and self._pane.can_import)
        if self._pane is not self._articles:  # made later than the buttons below it
            tab_through(self._sources, self._pane, self._import, self._cancel)

    # The import

    def _begin_import(self) -> None:
        if not self._sources.take_line():
            return
        if self._sorted != self._sources.paths:
            self._is_wanted = True
            self._look_at_it()
            return
        if self._pane.refuses():
            return
        self._pause.stop()
        self._stop_looking()
        self._pane.sources = self._sources.paths
        self.begin(self._pane.task(), self.tr("Importing"))

    def _go_on(self, found: InterruptedImport) -> None:
        """With the choices that were made when it was begun."""
        self._pause.stop()
        self._stop_looking()
        self._pane = self._articles
        self.begin(self._articles.task_of(found.plan, found.decisions), self.tr("Importing"))

    def _back_to_form(self, trouble: str) -> None:
        super()._back_to_form(trouble)
        self._resume.look(at_least=1)

    def _stopped(self) -> None:
        self._was_stopped = True
        super()._stopped()

    def finish(self, result: object, changes: list[Changes]) -> None:
        self._was_stopped = False
        heading, lines = self._pane.report(result, changes)
        self.report.report(heading, lines)

    def tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

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
        """What was stopped here, and not gone on with, is forgotten."""
        self._stop_looking()
        if self._was_stopped:
            self._articles.forget_begun()
        super().done(result)
