"""Another program may change the project that is open here: the views of this window follow."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.model.changes import Changes
from core.model.phrase import Unavailable
from gui.shared.asking import Asker
from gui.shared.desk import Desk

_EVERY_MS = 2_000


class Elsewhere(QObject):
    """Looks whether anything was committed elsewhere: now and then, and as the window is come to.

    The look itself costs microseconds; what was changed is read beside the desk. It goes out as
    any change does, so whoever chose or typed something keeps it. Under an open dialog nothing
    moves: what happened meanwhile is followed once it is closed.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asker = Asker(desk.bridge, desk.messages, self, tell=lambda _error: None)
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        desk.bridge.project_changed.connect(self._follow_project)
        window.installEventFilter(self)

    @property
    def is_busy(self) -> bool:
        """Whether it is being read what has been changed."""
        return self._asker.is_busy

    def look(self) -> None:
        """Follow what has been committed elsewhere, if anything has."""
        bridge = self._desk.bridge
        is_seen = self._window.isVisible() and not self._window.isMinimized()
        if not (bridge.is_open and is_seen) or QApplication.activeModalWidget() is not None:
            return
        try:
            is_wanted = not self._asker.is_busy and bridge.project.is_behind()
        except Unavailable:
            return  # the disk is away; whatever is done next tells of it
        if is_wanted:
            told = bridge.project.told
            self._asker.ask(lambda project: project.changes_after(told), self._tell)

    def _tell(self, changes: Changes) -> None:
        self._desk.bridge.project.tell(changes, self)

    def _follow_project(self) -> None:
        if self._desk.bridge.is_open:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self.look()
        return False
