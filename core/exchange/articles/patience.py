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
_SPARE = 1.5
"""Seconds beyond its processor's time that it may spend waiting for anything but the machine."""


class Patience:
    """With a process that may use so many seconds of the processor's time.

    While it stands in line for a processor, or the disk is slow, time passes only towards the
    longest that anything may take; a process that sleeps is out of time soon. Where the system
    does not tell the one from the other, there is only the longest.
    """

    def __init__(self, process: int, seconds: float) -> None:
        self._process = process
        self._own, self._longest = seconds + _SPARE, seconds * _AT_MOST
        self._waited = self._at_disk = 0.0
        self._looked = 0.0
        self._in_line_before = seconds_in_line(process)

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
        if self._waited > self._longest:
            return True
        in_line = seconds_in_line(self._process)
        if in_line is None or self._in_line_before is None:
            return False
        if _is_at_disk(self._process):
            self._at_disk += passed
        return self._waited - (in_line - self._in_line_before) - self._at_disk > self._own


def seconds_in_line(process: int) -> float | None:
    """How long a process was ready to run and others ran instead; None where nobody knows.

    Source: Documentation/scheduler/sched-stats.rst of Linux, /proc/<pid>/schedstat.
    """
    try:
        _, in_line, _ = Path(f"/proc/{process}/schedstat").read_text("ascii").split()
    except (OSError, ValueError):
        return None
    return int(in_line) / 1e9


def _is_at_disk(process: int) -> bool:
    """Whether it waits for a disk or a file of the network just now."""
    try:
        stat = Path(f"/proc/{process}/stat").read_bytes()
    except OSError:
        return False
    return stat.rpartition(b")")[2].split()[:1] == [b"D"]
