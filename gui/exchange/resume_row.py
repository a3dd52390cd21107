"""An import that was interrupted: how far it had come, and the ways to go on or to forget it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.importing import InterruptedImport, discard_interrupted, interrupted_import
from core.model.changes import Changes
from core.project import Project
from gui.exchange.import_words import interruption
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.running import launch


class ResumeRow(QWidget):
    """Hidden while there is nothing to go on with."""

    wanted = Signal(object)
    """Go on with this InterruptedImport."""
    discarded = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: InterruptedImport | None = None
        self._looks = 0
        self._told = plain_label("", "soft", self, wraps=True)
        self._go_on = QPushButton(self.tr("Go on with it"), self)
        self._discard = QPushButton(self.tr("Discard"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        for button in (self._go_on, self._discard):
            row.addWidget(button)
        self._go_on.clicked.connect(lambda: self.wanted.emit(self._found))
        self._discard.clicked.connect(self.discard)
        self.hide()

    def look(self, at_least: int = 0) -> None:
        """Find out whether there is one of which so many files have been read."""
        self._show(None)
        this_look = self._looks

        def work(project: Project, _progress: JobProgress) -> tuple[int, InterruptedImport | None]:
            found = interrupted_import(project)
            return this_look, None if found is None or found.read < at_least else found

        job = Job(self._desk.bridge.project.path, None, work, read_only=True)
        job.succeeded.connect(self._take)  # to a method: the row may be gone before the answer
        launch(job)

    def _take(self, answer: tuple[int, InterruptedImport | None], _changes: list[Changes]) -> None:
        look, found = answer
        if look == self._looks:
            self._show(found)

    def discard(self) -> None:
        """Nothing of it remains."""
        self._show(None)
        discard_interrupted(self._desk.bridge.project)
        self.discarded.emit()

    def _show(self, found: InterruptedImport | None) -> None:
        self._looks += 1
        self._found = found
        words = "" if found is None else interruption(found)
        self._told.setText(words)
        self._go_on.setAccessibleDescription(words)
        self._discard.setAccessibleDescription(words)
        self.setVisible(found is not None)
