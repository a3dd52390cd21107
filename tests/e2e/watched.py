"""Run as a program: the desk, with a watch on how long its window stands still.

    python -m tests.e2e.watched REPORT [PROJECT]

One JSON object a line goes to REPORT: `held_up`, seconds that an event from another thread had to
wait for the GUI thread, with what that was doing after a tenth of a second (`stack`); and `key`,
seconds from the arrival of a key until what it changed was painted.
"""

import json
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from gui.application import make_application, run

_BEAT, _LONG = 0.01, 0.1
_WORTH_TELLING = 0.03
"""Seconds; who waits for less is not written down."""


class Watch(QObject):
    """Sends a beat to the GUI thread again and again, and sees keys come and windows painted."""

    def __init__(self, report: TextIO) -> None:
        super().__init__()
        self._report = report
        self._keys: list[float] = []
        self._felt = threading.Event()
        self._gui = threading.get_ident()
        threading.Thread(target=self._beat_on, daemon=True).start()

    def attend(self, window: QWindow | None) -> None:
        """Watch where keys and paints arrive: a filter on all would be what it measures."""
        widgets = [w for w in QApplication.topLevelWidgets() if w.windowHandle() is window]
        for target in (window, *widgets):
            if target is not None:
                target.removeEventFilter(self)
                target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWindow):
            self._keys.append(time.perf_counter())
        elif event.type() == QEvent.Type.UpdateRequest and self._keys:
            QTimer.singleShot(0, self._painted)
        return False

    def customEvent(self, _beat: QEvent) -> None:
        self._felt.set()

    def _painted(self) -> None:
        now = time.perf_counter()
        for pressed in self._keys:
            self._write(key=now - pressed)
        self._keys.clear()

    def _beat_on(self) -> None:
        while True:
            time.sleep(_BEAT)
            self._felt.clear()
            sent = time.perf_counter()
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
            stack = "" if self._felt.wait(_LONG) else self._stack()
            self._felt.wait()
            waited = time.perf_counter() - sent
            if waited >= _WORTH_TELLING:
                self._write(held_up=waited, stack=stack)

    def _stack(self) -> str:
        """Where the GUI thread is, in our own files."""
        frames = traceback.format_stack(sys._current_frames().get(self._gui))
        return "".join([f for f in frames if "/gui/" in f or "/core/" in f][-6:])

    def _write(self, **figures: object) -> None:
        print(json.dumps(figures), file=self._report, flush=True)


def main() -> int:
    report, *project = sys.argv[1:]
    application = make_application()
    with Path(report).open("a", encoding="utf-8") as file:
        watch = Watch(file)
        application.focusWindowChanged.connect(watch.attend)
        return run("".join(project))


if __name__ == "__main__":
    sys.exit(main())
