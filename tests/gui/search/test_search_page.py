"""Everything is searched on one page, by keys, and what is found leads to its place."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.searches import SaveSearch
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from core.model.codebook import EntryKind
from gui.search.found import HIT, ROWS_A_PAGE
from gui.search.page import SearchPage
from gui.workplace import Workplace
from tests.gui.search.conftest import FILLERS, press

Search = Callable[[str], None]


def titles(pane: Any) -> list[str]:
    return [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]


def passage(workplace: Workplace) -> str:
    """What the reader was led to, up to the end of its line."""
    page, shown = workplace.desk.page, workplace.reader.view.paper.passage
    assert shown is not None
    return page.text[shown.start :].splitlines()[0]


def test_what_is_typed_is_looked_for_in_articles_and_in_statements(
    page: SearchPage, search: Search
) -> None:
    search("Berlin")
    assert sorted(titles(page.articles)) == ["Article 1", "Article 2"]
    assert page.statements.model.rowCount() == 2
    assert [pill.text() for pill in page.tabs.findChildren(QToolButton)] == [
        "Articles 2",
        "Statements 2",
    ]


def test_the_place_is_shown_with_what_was_looked_for_marked(
    page: SearchPage, search: Search
) -> None:
    search("word")
    hit = page.articles.model.index(0, 0).data(HIT)
    assert [hit.snippet[start:end] for start, end in hit.marked] == ["word"]


def test_enter_leads_to_the_place_and_the_key_of_the_page_back_to_the_hit(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    search("word")
    press("Return", "Return")
    article = workplace.desk.page.article
    assert article is not None
    assert article.title == "Article 2"
    assert workplace.reader.view.hasFocus()
    assert "for word" in passage(workplace)
    press("Ctrl+Shift+F")
    assert page.articles.list.hasFocus()
    assert page.articles.list.currentIndex().row() == 0
    press("Ctrl+Shift+F")
    assert page.field.hasFocus()
    assert page.field.selectedText() == "word"


def test_f4_goes_on_to_the_next_hit_without_the_page(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    search("Berlin")
    opened = []
    press("Return", "Return")
    for key in ("F4", "F4", "Shift+F4"):
        assert workplace.desk.page.article is not None
        opened.append(workplace.desk.page.article.title)
        press(key)
    assert opened == [*titles(page.articles), titles(page.articles)[1]]


def test_f4_opens_the_page_while_nothing_has_been_found(workplace: Workplace) -> None:
    press("F4")
    assert workplace.rooms.search is not None
    assert workplace.rooms.search.isVisible()


def test_a_statement_leads_to_its_evidence_and_is_the_current_one(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    search("actor:Germany waits")
    press("Ctrl+Tab", "Return", "Return")
    current = workplace.desk.page.current
    assert current is not None
    assert [span.quote for span in current.parts.evidence] == ["Berlin waits"]


def test_escape_leads_back_to_where_one_was(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    search("Berlin")
    press("Escape")
    assert workplace.reader.view.hasFocus()
    press("Ctrl+3", "Ctrl+Shift+F", "Escape")
    assert workplace.rooms.survey is not None
    assert workplace.rooms.survey.isVisible()


def test_rows_further_down_come_as_they_are_looked_at(
    page: SearchPage, search: Search, qtbot: QtBot
) -> None:
    search("summit")
    model = page.articles.model
    assert model.rowCount() == FILLERS
    assert model.rows_held == ROWS_A_PAGE
    press("Return", "End")
    qtbot.waitUntil(lambda: model.index(FILLERS - 1, 0).data() is not None)
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "Summit" in model.index(FILLERS - 1, 0).data()


def test_a_row_that_is_not_here_yet_opens_as_soon_as_it_is(
    workplace: Workplace, page: SearchPage, search: Search, qtbot: QtBot
) -> None:
    search("summit")
    press("Return", "End", "Return")
    qtbot.waitUntil(lambda: not page.isVisible())
    assert workplace.desk.page.article is not None
    assert workplace.desk.page.article.title == titles(page.articles)[-1]


def test_a_date_that_is_none_is_told_under_the_field_and_what_is_listed_stays(
    page: SearchPage, search: Search
) -> None:
    search("summit ")
    search("summit date:2025-13 ")
    assert page.note.isVisible()
    assert "“2025-13” is no date." in page.note.text()
    assert page.articles.model.rowCount() == FILLERS


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("date:yesterday", "“yesterday” is no date."),
        ("state:finished", "“finished” is nothing"),
        ("/(open/", "is no regular expression"),
    ],
)
@pytest.mark.parametrize("by_enter", [False, True])
def test_what_still_makes_no_sense_after_a_pause_or_enter_is_told(
    page: SearchPage, search: Search, qtbot: QtBot, typed: str, told: str, by_enter: bool
) -> None:
    search(typed)
    assert told not in page.note.text()
    if by_enter:
        press("Return")
    qtbot.waitUntil(lambda: told in page.note.text())
    assert page.note.isVisible()
    search("summit")
    assert told not in page.note.text()


def test_an_empty_field_teaches_and_an_example_is_searched_for_at_once(
    page: SearchPage, qtbot: QtBot
) -> None:
    assert page.lesson.isVisible()
    assert len(page.lesson.examples) == 6
    example = next(each for each in page.lesson.examples if each.text().startswith("actor:"))
    example.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.field.text() == example.text()
    assert page.field.hasFocus()
    assert not page.lesson.isVisible()
    page.field.clear()
    assert page.lesson.isVisible()


def test_what_was_understood_is_said_where_nothing_is_found(
    page: SearchPage, search: Search
) -> None:
    search('submarine "of war" -outlet:Wire')
    assert page.hint.isVisible()
    said = page.note.text()
    assert said == "the word “submarine” · the phrase “of war” · not: outlet “Wire”"


def test_a_first_letter_lists_the_newest_and_says_so(page: SearchPage, search: Search) -> None:
    search("s")
    assert page.articles.count == FILLERS + 1
    days = [page.articles.model.index(row, 0).data(HIT).published for row in range(ROWS_A_PAGE)]
    assert days == sorted(days, reverse=True)
    hit = page.articles.model.index(0, 0).data(HIT)
    assert [hit.snippet[start:end] for start, end in hit.marked] == ["summit"]
    assert page.note.text() == (
        "words that begin with “s” · newest first, as one letter finds too many to rank"
    )
    search("su")
    assert page.note.text() == "words that begin with “su”"


@pytest.mark.parametrize("typed", ["/war(saw|ning)/ ", "/^Rome/ "])
def test_a_pattern_is_looked_for_beside_the_desk(
    page: SearchPage, search: Search, typed: str
) -> None:
    search(typed)
    assert "Article 2" in titles(page.articles)
    assert page.busy.text() == ""


def test_a_pattern_that_runs_away_is_told_under_the_field_and_the_next_search_goes_on(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    new = NewArticle("a" * 5_000 + "!", ArticleDetails("Long"), "a test")
    workplace.desk.bridge.run(AddArticles([new]))
    search("/(a|aa)+$/ ")
    assert "takes too long" in page.note.text()
    search("Berlin")
    assert page.articles.count == 2
    assert "takes too long" not in page.note.text()


def test_what_is_found_follows_the_project(
    workplace: Workplace, page: SearchPage, search: Search, qtbot: QtBot
) -> None:
    search("submarine")
    assert page.articles.count == 0
    new = NewArticle("A submarine surfaced.", ArticleDetails("Surfaced"), "a test")
    workplace.desk.bridge.run(AddArticles([new]))
    qtbot.waitUntil(lambda: page.articles.count == 1)
    workplace.desk.bridge.undo()
    qtbot.waitUntil(lambda: page.articles.count == 0)


def test_a_letter_typed_in_the_list_begins_another_search(
    page: SearchPage, search: Search, qtbot: QtBot
) -> None:
    search("Berlin")
    press("Return", "'x")
    assert page.field.hasFocus()
    assert page.field.text() == "x"


def test_the_models_keep_the_promises_of_qt(page: SearchPage, search: Search, qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(pane.model, fatal) for pane in (page.articles, page.statements)
    ]
    for text in ("summit", "Berlin", "submarine", "summit"):
        search(text)
    press("Return", "End")
    qtbot.waitUntil(lambda: not page.is_busy)
    QApplication.processEvents()
    assert all(testers)


# What is offered while one types


def test_fields_and_their_values_are_offered_and_taken_by_keys(
    page: SearchPage, qtbot: QtBot
) -> None:
    press("'ac")
    assert page.field.offers.names == ["actor:"]
    press("Tab")
    assert page.field.text() == "actor:"
    assert page.field.offers.names[:3] == ["Germany", "Poland", "France"]
    press("'war")
    assert page.field.offers.names == ["Warsaw"]
    press("Down", "Return")
    assert page.field.text() == "actor:Warsaw "
    assert page.field.hasFocus()
    press("'measure:cri", "Tab")
    assert page.field.text() == 'actor:Warsaw measure:"Crisis hotline" '
    assert page.field.offers.names == []


def test_enter_leads_into_the_list_unless_an_offer_is_chosen(
    page: SearchPage, search: Search
) -> None:
    search("actor:ger")
    assert page.field.offers.names == ["Germany"]
    press("Return")
    assert page.articles.list.hasFocus()
    assert page.field.offers.names == []


def test_escape_puts_away_what_is_offered_before_it_leaves(page: SearchPage) -> None:
    press("'ac", "Escape")
    assert page.field.offers.names == []
    assert page.isVisible()
    press("Escape")
    assert not page.isVisible()


def test_what_is_offered_follows_the_codebook(workplace: Workplace, page: SearchPage) -> None:
    press("'actor:swe")
    assert page.field.offers.names == []
    workplace.desk.bridge.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Sweden")))
    press("'d")
    assert page.field.offers.names == ["Sweden"]


@pytest.mark.parametrize(
    ("typed", "better"),
    [("acter:Germany ", "actor:Germany "), ("actor:Germny ", "actor:Germany ")],
)
def test_what_is_nearly_right_is_proposed_where_nothing_is_found(
    page: SearchPage, search: Search, qtbot: QtBot, typed: str, better: str
) -> None:
    search(typed)
    assert page.hint.offer.text() == f"Search for {better}"
    page.hint.offer.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.field.text() == better
    assert page.articles.count == 2


# Queues


def searched_at_desk(workplace: Workplace) -> str:
    line = workplace.articles.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line.text()


def test_what_is_found_is_opened_as_a_queue_at_the_desk(
    workplace: Workplace, page: SearchPage, search: Search
) -> None:
    assert not page.queue.isVisible()
    search("summit")
    page.queue.setFocus()
    press("Space")
    assert not page.isVisible()
    assert searched_at_desk(workplace) == "summit"


def test_saved_searches_are_offered_and_opened_as_queues(
    workplace: Workplace, page: SearchPage
) -> None:
    assert not page.lesson.saved.isVisible()
    workplace.desk.bridge.run(SaveSearch("Meetings", ArticleFilter(text="summit")))
    (button,) = page.lesson.saved.findChildren(QPushButton)
    assert button.text() == "Meetings"
    button.setFocus()
    press("Space")
    assert not page.isVisible()
    assert searched_at_desk(workplace) == "summit"


def test_the_palette_opens_a_saved_search_as_a_queue(
    workplace: Workplace, page: SearchPage
) -> None:
    workplace.desk.bridge.run(SaveSearch("Meetings", ArticleFilter(text="summit")))
    press("Ctrl+K", "'queue meet", "Return")
    assert not page.isVisible()
    assert searched_at_desk(workplace) == "summit"


def test_tab_goes_through_the_head_in_the_order_it_is_read(
    page: SearchPage, search: Search, qtbot: QtBot
) -> None:
    search("summit")
    qtbot.waitUntil(lambda: page.queue.isVisible() and page.head.save.isVisible())
    for wanted in (page.layers, page.queue, page.head.save):
        press("Backtab")
        assert QApplication.focusWidget() is wanted
