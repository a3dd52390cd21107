"""The list that opens under a box of choices."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.shared.choice_box import ChoiceBox
from gui.shared.settings import Settings
from gui.shared.theme import Theme

NAMES = ["Everyone", "Mine (Ana)", "Ben", "All of them, each in a layer of her own"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 400)
    return made


@pytest.fixture
def box(window: QWidget) -> ChoiceBox:
    Theme(Settings())
    made = ChoiceBox(window)
    made.addItems(NAMES)
    made.setCurrentIndex(1)
    made.resize(120, 34)
    window.show()
    made.showPopup()
    QApplication.processEvents()
    return made


def test_every_choice_is_seen_whole_without_scrolling(box: ChoiceBox) -> None:
    view, model = box.view(), box.model()
    seen = view.viewport().rect()
    for row, name in enumerate(NAMES):
        place = view.visualRect(model.index(row, 0))
        assert seen.contains(place)
        assert place.width() > view.fontMetrics().horizontalAdvance(name)


def test_the_chosen_one_has_a_bar_beside_it_and_not_only_another_ground(box: ChoiceBox) -> None:
    accent = QColor(Theme(Settings()).palette.accent)
    image = box.view().viewport().grab().toImage()
    marked = []
    for row in range(len(NAMES)):
        place = box.view().visualRect(box.model().index(row, 0))
        marked.append(image.pixelColor(place.left() + 1, place.center().y()) == accent)
    assert marked == [False, True, False, False]
