"""The page in a shown window: two annotators who differ, and Dora who decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.model.ids import ArticleId
from core.project import Project
from gui.adjudication.page import AdjudicationPage
from gui.writing import make_tools
from tests.core import builders
from tests.core.adjudication.builders import BAN, HOTLINE, REJECTS, done, says
from tests.gui.panels.builders import Window

Room = Window[AdjudicationPage]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge. They differ in a stance, and in whether there is a statement
    on the ban; on the hotline's rejection both agree."""
    project = builders.make_project(tmp_path / "p.glossator", "Anna", "Ben", "Dora")
    article = builders.add_article(project, outlet="Courier", published="2025-03-04")
    says(project, "Anna", article, HOTLINE, "Germany", "supports", "crisis hotline")
    says(project, "Ben", article, HOTLINE, "Germany", "opposes", "crisis hotline")
    says(project, "Anna", article, REJECTS, "France", "opposes", "crisis hotline")
    says(project, "Ben", article, REJECTS, "France", "opposes", "crisis hotline")
    says(project, "Ben", article, BAN, "NATO", "opposes", "crisis hotline")
    done(project, article, "Anna", "Ben")
    project.act_as("Dora")
    return project


@pytest.fixture
def article(project: Project) -> ArticleId:
    (found,) = project.adjudication_queue().of_article
    return found


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[Room]:
    made = Window(project, lambda desk, parent: AdjudicationPage(desk, make_tools, parent))
    made.desk.bridge.act_as("Dora")
    qtbot.addWidget(made)
    made.resize(1200, 820)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not made.feature.is_busy)
    made.feature.take_focus()
    yield made
    made.desk.bridge.close()
