"""Contradictions and duplicates on the page of all statements."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from core.model.ids import ArticleId
from core.model.survey import StatementFilter
from gui.survey.findings import FindingsPane
from gui.survey.lines import LINE
from gui.survey.page import SurveyPage
from gui.survey.quotes_side import QuotesSide
from tests.core import builders
from tests.gui.panels.builders import HOTLINE, Window, press

KEY = Qt.Key
Survey = Window[SurveyPage]


def settled(qtbot: QtBot, page: SurveyPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def lines(pane: FindingsPane) -> list[tuple[str, str, str]]:
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
