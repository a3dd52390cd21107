"""From the desk to the codebook and back, by keys in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from gui.codebook.page import CodebookPage
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record, window_on

KEY = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """Two articles with a statement of Germany's on the first."""
    path = tmp_path / "rooms.glossator"
    project = project_with(path, TEXT, "Rome agrees.")
    record(
        project,
        project.article_ids(None, ArticleFilter())[0],
        "Berlin welcomes the talks",
        "Germany",
    )
    project.close()
    with window_on(path, annotator="Ana") as made:
        yield made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def editor(workplace: Workplace, qtbot: QtBot) -> CodebookPage:
    press(KEY.Key_5, CONTROL)
    page = workplace.rooms.codebook
    assert page is not None
    qtbot.waitUntil(lambda: page.isVisible() and not page.is_busy)
    return page


def test_a_key_opens_the_codebook_and_escape_leads_back(workplace: Workplace, qtbot: QtBot) -> None:
    page = editor(workplace, qtbot)
    assert page.entries.tree.hasFocus()
    press(KEY.Key_Escape)
    assert not page.isVisible()
    assert workplace.reader.view.hasFocus()


def test_in_the_tree_alt_and_an_arrow_move_the_entry_and_not_the_article(
    workplace: Workplace, qtbot: QtBot
) -> None:
    page = editor(workplace, qtbot)
    book = workplace.desk.bridge.codebook
    germany, poland = (book.find(EntryKind.ACTOR, name) for name in ("Germany", "Poland"))
    assert germany is not None
    assert poland is not None
    article = workplace.desk.selection.article
    page.entries.show_entry(poland.id)
    press(KEY.Key_Right, ALT)
    assert workplace.desk.bridge.codebook.entries[poland.id].parent == germany.id
    assert workplace.desk.selection.article == article
    press(KEY.Key_Z, CONTROL)
    assert workplace.desk.bridge.codebook.entries[poland.id].parent is None


def test_a_quote_leads_to_its_place_in_the_text(workplace: Workplace, qtbot: QtBot) -> None:
    page = editor(workplace, qtbot)
    germany = workplace.desk.bridge.codebook.find(EntryKind.ACTOR, "Germany")
    assert germany is not None
    page.entries.show_entry(germany.id)
    qtbot.waitUntil(lambda: not page.is_busy)
    page.entries.quotes.focus_first()
    press(KEY.Key_Return)
    assert not page.isVisible()
    current = workplace.desk.page.current
    assert current is not None
    assert [span.quote for span in current.parts.evidence] == ["Berlin welcomes the talks"]


def test_the_page_is_come_back_to(workplace: Workplace, qtbot: QtBot) -> None:
    editor(workplace, qtbot)
    path = workplace.desk.bridge.project.path
    workplace.desk.bridge.close()
    workplace.open_project(path)
    page = workplace.rooms.codebook
    assert page is not None
    qtbot.waitUntil(lambda: page.isVisible() and not page.is_busy)
    assert len(page.entries.tree.entries.tree) > 5
