"""From the desk to all statements and back, by keys in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model.article import ArticleFilter
from core.model.layer import ArticleState
from core.model.survey import StatementFilter
from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.survey.page import SurveyPage
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    """Two articles; the statement on the second one is all there is."""
    path = tmp_path / "rooms.glossator"
    project = project_with(path, TEXT, "Rome agrees. Berlin waits for word from Paris.")
    second = project.article_ids(None, ArticleFilter())[1]
    record(project, second, "Berlin waits", "Germany")
    project.close()
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    made = window.furnish()
    made.open_project(path)
    made.desk.bridge.act_as("Ana")
    window.activateWindow()
    made.reader.setFocus()
    qapp.processEvents()
    yield made
    window.close()


def press(*keys: Qt.Key, control: bool = False) -> None:
    for key in keys:
        modifiers = CONTROL if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()


def survey(workplace: Workplace, qtbot: QtBot) -> SurveyPage:
    press(KEY.Key_3, control=True)
    page = workplace.rooms.survey
    assert page is not None
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.isVisible()
    return page


def test_a_key_shows_all_statements_and_enter_leads_to_the_place_of_one(
    workplace: Workplace, qtbot: QtBot
) -> None:
    survey(workplace, qtbot)
    press(KEY.Key_Return, KEY.Key_Return)
    desk = workplace.desk
    assert desk.page.article is not None
    assert desk.page.article.title == "Article 2"
    assert desk.page.current is not None
    assert [span.quote for span in desk.page.current.parts.evidence] == ["Berlin waits"]
    assert workplace.reader.view.hasFocus()


@pytest.mark.parametrize("by", [(KEY.Key_Escape, False), (KEY.Key_1, True)])
def test_escape_and_the_key_of_the_desk_lead_back(
    workplace: Workplace, qtbot: QtBot, by: tuple[Qt.Key, bool]
) -> None:
    page = survey(workplace, qtbot)
    press(by[0], control=by[1])
    assert not page.isVisible()
    assert workplace.reader.view.hasFocus()


def test_what_changes_the_open_article_does_nothing_while_it_is_not_seen(
    workplace: Workplace, qtbot: QtBot
) -> None:
    bridge, article = workplace.desk.bridge, workplace.desk.selection.article
    assert bridge.layer is not None
    assert article is not None
    survey(workplace, qtbot)
    press(KEY.Key_Return, control=True)
    assert bridge.project.article_state(bridge.layer, article) is not ArticleState.DONE
    assert not workplace.desk.actions[ActionId.SAME_EVIDENCE].isEnabled()
    assert workplace.desk.actions[ActionId.FILTER_ARTICLES].isEnabled()
    press(KEY.Key_Escape)
    press(KEY.Key_Return, control=True)
    assert bridge.project.article_state(bridge.layer, article) is ArticleState.DONE


def test_the_page_opens_on_what_another_page_asks_for(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.rooms.show_survey(StatementFilter(text="submarine"))
    page = workplace.rooms.survey
    assert page is not None
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.browse.hint.isVisible()
    assert page.filter.search.text() == "submarine"
