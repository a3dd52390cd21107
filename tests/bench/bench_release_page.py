"""The page of releases over the gold of 10,000 articles: nothing stands still for long.

What a release would hold is worked out beside the desk. What the thread that paints does of it,
showing it, scrolling through it, asking for something else, may hold it for a tenth of a second.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from core.sample import build_sample
from gui.releases.page import ReleasePage
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_survey import Still, longest, stood_still
from tests.bench.conftest import Report
from tests.bench.window import window_on

_BLINK_MS, _FIRST_MS = 100, 250
_PATIENCE_S = 300
_STEPS = 40


@pytest.fixture
def workplace(qapp: QApplication, gold: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "gold.glossator"
    copyfile(gold, path)
    with window_on(path, QSize(1280, 800)) as made:
        yield made


def test_the_page_over_the_gold_of_10000_articles(
    workplace: Workplace, tmp_path: Path, report: Report
) -> None:
    tell = partial(_tell, report)
    opened = stood_still(workplace.desk.actions[ActionId.SHOW_RELEASES].trigger)
    tell("opened the first time", [opened], "with its modules", _FIRST_MS)
    page = workplace.rooms.releases
    assert page is not None
    tell("figures come in", *_rest(page))
    found = page.shown._found
    assert found is not None
    assert found.articles > 8_000
    tell("scrolled", [still for area in _areas(page) for still in _scrolled(area)], "both sides")
    tell("balance of others", list(_balances(page)), "stances, measures, actors, voices")
    for line, words in ((page.wishes.seed, "7"), (page.wishes.split, "70/15/15")):
        tell(f"{line.accessibleName()} changed", *_typed(page, line, words))
    tell("unresolved asked for", *_done(page, page.wishes.unresolved.click))
    for box in page.wishes.formats.values():
        box.click()
    tell("every format asked for", *_rest(page))
    tell("left, and come to again", *_come_again(workplace, page))
    gold, small = workplace.desk.bridge.project.path, tmp_path / "small.glossator"
    build_sample(small)
    for path, what in ((small, "small"), (gold, "large")):
        opening = partial(workplace.desk.bridge.open, path)
        tell(f"a {what} project in the place of the other", *_switched(workplace, opening))


def _switched(workplace: Workplace, opening: Callable[[], object]) -> tuple[list[Still], str]:
    """As the menu does it, and back to the page, where the window has left it."""
    still = stood_still(opening)
    workplace.desk.actions[ActionId.SHOW_RELEASES].trigger()
    page = workplace.rooms.releases
    assert page is not None
    every, after = _rest(page)
    assert page.shown._found is not None
    return [still, *every], after


def _tell(
    report: Report, what: str, every: Sequence[Still], detail: str, bound: float = _BLINK_MS
) -> None:
    still = longest(list(every))
    told = f"{still.wall:.0f} on the wall; {detail}"
    report(f"release page: {what}, longest hold, ms of work", still.worked, bound, told)


def _rest(page: ReleasePage) -> tuple[list[Still], str]:
    """How long the window stood still, each time, until the page is at rest and painted."""
    began, every = time.perf_counter(), []
    while True:
        assert time.perf_counter() < began + _PATIENCE_S, "the page never came to rest"
        is_there = not page.is_busy
        every.append(stood_still(QApplication.processEvents))
        if is_there:
            return every, f"after {time.perf_counter() - began:.1f} s"
        time.sleep(0.001)


def _done(page: ReleasePage, do: Callable[[], object]) -> tuple[list[Still], str]:
    still = stood_still(do)
    every, after = _rest(page)
    return [still, *every], after


def _typed(page: ReleasePage, line: QLineEdit, words: str) -> tuple[list[Still], str]:
    line.setFocus()
    return _done(page, lambda: QTest.keyClicks(line, words))


def _areas(page: ReleasePage) -> Iterator[QScrollArea]:
    for area in page.findChildren(QScrollArea):
        if area.verticalScrollBar().maximum():
            yield area


def _scrolled(area: QScrollArea) -> Iterator[Still]:
    for step in range(_STEPS):
        yield stood_still(lambda step=step: _scroll(area, step))


def _scroll(area: QScrollArea, step: int) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() * step // (_STEPS - 1))
    QApplication.processEvents()
    area.viewport().repaint()


def _balances(page: ReleasePage) -> Iterator[Still]:
    kind = page.shown.kind
    for row in (*range(1, kind.count()), 0):
        kind.setCurrentIndex(row)
        yield stood_still(lambda row=row: kind.activated.emit(row))
        yield stood_still(QApplication.processEvents)


def _come_again(workplace: Workplace, page: ReleasePage) -> tuple[list[Still], str]:
    left = stood_still(page.left.emit)
    page._is_stale = True
    every, after = _done(page, workplace.desk.actions[ActionId.SHOW_RELEASES].trigger)
    return [left, *every], after
