"""Writing beside the desk: over a connection of its own, while the window lives but waits."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QProgressBar,
    QPushButton,
    QWidget,
)

from core.model.changes import Changes
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.running import launch

Work = Callable[[Project, JobProgress], Any]

_WIDTH = 420


class WaitDialog(QDialog):
    """What is being done and how far it is. It stays until that has ended, also once stopped."""

    stop_wanted = Signal()

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One moment"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleDescription(heading)
        self._wanted = heading
        self.heading = plain_label(heading, "plain", self, wraps=True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(heading)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.reject)
        column = dialog_column(self)
        column.addWidget(self.heading)
        column.addWidget(self.bar)
        column.addLayout(button_row(self.stop))
        self.setFixedWidth(_WIDTH)

    def show_progress(self, done: int, total: int, what: str) -> None:
        """`what` is said where it cannot be told how far it is, as while another program writes."""
        if self.stop.isEnabled():
            self.heading.setText(self._wanted if total else what or self._wanted)
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def reject(self) -> None:
        """Ask for a stop, and wait for it: what is being written is not over yet."""
        if self.stop.isEnabled():
            self.stop.setText(self.tr("Stopping…"))
            self.stop.setEnabled(False)
            self.bar.setRange(0, 0)
            self.stop_wanted.emit()

    def end(self) -> None:
        self.hide()
        self.deleteLater()


class Writing(QObject):
    """A job that writes to the open project, what the desk is told of it, and the wait for it.

    It outlives whoever asked. The desk hears of what was committed before a signal goes out, also
    where the work failed or was stopped; if another project is open by then, it hears nothing.
    """

    succeeded = Signal(object)
    """The work's result."""
    failed = Signal(object)
    """The error; the user has been told."""
    stopped = Signal(bool)
    """Whether some of it was committed on the way."""
    ended = Signal()
    """After one of the others."""

    def __init__(self, desk: Desk, work: Work, initiator: object) -> None:
        super().__init__(desk.bridge)
        self._desk = desk
        self._initiator = initiator
        self._is_over = False
        self._project = desk.bridge.project
        annotator = self._project.annotator
        name = None if annotator is None else annotator.name
        self._job: Job[Any] = Job(self._project.path, name, work)
        self._job.succeeded.connect(self._succeed)
        self._job.failed.connect(self._fail)
        self._job.stopped.connect(self._stopped)

    def begin(self, heading: str, parent: QWidget) -> None:
        """`parent` waits, and all windows behind it; it may be gone before the work is."""
        self.dialog = WaitDialog(heading, parent)
        self.dialog.stop_wanted.connect(self._job.cancel)
        self._job.progressed.connect(self.dialog.show_progress)
        if isinstance(parent, QDialog):
            parent.finished.connect(self._wait_in_front_of_the_next)
        self.dialog.open()
        launch(self._job)

    def _wait_in_front_of_the_next(self) -> None:
        """The dialog that asked has closed: the wait goes over to the window behind it."""
        asking = self.dialog.parentWidget()
        behind = None if asking is None else asking.parentWidget()
        if behind is not None and not self._is_over:
            self.dialog.setParent(behind.window(), self.dialog.windowFlags())
            self.dialog.open()

    def _succeed(self, result: object, _changes: list[Changes]) -> None:
        self._follow()
        self.succeeded.emit(result)
        self._end()

    def _fail(self, error: BaseException) -> None:
        self._follow()
        self._desk.messages.failure(error)
        self._tell(Changes())  # what was refused shows as it was; a step in the way is passed over
        self.failed.emit(error)
        self._end()

    def _stopped(self) -> None:
        self._follow()
        self.stopped.emit(bool(self._job.committed))
        self._end()

    def _follow(self) -> None:
        self._is_over = True
        self.dialog.end()
        for changes in self._job.committed:
            self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        bridge = self._desk.bridge
        if bridge.is_open and bridge.project is self._project:
            self._project.tell(changes, self._initiator)

    def _end(self) -> None:
        self.ended.emit()
        self.deleteLater()


def write_beside(
    desk: Desk, work: Work, heading: str, parent: QWidget, initiator: object
) -> Writing:
    """Write to the open project beside the desk; connect to what comes back for what follows.

    What is half typed is stored first: the file takes one writer at a time.
    """
    desk.bridge.leaving.emit()
    writing = Writing(desk, work, initiator)
    writing.begin(heading, parent)
    return writing
