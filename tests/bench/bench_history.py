"""The undo history of 100,000 steps: from its keys to the first paint, and from page to page."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement, SetNote
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from core.model.ids import ArticleId
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from gui.history.dialog import HistoryDialog
from gui.workplace import Workplace
from tests.bench.bench_desk import press
from tests.bench.conftest import Report
from tests.bench.corpus import ANNOTATOR
from tests.bench.window import window_on

STEPS, STANDS_STILL_MS = 100_000, 100
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="session")
def long_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One note written after another: a real step, repeated as rows of the journal."""
    path = tmp_path_factory.mktemp("bench") / "history.glossator"
    text = "Berlin welcomes the talks. Warsaw rejects them.\n" * 20
    with Project.create(path) as project:
        project.run(AddAnnotator(ANNOTATOR))
        project.act_as(ANNOTATOR)
        project.run(AddArticles([NewArticle(text, ArticleDetails("Talks"), "talks.txt")]))
        article = ArticleId(project.article_ids(None, ArticleFilter())[0])
        parts = StatementParts(evidence=(Span.of(text, 0, 26),))
        project.run(SetNote(project.run(AddStatement(article, parts)), "a note"))
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        repeat_last_step(database, STEPS)
    return path


def repeat_last_step(database: sqlite3.Connection, times: int) -> None:
    (last,) = database.execute("SELECT max(seq) FROM journal_step").fetchone()
    numbers = "WITH RECURSIVE turn (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn LIMIT ?)"
    database.execute("BEGIN")
    database.execute(
        f'{numbers} INSERT INTO journal_step (at, annotator, "action", target, command, label,'
        ' label_values, standing) SELECT at, annotator, "action", target, command, label,'
        " label_values, standing FROM journal_step, turn WHERE seq = ?",
        (times, last),
    )
    database.execute(
        "INSERT INTO journal_change SELECT seq, n, table_name, row_id, before, after"
        " FROM journal_change, journal_step WHERE step = ?1 AND seq > ?1",
        (last,),
    )
    database.execute("COMMIT")


def put_back(path: Path) -> None:
    """As after a walk to the oldest step: all but that one are undone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(
            "UPDATE journal_step SET standing = 'undone' WHERE standing = 'done'"
            " AND seq > (SELECT min(seq) FROM journal_step WHERE standing = 'done')"
        )


@pytest.fixture(params=["in force", "undone"])
def workplace(
    qapp: QApplication, long_history: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Workplace]:
    path = tmp_path / "copy.glossator"
    path.write_bytes(long_history.read_bytes())
    if request.param == "undone":
        put_back(path)
    with window_on(path) as made:
        made.window.activateWindow()
        made.reader.setFocus()
        qapp.processEvents()
        yield made


def opened(workplace: Workplace) -> tuple[float, HistoryDialog]:
    began = perf_counter()
    QTest.keyClick(workplace.reader.view, Qt.Key.Key_Z, CONTROL | ALT)
    dialog = workplace.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    dialog.list.viewport().repaint()
    return (perf_counter() - began) * 1e3, dialog


def closed(workplace: Workplace, dialog: HistoryDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()


def test_a_history_of_100000_steps_costs_what_is_seen_of_it(
    workplace: Workplace, report: Report, request: pytest.FixtureRequest
) -> None:
    """First paint, each page down and up, and both ends; the window never stands still."""
    first, dialog = opened(workplace)  # its modules are loaded by now, or else in this
    closed(workplace, dialog)
    openings = []
    for _ in range(9):
        took, dialog = opened(workplace)
        openings.append(took)
        closed(workplace, dialog)
    _, dialog = opened(workplace)
    keys = Qt.Key
    assert dialog.model.rowCount() > STEPS
    pages = [press(key) for key in [keys.Key_PageDown] * 20 + [keys.Key_PageUp] * 20]
    ends = [press(key) for key in (keys.Key_End, keys.Key_PageUp, keys.Key_Home) * 3]
    steps = [press(keys.Key_Down) for _ in range(20)]
    what = f"100,000 steps, {request.node.callspec.params['workplace']}"
    detail = f"median of {len(openings)}, the first one {first:.1f}"
    report(f"{what}: history opened, ms", median(openings), STANDS_STILL_MS, detail)
    detail = f"median {median(pages):.1f}, one line down {median(steps):.1f}"
    report(f"{what}: a page down, longest in ms", max(pages), STANDS_STILL_MS, detail)
    report(f"{what}: to an end, longest in ms", max(ends), STANDS_STILL_MS, f"{len(ends)} keys")
    assert dialog.model.steps_held < STEPS / 50
