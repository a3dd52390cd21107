"""The whole window on a small project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, window_on


@pytest.fixture
def empty_window(qapp: QApplication) -> Iterator[Workplace]:
    """No project is open."""
    with window_on(None) as made:
        yield made


@pytest.fixture
def workplace(qapp: QApplication, empty_window: Workplace, tmp_path: Path) -> Workplace:
    path = tmp_path / "work.glossator"
    project_with(path, TEXT, "Rome agrees. Berlin waits.").close()
    empty_window.open_project(path)
    empty_window.window.activateWindow()
    empty_window.reader.setFocus()
    qapp.processEvents()
    return empty_window
