"""Garbage is collected in the thread of the window, never beside it.

Python collects it in whichever thread has just made something. A timer or a widget that is
destroyed so in the thread of a task harms Qt, which may then stand still for good much later. So
while another thread runs, Python collects nothing by itself, and a timer does it here.
"""

import gc

from PySide6.QtCore import QCoreApplication, QTimer

_PAUSE_MS = 20
_YOUNG, _TWICE_SEEN = 2_000, 10
"""Objects made since the last time, and times, from which on it is worth while."""


class _Collecting:
    """Who collects. All but the collecting itself is said from the thread of the window."""

    def __init__(self) -> None:
        self._threads = 0
        self._is_wanted = True
        self._timer: QTimer | None = None

    def want(self, is_wanted: bool) -> None:
        self._is_wanted = is_wanted
        self._arrange()

    def count(self, threads: int) -> None:
        self._threads += threads
        self._arrange()

    def _arrange(self) -> None:
        if self._is_wanted and not self._threads:
            gc.enable()
        else:
            gc.disable()
        if self._timer is None:
            self._timer = QTimer(QCoreApplication.instance(), interval=_PAUSE_MS)
            self._timer.timeout.connect(_collect)
        if self._is_wanted and self._threads:
            self._timer.start()
        else:
            self._timer.stop()


def _collect() -> None:
    """What is young, as Python would; what is old waits until the other threads have ended."""
    young, times, _ = gc.get_count()
    if young > _YOUNG:
        gc.collect(1 if times > _TWICE_SEEN else 0)


_collecting = _Collecting()


def thread_begins() -> None:
    """Another thread than the window's is about to run."""
    _collecting.count(1)


def thread_has_ended() -> None:
    """One of those that were begun."""
    _collecting.count(-1)


def rest() -> None:
    """Nothing is garbage for a while."""
    _collecting.want(False)


def resume() -> None:
    """What there is by now stays: the collector need not walk it, which would hold the window up
    for longer than a blink, not even once."""
    gc.freeze()
    _collecting.want(True)


def keep() -> None:
    """A great many things have come to stay for long: the collector need not walk them.

    They go as soon as nobody holds them; only what holds itself would stay.
    """
    gc.freeze()
