"""Undo and redo: at once where that is quick, else beside the desk, with progress and a way out."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from core.model.step import Step
from gui.shared.actions import ActionId
from gui.shared.beside import Work, write_beside
from gui.shared.desk import Desk
from gui.shared.labels import plain_tip
from gui.shared.running import CoreProgress
from gui.shared.words import literally

MANY_ROWS = 400
"""A replay of more rows than these takes longer than a window may stand still."""

MANY_STEPS = 10
"""As with rows: each step is a commit."""


class Replaying(QObject):
    """Binds undo and redo, and lets the menu say what they would do."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.actions.on(ActionId.UNDO, self.undo)
        desk.actions.on(ActionId.REDO, self.redo)
        desk.actions.on(ActionId.UNDO_HISTORY, self.show_history)
        desk.actions.on(ActionId.SHOW_HISTORY, self.show_trail)
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
        dialog.step_wanted.connect(partial(self.return_to, asking=dialog))
        dialog.open()

    def show_trail(self) -> None:
        """Who did what, and what it was before."""
        from gui.history.trail_dialog import TrailDialog

        self._desk.bridge.leaving.emit()
        dialog = TrailDialog(self._desk, self._window)
        dialog.article_wanted.connect(partial(self._show_article, dialog))
        dialog.open()

    def _show_article(self, dialog: QDialog, uid: str) -> None:
        """At the desk, if it is there still."""
        number = self._desk.bridge.project.find_article(uid=uid)
        if number is not None:
            dialog.accept()
            self._desk.selection.go_to(number, 0, 0)

    def return_to(self, last: int, asking: QWidget | None = None) -> None:
        """Undo or redo one step after another until a step is the last in force.

        `asking`: the dialog that waits for it, if not the window.
        """
        bridge = self._desk.bridge
        if not self._is_far(last):
            bridge.return_to(last)
            return
        bridge.leaving.emit()
        self._beside_the_desk(
            self.tr("Going through your steps"),
            lambda project, progress: project.return_to(last, progress=CoreProgress(progress)),
            asking,
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

    def _beside_the_desk(self, heading: str, replay: Work, asking: QWidget | None = None) -> None:
        """Nothing else can be done at the desk until it is over or stopped."""
        waiting, initiator = asking or self._window, self._desk.bridge
        writing = write_beside(self._desk, replay, heading, waiting, initiator)
        writing.stopped.connect(self._tell_of_stop)

    def _tell_of_stop(self, is_on_the_way: bool) -> None:
        if is_on_the_way:
            self._desk.messages.news(self.tr("Stopped on the way. Undo history… shows where."))
        else:
            self._desk.messages.news(self.tr("Stopped. Nothing was changed."))

    def name_steps(self) -> None:
        bridge, actions = self._desk.bridge, self._desk.actions
        undo = bridge.undo_label() if bridge.is_open else ""
        redo = bridge.redo_label() if bridge.is_open else ""
        undo_words = self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo")
        redo_words = self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo")
        for action, words in ((ActionId.UNDO, undo_words), (ActionId.REDO, redo_words)):
            actions[action].setText(literally(words))
            actions[action].setToolTip(plain_tip(words))  # else it is the text, as mark-up
