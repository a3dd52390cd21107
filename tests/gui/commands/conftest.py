"""The whole window on a small project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with


@pytest.fixture
def empty_window(qapp: QApplication) -> Iterator[Workplace]:
    """No project is open."""
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    made = window.furnish()
    made.start_at_welcome()
    window.activateWindow()
    qapp.processEvents()
    yield made
    window.close()


@pytest.fixture
def workplace(qapp: QApplication, empty_window: Workplace, tmp_path: Path) -> Workplace:
    path = tmp_path / "work.glossator"
    project_with(path, TEXT, "Rome agrees. Berlin waits.").close()
    empty_window.open_project(path)
    empty_window.window.activateWindow()
    empty_window.reader.setFocus()
    qapp.processEvents()
    return empty_window
