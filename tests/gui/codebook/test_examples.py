"""The field of the examples: as high as what stands in it."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.model.codebook import Example
from gui.codebook.examples import ExamplesField
from gui.shared.settings import Settings
from gui.shared.theme import Theme

WORDS = Example("a telephone that rings on both desks, by day and by night")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    Theme(Settings())
    made = QWidget()
    qtbot.addWidget(made)
    QHBoxLayout(made)
    made.resize(120, 400)
    made.show()
    return made


def test_the_list_is_as_high_as_its_lines_are_at_every_width(window: QWidget, qtbot: QtBot) -> None:
    field = ExamplesField("Examples", "Add one", window)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show_examples((WORDS,))
    line = field.list.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: field.list.height() > 4 * line)
    window.resize(900, 400)
    qtbot.waitUntil(lambda: field.list.height() < 3 * line)
    window.resize(120, 400)
    qtbot.waitUntil(lambda: field.list.height() > 4 * line)
