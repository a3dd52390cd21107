"""The page of agreement over 10,000 articles of three annotators: nothing stands still for long.

Figures are computed beside the desk, and so is what is behind one. What the thread that paints
does of it, showing both and scrolling through them, may hold it for a tenth of a second.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from core.commands.articles import SetArticleState
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.reading import EVERY_ARTICLE
from gui.agreement.opening import Opens
from gui.agreement.page import AgreementPage
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_survey import Still, longest, stood_still
from tests.bench.conftest import Report
from tests.bench.doubly_coded import ANNOTATORS
from tests.bench.window import window_on

_BLINK_MS, _FIRST_MS = 100, 250
_PATIENCE_S = 180
_STEPS = 40


@pytest.fixture
def workplace(qapp: QApplication, annotated: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "annotated.glossator"
    copyfile(annotated, path)
    with window_on(path, QSize(1280, 800), ANNOTATORS[0]) as made:
        yield made


def test_the_page_over_10000_articles_of_three_annotators(
    workplace: Workplace, report: Report
) -> None:
    opened = stood_still(workplace.desk.actions[ActionId.SHOW_AGREEMENT].trigger)
    tell = partial(_tell, report)
    tell("opened the first time", [opened], "with its modules", _FIRST_MS)
    page = workplace.rooms.agreement
    assert page is not None
    began, every = time.perf_counter(), []
    every += _until(lambda: page.figures.has_content)
    first = time.perf_counter() - began
    every += _until(lambda: not page.is_busy)
    took = time.perf_counter() - began
    tell("figures worked out", every, f"first after {first:.1f} s, all after {took:.1f} s")
    marks = sum(len(chart.marks) for chart in page.figures.charts)
    tell("figures scrolled", _scrolled(page.figures), f"{marks:,} figures")
    tell("other figures chosen", list(_chosen(page)), "each that can be compared by")
    _report_opened(page, tell)
    tell("new work told", [stood_still(lambda: _changed(workplace)), *_rest(page)], "")
    tell("compared anew", list(_compared_anew(page)), "from other overlaps on")


def _tell(
    report: Report, what: str, every: Sequence[Still], detail: str, bound: float = _BLINK_MS
) -> None:
    still = longest(list(every))
    told = f"{still.wall:.0f} on the wall; {detail}"
    report(f"agreement: {what}, longest hold, ms of work", still.worked, bound, told)


def _until(is_there: Callable[[], bool]) -> Iterator[Still]:
    """How long the window stood still, each time, until something is there and painted."""
    limit = time.perf_counter() + _PATIENCE_S
    while True:
        assert time.perf_counter() < limit, "the page never came to rest"
        done = is_there()
        yield stood_still(QApplication.processEvents)
        if done:
            return
        time.sleep(0.001)


def _rest(page: AgreementPage) -> Iterator[Still]:
    return _until(lambda: not page.is_busy)


def _scrolled(area: QAbstractScrollArea) -> list[Still]:
    bar = area.verticalScrollBar()
    return [stood_still(lambda step=step: _scroll(area, step)) for step in range(_STEPS)] + [
        stood_still(lambda: bar.setValue(0))
    ]


def _scroll(area: QAbstractScrollArea, step: int) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() * step // (_STEPS - 1))
    QApplication.processEvents()
    area.viewport().repaint()


def _chosen(page: AgreementPage) -> Iterator[Still]:
    figures = page.figures
    for section in (figures.by_pair, figures.confused, figures.over_time):
        box = section.choice
        for row in range(box.count()):
            box.setCurrentIndex(row)
            yield stood_still(lambda box=box, row=row: box.activated.emit(row))
            yield stood_still(QApplication.processEvents)


def _report_opened(page: AgreementPage, tell: Callable[[str, list[Still], str], None]) -> None:
    """What most stands behind, cell after cell; then through the longest list there is."""
    every: list[Still] = []
    most, longest_list = -1, None
    for opens in _opening(page):
        every += _opened(page, opens)
        count = page.behind.pane.model.rowCount()
        if count > most:
            most, longest_list = count, opens
        every.append(stood_still(page.behind.left.emit))
        every.append(stood_still(QApplication.processEvents))
    assert longest_list is not None
    assert most > 1_000
    tell("cells opened", every, f"up to {most:,} passages behind one")
    list(_opened(page, longest_list))
    pane = page.behind.pane
    tell("passages scrolled", _scrolled(pane.list), f"{most:,} passages")
    pane.list.setFocus()
    keys = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home)
    walked = [stood_still(lambda key=key: _walk(page, key)) for key in keys * 5]
    tell("passages walked through", walked, "each with its versions")
    page.behind.left.emit()


def _opening(page: AgreementPage) -> Iterator[Opens]:
    """One figure of each picture, and the fullest cell of the heat map."""
    figures = page.figures
    content = figures._content
    for pairs in (content.measures[0].pairs, content.measures[-1].pairs):
        yield next(iter(pairs.values())).opens  # type: ignore[misc]
    for each in content.confusions[:2]:
        cells = each.confusion
        yield cells.opens[max(cells.counts, key=lambda cell: cells.counts[cell])]  # type: ignore[misc]
    yield content.annotators[0].rows[0].opens  # type: ignore[misc]
    yield content.courses[0].moments[0].opens  # type: ignore[misc]


def _opened(page: AgreementPage, opens: Opens) -> Iterator[Still]:
    assert page.isVisible()
    yield stood_still(lambda: page.open(opens))
    yield from _rest(page)


def _walk(page: AgreementPage, key: Qt.Key) -> None:
    QTest.keyClick(page.behind.pane.list, key)
    QApplication.processEvents()


def _changed(workplace: Workplace) -> None:
    """Somebody works on while the figures stand."""
    bridge = workplace.desk.bridge
    article = ArticleId(bridge.project.article_ids(None, EVERY_ARTICLE)[0])
    bridge.run(SetArticleState(article, ArticleState.IN_PROGRESS))


def _compared_anew(page: AgreementPage) -> Iterator[Still]:
    choices = page.figures.choices
    choices.resamples.setCurrentIndex(0)
    for row in (1, 3):
        choices.matching.setCurrentIndex(row)
        yield stood_still(choices.changed.emit)
        yield from _rest(page)
