"""A process that reads is held by the clock too, but not for a machine that does much else."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from core.exchange.articles import apart as reading_apart
from core.exchange.articles import patience as waiting
from core.exchange.articles.apart import Apart
from core.exchange.articles.documents import Kind
from core.exchange.articles.patience import Patience, state_of
from core.model.phrase import Refused
from tests.core.exchange.articles import builders

SLEEPING = (
    "import sys, time; from core.exchange.articles import serving;"
    "serving._parser = lambda kind: lambda path: time.sleep(3600); sys.exit(serving.main())"
)
BUSY = "while True: pass"


def test_a_reader_that_sleeps_is_ended_by_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_apart, "SECONDS", 0.3)
    sleeping = [sys.executable, "-c", SLEEPING]
    monkeypatch.setattr(reading_apart, "command", lambda module, switch: sleeping)
    path = builders.word(tmp_path / "a.docx")
    with Apart() as apart, pytest.raises(Refused, match="takes too long"):
        list(apart.items(Kind.WORD, path, lambda: None))


@pytest.fixture
def crowded_out() -> Iterator[int]:
    """A process that is always ready to run, on a processor that another one keeps for itself."""
    command = [sys.executable, "-c", BUSY]
    with ExitStack() as ending:
        started = []
        for _ in range(2):
            process = ending.enter_context(subprocess.Popen(command))
            ending.callback(process.kill)
            started.append(process.pid)
        if sys.platform == "linux":
            processor = {min(os.sched_getaffinity(0))}
            for number in started:
                os.sched_setaffinity(number, processor)
            os.setpriority(os.PRIO_PROCESS, started[0], 19)
        yield started[0]


def test_time_in_line_for_a_processor_is_not_held_against_a_reader(
    crowded_out: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_AT_MOST", 10_000.0)
    wait_until(lambda: state_of(crowded_out) in ("R", None))
    patience = Patience(crowded_out, 0.02)
    for _ in range(10):
        with patience.waiting():
            time.sleep(0.03)
            assert not patience.is_over()


def test_a_process_that_sleeps_is_told_from_one_that_stands_in_line() -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"]) as sleeping:
        try:
            asleep = "S" if sys.platform == "linux" else None
            wait_until(lambda: state_of(sleeping.pid) == asleep)
        finally:
            sleeping.kill()
    assert state_of(sleeping.pid) is None


def wait_until(is_so: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_nothing_waits_for_ever_for_a_processor(
    crowded_out: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_AT_MOST", 2.0)
    patience = Patience(crowded_out, 0.2)
    with patience.waiting():
        while not patience.is_over():
            time.sleep(0.02)


def test_what_passes_while_nobody_waits_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_AT_MOST", 1.0)
    patience = Patience(os.getpid(), 20.0)
    for _ in range(3):
        with patience.waiting():
            assert not patience.is_over()
        monkeypatch.setattr(waiting.time, "monotonic", later(30.0))


def later(seconds: float) -> Callable[[], float]:
    """The clock, so much ahead."""
    clock = time.monotonic
    return lambda: clock() + seconds
