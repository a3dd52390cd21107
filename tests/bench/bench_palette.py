"""The command palette over all commands and 10,000 articles: from each key to all of it painted."""

from statistics import median, quantiles

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.commands.palette import CommandPalette
from gui.workplace import Workplace
from tests.bench.bench_desk import press, workplace
from tests.bench.conftest import Report

__all__ = ["workplace"]

FRAME_MS, ARTICLES = 16, 10_000
TYPED = ("next", "article 99", "dark mode", "stetement", "zzzz", "language", "article 4321")
"""Names, titles, other names, a typing error, nothing at all."""


def opened(workplace: Workplace) -> CommandPalette:
    QTest.keyClick(workplace.reader.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    palette = workplace.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    return palette


def wait_for_titles(palette: CommandPalette) -> None:
    palette.line.setText("article 4321")
    while not palette.rows.rowCount():
        QApplication.processEvents()
    palette.line.clear()


def test_a_key_in_the_palette_is_painted_within_a_frame(
    workplace: Workplace, report: Report
) -> None:
    assert workplace.desk.bridge.project.article_count() == ARTICLES
    workplace.window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    palette = opened(workplace)
    wait_for_titles(palette)
    took: list[float] = []
    for _ in range(3):
        for typed in TYPED:
            took += [press(letter) for letter in typed]
            took += [press(Qt.Key.Key_Down), press(Qt.Key.Key_Up)]
            took += [press(Qt.Key.Key_Backspace) for _ in typed]
    p95 = quantiles(took, n=20)[-1]
    detail = f"{len(took)} keys, median {median(took):.1f}, longest {max(took):.1f}"
    report("a key in the palette, 10,000 articles, to painted, p95 in ms", p95, FRAME_MS, detail)
