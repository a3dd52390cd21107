"""How a page of the guide looks, and where a search leaves it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextBlock
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.help.window import GuideWindow, show_guide
from gui.shared.actions import Actions
from gui.shared.palette import LIGHT
from gui.shared.settings import Settings
from gui.shared.theme import Theme, ThemeChoice


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideWindow]:
    window = QWidget()
    qtbot.addWidget(window)
    theme = Theme(Settings())
    theme.choose(ThemeChoice.LIGHT)
    shown = show_guide(theme, Actions(window, Settings()), window)
    QApplication.processEvents()
    yield shown
    theme.choose(ThemeChoice.SYSTEM)


def items_of(guide: GuideWindow) -> list[QTextBlock]:
    """The points of the lists on the page."""
    found = []
    block = guide.browser.document().begin()
    while block.isValid():
        if block.textList() is not None:
            found.append(block)
        block = block.next()
    return found


def test_a_list_keeps_the_distance_of_a_paragraph_to_what_follows(guide: GuideWindow) -> None:
    items = items_of(guide)
    last = next(item for item in items if item.next().textList() is None)
    paragraph = last.next().blockFormat().bottomMargin()
    assert last.blockFormat().bottomMargin() == paragraph
    assert items[0].blockFormat().bottomMargin() < paragraph


def test_a_bullet_stands_apart_from_its_text(guide: GuideWindow) -> None:
    browser, item = guide.browser, items_of(guide)[0]
    place = browser.document().documentLayout().blockBoundingRect(item).toRect()
    drawn = browser.viewport().grab(place).toImage()
    columns = [x for x in range(drawn.width()) if has_ink(drawn, x)]
    gap = next(after - x for x, after in pairwise(columns) if after > x + 1)
    assert gap > 4


def has_ink(image: QImage, column: int) -> bool:
    colours = (image.pixelColor(column, y).name() for y in range(image.height()))
    return any(colour != LIGHT.card for colour in colours)


def test_what_a_search_finds_stands_in_the_upper_half_of_the_page(
    guide: GuideWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(guide.search, "draft")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    bar = guide.browser.verticalScrollBar()
    assert 0 < bar.value() < bar.maximum()
    assert guide.browser.cursorRect().top() < guide.browser.viewport().height() / 2
