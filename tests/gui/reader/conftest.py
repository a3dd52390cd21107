"""A shown reader on an article with statements, and hands to work it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QTextLine
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from core.model.ids import ArticleId, StatementId
from core.project import Project
from gui.reader.panel import ReaderPanel
from gui.shared.desk import Desk
from tests.gui.builders import desk_on, project_with, record


class Hands:
    """The reader in a window of its own; everything is done by keys and seen on widgets."""

    def __init__(self, project: Project) -> None:
        self.window = QMainWindow()
        self.desk: Desk = desk_on(project, self.window)
        self.desk.actions.enable_for_project(True)
        self.reader = ReaderPanel(self.desk, self.window)
        self.window.setCentralWidget(self.reader)
        self.window.resize(760, 560)
        self.window.show()
        self.window.activateWindow()
        self.view = self.reader.view

    def show(self, text: str, details: ArticleDetails = ArticleDetails("Any")) -> ArticleId:  # noqa: B008
        """Import a text and open it."""
        new = NewArticle(text, details, "t.txt")
        report = self.desk.bridge.project.run(AddArticles([new]))
        article = report.imported[0].id
        self.desk.selection.show_article(article)
        self.view.setFocus()
        QApplication.processEvents()
        return article

    def record(self, quote: str, actor: str | None = None) -> StatementId:
        """A draft on the first place of a quote in the open article."""
        assert self.desk.selection.article is not None
        made = record(self.desk.bridge.project, self.desk.selection.article, quote, actor)
        QApplication.processEvents()
        return made

    def press(self, *keys: str) -> None:
        for each in keys:
            key = QKeySequence.fromString(each)[0]
            focused = QApplication.focusWidget() or self.window
            QTest.keyClick(focused, key.key(), key.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)
        QApplication.processEvents()

    def passage(self) -> str:
        """The words of the passage under the cursor."""
        cursor = self.reader.input.cursor
        assert cursor is not None
        return "" if cursor.span is None else cursor.span.quote

    def hint(self) -> str:
        """What the line above the text says."""
        return self.reader.hint.text() if self.reader.hint.isVisible() else ""

    def is_seen(self, point: int) -> bool:
        """Whether the character at a code point stands in the visible part of the text."""
        return self.view.viewport().rect().contains(self.view.caret_rect(point).center())

    def move_mouse(self, point: int) -> None:
        """Over the middle of the character at a code point."""
        x, y = self.middle_of(point), self.view.caret_rect(point).center().y()
        QTest.mouseMove(self.view.viewport(), QPoint(round(x), y))
        QApplication.processEvents()

    def middle_of(self, point: int) -> float:
        """Of the character at a code point, in pixels from the left edge of the text."""
        unit = self.desk.page.offsets.to_units(point)
        block = self.view.document().findBlock(unit)
        line = block.layout().lineForTextPosition(unit - block.position())

        def caret(at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
            return float(line.cursorToX(at - block.position(), edge)[0])

        before, after = caret(unit), caret(unit, QTextLine.Edge.Trailing)
        if before != after:
            return (before + after) / 2
        # Where the way of reading changes, Qt has both carets beyond the run of letters.
        letter = self.desk.page.text[point]
        half = QFontMetricsF(self.view.font()).horizontalAdvance(letter) / 2
        return caret(unit + 1) + (-half if bidirectional(letter) in ("L", "EN") else half)

    def click(self, point: int) -> None:
        viewport, place = self.view.viewport(), self.view.caret_rect(point).center()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()


@pytest.fixture
def hands_on(qapp: QApplication) -> Iterator[Callable[[Project], Hands]]:
    made: list[Hands] = []

    def make(project: Project) -> Hands:
        made.append(Hands(project))
        return made[-1]

    yield make
    for each in made:
        each.window.close()
        each.desk.bridge.close()


@pytest.fixture
def hands(hands_on: Callable[[Project], Hands], tmp_path: Path) -> Hands:
    return hands_on(project_with(tmp_path / "p.glossator"))
