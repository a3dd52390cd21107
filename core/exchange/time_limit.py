"""An end to what takes too much of the processor's time, where the system can set one."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum


class Clock(Enum):
    """Of the process's work. One limit may stand inside another of the other clock."""

    WORK = "ITIMER_VIRTUAL", "SIGVTALRM"
    WORK_AND_SYSTEM = "ITIMER_PROF", "SIGPROF"
    """With what the system works for the process."""


@contextmanager
def ended_after(seconds: float, clock: Clock, too_late: type[BaseException]) -> Iterator[None]:
    """Raises `too_late` inside once so many seconds of the processor are over.

    Nothing is ended in another thread than the first, or on a system without such clocks.
    """
    is_first = threading.current_thread() is threading.main_thread()
    if not is_first or not hasattr(signal, "setitimer"):
        yield
        return

    def end(*_: object) -> None:
        raise too_late

    timer, told_by = (getattr(signal, name) for name in clock.value)
    before = signal.signal(told_by, end)
    signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        signal.signal(told_by, before)
