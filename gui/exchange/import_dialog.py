"""Bringing things in: what is to be read, a look at it, the import, its report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from core.model.changes import Changes
from gui.exchange.articles_pane import ArticlesPane
from gui.exchange.dialog import JobDialog
from gui.exchange.invitation import Invitation
from gui.exchange.pages import button_row, column, plain
from gui.exchange.pane import ImportPane
from gui.exchange.sources import Sources
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place

_PAUSE_MS = 150
_SIZE, _LEAST_WIDTH = QSize(1080, 660), 760


def run_import(desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> "ImportDialog":
    """Let the user bring in articles, from `paths` if something was dropped."""
    dialog = ImportDialog(desk, parent, paths)
    dialog.open()
    return dialog


class ImportDialog(JobDialog):
    """Until something is chosen, what can be; then what would come in. Nothing is no import."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> None:
        super().__init__(desk, parent, self.tr("Import articles"))
        mark_place(self, Place.IMPORT)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        form = QWidget(self)
        self._sources = Sources(desk.settings, form)
        self._room = QStackedWidget(form)
        self._invitation = Invitation(self._room)
        self._articles = ArticlesPane(desk, self._room)
        self._pane: ImportPane = self._articles
        self._trouble = plain("", "warning", form)
        self._import = with_look(QPushButton(self.tr("Import"), form), "primary")
        self._lay_out(form)
        self._connect()
        self._fit_into(parent)
        self.setAcceptDrops(True)
        self._sources.setFocus()
        self._sources.add(paths)
        self._show_room()

    def _fit_into(self, parent: QWidget | None) -> None:
        """Not wider than the window it stands in, as far as there is room for two columns."""
        size = QSize(_SIZE)
        if parent is not None:
            size.setWidth(min(size.width(), max(_LEAST_WIDTH, parent.window().width())))
        self.resize(size)

    def _lay_out(self, form: QWidget) -> None:
        self._import.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), form, autoDefault=False)
        cancel.clicked.connect(self.reject)
        for state in (self._invitation, self._articles):
            self._room.addWidget(state)
        layout = column(form)
        layout.addWidget(self._sources)
        layout.addWidget(self._room, 1)
        layout.addWidget(self._trouble)
        layout.addLayout(button_row(self._import, cancel))
        self._trouble.hide()
        self.set_form(form)

    def _connect(self) -> None:
        self._sources.changed.connect(self._pause.start)
        self._sources.changed.connect(self._show_room)
        self._sources.typed.connect(self._show_room)
        self._pause.timeout.connect(self._look_at_it)
        self._import.clicked.connect(self._begin_import)
        self._articles.changed.connect(self._show_room)
        self._articles.troubled.connect(self.tell_trouble)

    def _look_at_it(self) -> None:
        if self._sources.paths:
            self._pane.set_sources(self._sources.paths)
        else:
            self._pane.stop_looking()
            self._pane.clear()

    def _show_room(self) -> None:
        chosen = bool(self._sources.paths)
        self._room.setCurrentWidget(self._pane if chosen else self._invitation)
        self._import.setText(self._pane.button_words() if chosen else self.tr("Import"))
        self._import.setEnabled(not self._sources.is_empty and self._pane.can_import)

    # The import

    def _begin_import(self) -> None:
        if not self._sources.take_line():
            return
        self._pause.stop()
        self._pane.stop_looking()
        self._pane.sources = self._sources.paths
        self.begin(self._pane.task(), self.tr("Importing"))

    def finish(self, result: object, changes: list[Changes]) -> None:
        for change in changes:
            self.desk.bridge.project.tell(change, self)
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
        self._pane.stop_looking()
        super().done(result)
