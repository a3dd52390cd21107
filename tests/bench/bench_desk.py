"""The desk in one process: switching articles and recording a statement, key to painted."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model.ids import ArticleId
from gui.workplace import Workplace
from tests.bench.conftest import Report
from tests.bench.window import window_on


@pytest.fixture
def workplace(qapp: QApplication, copy_of_large: Path) -> Iterator[Workplace]:
    with window_on(copy_of_large) as made:
        qapp.processEvents()
        yield made


def switch(workplace: Workplace, article: int) -> float:
    """Milliseconds from choosing an article to its being painted with all that follows."""
    began = time.perf_counter()
    workplace.desk.selection.show_article(ArticleId(article))
    QApplication.processEvents()
    workplace.reader.view.viewport().repaint()
    return (time.perf_counter() - began) * 1e3


@pytest.mark.parametrize(("article", "statements", "bound"), [(1, 1_000, 60), (2, 5_000, 200)])
def test_switching_to_a_long_article(
    workplace: Workplace, benchmark: object, report: Report,
    article: int, statements: int, bound: float,
) -> None:  # fmt: skip
    switch(workplace, 10)
    took = []

    def there_and_back() -> None:
        took.append(switch(workplace, article))
        assert len(workplace.desk.page.statements) == statements
        switch(workplace, 10)

    benchmark.pedantic(there_and_back, rounds=9, warmup_rounds=1)  # type: ignore[attr-defined]
    report(
        f"switch to 16,000 words with {statements:,} statements, ms",
        median(took[1:]), bound, f"slowest {max(took[1:]):.0f} ms",
    )  # fmt: skip


def raw_commit(path: Path) -> float:
    """Milliseconds of one durable commit of one row."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, text TEXT)")
    took = []
    for number in range(60):
        began = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO row (text) VALUES (?)", (f"row {number}",))
        database.execute("COMMIT")
        took.append((time.perf_counter() - began) * 1e3)
    database.close()
    return median(took)


def repaint(workplace: Workplace) -> float:
    """Milliseconds of painting the visible window once."""
    took = []
    for _ in range(15):
        began = time.perf_counter()
        workplace.window.repaint()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1e3)
    return median(took)


def press(key: Qt.Key | str) -> float:
    """Milliseconds from a key to everything painted that follows from it."""
    focused = QApplication.focusWidget()
    began = time.perf_counter()
    if isinstance(key, str):
        QTest.keyClicks(focused, key)
    else:
        QTest.keyClick(focused, key)
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1e3


@pytest.mark.parametrize("article", [1, 12])
def test_recording_a_statement_costs_a_commit_and_a_repaint(
    workplace: Workplace, benchmark: object, report: Report, tmp_path: Path, article: int
) -> None:
    raw = raw_commit(tmp_path / "raw.db")
    switch(workplace, article)
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    took: dict[str, list[float]] = {"actor": [], "stance": [], "measure": []}

    def record() -> None:
        before = len(workplace.desk.page.statements)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        took["actor"].append(press(Qt.Key.Key_Return))
        took["stance"].append(press("2"))
        took["measure"].append(press(Qt.Key.Key_Return))
        assert len(workplace.desk.page.statements) == before + 1
        assert workplace.desk.page.current is not None
        assert not workplace.desk.page.current.is_draft

    benchmark.pedantic(record, rounds=25, warmup_rounds=3)  # type: ignore[attr-defined]
    painted = repaint(workplace)
    worst = max(median(each[3:]) for each in took.values())
    parts = ", ".join(f"{name} {median(each[3:]):.1f}" for name, each in took.items())
    report(
        f"recording on article {article} ÷ (durable commit + repaint)",
        worst / (raw + painted), 3,
        f"ms: {parts}; commit {raw:.1f}, repaint {painted:.1f}",
    )  # fmt: skip
