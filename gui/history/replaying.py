"""Undo and redo: at once where that is quick, else beside the desk, with progress and a way out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from core.model.changes import Changes
from core.model.phrase import Phrase
from core.model.step import Step
from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.running import CoreProgress, launch

MANY_ROWS = 400
"""A replay of more rows than these takes longer than a window may stand still."""

MANY_STEPS = 10
"""As with rows: each step is a commit."""

_Replay = Callable[[Project, JobProgress], Phrase | None]


class Replaying(QObject):
    """Binds undo and redo, and lets the menu say what they would do."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.actions.on(ActionId.UNDO, self.undo)
        desk.actions.on(ActionId.REDO, self.redo)
        desk.actions.on(ActionId.UNDO_HISTORY, self.show_history)
        desk.bridge.changed.connect(self.name_steps)
        desk.bridge.project_changed.connect(self.name_steps)
        self.name_steps()

    def undo(self) -> None:
        bridge = self._desk.bridge
        bridge.leaving.emit()
        if not self._is_long(bridge.project.next_undo()):
            bridge.undo()
            return
        self._beside_the_desk(
            self.tr("Undo: {step}").format(step=bridge.undo_label()),
            lambda project, progress: project.undo(progress=CoreProgress(progress)),
        )

    def redo(self) -> None:
        bridge = self._desk.bridge
        bridge.leaving.emit()
        if not self._is_long(bridge.project.next_redo()):
            bridge.redo()
            return
        self._beside_the_desk(
            self.tr("Redo: {step}").format(step=bridge.redo_label()),
            lambda project, progress: project.redo(progress=CoreProgress(progress)),
        )

    def show_history(self) -> None:
        from gui.history.dialog import HistoryDialog

        self._desk.bridge.leaving.emit()
        dialog = HistoryDialog(self._desk, self._window)
        dialog.step_wanted.connect(self.return_to)
        dialog.open()

    def return_to(self, last: int) -> None:
        """Undo or redo one step after another until a step is the last in force."""
        bridge = self._desk.bridge
        if not self._is_far(last):
            bridge.return_to(last)
            return
        bridge.leaving.emit()
        self._beside_the_desk(
            self.tr("Going through your steps"),
            lambda project, progress: project.return_to(last, progress=CoreProgress(progress)),
        )

    def _is_far(self, last: int) -> bool:
        """Whether there are many steps, or large ones, on the way to one."""
        project = self._desk.bridge.project
        count = project.steps_ahead(last)
        if count > MANY_STEPS:
            return True
        return project.rows_ahead(last) > MANY_ROWS

    def _is_long(self, step: Step | None) -> bool:
        return step is not None and self._desk.bridge.project.rows_changed_by(step) > MANY_ROWS

    def _beside_the_desk(self, heading: str, replay: _Replay) -> None:
        """Nothing else can be done at the desk until it is over or stopped."""
        project = self._desk.bridge.project
        name = None if project.annotator is None else project.annotator.name
        job: Job[Phrase | None] = Job(project.path, name, replay)
        dialog = _Wait(heading, QApplication.activeModalWidget() or self._window)
        dialog.canceled.connect(job.cancel)
        job.progressed.connect(dialog.show_progress)
        job.finished.connect(dialog.close)
        job.succeeded.connect(self._follow)
        job.failed.connect(lambda error: self._fail(error, job.committed))
        job.stopped.connect(lambda: self._tell_of_stop(job.committed))
        dialog.open()
        launch(job)

    def _follow(self, _label: Phrase | None, changes: list[Changes]) -> None:
        for change in changes:
            self._desk.bridge.tell_of_replay(change)

    def _fail(self, error: BaseException, committed: list[Changes]) -> None:
        self._follow(None, committed)
        self._desk.messages.failure(error)
        self._desk.bridge.tell_of_replay(Changes())  # the step in the way is passed over from now

    def _tell_of_stop(self, committed: list[Changes]) -> None:
        if committed:
            self._follow(None, committed)
            self._desk.messages.news(self.tr("Stopped on the way. Undo history… shows where."))
            return
        self._desk.messages.news(self.tr("Stopped. Nothing was changed."))

    def name_steps(self) -> None:
        bridge, actions = self._desk.bridge, self._desk.actions
        undo = bridge.undo_label() if bridge.is_open else ""
        redo = bridge.redo_label() if bridge.is_open else ""
        actions[ActionId.UNDO].setText(
            self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo")
        )
        actions[ActionId.REDO].setText(
            self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo")
        )


class _Wait(QProgressDialog):
    """What is being replayed and how far it is."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One moment"))
        self.setLabelText(heading)
        self.setCancelButtonText(self.tr("Stop"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumWidth(420)

    def show_progress(self, done: int, total: int, _what: str) -> None:
        if not self.wasCanceled():
            self.setMaximum(total)
            self.setValue(done)
