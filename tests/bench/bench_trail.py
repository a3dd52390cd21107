"""The history of 100,000 steps of everybody: opened, paged through, looked into, written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model.trail import TrailFilter
from core.project import Project
from gui.history.trail_dialog import TrailDialog
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_desk import press
from tests.bench.bench_history import STANDS_STILL_MS, STEPS, long_history, repeat_last_step
from tests.bench.conftest import Report
from tests.bench.corpus import ANNOTATOR
from tests.bench.window import window_on
from tests.gui.builders import pause

SEARCHED_STEPS, MOST_SECONDS, EVERYWHERE_SECONDS = 300_000, 1.0, 2.0
"""By the processor, to look for words; and for those that each step has written anew."""
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
        pause(10)
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


@pytest.fixture(scope="module")
def very_long_history(long_history: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three times as long, and each step writes a note of its own."""
    path = tmp_path_factory.mktemp("words") / "history.glossator"
    path.write_bytes(long_history.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        repeat_last_step(database, SEARCHED_STEPS - STEPS)
        database.execute(
            "UPDATE journal_change SET after = replace(after, 'a note', 'the note of ' || step)"
        )
    return path


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("nowhere", MOST_SECONDS),
        ("welcomes", MOST_SECONDS),
        ("note 123456", MOST_SECONDS),
        ("ÑOTE", EVERYWHERE_SECONDS),
        ("the note", EVERYWHERE_SECONDS),
    ],
)
def test_words_are_found_in_a_very_long_history(
    very_long_history: Path, report: Report, words: str, bound: float
) -> None:
    """By the processor, the best of three."""
    with Project.open(very_long_history, read_only=True) as project:
        project.act_as(ANNOTATOR)
        took = float("inf")
        for _ in range(3):
            began = process_time()
            found = project.trail_ids(TrailFilter(words=words))
            took = min(took, process_time() - began)
    detail = f"{len(found):,} of {SEARCHED_STEPS:,} steps"
    report(f"history searched for “{words}”, s", took, bound, detail)


def test_a_long_history_is_written_step_by_step(
    long_history: Path, tmp_path: Path, report: Report
) -> None:
    with Project.open(long_history, read_only=True) as project:
        began = process_time()
        done = project.write_trail(tmp_path / "history.csv", TrailFilter())
        took = (process_time() - began) / done.steps * 1e6
    detail = f"{done.steps:,} steps"
    report("history written as a table, µs a step", took, MOST_MICROSECONDS, detail)
