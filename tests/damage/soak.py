"""A long day at the desk: statements recorded by keys through the real window.

Memory that grows after it has warmed up, or work that slows down, is a fault; so is a statement
that was called saved and is not there.
"""

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from core.project import Project
from gui.application import make_application, settle
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.damage.plan import Plan
from tests.damage.table import Count, Row
from tests.e2e.recording_desk import Recorder
from tests.gui.builders import project_with

SENTENCES, PER_ARTICLE = 60, 40
WARM = 0.2
"""The share of all statements after which everything has been used once; at most a thousand."""
MOST_GROWTH, MOST_SLOWING = 20.0, 1.2
"""Megabytes, and times the processor's time of the first thousand."""
MOST = 1_000
PAGE = os.sysconf("SC_PAGE_SIZE")


def work(plan: Plan) -> Iterator[Row]:
    path = plan.folder / "soak.glossator"
    articles = -(-plan.amount // PER_ARTICLE) + 1
    project_with(path, *(_text(number) for number in range(articles))).close()
    count = Count("soak through the window")
    day = _Day(path, plan)
    day.record(plan.amount, lambda: count.survived())
    for trouble in day.troubles(is_timed=plan.is_long):
        count.lost(trouble)
    yield replace(count.row(), note=day.note(is_timed=plan.is_long))


def _text(number: int) -> str:
    chance = Random(number)
    words = [f"word{chance.randrange(500)}" for _ in range(SENTENCES * 9)]
    told = (" ".join(words[at : at + 9]) for at in range(0, len(words), 9))
    return "\n\n".join(f"Germany says {each}." for each in told)


class _Day:
    """Statements one after the other, with how long each took and what was held meanwhile."""

    def __init__(self, path: Path, plan: Plan) -> None:
        make_application()
        self._path = path
        self._settings = tempfile.TemporaryDirectory(dir=plan.folder)
        settings = Settings.in_folder(Path(self._settings.name))
        self._window = MainWindow(settings, Theme(settings))
        self._window.resize(1280, 800)
        self._window.show()
        self._workplace = self._window.furnish()
        self._workplace.open_project(path)
        self._window.activateWindow()
        self._workplace.reader.setFocus()
        QCoreApplication.processEvents()
        settle()
        self._told = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        self._recorder = Recorder(self._workplace, self._told, plan.seed)
        self._saved = (plan.folder / "saved.txt").open("w+", encoding="utf-8")
        self._took: list[float] = []
        self.held: list[float] = []

    def record(self, amount: int, survived: Callable[[], None]) -> None:
        pace = max(1, min(MOST, round(amount * WARM)))
        for number in range(1, amount + 1):
            began = time.process_time()
            self._recorder.record()
            self._took.append(time.process_time() - began)
            self._saved.write(f"{_saved(self._workplace)}\n")
            survived()
            if number % PER_ARTICLE == 0:
                self._recorder.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
            if number % pace == 0:
                self.held.append(_held())
        self._window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def growth(self) -> float:
        """Megabytes between the first look, when all has warmed up, and the last."""
        return self.held[-1] - self.held[0]

    @property
    def slowing(self) -> float:
        size = min(MOST, len(self._took) // 3)
        return median(self._took[-size:]) / median(self._took[:size])

    def troubles(self, *, is_timed: bool) -> Iterator[str]:
        self._saved.seek(0)
        wanted = [line.strip() for line in self._saved]
        with Project.open(self._path) as project:
            found = {each.uid for each in _statements(project)}
            lacking = [uid for uid in wanted if uid not in found]
            problems = project.problems()
        if lacking or len(set(wanted)) != len(self._took):
            yield f"{len(lacking)} statements are lost, {len(set(wanted))} were recorded"
        if problems:
            yield f"the check finds: {problems}"
        if self.growth > MOST_GROWTH:
            yield f"memory grows by {self.growth:.1f} MB: {[round(each) for each in self.held]}"
        if is_timed and self.slowing > MOST_SLOWING:
            yield f"a statement takes {self.slowing:.2f} times as long in the end"

    def note(self, *, is_timed: bool) -> str:
        """How much slower it becomes is told where it was long enough to tell."""
        grown = f"memory {self.growth:+.1f} MB"
        if not is_timed:
            return grown
        each = 1000 * median(self._took)
        return f"{grown}, latency {self.slowing:.2f}× ({each:.0f} ms of the processor each)"


def _saved(workplace: Workplace) -> str:
    current = workplace.desk.page.current
    assert current is not None
    assert workplace.status.saved.text() == "● Saved"
    assert not current.is_draft, f"statement {current.uid} is no whole one"
    return current.uid


def _held() -> float:
    """Megabytes, once what nobody needs any more has been given back."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * PAGE / 1e6


def _statements(project: Project):  # type: ignore[no-untyped-def]
    layer = project.layer_named("Ana")
    for article in project.articles_by_uid():
        yield from project.statements(article.id, layer.id)
