"""Contradictions and duplicates on the page of all statements."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from core.model.ids import ArticleId
from core.model.survey import Part, StatementFilter
from gui.shared.lines import LINE, MARGIN
from gui.survey.change_dialog import ChangeDialog
from gui.survey.contradictions import ContradictionsPane
from gui.survey.duplicates import DuplicatesPane
from gui.survey.page import SurveyPage
from gui.survey.quotes_side import QuotesSide
from tests.core import builders
from tests.gui.builders import wait_until
from tests.gui.panels.builders import HOTLINE, Window, press

KEY = Qt.Key
Survey = Window[SurveyPage]


def settled(qtbot: QtBot, page: SurveyPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def lines(pane: ContradictionsPane | DuplicatesPane) -> list[tuple[str, str, str]]:
    told = [pane.model.index(row).data(LINE) for row in range(pane.model.rowCount())]
    return [(line.title, line.below, line.count) for line in told]


def quotes(side: QuotesSide) -> list[str]:
    rows = (side.list.quotes.quote_at(row) for row in range(side.list.quotes.rowCount()))
    return [quote.evidence for quote in rows if quote is not None]


def talks(window: Survey) -> ArticleId:
    every = window.project.articles_by_uid()
    return next(each.id for each in every if each.title == "Talks")


def contradict(window: Survey) -> None:
    builders.add_statement(
        window.project, talks(window), "Berlin would not", "Germany", "sceptical", "crisis hotline"
    )


def tabs(page: SurveyPage) -> list[str]:
    return [pill.text() for pill in page.tabs.findChildren(QToolButton)]


def test_the_tabs_say_how_much_is_found_before_it_is_looked_at(
    window: Survey, qtbot: QtBot
) -> None:
    contradict(window)
    page = window.feature
    settled(qtbot, page)
    assert tabs(page) == ["In groups 6", "Contradictions 1", "Duplicates 1"]
    assert page.findChildren(ContradictionsPane) == []
    page.tabs.show_tab(2)
    settled(qtbot, page)
    page.filter.type("sceptical")
    settled(qtbot, page)
    assert tabs(page) == ["In groups 0", "Contradictions 0", "Duplicates 0"]


def test_the_rest_is_counted_soon_however_many_statements_there_are(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    settled(qtbot, page)
    page.browse.counted.emit(1_000_000)
    assert page.is_busy
    qtbot.waitUntil(lambda: not page.is_busy, timeout=3_000)
    assert tabs(page)[0] == "In groups 5"


def test_without_a_contradiction_the_page_says_what_one_would_be(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    page.take_focus()
    press(KEY.Key_Tab, ctrl=True)
    settled(qtbot, page)
    assert page.contradictions.hint.isVisible()
    assert not page.contradictions.list.isVisible()


def test_both_sides_of_a_contradiction_stand_next_to_each_other(
    window: Survey, qtbot: QtBot
) -> None:
    contradict(window)
    page = window.feature
    page.tabs.show_tab(1)
    settled(qtbot, page)
    pane = page.contradictions
    assert lines(pane) == [("Germany", "crisis hotline", "1 against · 2 for")]
    assert quotes(pane.against) == ["Berlin would not"]
    assert quotes(pane.in_favour) == [HOTLINE, "Germany supports the crisis"]


def test_each_side_of_a_contradiction_leads_to_its_place(window: Survey, qtbot: QtBot) -> None:
    contradict(window)
    page = window.feature
    wanted = QSignalSpy(window.desk.selection.place_wanted)
    page.tabs.show_tab(1)
    settled(qtbot, page)
    press(KEY.Key_Return, KEY.Key_Return)
    press(KEY.Key_Right, KEY.Key_Return)
    text = builders.TEXT
    starts = [text.index("Berlin would not"), text.index(HOTLINE)]
    assert [wanted.at(number)[0] for number in range(wanted.count())] == starts
    press(KEY.Key_Left, KEY.Key_Left)
    assert page.contradictions.list.hasFocus()


def with_two_contradictions(window: Survey, qtbot: QtBot) -> SurveyPage:
    """The page at the first of them."""
    contradict(window)
    for passage, stance in ((HOTLINE, "supports"), ("Berlin would not", "sceptical")):
        builders.add_statement(
            window.project, talks(window), passage, "NATO", stance, "ban on enlargement"
        )
    page = window.feature
    page.tabs.show_tab(1)
    settled(qtbot, page)
    return page


def test_the_side_of_another_contradiction_is_changed_once_it_is_known(
    window: Survey, qtbot: QtBot
) -> None:
    page = with_two_contradictions(window, qtbot)
    pane = page.contradictions
    wanted = QSignalSpy(pane.change_wanted)
    first = pane.in_favour.all_ids()
    press(KEY.Key_Down)
    pane.in_favour.change.click()
    assert wanted.count() == 0
    settled(qtbot, page)
    (wish,) = (wanted.at(n)[0] for n in range(wanted.count()))
    assert list(wish.statements) == pane.in_favour.all_ids()
    assert wish.told() == "Change 1 statement (NATO, ban on enlargement)"
    assert pane.in_favour.all_ids() != first


@pytest.mark.parametrize("tab", [1, 2])
def test_another_project_is_looked_through_while_findings_are_shown(
    window: Survey, qtbot: QtBot, tmp_path: Path, tab: int
) -> None:
    other = builders.make_project(tmp_path / "other.glossator", "Anna")
    other.act_as("Anna")
    article = builders.add_article(other)
    builders.add_statement(other, article, HOTLINE, "France", "supports", "crisis hotline")
    builders.add_statement(other, article, HOTLINE, "France", "supports", "crisis hotline")
    builders.add_statement(other, article, HOTLINE, "France", "opposes", "crisis hotline")
    page = window.feature
    page.tabs.show_tab(tab)
    settled(qtbot, page)
    window.desk.bridge.adopt(other)
    settled(qtbot, page)
    pane = page.contradictions if tab == 1 else page.duplicates
    assert [line[0].split(",")[0] for line in lines(pane)] == ["France"]


def test_an_answer_about_a_project_that_was_left_is_not_shown(
    window: Survey, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.feature
    settled(qtbot, page)
    page.tabs.show_tab(2)
    assert page.is_busy
    window.desk.bridge.adopt(builders.make_project(tmp_path / "empty.glossator", "Anna"))
    settled(qtbot, page)
    assert page.duplicates.model.rowCount() == 0
    assert page.duplicates.hint.isVisible()


def test_a_contradiction_that_is_taken_back_leaves_the_list(window: Survey, qtbot: QtBot) -> None:
    contradict(window)
    page = window.feature
    page.tabs.show_tab(1)
    settled(qtbot, page)
    assert page.contradictions.model.rowCount() == 1
    window.desk.bridge.undo()
    settled(qtbot, page)
    assert page.contradictions.model.rowCount() == 0
    assert page.contradictions.hint.isVisible()


def test_the_same_on_shared_words_is_listed_as_a_duplicate(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    page.tabs.show_tab(2)
    settled(qtbot, page)
    pane = page.duplicates
    assert lines(pane) == [("Germany, supports", "crisis hotline · Talks", "same words · 2 ×")]
    assert quotes(pane.statements) == [HOTLINE, "Germany supports the crisis"]


def test_the_filter_holds_for_findings_too(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    page.tabs.show_tab(2)
    settled(qtbot, page)
    page.show_filter(StatementFilter(text="poland"))
    settled(qtbot, page)
    assert page.duplicates.model.rowCount() == 0


def test_the_lists_of_findings_keep_the_promises_of_item_models(
    window: Survey, qtbot: QtBot
) -> None:
    page, mode = window.feature, QAbstractItemModelTester.FailureReportingMode.Fatal
    panes = (page.contradictions, page.duplicates)
    testers = [QAbstractItemModelTester(pane.model, mode, page) for pane in panes]
    contradict(window)
    for tab in (1, 2, 0, 1):
        page.tabs.show_tab(tab)
        settled(qtbot, page)
    window.desk.bridge.undo()
    settled(qtbot, page)
    assert len(testers) == 2


def test_f2_among_the_contradictions_changes_both_sides_as_one_step(
    window: Survey, qtbot: QtBot
) -> None:
    contradict(window)
    page = window.feature
    page.tabs.show_tab(1)
    settled(qtbot, page)
    assert page.contradictions.list.hasFocus()
    press(KEY.Key_F2)
    (dialog,) = page.findChildren(ChangeDialog)
    assert dialog.windowTitle() == "Change all 3 statements (Germany, crisis hotline)"
    qtbot.waitUntil(lambda: not dialog.is_busy)
    press(KEY.Key_End)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert Part(dialog.part.currentData()) is Part.FLAG
    press(KEY.Key_Tab, KEY.Key_Down, KEY.Key_Return)
    settled(qtbot, page)
    ids = [*page.contradictions.against.all_ids(), *page.contradictions.in_favour.all_ids()]
    assert len(ids) == 3
    assert all(each.parts.flagged for each in window.project.some_statements(ids))
    window.desk.bridge.undo()
    assert not any(each.parts.flagged for each in window.project.some_statements(ids))


def test_f2_means_the_contradiction_that_was_come_to_not_the_one_shown_before(
    window: Survey, qtbot: QtBot
) -> None:
    page = with_two_contradictions(window, qtbot)
    wanted = QSignalSpy(page.contradictions.change_wanted)
    press(KEY.Key_Down, KEY.Key_F2)
    assert wanted.count() == 0
    settled(qtbot, page)
    (wish,) = (wanted.at(n)[0] for n in range(wanted.count()))
    assert wish.told() == "Change all 2 statements (NATO, ban on enlargement)"


@pytest.mark.parametrize("height", [800, 120])
def test_rows_leave_a_margin_before_what_stands_beside_them_or_the_scroll_bar_in_it(
    height: int, window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    page.resize(1000, height)
    page.tabs.show_tab(2)
    settled(qtbot, page)
    rows = page.duplicates.list
    end = rows.viewport().mapTo(page, rows.visualRect(rows.model().index(0, 0)).topRight()).x()
    beside = page.duplicates.statements.mapTo(page, QPoint()).x()
    assert beside - end - 1 in (MARGIN, MARGIN + 1)  # and the divider


def test_a_wider_page_gives_the_lists_longer_lines(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    page.tabs.show_tab(2)
    settled(qtbot, page)
    page.resize(1280, 800)
    wait_until(lambda: page.width() == 1280)
    QApplication.processEvents()
    before = page.duplicates.list.width()
    page.resize(1920, 800)
    wait_until(lambda: page.duplicates.list.width() - before > 100)


def test_both_sides_of_a_contradiction_have_the_same_room(window: Survey, qtbot: QtBot) -> None:
    contradict(window)
    page = window.feature
    page.resize(1280, 800)
    page.tabs.show_tab(1)
    settled(qtbot, page)
    QApplication.processEvents()
    against, in_favour = page.contradictions.against, page.contradictions.in_favour
    assert abs(against.width() - in_favour.width()) <= 1
