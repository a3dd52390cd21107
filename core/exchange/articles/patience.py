"""How long to wait for a process that reads: by the clock, but for what is not its own doing."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

IS_CPU_BOUNDED = hasattr(signal, "SIGXCPU")
_AT_MOST = 10.0 if IS_CPU_BOUNDED else 1.0
"""How many times as long as its processor's time it may take by the clock, on a machine that does
much else."""
_BUSY = ("R", "D")
"""It runs or stands in line to run; it waits for a disk, or for a file of the network."""


class Patience:
    """With a process that may use so many seconds of the processor's time, to which the system
    holds it, and that may sleep for as many.

    While it stands in line for a processor, or the disk is slow, time passes only towards the
    longest that anything may take. Where the system does not tell, there is only the longest.
    """

    def __init__(self, process: int, seconds: float) -> None:
        self._process = process
        self._sleep, self._longest = seconds, seconds * _AT_MOST
        self._waited = self._slept = 0.0
        self._looked = 0.0

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Only what passes within counts."""
        began = self._looked = time.monotonic()
        before = self._waited
        try:
            yield
        finally:
            self._waited = before + time.monotonic() - began

    def is_over(self) -> bool:
        """Asked again and again while waiting."""
        now = time.monotonic()
        passed, self._looked = now - self._looked, now
        self._waited += passed
        if state_of(self._process) not in (None, *_BUSY):
            self._slept += passed
        return self._waited > self._longest or self._slept > self._sleep


def state_of(process: int) -> str | None:
    """What a process does, by the letter that Linux has for it; None where nobody knows.

    Source: the manual page proc_pid_stat(5).
    """
    try:
        stat = Path(f"/proc/{process}/stat").read_bytes()
    except OSError:
        return None
    return stat.rpartition(b")")[2].split()[0].decode("ascii")
