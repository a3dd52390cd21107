"""The overview over 100,000 statements: when it is painted and filled, what it holds up and takes.

The figures are counted beside the window, so the page is there before they are; the first of
them, the statements and articles of each annotator, are to stand on it at once as well.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.application import settle
from gui.overview.page import OverviewPage
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.conftest import Report
from tests.bench.window import window_on

_MOST_SECONDS = 20


@pytest.fixture
def workplace(qapp: QApplication, crowded: Path) -> Iterator[Workplace]:
    with window_on(crowded) as made:
        yield made


class Pulse:
    """How long the thread of the window was ever busy with one thing, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1e3)
        self._last = now


def megabytes() -> float:
    used: int = psutil.Process().memory_info().rss
    return used / 1e6


def until(done: object) -> None:
    """Let the window work until something holds."""
    assert callable(done)
    limit = time.perf_counter() + _MOST_SECONDS
    while not done():
        assert time.perf_counter() < limit
        QApplication.processEvents()


def test_the_overview_of_100000_statements(workplace: Workplace, report: Report) -> None:
    """From the key to the page, its first figures, and all of them; then those of everyone."""
    before = megabytes()
    pulse = Pulse()
    began = time.perf_counter()
    workplace.desk.actions[ActionId.SHOW_OVERVIEW].trigger()
    page = workplace.window.findChild(OverviewPage)
    assert page is not None
    page.repaint()
    painted = time.perf_counter() - began
    until(lambda: page.figures.marks and page.figures.isVisible())
    page.figures.repaint()
    first = time.perf_counter() - began
    until(lambda: page._is_filled)
    page.repaint()
    filled = time.perf_counter() - began
    settle()
    again = time.perf_counter()
    seen = []
    page.filled.connect(lambda: seen.append(True))
    page.show_layer(None)
    until(lambda: seen)
    everyone = time.perf_counter() - again
    assert page.figures.marks[0].words == f"{QLocale().toString(100_000)} statements"
    assert page.heat_map.isVisible()
    settle()
    grown = megabytes() - before
    detail = "100,000 statements"
    report("overview, page painted, ms", painted * 1e3, 150, detail)
    report("overview, first figures painted, ms", first * 1e3, 150, detail)
    report("overview, all figures painted, ms", filled * 1e3, 1000, detail)
    report("overview, everyone instead, ms", everyone * 1e3, 1000, detail)
    report("overview, longest block of the window, ms", pulse.longest, 100, detail)
    report("overview, memory growth, MB", grown, 100, f"from {before:.0f} MB")


def test_the_overview_follows_a_key_at_once(workplace: Workplace, report: Report) -> None:
    """From an arrow key to the ring painted around the next of some 300 marks."""
    workplace.desk.actions[ActionId.SHOW_OVERVIEW].trigger()
    page = workplace.window.findChild(OverviewPage)
    assert page is not None
    until(lambda: page._is_filled)
    settle()
    page.heat_map.setFocus()
    took = []
    for key in (
        [Qt.Key.Key_Down] * 20 + [Qt.Key.Key_Right] * 10 + [Qt.Key.Key_Up, Qt.Key.Key_Left] * 30
    ):
        began = time.perf_counter()
        QTest.keyClick(page.heat_map, key)
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1e3)
    report(
        f"overview, arrow key to paint among {len(page.heat_map.marks)} marks, p95, ms",
        sorted(took)[int(len(took) * 0.95)], 16, f"slowest {max(took):.1f} ms",
    )  # fmt: skip
