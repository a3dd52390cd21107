"""The whole window on a project with many articles, or on one with an article to work in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace

OpenWindow = Callable[[Path], Workplace]


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[OpenWindow]:
    made: list[Workplace] = []

    def make(path: Path) -> Workplace:
        settings = Settings()
        window = MainWindow(settings, Theme(settings))
        window.show()
        workplace = window.furnish()
        workplace.open_project(path)
        window.activateWindow()
        workplace.reader.setFocus()
        qapp.processEvents()
        made.append(workplace)
        return workplace

    yield make
    for workplace in made:
        workplace.window.close()
