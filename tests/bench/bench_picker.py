"""Filtering a picker over 5,000 entries at the desk: from each key to all of it painted."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.commands.articles import AddArticles
from core.commands.codebook import CodebookDraft, EntryDraft
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.project import Project
from gui.workplace import Workplace
from tests.bench.bench_desk import press
from tests.bench.conftest import Report
from tests.bench.window import window_on

ENTRIES, FRAME_MS = 5_000, 16
FIRST = ("Northern", "Federal", "United", "Central", "Maritime")
LAST = ("council", "ministry", "agency", "union", "assembly", "bureau", "forum")
TYPED = ("federal 12", "minstry", "agency 499", "zzz", "u", "northern bureau")


def entries() -> tuple[EntryDraft, ...]:
    return tuple(
        EntryDraft(
            EntryKind.ACTOR,
            f"{FIRST[n % len(FIRST)]} {LAST[n % len(LAST)]} {n}",
            aliases=(f"{LAST[n % len(LAST)][:3].upper()}{n}", f"body number {n}"),
        )
        for n in range(ENTRIES)
    )


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "picker.glossator"
    project = Project.create(path, CodebookDraft("Bench", entries()))
    project.run(AddAnnotator("Ana"))
    text = "The Federal ministry 1 welcomes the plan. Nobody else does.\n" * 400
    project.run(AddArticles([NewArticle(text, ArticleDetails("Long"), "long.txt")]))
    project.close()
    with window_on(path, annotator=None) as made:
        made.window.activateWindow()
        made.reader.setFocus()
        qapp.processEvents()
        yield made


def test_filtering_5000_entries_stays_within_a_frame(workplace: Workplace, report: Report) -> None:
    first = [press(Qt.Key.Key_Down), press(Qt.Key.Key_Return)]
    took: list[float] = []
    for _ in range(4):
        for typed in TYPED:
            took += [press(letter) for letter in typed]
            took += [press(Qt.Key.Key_Down), press(Qt.Key.Key_Up)]
            took += [press(Qt.Key.Key_Backspace) for _ in typed]
    p95 = quantiles(took, n=20)[-1]
    detail = f"{len(took)} keys, median {median(took):.1f}, longest {max(took):.1f},"
    detail += f" opening the list {max(first):.1f}"
    report("a key in a picker of 5,000 entries to painted, p95 in ms", p95, FRAME_MS, detail)
