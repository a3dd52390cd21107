"""Filling the list of articles and the table of statements against bare queries and a bare view.

Ratios are of medians of runs made in turn, so that a slow moment hits both.
"""

import gc
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from gui.application import settle
from gui.articles.model import ArticlesModel
from gui.articles.view import ArticlesView
from gui.shared.desk import Desk
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.statements.panel import StatementsPanel
from tests.bench.conftest import Report
from tests.bench.corpus import ANNOTATOR

ARTICLES, STATEMENTS = 10_000, 5_000
LONG, SHORT = ArticleId(2), ArticleId(10)
NOTHING = ArticleFilter(states=frozenset({ArticleState.SKIPPED}))
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BareModel(QAbstractTableModel):
    """Titles out of one query, all of them held."""

    def __init__(self, database: sqlite3.Connection, parent: QWidget) -> None:
        super().__init__(parent)
        self._database = database
        self._rows: list[tuple[int, str]] = []

    def fill(self, limit: int) -> None:
        self.beginResetModel()
        self._rows = self._database.execute(
            "SELECT id, title FROM article ORDER BY id LIMIT ?", (limit,)
        ).fetchall()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()


@pytest.fixture
def desk(window: QWidget, copy_of_large: Path) -> Iterator[Desk]:
    """A desk in a bare window, on the large project."""
    settings = Settings()
    made = Desk.make(window, settings, Theme(settings))
    made.bridge.open(copy_of_large)
    made.bridge.act_as(ANNOTATOR)
    settle()
    yield made
    made.bridge.close()


@pytest.fixture
def raw(copy_of_large: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(copy_of_large)
    yield database
    database.close()


def shown(view: QAbstractItemView, left: int, width: int, height: int) -> None:
    view.setGeometry(left, 0, width, height)
    view.show()
    QApplication.processEvents()


def painted(view: QAbstractItemView) -> None:
    QApplication.processEvents()
    view.viewport().repaint()


def test_filling_the_list_with_10000_articles_costs_little_more_than_a_bare_table(
    benchmark: object, window: QWidget, desk: Desk, raw: sqlite3.Connection, report: Report
) -> None:
    """From an empty list to its first screen painted.

    The bare table holds the titles of all articles and paints one line a row; ours asks for ids
    alone, fetches rows by the page and paints cards of two lines. What is there within 100 ms
    seems to be there at once, and that is some ten times the bare table. The bound is far below:
    a list that fetched all of its rows first would take five times the bare table.
    """
    model, bare = ArticlesModel(desk.bridge, window), BareModel(raw, window)
    list_view, bare_view = ArticlesView(model, desk.theme, window), QTableView(window)
    shown(list_view, 0, 260, 800)
    bare_view.setModel(bare)
    bare_view.verticalHeader().setDefaultSectionSize(list_view.rowHeight(0))
    shown(bare_view, 300, 260, 800)
    ours, floor = [], []

    def in_turn() -> None:
        model.want(NOTHING)
        bare.fill(0)
        QApplication.processEvents()
        began = time.perf_counter()
        model.want(ArticleFilter())
        painted(list_view)
        between = time.perf_counter()
        bare.fill(ARTICLES)
        painted(bare_view)
        ours.append(between - began)
        floor.append(time.perf_counter() - between)
        assert model.rowCount() == bare.rowCount() == ARTICLES

    benchmark.pedantic(in_turn, rounds=25, warmup_rounds=2)  # type: ignore[attr-defined]
    detail = f"{median(ours) * 1e3:.1f} ms, bare {median(floor) * 1e3:.1f} ms"
    report("list of 10,000 articles ÷ bare table", median(ours) / median(floor), 1.6, detail)


def query_raw(database: sqlite3.Connection) -> float:
    """Seconds of fetching the rows of the long article, and doing nothing with them."""
    of_article = "FROM statement WHERE article = ? AND layer = 1"
    began = time.perf_counter()
    spans = database.execute(
        'SELECT statement, role, "start", "end", quote FROM span'
        f" WHERE statement IN (SELECT id {of_article}) ORDER BY statement, id",
        (LONG,),
    ).fetchall()
    rows = database.execute(
        "SELECT id, uid, layer, article, actor, stance, measure, voice, confidence, note, flagged,"
        f" fields, codebook_revision, provenance {of_article}",
        (LONG,),
    ).fetchall()
    took = time.perf_counter() - began
    assert (len(rows), len(spans)) == (STATEMENTS, 3 * STATEMENTS)
    return took


def test_reloading_5000_statements_costs_little_more_than_their_query(
    benchmark: object, window: QWidget, desk: Desk, raw: sqlite3.Connection, report: Report
) -> None:
    """The table told anew of a page that is there; then the page fetched and the table shown.

    A reload computes nothing but what is seen. It may take three tenths of the query, some
    8 ms, which is half a frame of 60 Hz; a table that worked out all 30,000 cells would be
    far over that. Fetching the page makes 5,000 statements with 15,000 spans out of the rows, in
    Python, which costs as much as the rows once or twice again, and reads the text; at 100 ms
    one would begin to wait, and that is four times the query.
    """
    panel = StatementsPanel(desk, window)
    panel.setGeometry(0, 0, 900, 218)
    panel.show()
    pages, tables, floor = [], [], []

    def in_turn() -> None:
        desk.selection.show_article(SHORT)
        QApplication.processEvents()
        gc.collect()
        began = time.perf_counter()
        desk.selection.show_article(LONG)
        painted(panel.table)
        between = time.perf_counter()
        panel.model.reload()
        painted(panel.table)
        tables.append(time.perf_counter() - between)
        pages.append(between - began)
        gc.collect()
        floor.append(query_raw(raw))
        assert panel.model.rowCount() == STATEMENTS

    benchmark.pedantic(in_turn, rounds=15, warmup_rounds=2)  # type: ignore[attr-defined]
    query = median(floor)
    for what, took, bound in (("table reloaded", tables, 0.3), ("page fetched, shown", pages, 4)):
        detail = f"{median(took) * 1e3:.1f} ms, raw {query * 1e3:.1f} ms"
        report(f"5,000 statements, {what} ÷ raw query", median(took) / query, bound, detail)
