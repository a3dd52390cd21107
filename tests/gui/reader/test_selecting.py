"""Evidence selected through the real widget: what is stored is what the text says there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from core.commands.articles import AddArticles
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.ids import ArticleId
from core.model.span import Span
from core.model.statement import StatementParts
from gui.reader.panel import ReaderPanel
from gui.shared.desk import Desk
from tests.gui.builders import TRAPS, desk_on, project_with

WILD = st.text(
    alphabet=st.sampled_from("ab é.\n\r\u00a0\u2028😀👩\u200d👧🇪🇺e\u0301שלםعرب欧盟\ufeff\u2011🏽"),
    min_size=1,
    max_size=60,
)
ONE_WINDOW = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = ("", "Germany agrees. ", "😀 ")


class Reading:
    """A shown reader on a project that takes one text after another."""

    def __init__(self, folder: Path) -> None:
        self.window = QMainWindow()
        self.desk: Desk = desk_on(project_with(folder / "p.glossator"), self.window)
        self.reader = ReaderPanel(self.desk)
        self.window.setCentralWidget(self.reader)
        self.window.resize(700, 500)
        self.window.show()
        self.view = self.reader.view
        self._count = 0

    def show(self, raw: str) -> ArticleId:
        """Import a text, made unlike all others by a number at its end, and open it."""
        self._count += 1
        new = NewArticle(f"{raw} {self._count}", ArticleDetails("Any"), "t.txt")
        report = self.desk.bridge.project.run(AddArticles([new]))
        article = report.imported[0].id
        self.desk.selection.show_article(article)
        QApplication.processEvents()
        return article

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport, button = self.view.viewport(), Qt.MouseButton.LeftButton
        modifier = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, button, modifier, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, button, modifier, end)

    def place_of(self, point: int) -> QPoint:
        return self.view.caret_rect(point).center()

    def store_pending(self, article: ArticleId) -> None:
        """Record what is pending as a draft, and hold it against the text in the file."""
        project = self.desk.bridge.project
        pending = self.desk.selection.pending
        assert pending
        statement = project.run(AddStatement(article, StatementParts(evidence=pending)))
        text = project.text(article)
        (stored,) = project.some_statements([statement])
        for span in stored.parts.evidence:
            assert text[span.start : span.end] == span.quote
        self.desk.selection.drop_pending()


@pytest.fixture
def reading(qapp: QApplication, tmp_path: Path) -> Iterator[Reading]:
    made = Reading(tmp_path)
    yield made
    made.window.close()
    made.desk.bridge.close()


@ONE_WINDOW
@given(WILD, st.floats(0, 1), st.floats(0, 1))
def test_any_drag_over_any_text_stores_a_true_quote(
    reading: Reading, raw: str, start: float, end: float
) -> None:
    article = reading.show(raw)
    length = len(reading.desk.page.text)
    reading.drag(*(reading.place_of(round(share * length)) for share in (start, end)))
    reading.view.setFocus()
    QTest.keyClick(reading.view, Qt.Key.Key_Return)
    reading.store_pending(article)


@ONE_WINDOW
@given(
    st.sampled_from(TRAPS),
    st.lists(
        st.tuples(
            st.sampled_from([Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right]),
            st.sampled_from(
                [
                    Qt.KeyboardModifier.NoModifier,
                    Qt.KeyboardModifier.ShiftModifier,
                    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
                ]
            ),
        ),
        max_size=12,
    ),
    st.sampled_from(PIECES),
)
def test_any_keys_in_any_trap_store_a_true_quote(
    reading: Reading,
    trap: str,
    keys: list[tuple[Qt.Key, Qt.KeyboardModifier]],
    before: str,
) -> None:
    article = reading.show(f"{before}{trap}")
    reading.view.setFocus()
    for key, modifier in keys:
        QTest.keyClick(reading.view, key, modifier)
    QTest.keyClick(reading.view, Qt.Key.Key_Return)
    assert reading.desk.selection.pending
    reading.store_pending(article)


def test_a_drag_snaps_to_whole_words(reading: Reading) -> None:
    reading.show("Germany welcomes the talks today.")
    reading.drag(reading.place_of(10), reading.place_of(18))
    assert reading.reader.input.cursor is not None
    span = reading.reader.input.cursor.span
    assert span is not None
    assert span.quote == "welcomes the"


@pytest.mark.parametrize("trap", TRAPS)
def test_what_is_copied_is_what_is_marked(reading: Reading, trap: str) -> None:
    reading.show(trap)
    reading.view.setFocus()
    QTest.keyClick(reading.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    cursor = reading.reader.input.cursor
    assert cursor is not None
    assert cursor.span is not None
    start, end = reading.view.selected_range()
    assert reading.desk.page.text[start:end] == cursor.span.quote


def test_a_click_between_two_lines_hits_the_word_above_or_below_it(reading: Reading) -> None:
    reading.show("word " * 60)
    layout = reading.view.document().firstBlock().layout()
    assert layout.lineCount() >= 3
    for y in range(2, 3 * 27):
        point = reading.view.point_at(QPointF(300, y))
        line = layout.lineForTextPosition(point).lineNumber()
        assert line == y // 27
        x = layout.lineAt(line).cursorToX(point)[0]
        assert abs(x - 300) < 30


def test_a_dragged_edge_leaves_the_other_edge_where_it_was(reading: Reading) -> None:
    article = reading.show("Reassessing relations is what they want today.")
    text = reading.desk.page.text
    project = reading.desk.bridge.project
    parts = StatementParts(evidence=(Span.of(text, 5, 21),))
    statement = project.run(AddStatement(article, parts))
    reading.desk.selection.show_statement(statement)
    QApplication.processEvents()
    reading.drag(reading.place_of(21), reading.place_of(text.index("what") + 2))
    current = reading.desk.page.current
    assert current is not None
    assert [span.quote for span in current.parts.evidence] == ["essing relations is what"]


def test_a_right_to_left_paragraph_stands_on_the_right(reading: Reading) -> None:
    reading.show("שלום עולם")
    assert reading.view.caret_rect(0).left() > reading.view.viewport().width() / 2
