"""A whole desk on a few articles, with two annotators' statements, and the page in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from gui.search.page import SearchPage
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record, window_on

SECOND = "Rome agrees. Berlin waits \U0001f54a for word from Paris.\nWarsaw waits, too."
FILLERS = 80
"""Articles beside the first two: more than two pages of rows."""

Press = Callable[..., None]


def press(*keys: str) -> None:
    """Keys as `Ctrl+Shift+F`, or text, to whatever has the focus."""
    for key in keys:
        widget = QApplication.focusWidget()
        if key.startswith("'"):
            QTest.keyClicks(widget, key[1:])
        else:
            *held, last = key.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= _HELD[each]
            QTest.keyClick(widget, getattr(Qt.Key, f"Key_{last}"), modifiers)
        QApplication.processEvents()


_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """“Article 1” and “Article 2” with a statement each, and many on talks with a number."""
    path = tmp_path / "search.glossator"
    project = project_with(path, TEXT, SECOND)
    first, second = project.article_ids(None, ArticleFilter())
    record(project, first, "Berlin welcomes", "Germany")
    record(project, second, "Berlin waits", "Germany")
    fillers = (
        NewArticle(
            f"On this day {number} the summit met, in session {number}.",
            ArticleDetails(
                f"Summit {number:02}", "Wire", published=f"2025-03-{number % 28 + 1:02}"
            ),
            "a test",
        )
        for number in range(FILLERS)
    )
    project.run(AddArticles(list(fillers)))
    project.close()
    with window_on(path, annotator="Ana", size=(1100, 700)) as made:
        yield made


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> SearchPage:
    """The page as the key opens it."""
    press("Ctrl+Shift+F")
    made = workplace.rooms.search
    assert made is not None
    assert made.isVisible()
    assert made.field.hasFocus()
    return made


@pytest.fixture
def search(page: SearchPage, qtbot: QtBot) -> Callable[[str], None]:
    """Types a search and waits for what it finds."""

    def type_and_wait(text: str) -> None:
        page.field.clear()
        press(f"'{text}")
        qtbot.waitUntil(lambda: not page.is_busy)

    return type_and_wait
