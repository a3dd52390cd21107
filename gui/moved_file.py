"""The file of the open project may be renamed, replaced or written over: the desk follows."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.shared.desk import Desk

_EVERY_MS = 2_000


class MovedFile(QObject):
    """Looks now and then whether the file still has its name, and goes on where all is kept.

    Not at the first look that misses it: what synchronises files may be about to put it back. Under
    an open dialog nothing moves.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_missed = False
        self._is_given_up = False
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        desk.bridge.project_changed.connect(self._follow)

    def _follow(self) -> None:
        self._is_missed = self._is_given_up = False
        self._timer.start() if self._desk.bridge.is_open else self._timer.stop()

    def look(self) -> None:
        bridge = self._desk.bridge
        if not bridge.is_open or bridge.project.is_read_only:
            return
        if bridge.project.is_written_over:
            if QApplication.activeModalWidget() is None:
                bridge.show_what_stands_there()
            return
        was_missed, self._is_missed = self._is_missed, bridge.project.is_moved
        if not self._is_missed:
            self._is_given_up = False
        elif was_missed and not self._is_given_up and QApplication.activeModalWidget() is None:
            self._is_given_up = True  # whatever comes of it is told once
            bridge.go_on_where_it_is_kept()
