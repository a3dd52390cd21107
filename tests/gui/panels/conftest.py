"""The panels in a shown window, on an article with nothing recorded yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.gui.panels.builders import Window


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge."""
    project = builders.make_project(tmp_path / "panels.glossator", "Anna")
    project.act_as("Anna")
    return project


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[Window[TagPanels]]:
    made = Window(project, TagPanels)
    qtbot.addWidget(made)
    made.feature.finished.connect(made.reader.setFocus)
    project.act_as(None)
    article = builders.add_article(project)
    project.act_as("Anna")
    made.open(qtbot, article)
    yield made
    made.desk.bridge.close()


@pytest.fixture
def form(window: Window[TagPanels]) -> Form:
    return window.feature.form
