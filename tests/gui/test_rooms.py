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
from gui.shared.actions import ActionId
from gui.survey.page import SurveyPage
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, record, window_on

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """Two articles; the statement on the second one is all there is."""
    path = tmp_path / "rooms.glossator"
    project = project_with(path, TEXT, "Rome agrees. Berlin waits for word from Paris.")
    second = project.article_ids(None, ArticleFilter())[1]
    record(project, second, "Berlin waits", "Germany")
    project.close()
    with window_on(path, annotator="Ana") as made:
        yield made


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


def test_coming_back_the_focus_is_on_the_statement_that_was_opened(
    workplace: Workplace, qtbot: QtBot
) -> None:
    first = workplace.desk.bridge.project.article_ids(None, ArticleFilter())[0]
    record(workplace.desk.bridge.project, first, "Nobody asked", "France")
    page = survey(workplace, qtbot)
    press(KEY.Key_Return, KEY.Key_Down)
    opened = page.browse.quotes.chosen()
    press(KEY.Key_Return)
    assert not page.isVisible()
    survey(workplace, qtbot)
    assert page.browse.quotes.hasFocus()
    assert page.browse.quotes.chosen() == opened
    assert len(opened) == 1
    press(KEY.Key_Left, KEY.Key_Escape)
    survey(workplace, qtbot)
    assert page.browse.groups.hasFocus()


def listed(page: SurveyPage) -> int:
    return page.browse.quotes.quotes.rowCount()


def pills(page: SurveyPage) -> list[str]:
    return [pill.text() for pill in page.filter.pills() if pill.isVisible()]


def test_what_a_figure_opened_is_told_and_let_go_and_ends_at_the_overview(
    workplace: Workplace, qtbot: QtBot
) -> None:
    page = survey(workplace, qtbot)
    page.filter.type("berlin")
    qtbot.waitUntil(lambda: not page.is_busy)
    before = page.filter.wanted
    figure = StatementFilter(layer=before.layer, with_drafts=False, month="2031-01")
    for way_out in (lambda: page.filter.pills()[0].click(), lambda: press(KEY.Key_Escape)):
        workplace.rooms.show_overview()
        workplace.rooms._show_statements(figure)
        qtbot.waitUntil(lambda: not page.is_busy)
        assert pills(page) == ["From the overview  ×", "January 2031  ×"]
        assert page.browse.hint.isVisible()
        press(KEY.Key_1, control=True)
        survey(workplace, qtbot)
        assert "From the overview  ×" in pills(page)  # not silently
        workplace.rooms._show_statements(figure)
        way_out()
        assert page.filter.wanted == before
        survey(workplace, qtbot)
        assert pills(page) == []
        assert listed(page) == 1


def test_the_page_opens_on_what_another_page_asks_for(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.rooms.show_survey(StatementFilter(text="submarine"))
    page = workplace.rooms.survey
    assert page is not None
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.browse.hint.isVisible()
    assert page.filter.search.text() == "submarine"
