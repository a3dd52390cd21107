"""Run as a program: the desk, with a watch on how long its event loop is held up.

    python -m tests.e2e.watched REPORT [PROJECT]

One JSON object a line goes to REPORT: `busy` with seconds between two moments at which the loop
had nothing left to do, what the thread itself ran of them (`cpu`), and where it was after a tenth
of a second (`stack`); `key` with seconds from a key's arrival until all that it caused was painted.
"""

import json
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from gui.application import make_application, run

_SHORTEST = 0.02
"""Seconds; who is held up for less is not written down."""
_LONG = 0.1
_LOOKED_EVERY = 0.02


class LoopWatch(QObject):
    """Sits on the event dispatcher, which tells when it wakes and when it goes to sleep."""

    def __init__(self, report: TextIO) -> None:
        super().__init__()
        self._report = report
        self._woke: tuple[float, float] | None = None
        self._keys: list[float] = []
        self._stack = ""
        self._thread = threading.get_ident()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._sleep)
        threading.Thread(target=self._look_now_and_then, daemon=True).start()

    def attend(self, window: QWindow | None) -> None:
        """Watch for keys where they arrive: a filter on all events would be what it measures."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._keys.append(time.perf_counter())
        return False

    def _wake(self) -> None:
        if self._woke is None:
            self._woke = time.perf_counter(), time.thread_time()

    def _sleep(self) -> None:
        now = time.perf_counter()
        if self._woke is not None and now - self._woke[0] >= _SHORTEST:
            cpu = time.thread_time() - self._woke[1]
            self._write(busy=now - self._woke[0], cpu=cpu, stack=self._stack)
        for pressed in self._keys:
            self._write(key=now - pressed)
        self._woke, self._stack = None, ""
        self._keys.clear()

    def _write(self, **figures: object) -> None:
        print(json.dumps(figures), file=self._report, flush=True)

    def _look_now_and_then(self) -> None:
        while True:
            time.sleep(_LOOKED_EVERY)
            woke = self._woke
            if woke is not None and not self._stack and time.perf_counter() - woke[0] > _LONG:
                frame = sys._current_frames().get(self._thread)
                self._stack = "".join(traceback.format_stack(frame)[-6:])


def main() -> int:
    report, *project = sys.argv[1:]
    application: QApplication = make_application()
    with Path(report).open("a", encoding="utf-8") as file:
        watch = LoopWatch(file)
        application.focusWindowChanged.connect(watch.attend)
        return run("".join(project))


if __name__ == "__main__":
    sys.exit(main())
