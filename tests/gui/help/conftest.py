"""The whole window on one article with one statement."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT)
    record(project, ArticleId(project.article_ids(None, ArticleFilter())[0]), "Warsaw rejects")
    project.close()
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    made = window.furnish()
    made.open_project(path)
    window.activateWindow()
    made.reader.setFocus()
    qapp.processEvents()
    yield made
    window.close()
