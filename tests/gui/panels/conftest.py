"""The panels in a shown window, on an article with nothing recorded yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.model.ids import ArticleId
from core.project import Project
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.gui.panels.builders import Window


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge."""
    project = builders.make_project(tmp_path / "panels.glossator", "Anna")
    builders.add_article(project)
    project.act_as("Anna")
    return project


@pytest.fixture
def article(project: Project) -> ArticleId:
    found = project.find_article(sha256=next(iter(project.articles_by_uid())).sha256)
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot, project: Project, article: ArticleId) -> Iterator[Window]:
    made = Window(project, TagPanels)
    qtbot.addWidget(made)
    made.desk.selection.show_article(article)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.reader.setFocus()
    panels = made.feature
    assert isinstance(panels, TagPanels)
    panels.finished.connect(made.reader.setFocus)
    yield made
    made.desk.bridge.close()
