"""What an annotator sees of a decision about the statement that she looks at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model.ids import ArticleId, StatementId
from core.model.verdict import Cause, Decision
from core.project import Project
from gui.panels.decided import Decided
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.core.adjudication.builders import HOTLINE, decide, done, only_case, says
from tests.gui.panels.builders import Window, press

Desk = Window[TagPanels]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Closed by the window's bridge. Anna and Ben differ in one stance."""
    project = builders.make_project(tmp_path / "p.glossator", "Anna", "Ben", "Dora")
    article = builders.add_article(project)
    says(project, "Anna", article, HOTLINE, "Germany", "supports", "crisis hotline")
    says(project, "Ben", article, HOTLINE, "Germany", "opposes", "crisis hotline")
    done(project, article, "Anna", "Ben")
    return project


@pytest.fixture
def article(project: Project) -> ArticleId:
    (found,) = project.adjudication_queue().of_article
    return found


@pytest.fixture
def annas(project: Project, article: ArticleId) -> StatementId:
    return only_case(project, article).statements[0].id


@pytest.fixture
def bens(project: Project, article: ArticleId) -> StatementId:
    return only_case(project, article).statements[1].id


@pytest.fixture
def window(qtbot: QtBot, project: Project, article: ArticleId) -> Iterator[Desk]:
    made = Window(project, TagPanels)
    made.desk.bridge.act_as("Anna")
    qtbot.addWidget(made)
    made.feature.finished.connect(made.reader.setFocus)
    made.open(qtbot, article)
    yield made
    made.desk.bridge.close()


def given(project: Project, article: ArticleId, decision: Decision, back_to: str = "Anna") -> None:
    decide(project, only_case(project, article), decision)
    project.act_as(back_to)


def seen(qtbot: QtBot, window: Desk, statement: StatementId) -> Decided:
    window.show_statement(statement)
    decided = window.feature.decided
    qtbot.waitUntil(lambda: not decided.is_busy)
    return decided


def test_before_a_decision_nothing_is_said(window: Desk, qtbot: QtBot, annas: StatementId) -> None:
    assert not seen(qtbot, window, annas).isVisible()


def test_who_was_not_followed_learns_what_gold_says_by_whom_and_why(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId, bens: StatementId
) -> None:
    given(window.project, article, Decision.accept(bens, Cause.SLIP, "There is an if."))
    decided = seen(qtbot, window, annas)
    assert decided.isVisible()
    assert decided.told.text() == "Decided otherwise: Stance “opposes”"
    assert decided.why.text() == "One version accepted · Dora · Slip · “There is an if.”"
    assert "Ben" not in decided.card.accessibleDescription()
    assert not decided.changed.isVisible()


def test_who_was_followed_learns_that_it_stands(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId
) -> None:
    given(window.project, article, Decision.accept(annas))
    assert seen(qtbot, window, annas).told.text() == "Decided: in gold as it stands here"


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        (Decision.reject(), "Decided: all versions are wrong"),
        (Decision.nothing(), "Decided: no statement here"),
    ],
)
def test_what_is_not_in_gold_at_all_is_said(
    window: Desk,
    qtbot: QtBot,
    article: ArticleId,
    annas: StatementId,
    decision: Decision,
    told: str,
) -> None:
    given(window.project, article, decision)
    assert seen(qtbot, window, annas).told.text() == told


def test_a_decision_shows_while_the_statement_is_looked_at_and_undo_takes_it_away(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId
) -> None:
    decided = seen(qtbot, window, annas)
    given(window.project, article, Decision.nothing())
    qtbot.waitUntil(decided.isVisible)
    window.project.act_as("Dora")
    window.project.undo()
    window.project.act_as("Anna")
    qtbot.waitUntil(lambda: not decided.isVisible())


def test_what_has_changed_since_is_to_be_decided_once_more(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId
) -> None:
    given(window.project, article, Decision.accept(annas))
    window.desk.bridge.act_as("Anna")
    decided = seen(qtbot, window, annas)
    window.feature.set_stance(2)
    qtbot.waitUntil(decided.changed.isVisible)
    assert decided.told.text() == "Decided otherwise: Stance “supports”"


def test_tab_leads_to_the_decision_of_who_only_reads_it(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId
) -> None:
    given(window.project, article, Decision.accept(annas))
    decided = seen(qtbot, window, annas)
    assert not decided.open.isVisible()
    assert decided.card.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert decided.card.accessibleName() == "What was decided"


def test_who_has_decided_something_goes_to_the_case_by_enter(
    window: Desk, qtbot: QtBot, article: ArticleId, annas: StatementId
) -> None:
    case = only_case(window.project, article)
    decide(window.project, case, Decision.accept(annas), "Anna")
    decided = seen(qtbot, window, annas)
    assert decided.open.isVisible()
    wanted: list[object] = []
    decided.case_wanted.connect(wanted.append)
    decided.open.setFocus()
    press(Qt.Key.Key_Return)
    assert wanted == [only_case(window.project, article).ref]
