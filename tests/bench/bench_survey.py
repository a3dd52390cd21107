"""The page of all statements over 100,000 of them: first paint, filter keystrokes, memory.

A page that is opened seems to be there at once, also the first time, when its modules are still to
be loaded. A key is answered within 50 ms by what the thread that paints works for it, 95 times of a
hundred; by the clock on the wall it may take twice that, since the thread that finds the answer and
other programs have a share of the machine. The page may take 100 MB.
"""

import compileall
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, NamedTuple

import psutil
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import gui
from core.model.survey import Grouping
from gui.application import settle
from gui.workplace import Workplace
from tests.bench.conftest import Report
from tests.bench.window import window_on

if TYPE_CHECKING:  # else the first page would be imported before its time is taken
    from gui.survey.page import SurveyPage

STATEMENTS = 100_000
_PATIENCE_S = 30
_PAGES = 7
_ROUNDS = 5
_KEY_MS, _BLINK_MS = 50, 100


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules of the desk are loaded, not compiled, as any installed program has them."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    compileall.compile_dir(Path(gui.__file__).parent, quiet=2)


@pytest.fixture
def workplace(compiled: None, qapp: QApplication, crowded: Path) -> Iterator[Workplace]:
    with window_on(crowded, QSize(1280, 800)) as made:
        yield made


def page_of(workplace: Workplace) -> "SurveyPage":
    page = workplace.rooms.survey
    assert page is not None
    return page


class Still(NamedTuple):
    """The longest that the window answered nothing: milliseconds on the wall, and of work."""

    wall: float
    worked: float


def stood_still(do: Callable[[], object]) -> Still:
    wall, worked = time.perf_counter(), time.thread_time()
    do()
    return Still((time.perf_counter() - wall) * 1e3, (time.thread_time() - worked) * 1e3)


def until(is_there: Callable[[], bool]) -> tuple[float, Still]:
    """Milliseconds until something is there and painted, and how the window stood still then."""
    began, every = time.perf_counter(), []
    while time.perf_counter() - began < _PATIENCE_S:
        done = is_there()
        every.append(stood_still(QApplication.processEvents))
        if done:
            return (time.perf_counter() - began) * 1e3, longest(every)
        time.sleep(0.001)
    raise TimeoutError("the page never came to rest")


def longest(every: list[Still]) -> Still:
    walls, worked = zip(*every, strict=True)
    return Still(max(walls), max(worked))


def hold(report: Report, what: str, every: list[Still], answers: list[float]) -> None:
    """Hold p95 to the bounds of a key, by the work of the thread and by the clock on the wall."""
    walls, worked = (quantiles(each, n=20) for each in zip(*every, strict=True))
    slowest = longest(every)
    report(
        f"survey: {what}, p95 ms of work while the window stands still", worked[18], _KEY_MS,
        f"p50 {worked[9]:.1f}, slowest {slowest.worked:.1f} of {len(every)}",
    )  # fmt: skip
    report(
        f"survey: {what}, p95 ms on the wall while the window stands still", walls[18], _BLINK_MS,
        f"p50 {walls[9]:.1f}, slowest {slowest.wall:.1f}; answer after {median(answers):.0f} "
        f"(slowest {max(answers):.0f})",
    )  # fmt: skip


def is_settled(page: "SurveyPage") -> bool:
    return not page.is_busy


def test_the_page_over_100000_statements(workplace: Workplace, report: Report) -> None:
    """First paint with all that it lists, then keys in the filter, then what all of it holds."""
    process = psutil.Process()
    before = process.memory_info().rss
    report_first_paint(workplace, report)
    page = page_of(workplace)
    assert page.browse.quotes.quotes.rowCount() == STATEMENTS
    report_keystrokes(page, report)
    report_regrouping(page, report)
    report_findings(page, report)
    scroll_through(page)
    grown = (process.memory_info().rss - before) / 2**20
    report("survey: memory growth, MB", grown, 100, "after all of it was looked through")


def report_first_paint(workplace: Workplace, report: Report) -> None:
    """From the key to the groups with their bars on the screen, and to the first quotes.

    The first page counts by itself: it loads the modules. Of the pages made anew, the median.
    """
    painted, whole = [], []
    for _ in range(_PAGES):
        if workplace.rooms.survey is not None:
            workplace.rooms.survey.deleteLater()
            workplace.rooms.survey = None
            workplace.rooms.show_desk()
            settle()
        began = time.perf_counter()
        QTest.keyClick(workplace.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        page = page_of(workplace)
        until(lambda page=page: page.browse.model.rowCount() > 0)
        page.repaint()
        painted.append((time.perf_counter() - began) * 1e3)
        until(lambda page=page: page.browse.quotes.quotes.rowCount() > 0)
        page.repaint()
        whole.append((time.perf_counter() - began) * 1e3)
    for what, took, bound in (
        ("all groups painted", painted, 150),
        ("groups and quotes painted", whole, 300),
    ):
        first, *others = took
        report(f"survey: {what} the first time, ms", first, bound, "with its modules loaded")
        told = f"median of {len(others)} pages made anew: {min(others):.0f} to {max(others):.0f}"
        report(f"survey: {what}, ms", median(others), bound, told)


def report_keystrokes(page: "SurveyPage", report: Report) -> None:
    until(lambda: is_settled(page))
    page.filter.search.setFocus()
    every, answers = [], []
    for key in (*"tea bo", *[Qt.Key.Key_Backspace] * 6) * _ROUNDS:
        at_key = stood_still(lambda key=key: type_in(page, key))
        took, after = until(lambda: is_settled(page))
        every.append(longest([at_key, after]))
        answers.append(took)
    hold(report, "filter keystroke, with the pause for typing", every, answers)


def type_in(page: "SurveyPage", key: str | Qt.Key) -> None:
    if isinstance(key, str):
        QTest.keyClicks(page.filter.search, key)
    else:
        QTest.keyClick(page.filter.search, key)
    QApplication.processEvents()


def report_regrouping(page: "SurveyPage", report: Report) -> None:
    every, answers = [], []
    for grouping in (*Grouping,) * _ROUNDS:
        at_choice = stood_still(lambda grouping=grouping: page.browse.group_by(grouping))
        took, after = until(lambda: is_settled(page))
        every.append(longest([at_choice, after]))
        answers.append(took)
    hold(report, "regrouping", every, answers)


def report_findings(page: "SurveyPage", report: Report) -> None:
    """Each is opened once, and loads its modules then."""
    for tab, what in ((1, "contradictions"), (2, "duplicates")):
        at_tab = stood_still(lambda tab=tab: page.tabs.show_tab(tab))
        took, after = until(lambda: is_settled(page))
        found = (page.contradictions, page.duplicates)[tab - 1].model.rowCount()
        still = longest([at_tab, after])
        detail = f"{still.wall:.0f} on the wall; {found:,} found after {took:.0f} ms"
        report(
            f"survey: {what} the first time, ms of work while the window stands still",
            still.worked, _BLINK_MS, detail,
        )  # fmt: skip
    page.tabs.show_tab(0)
    until(lambda: is_settled(page))


def scroll_through(page: "SurveyPage") -> None:
    quotes = page.browse.quotes
    bar = quotes.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        quotes.viewport().repaint()
    quotes.selectAll()
    assert quotes.chosen_count() == STATEMENTS
    quotes.clearSelection()
