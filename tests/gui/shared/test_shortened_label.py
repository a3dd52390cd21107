"""Words that may have no room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.shared.shortened_label import ShortenedLabel

WORDS = "Undo: add measure “Crisis hotline between the capitals”"


@pytest.fixture
def label(qtbot: QtBot) -> Iterator[ShortenedLabel]:
    around = QWidget()
    qtbot.addWidget(around)
    label = ShortenedLabel("", around)
    label.show_words(WORDS)
    layout = QHBoxLayout(around)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    around.show()
    yield label
    around.close()


def resize(label: ShortenedLabel, width: int) -> None:
    label.window().resize(width, 40)
    QApplication.processEvents()


def test_words_with_room_are_all_shown_and_need_no_tip(label: ShortenedLabel) -> None:
    resize(label, label.sizeHint().width())
    assert label.shown() == WORDS
    assert not label.toolTip()


def test_words_without_room_give_way_to_an_ellipsis_and_a_tip(label: ShortenedLabel) -> None:
    resize(label, label.sizeHint().width() // 2)
    assert label.shown().endswith("…")
    assert label.toolTip() == label.text() == WORDS
    shorter = label.grab().toImage()
    label.show_words(label.shown())
    assert label.grab().toImage() == shorter


def test_no_words_widen_the_window(label: ShortenedLabel) -> None:
    label.show_words(WORDS * 20)
    resize(label, 100)
    assert label.window().width() == 100
