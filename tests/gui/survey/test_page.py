"""The page of all statements, by keys and by what stands in its lists."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from core.commands.statements import DeleteStatement, SetFlag
from core.model.ids import StatementId
from core.model.survey import Grouping, StatementFilter
from gui.shared.actions import ActionId
from gui.shared.lines import LINE, LinesView
from gui.shared.quote_view import QuotesView
from gui.survey.page import SurveyPage
from tests.core import builders
from tests.gui.panels.builders import Window, press

KEY = Qt.Key
Survey = Window[SurveyPage]


def lines(view: LinesView) -> list[tuple[str, str]]:
    model = view.model()
    told = [model.index(row, 0).data(LINE) for row in range(model.rowCount())]
    return [(line.title, line.count) for line in told]


def listed(view: QuotesView) -> list[str]:
    rows = (view.quotes.quote_at(row) for row in range(view.quotes.rowCount()))
    return [quote.evidence for quote in rows if quote is not None]


def settled(qtbot: QtBot, page: SurveyPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def test_groups_stand_under_all_with_their_counts(window: Survey) -> None:
    assert lines(window.feature.browse.groups) == [
        ("All", "5"),
        ("crisis hotline", "3"),
        ("ban on enlargement", "1"),
        ("No measure yet", "1"),
    ]


def test_own_statements_are_shown_first_and_everyone_s_on_request(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    assert page.filter.wanted.layer == builders.own_layer(window.project)
    page.show_filter(StatementFilter())
    settled(qtbot, page)
    assert lines(page.browse.groups)[0] == ("All", "6")


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.ACTOR, [("Germany", "2"), ("France", "1"), ("NATO", "1"), ("Poland", "1")]),
        (Grouping.STANCE, [("opposes", "2"), ("supports", "2"), ("conditional", "1")]),
        (Grouping.OUTLET, [("Courier", "4"), ("Wire", "1")]),
        (Grouping.MONTH, [("April 2025", "1"), ("March 2025", "4")]),
    ],
)
def test_every_grouping_can_be_chosen(
    window: Survey, qtbot: QtBot, grouping: Grouping, expected: list[tuple[str, str]]
) -> None:
    browse = window.feature.browse
    browse.group_by(grouping)
    settled(qtbot, window.feature)
    told = lines(browse.groups)[1:]
    assert told == expected if grouping is Grouping.MONTH else sorted(told) == sorted(expected)


def test_groups_are_what_they_were_asked_as_until_the_others_are_there(
    window: Survey, qtbot: QtBot
) -> None:
    browse = window.feature.browse
    settled(qtbot, window.feature)
    before = lines(browse.groups)
    browse.group_by(Grouping.STANCE)
    assert lines(browse.groups) == before
    browse.groups.setFocus()
    press(KEY.Key_Down)  # while the groups are still those of measures
    qtbot.waitUntil(lambda: not browse.is_busy)
    assert lines(browse.groups)[0] == ("All", "5")
    assert browse.groups.currentIndex().row() == 0
    assert len(listed(browse.quotes)) == 5


def test_choosing_a_group_shows_the_quotes_under_it(window: Survey, qtbot: QtBot) -> None:
    browse = window.feature.browse
    settled(qtbot, window.feature)
    assert len(listed(browse.quotes)) == 5
    browse.groups.setFocus()
    press(KEY.Key_Down, KEY.Key_Down)
    settled(qtbot, window.feature)
    assert listed(browse.quotes) == ["Poland fears a ban on enlargement."]


def test_typing_in_a_list_filters_and_leaves_the_groups_that_match(
    window: Survey, qtbot: QtBot
) -> None:
    browse = window.feature.browse
    browse.groups.setFocus()
    press("m")
    press("inister")
    settled(qtbot, window.feature)
    assert window.feature.filter.search.text() == "minister"
    assert lines(browse.groups) == [("All", "1"), ("crisis hotline", "1")]
    press(KEY.Key_Escape)
    settled(qtbot, window.feature)
    assert lines(browse.groups)[0] == ("All", "5")


def test_the_key_that_finds_words_in_an_article_finds_them_in_the_statements_here(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    article = QSignalSpy(window.desk.actions[ActionId.FIND_IN_ARTICLE].triggered)
    page.filter.type("nobody")
    for view in (page.browse.quotes, page.browse.groups):
        view.setFocus()
        press(KEY.Key_F, ctrl=True)
        assert page.filter.search.hasFocus()
    press("minister")
    settled(qtbot, page)
    assert page.filter.search.text() == "minister"
    assert lines(page.browse.groups)[0] == ("All", "1")
    assert article.count() == 0


def test_what_a_figure_counts_is_listed_in_groups_and_what_was_open_before_comes_back(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    settled(qtbot, page)
    page.tabs.show_tab(2)
    settled(qtbot, page)
    page.visit(StatementFilter(has_draft=True))
    settled(qtbot, page)
    assert page.tabs.current == 0
    assert lines(page.browse.groups)[0] == ("All", "1")
    page.end_visit()
    assert page.tabs.current == 2


def test_escape_leaves_the_page_once_nothing_is_typed(window: Survey, qtbot: QtBot) -> None:
    left = QSignalSpy(window.feature.left)
    window.feature.filter.type("x")
    press(KEY.Key_Escape)
    assert left.count() == 0
    press(KEY.Key_Escape)
    assert left.count() == 1


def test_enter_on_a_quote_leads_to_its_place_at_the_desk(window: Survey, qtbot: QtBot) -> None:
    wanted = QSignalSpy(window.desk.selection.place_wanted)
    settled(qtbot, window.feature)
    window.feature.browse.groups.setFocus()
    press(KEY.Key_Return, KEY.Key_Return)
    text = builders.OTHER_TEXT
    start = text.index("Poland fears")
    assert list(wanted.at(0)) == [start, start + len("Poland fears a ban on enlargement.")]
    page = window.desk.page
    assert page.article is not None
    assert page.article.title == "News"
    assert window.desk.selection.statement == page.statements[0].id


def test_another_annotator_s_statement_is_only_a_place_in_the_text(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    bens = next(x for x in window.project.layers() if x.annotator.name == "Ben")
    page.show_filter(StatementFilter(layer=bens.id))
    settled(qtbot, page)
    page.browse.groups.setFocus()
    press(KEY.Key_Return, KEY.Key_Return)
    assert window.desk.page.article is not None
    assert window.desk.selection.statement is None


def test_lists_follow_what_is_recorded_flagged_and_taken_back(window: Survey, qtbot: QtBot) -> None:
    page, bridge = window.feature, window.desk.bridge
    settled(qtbot, page)
    first = page.browse.quotes.quotes.id_at(0)
    bridge.run(SetFlag(first, True))
    quote = page.browse.quotes.quotes.quote_at(0)
    assert quote is not None
    assert quote.flagged
    bridge.run(DeleteStatement(first))
    settled(qtbot, page)
    assert lines(page.browse.groups)[0] == ("All", "4")
    bridge.undo()
    settled(qtbot, page)
    assert lines(page.browse.groups)[0] == ("All", "5")


def test_what_somebody_else_asks_for_is_shown_and_can_be_let_go(
    window: Survey, qtbot: QtBot
) -> None:
    page = window.feature
    poland = builders.entry_id(window.project, builders.ACTOR, "Poland")
    page.show_filter(StatementFilter(actors=frozenset({poland}), month="2025-04"))
    settled(qtbot, page)
    assert lines(page.browse.groups) == [("All", "1"), ("ban on enlargement", "1")]
    pills = [pill for pill in page.filter.pills() if pill.isVisible()]
    assert [pill.text() for pill in pills] == ["Poland  ×", "April 2025  ×"]
    pills[0].click()
    settled(qtbot, page)
    assert page.filter.wanted.actors is None
    assert page.filter.wanted.month == "2025-04"


def test_the_models_keep_the_promises_of_item_models(window: Survey, qtbot: QtBot) -> None:
    page, mode = window.feature, QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, mode, page)
        for model in (page.browse.model, page.browse.quotes.quotes)
    ]
    for wanted in (StatementFilter(), StatementFilter(text="nothing"), StatementFilter()):
        page.show_filter(wanted)
        settled(qtbot, page)
    for grouping in Grouping:
        page.browse.group_by(grouping)
        settled(qtbot, page)
    window.desk.bridge.run(DeleteStatement(StatementId(page.browse.quotes.quotes.id_at(0))))
    settled(qtbot, page)
    assert len(testers) == 2


def test_an_empty_list_says_what_would_fill_it(window: Survey, qtbot: QtBot) -> None:
    page = window.feature
    page.filter.type("submarine")
    settled(qtbot, page)
    assert page.browse.hint.isVisible()
    assert not page.browse.groups.isVisible()
    page.browse.hint.offer.click()
    settled(qtbot, page)
    assert lines(page.browse.groups)[0] == ("All", "5")
    assert page.filter.search.text() == ""


def test_another_project_leaves_nothing_of_the_one_before(
    window: Survey, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.feature
    page.filter.type("minister")
    settled(qtbot, page)
    empty = builders.make_project(tmp_path / "empty.glossator", "Anna")
    window.desk.bridge.adopt(empty)
    assert page.browse.model.rowCount() == page.browse.quotes.quotes.rowCount() == 0
    settled(qtbot, page)
    assert page.filter.search.text() == ""
    assert page.browse.hint.isVisible()
