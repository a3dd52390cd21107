"""What an export would lose, counted in 10,000 articles by three annotators before it starts.

The database counts what it can by itself, words are taken apart where marks end in them, and the
dialog waits for none of it: nothing holds the window, and closing it stops the counting.
"""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.exchange.export import foreseen
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.project import Project
from gui.exchange import run_export
from gui.exchange.export_dialog import ExportDialog
from gui.workplace import Workplace
from tests.bench.bench_survey import Still, longest, stood_still
from tests.bench.conftest import Report
from tests.bench.window import window_on

_BLINK_MS, _PATIENCE_S = 100, 120
_WITH_SENTENCES = "conll"
"""Which sentences begin in a mark is asked of syntok, a microsecond for each character."""
_SLOW = {_WITH_SENTENCES: 25.0}


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_what_is_lost_is_counted_soon(annotated: Path, report: Report, name: str) -> None:
    out = Path("out").with_suffix(format_named(name).extensions[0])
    with Project.open(annotated, read_only=True) as project:
        began = time.thread_time()
        found = foreseen(project, out, name)
        took = time.thread_time() - began
    detail = f"{found.statements:,} statements in {found.articles:,} articles"
    report(f"losses of {name} counted, s of the processor", took, _SLOW.get(name, 5.0), detail)


def test_the_dialog_waits_for_no_counting_and_stops_it(
    qapp: QApplication, annotated: Path, report: Report
) -> None:
    with window_on(annotated) as workplace:
        dialog, opened = _opened(workplace)
        form, every = dialog._wishes, [opened]
        for row in range(form._format.count()):
            every.append(stood_still(lambda row=row: form._format.setCurrentIndex(row)))
            every += _passed(0.8)
        still = longest(every)
        detail = f"{still.wall:.0f} on the wall, {form._format.count()} ways chosen"
        report("export previewed, longest hold, ms of work", still.worked, _BLINK_MS, detail)
        rows = [form._format.itemData(n).format.name for n in range(form._format.count())]
        form._format.setCurrentIndex(rows.index(_WITH_SENTENCES))
        _passed(2)
        job = form._foreseeing._job
        assert job is not None
        began = time.perf_counter()
        closed = stood_still(dialog.reject)
        stops = []
        while job.isRunning():
            assert time.perf_counter() < began + _PATIENCE_S
            stops.append(stood_still(QApplication.processEvents))
        took = time.perf_counter() - began
        held = longest([closed, *stops])
        report("counting stopped by closing, s", took, 1, f"window held {held.wall:.0f} ms")


def _opened(workplace: Workplace) -> tuple[ExportDialog, Still]:
    made = []
    still = stood_still(lambda: made.append(run_export(workplace.desk, None)))
    return made[0], still


def _passed(seconds: float) -> list[Still]:
    """How the window stood still, each time, while so long went by."""
    until, every = time.perf_counter() + seconds, []
    while time.perf_counter() < until:
        every.append(stood_still(QApplication.processEvents))
        time.sleep(0.001)
    return every
