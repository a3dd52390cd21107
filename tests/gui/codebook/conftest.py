"""The page in a shown window, on one article with statements of Anna's and one of Ben's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.commands.codebook import EntryDraft
from core.project import Project
from gui.codebook.page import CodebookPage
from tests.core import builders
from tests.gui.panels.builders import HOTLINE, Window


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge. Germany stands in two statements of Anna's, one of Ben's."""
    project = builders.make_project(tmp_path / "codebook.glossator", "Anna", "Ben")
    talks = builders.add_article(project, outlet="Courier", published="2025-03-04")
    builders.add_entry(project, EntryDraft(builders.ACTOR, "Bavaria", parent="Germany"))
    project.act_as("Ben")
    builders.add_statement(project, talks, HOTLINE, "Germany", "opposes", "crisis hotline")
    project.act_as("Anna")
    builders.add_statement(project, talks, HOTLINE)
    builders.add_statement(project, talks, "Germany supports the crisis")
    builders.add_statement(project, talks, "says Germany’s minister", "France", "opposes")
    return project


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[Window[CodebookPage]]:
    made = Window(project, CodebookPage)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not made.feature.is_busy)
    made.feature.take_focus()
    yield made
    made.desk.bridge.close()
