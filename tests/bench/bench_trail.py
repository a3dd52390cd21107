"""The history of 100,000 steps of everybody: opened, paged through, looked into, written."""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model.trail import TrailFilter
from core.project import Project
from gui.history.trail_dialog import TrailDialog
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_desk import press
from tests.bench.bench_history import STANDS_STILL_MS, STEPS, long_history
from tests.bench.conftest import Report
from tests.bench.window import window_on

MOST_MICROSECONDS = 400
"""Of the processor for one step that is written to a table."""
__all__ = ["long_history"]


@pytest.fixture
def workplace(qapp: QApplication, long_history: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "copy.glossator"
    path.write_bytes(long_history.read_bytes())
    with window_on(path) as made:
        made.window.activateWindow()
        qapp.processEvents()
        yield made


def test_a_long_history_costs_what_is_seen_of_it(workplace: Workplace, report: Report) -> None:
    """The window never stands still: steps are found beside it, and fetched by the page."""
    workplace.desk.actions[ActionId.SHOW_HISTORY].trigger()
    dialog = workplace.window.findChild(TrailDialog)
    assert isinstance(dialog, TrailDialog)
    while dialog.is_busy:
        QTest.qWait(10)
    dialog.activateWindow()
    dialog.list.setFocus()
    QApplication.processEvents()
    assert dialog.model.rowCount() > STEPS
    keys = Qt.Key
    pages = [press(key) for key in [keys.Key_PageDown] * 20 + [keys.Key_PageUp] * 20]
    ends = [press(key) for key in (keys.Key_End, keys.Key_Home) * 3]
    report("100,000 steps of everybody: a page, longest in ms", max(pages), STANDS_STILL_MS, "")
    report("100,000 steps of everybody: to an end, longest in ms", max(ends), STANDS_STILL_MS, "")
    assert dialog.model.steps_held < STEPS / 50


def test_a_long_history_is_written_step_by_step(
    long_history: Path, tmp_path: Path, report: Report
) -> None:
    with Project.open(long_history, read_only=True) as project:
        began = process_time()
        done = project.write_trail(tmp_path / "history.csv", TrailFilter())
        took = (process_time() - began) / done.steps * 1e6
    detail = f"{done.steps:,} steps"
    report("history written as a table, µs a step", took, MOST_MICROSECONDS, detail)
