"""A dialog in three pages: what is wanted, the job at work, what came of it."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from core.encryption import Locked
from core.model.changes import Changes
from core.model.phrase import Refused, Unavailable
from gui.shared.desk import Desk
from gui.shared.job_pages import ReportPage, RunningPage
from gui.shared.jobs import Task
from gui.shared.labels import window_title
from gui.shared.messages import translated
from gui.shared.running import launch


class JobDialog(QDialog):
    """Runs one job at a time. Esc stops it; the wishes are then as they were."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.desk = desk
        self._task: Task[Any] | None = None
        self.setWindowTitle(window_title(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._running = RunningPage(self)
        self.report = ReportPage(self)
        self._pages = QStackedLayout(self)
        self._running.cancelled.connect(self.reject)
        self.report.closed.connect(self.accept)

    def set_form(self, form: QWidget) -> None:
        """The first page, made by whoever knows what is wanted."""
        self._form = form
        for page in (form, self._running, self.report):
            self._pages.addWidget(page)

    def begin(self, task: Task[Any], heading: str) -> None:
        self._task = task
        self._pages.setCurrentWidget(self._running)
        self._running.begin(heading)
        task.progressed.connect(self._running.show_progress)
        task.succeeded.connect(self._succeed)
        task.failed.connect(self._fail)
        task.stopped.connect(self._stopped)
        launch(task)

    def reject(self) -> None:
        """While a job runs, stop that and stay."""
        if self._task is None:
            super().reject()
            return
        self._running.show_stopping()
        self._task.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """In the middle of its window, whatever it has grown to before it is seen."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and not event.spontaneous():
            self._put_middle_at(parent.window().frameGeometry().center())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where its content makes it grow, it grows to all sides alike."""
        super().resizeEvent(event)
        if self.isVisible() and not event.spontaneous():
            grown = event.size() - event.oldSize()
            middle = self.frameGeometry().center() - QPoint(grown.width(), grown.height()) / 2
            self._put_middle_at(middle)

    def _put_middle_at(self, middle: QPoint) -> None:
        """As far as the screen allows."""
        frame = self.frameGeometry()
        frame.moveCenter(middle)
        room = self.screen().availableGeometry()
        left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        self.move(left, top)

    def _succeed(self, result: object, changes: list[Changes]) -> None:
        self._tell_committed()
        self._pages.setCurrentWidget(self.report)
        self.finish(result, changes)

    def _fail(self, error: Exception) -> None:
        self._back_to_form(self.sentence(error))
        if isinstance(error, Locked):
            self.desk.bridge.locked.emit(error.path, self.go_on)

    def _stopped(self) -> None:
        self._back_to_form(self.said_of_stop())

    def _back_to_form(self, trouble: str) -> None:
        self._tell_committed()
        self._pages.setCurrentWidget(self._form)
        self.tell_trouble(trouble)

    def _tell_committed(self) -> None:
        """The job is over: let the desk hear of what it changed, whatever became of it then."""
        task, self._task = self._task, None
        for changes in () if task is None else task.committed:
            self.desk.bridge.project.tell(changes, self)

    def sentence(self, error: Exception) -> str:
        if isinstance(error, Refused | Unavailable):
            return translated(error.phrase)
        words = self.tr(
            "Something went wrong that should not have; the log file tells more. {what}"
        )
        is_all_back = self._task is None or not self._task.committed
        return words.format(what=self.said_of_stop() if is_all_back else "").strip()

    # What each dialog says itself

    def finish(self, result: object, changes: list[Changes]) -> None:
        """Tell what came of the job."""
        raise NotImplementedError

    def tell_trouble(self, sentence: str) -> None:
        """Say on the form why it is shown again."""
        raise NotImplementedError

    def go_on(self) -> None:
        """The passphrase that was missing is known: where one may be, begin anew."""

    def said_of_stop(self) -> str:
        """That nothing of a stopped job remains."""
        raise NotImplementedError
