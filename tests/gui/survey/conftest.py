"""The page in a shown window, on two articles with statements of Anna's and one of Ben's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.commands.codebook import EntryDraft
from core.commands.statements import AddStatement
from core.project import Project
from gui.survey.page import SurveyPage
from tests.core import builders
from tests.gui.panels.builders import HOTLINE, Window

OTHER = "Poland fears a ban on enlargement."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge.

    Of the crisis hotline: Germany for it twice, France against it, and Ben's Germany against it.
    Of the ban: Poland against it. Last a draft of NATO's.
    """
    project = builders.make_project(tmp_path / "survey.glossator", "Anna", "Ben")
    talks = builders.add_article(project, outlet="Courier", published="2025-03-04")
    news = builders.add_article(
        project, builders.OTHER_TEXT, "News", outlet="Wire", published="2025-04-05"
    )
    builders.add_entry(project, EntryDraft(builders.ACTOR, "Poland"))
    project.act_as("Ben")
    builders.add_statement(project, talks, HOTLINE, "Germany", "opposes", "crisis hotline")
    project.act_as("Anna")
    builders.add_statement(project, talks, HOTLINE)
    builders.add_statement(project, talks, "Germany supports the crisis")
    builders.add_statement(project, talks, "says Germany’s minister", "France", "opposes")
    builders.add_statement(project, talks, "NATO “may” accept", "NATO", "conditional", None)
    evidence = builders.quoting(OTHER, builders.OTHER_TEXT)
    parts = builders.parts(project, None, "Poland", "opposes", "ban on enlargement")
    project.run(AddStatement(news, replace(parts, evidence=(evidence,))))
    return project


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[Window[SurveyPage]]:
    made = Window(project, SurveyPage)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.feature.browse.model.rowCount() > 0)
    yield made
    made.desk.bridge.close()
