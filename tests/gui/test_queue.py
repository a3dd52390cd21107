"""From the queue to the text, in a real window and by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, wait_until, window_on

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    project = project_with(tmp_path / "work.glossator", "Rome agrees. Oslo waits.", TEXT)
    project.close()
    with window_on(project.path) as made:
        yield made


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key, modifier)
    else:
        QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def test_an_article_found_by_its_text_is_read_from_the_words_that_were_found(
    workplace: Workplace,
) -> None:
    press(KEY.Key_L, CONTROL | SHIFT)
    press("hotline")
    press(KEY.Key_Return)
    page = workplace.desk.page
    assert page.article is not None
    assert page.article.title == "Article 2"
    assert page.text[workplace.reader.place_now :].startswith("hotline is cheap.")
    assert workplace.reader.view.hasFocus()


@pytest.mark.parametrize("typed", ["/hot\\s?line is/", "/LINE (is|was) ch/ hotline"])
def test_an_article_found_by_a_pattern_is_read_from_its_first_place(
    workplace: Workplace, typed: str
) -> None:
    places = QSignalSpy(workplace.desk.selection.place_wanted)
    press(KEY.Key_L, CONTROL | SHIFT)
    press(typed)
    press(KEY.Key_Return)
    reader, page = workplace.reader, workplace.desk.page
    wait_until(lambda: places.count() == 1)
    assert page.article is not None
    assert page.article.title == "Article 2"
    start, end = places.at(0)
    assert page.text[start:end] in ("hotline is", "hotline")
    assert page.text[reader.place_now :].startswith("A hotline is cheap.")
    assert reader.view.hasFocus()


def test_the_filter_is_opened_from_any_page_and_enter_leads_into_the_list(
    workplace: Workplace, qtbot: QtBot
) -> None:
    press(KEY.Key_3, CONTROL)
    assert not workplace.reader.isVisible()
    press(KEY.Key_F, CONTROL | ALT)
    assert workplace.reader.isVisible()
    assert workplace.articles.isAncestorOf(QApplication.focusWidget() or workplace.window)
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is workplace.articles.focusProxy()
    assert not isinstance(QApplication.focusWidget(), QLineEdit)
