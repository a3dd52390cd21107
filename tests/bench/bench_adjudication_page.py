"""The page of adjudication over 10,000 articles of three annotators: nothing stands still for long.

The queue and each case are read beside the desk. What the thread that paints does, listing tens of
thousands of cases, showing one, deciding, folding heads and writing, may hold it for a tenth of a
second.
"""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.adjudication.page import AdjudicationPage
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_survey import Still, longest, stood_still
from tests.bench.conftest import Report
from tests.bench.doubly_coded import ANNOTATORS
from tests.bench.window import window_on

_BLINK_MS, _FIRST_MS = 100, 250
_PATIENCE_S = 180
_ROUNDS = 10
_IDLE_S = 0.5
KEY = Qt.Key
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Tell = Callable[..., None]


@pytest.fixture
def workplace(qapp: QApplication, annotated: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "annotated.glossator"
    copyfile(annotated, path)
    with window_on(path, QSize(1280, 800), ANNOTATORS[0]) as made:
        yield made


def test_the_page_over_10000_articles_of_three_annotators(
    workplace: Workplace, report: Report
) -> None:
    tell = partial(_tell, report)
    page = _opened(workplace, tell)
    _walked(page, tell)
    _decided(workplace, page, tell)
    _folded(page, tell)
    _listed(page, tell)
    _written(workplace, page, tell)
    _missed(workplace, page, tell)


def _tell(
    report: Report, what: str, every: list[Still], detail: str = "", bound: float = _BLINK_MS
) -> None:
    still = longest(every)
    told = f"{still.wall:.0f} on the wall; {detail or f'{len(every)} times'}"
    report(f"adjudication: {what}, longest hold, ms of work", still.worked, bound, told)


def _opened(workplace: Workplace, tell: Tell) -> AdjudicationPage:
    opened = stood_still(workplace.desk.actions[ActionId.ADJUDICATE].trigger)
    tell("opened the first time", [opened], "with its modules", _FIRST_MS)
    page = workplace.rooms.adjudication
    assert page is not None
    began = time.perf_counter()
    every = _rest(page)
    took = time.perf_counter() - began
    tell("queue listed", every, f"{len(page.cases.queue.rows.items):,} cases after {took:.1f} s")
    tell("what is slow to build, built ahead", _idle())
    page.take_focus()
    return page


def _rest(page: AdjudicationPage) -> list[Still]:
    """How long the window stood still, each time, until all is there and painted."""
    limit, every = time.perf_counter() + _PATIENCE_S, []
    while True:
        assert time.perf_counter() < limit, "the page never came to rest"
        done = not page.is_busy
        every.append(stood_still(QApplication.processEvents))
        if done:
            return every
        time.sleep(0.001)


def _idle() -> list[Still]:
    """What comes by itself while nobody does anything."""
    limit, every = time.perf_counter() + _IDLE_S, []
    while time.perf_counter() < limit:
        every.append(stood_still(QApplication.processEvents))
        time.sleep(0.001)
    return every


def _press(page: AdjudicationPage, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> list[Still]:
    every: list[Still] = []
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        every.append(stood_still(partial(QTest.keyClick, focused, key, held)))
        every += _rest(page)
    return every


def _walked(page: AdjudicationPage, tell: Tell) -> None:
    tell("next case", _press(page, *[KEY.Key_J] * _ROUNDS))
    tell("previous case", _press(page, *[KEY.Key_K] * _ROUNDS))


def _decided(workplace: Workplace, page: AdjudicationPage, tell: Tell) -> None:
    before = page.cases.queue.counts.text()
    tell("verdict", _press(page, *[KEY.Key_0] * _ROUNDS))
    assert page.cases.queue.counts.text() != before
    undo, every = workplace.desk.actions[ActionId.UNDO], []
    for _ in range(_ROUNDS):
        every.append(stood_still(undo.trigger))
        every += _idle_until_rest(page)
    tell("undo of it", every)
    assert page.cases.queue.counts.text() == before


def _idle_until_rest(page: AdjudicationPage) -> list[Still]:
    return [*(stood_still(QApplication.processEvents) for _ in range(3)), *_rest(page)]


def _folded(page: AdjudicationPage, tell: Tell) -> None:
    rows = page.cases.queue.model.rowCount
    whole = rows()
    every = _press(page, KEY.Key_H)
    every += _press(page, KEY.Key_Left, held=SHIFT)
    heads = rows()
    every += _press(page, KEY.Key_Right, held=SHIFT)
    assert (heads < 10, rows()) == (True, whole)
    for _ in range(heads):
        every += _press(page, KEY.Key_H, KEY.Key_Left, KEY.Key_Right)
    tell("heads folded and unfolded", every, f"{heads} heads over {whole - heads:,} cases")


def _listed(page: AdjudicationPage, tell: Tell) -> None:
    page.cases.queue.setFocus()
    tell("to the ends of the queue", _press(page, KEY.Key_End, KEY.Key_Home, KEY.Key_PageDown))
    every = []
    for place in (3, 0):
        every.append(stood_still(partial(page.cases.queue.state.setCurrentIndex, place)))
        every += _rest(page)
    tell("every case listed, and those that wait", every)


def _written(workplace: Workplace, page: AdjudicationPage, tell: Tell) -> None:
    page.take_focus()
    tell("write anew opened", _press(page, KEY.Key_N))
    tell("an actor typed", _press(page, KEY.Key_A, KEY.Key_C, KEY.Key_T))
    tell("evidence of a version", _press(page, KEY.Key_1, KEY.Key_2, held=ALT))
    tell("left for the next case, and back", _press(page, KEY.Key_F8)
         + _press(page, KEY.Key_F8, held=SHIFT))  # fmt: skip
    assert page.cases.writing.is_open
    tell("left", _press(page, KEY.Key_Escape))
    every = []
    for _ in range(_ROUNDS):
        every += _press(page, KEY.Key_J, KEY.Key_N, KEY.Key_Escape)
    tell("write anew opened on other cases", every)


def _missed(workplace: Workplace, page: AdjudicationPage, tell: Tell) -> None:
    every = [stood_still(workplace.desk.actions[ActionId.WRITE_MISSED].trigger), *_rest(page)]
    assert page.cases.writing.missed_in is not None
    tell("what everybody missed: opened", every)
    tell("what everybody missed: evidence", _press(page, KEY.Key_Down, KEY.Key_Return))
