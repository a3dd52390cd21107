"""The table in a shown window, on an article with two statements and a draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.statements.panel import StatementsPanel
from tests.core import builders
from tests.gui.panels.builders import BAN, HOTLINE, Window


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge."""
    project = builders.make_project(tmp_path / "statements.glossator", "Anna", "Ben")
    article = builders.add_article(project)
    project.act_as("Anna")
    builders.add_statement(project, article, "France, says Germany’s minister", "France", None)
    builders.add_statement(project, article, HOTLINE)
    builders.add_statement(project, article, BAN, "NATO", "conditional", "ban on enlargement")
    return project


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[Window[StatementsPanel]]:
    made = Window(project, StatementsPanel)
    qtbot.addWidget(made)
    made.resize(800, 400)
    article = project.find_article(sha256=next(iter(project.articles_by_uid())).sha256)
    assert article is not None
    made.open(qtbot, article)
    QAbstractItemModelTester(
        made.feature.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    yield made
    made.desk.bridge.close()
