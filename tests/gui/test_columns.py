"""How the desk shares its width between list, text and panels."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.columns import Columns, shares


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def columns(window: QWidget) -> Columns:
    return columns_in(window)


def columns_in(window: QWidget, state: QByteArray | None = None) -> Columns:
    columns = Columns(window)
    for _ in range(3):
        columns.addWidget(QWidget())
    columns.come_back(state or QByteArray())
    columns.show()
    resize(columns, 1440)
    return columns


def resize(columns: Columns, width: int) -> None:
    columns.resize(width, 400)
    QApplication.processEvents()


def test_a_wider_window_gives_the_list_longer_titles_and_the_text_most(columns: Columns) -> None:
    before = columns.sizes()
    resize(columns, 1920)
    more = [now - was for now, was in zip(columns.sizes(), before, strict=True)]
    assert columns.sizes()[0] >= 400
    assert more[1] > more[0] > more[2] > 0


def test_a_small_window_takes_from_the_text_alone(columns: Columns) -> None:
    articles, _text, panels = columns.sizes()
    resize(columns, 1280)
    assert columns.sizes()[::2] == [articles, panels]


def test_whoever_moves_a_divider_keeps_their_widths(columns: Columns, window: QWidget) -> None:
    assert columns.chosen.isEmpty()
    columns.moveSplitter(300, 1)
    resize(columns, 1920)
    assert columns.sizes()[0] != shares(1920)[0]
    again = columns_in(window, columns.chosen)
    resize(again, 1920)
    assert again.sizes() == columns.sizes()
