"""A backup of 10,000 articles with five statements each: beside a bare copy, and a window."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core import backups
from core.model.backup import Reason
from gui.backups.keeper import Keeper
from gui.workplace import Workplace
from tests.bench.conftest import Report
from tests.bench.window import window_on
from tests.gui.builders import pause

MOST_TIMES_BARE, STANDS_STILL_MS = 1.5, 100
_BETWEEN_MS, _RUNS = 5, 3


def bare(path: Path, target: Path) -> None:
    """What SQLite alone does for a copy that is on the disk."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy)
        copy.execute("PRAGMA quick_check(1)").fetchone()
    with target.open("rb") as file:
        os.fsync(file.fileno())


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_backup_costs_little_more_than_a_bare_copy_that_is_looked_through(
    copy_of_large: Path, tmp_path: Path, report: Report
) -> None:
    ratios = []
    for number in range(_RUNS):
        target = tmp_path / f"bare-{number}.glossator"
        alone = seconds(lambda to=target: bare(copy_of_large, to))
        ours = seconds(lambda: backups.make(copy_of_large, Reason.HOURLY, always=True))
        ratios.append(ours / alone)
    size = copy_of_large.stat().st_size / 1e6
    detail = f"{size:,.0f} MB; the last in {ours:.2f} s, bare {alone:.2f} s"
    report("a backup, times a bare copy", median(ratios), MOST_TIMES_BARE, detail)


@pytest.fixture
def workplace(qapp: QApplication, copy_of_large: Path) -> Iterator[Workplace]:
    with window_on(copy_of_large) as made:
        qapp.processEvents()
        yield made


def test_the_window_does_not_stand_still_while_a_backup_is_made(
    workplace: Workplace, report: Report
) -> None:
    """A clock in the window's own thread tells how late it comes."""
    keeper = Keeper(workplace.desk, workplace.window)
    keeper.opening.stop()
    done: list[object] = []
    keeper.made.connect(done.append)
    beats = [time.perf_counter()]
    clock = QTimer(interval=_BETWEEN_MS)
    clock.timeout.connect(lambda: beats.append(time.perf_counter()))
    clock.start()
    keeper.keep(Reason.HOURLY)
    while not done:
        pause(_BETWEEN_MS)
    clock.stop()
    longest = max(later - earlier for earlier, later in pairwise(beats)) * 1e3
    assert done[0] is not None
    report(
        "window held by a backup, longest in ms", longest, STANDS_STILL_MS, f"{len(beats)} looks"
    )
