"""The codebook editor over 5,000 actors and 100,000 statements: nothing stands still for long.

What the user does may hold the thread that paints for a tenth of a second; what takes longer is
done beside it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from statistics import median

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from core.commands.codebook import ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.model.codebook import EntryKind
from core.project import Project
from gui.codebook.page import CodebookPage
from gui.shared.beside import WaitDialog
from gui.workplace import Workplace
from tests.bench.bench_codebook import crowd
from tests.bench.bench_survey import longest, stood_still, until
from tests.bench.conftest import Report
from tests.bench.window import window_on

_BLINK_MS = 100
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ROUNDS = 5


@pytest.fixture
def workplace(qapp: QApplication, crowded: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "crowded.glossator"
    copyfile(crowded, path)
    with Project.open(path) as project:
        project.run(ImportCodebook(crowd()))
    with window_on(path, QSize(1280, 800)) as made:
        yield made


def held(page: CodebookPage, do: Callable[[], object]) -> float:
    """The longest that the thread worked without a pause until the page came to rest."""
    at_once = stood_still(do)
    _, after = until(lambda: not page.is_busy)
    return longest([at_once, after]).worked


def test_the_editor_over_5000_entries(workplace: Workplace, report: Report) -> None:
    first = stood_still(workplace.rooms.show_codebook)
    page = workplace.rooms.codebook
    assert page is not None
    _, after = until(lambda: not page.is_busy)
    report("codebook: opened the first time, ms of work", longest([first, after]).worked, 250, "")
    tree = page.entries.tree
    assert len(tree.entries.tree) > 5_000
    actors = page.entries.tree.entries.tree.roots[0].children
    several = [actors[place].key for place in range(10, 300, 60)]
    search, name = page.entries.side.search, iter(range(1_000))
    for what, do in (
        ("next entry", lambda: QTest.keyClick(tree, Qt.Key.Key_Down)),
        ("letter in the search", lambda: QTest.keyClicks(search, "a")),
        ("search emptied", search.clear),
        ("entry moved", lambda: page.entries._step(Qt.Key.Key_Down)),
        ("entry added", lambda: _add(page, f"New {next(name)}")),
        ("entry renamed", lambda: _rename(page, f"Other {next(name)}")),
    ):
        times = []
        for place in range(_ROUNDS):
            page.entries.show_entry(several[place])  # type: ignore[arg-type]
            until(lambda: not page.is_busy)
            times.append(held(page, do))
        told = f"median of {_ROUNDS}; slowest {max(times):.0f}"
        report(f"codebook: {what}, ms of work", median(times), _BLINK_MS, told)
    for tab, what in ((1, "to look over"), (2, "likely duplicates"), (3, "revisions")):
        took = held(page, lambda tab=tab: page.tabs.show_tab(tab))  # type: ignore[misc]
        report(f"codebook: {what} the first time, ms of work", took, _BLINK_MS, "")


def _add(page: CodebookPage, name: str) -> None:
    page.entries.side.ask_name()
    page.entries.side.line.setText(name)
    QTest.keyClick(page.entries.side.line, Qt.Key.Key_Return)


def _rename(page: CodebookPage, name: str) -> None:
    entry = page.entries.entry
    assert entry is not None
    assert entry.kind is EntryKind.ACTOR
    page.entries.form.name.setText(name)
    page.entries.form.save()


def test_tens_of_thousands_of_decisions_leave_the_window_alive(
    workplace: Workplace, report: Report
) -> None:
    """All that a definition has made outdated is confirmed at once, beside the desk."""
    bridge = workplace.desk.bridge
    stance = bridge.codebook.stances[0]
    bridge.run(EditEntry(replace(stance, definition="Rejects it in so many words.")))
    workplace.rooms.show_codebook()
    page = workplace.rooms.codebook
    assert page is not None
    page.tabs.show_tab(1)
    until(lambda: not page.is_busy)
    quotes = page.review.quotes
    quotes.setFocus()
    waiting = quotes.quotes.rowCount()
    assert waiting > 10_000
    every = [stood_still(lambda: QTest.keyClick(quotes, Qt.Key.Key_A, _CONTROL))]
    every.append(stood_still(lambda: QTest.keyClicks(quotes, "1")))
    (wait,) = workplace.window.findChildren(WaitDialog)
    told: set[int] = set()

    def is_over() -> bool:
        told.add(wait.bar.value() if isValid(wait) else 0)
        return not bridge.project.outdated(bridge.layer)

    while not is_over():
        every.append(until(lambda: True)[1])
    every.append(until(lambda: not page.is_busy)[1])
    assert len(told) > 5, "the progress moves"
    detail = f"{waiting:,} confirmed, {len(told)} times told how far it is"
    report("codebook: decisions by the thousand, ms of work", longest(every).worked, _BLINK_MS,
           detail)  # fmt: skip
