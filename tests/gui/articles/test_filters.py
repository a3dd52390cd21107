"""The queue, narrowed by a form and by chips, with keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from core.commands.assigning import AssignArticles
from core.commands.statements import AddStatement, DeleteStatement
from core.model.article import NOBODY, ArticleFilter, ArticleOrder
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.statement import StatementParts
from core.project import Project
from gui.articles.day_line import DayLine
from gui.articles.filter_form import FilterForm
from gui.articles.filter_words import first_day, last_day, typed_again
from gui.articles.panel import ArticlesPanel
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.languages import known_languages, speak
from tests.gui.clipping import clipped_in

Key = Qt.Key
NewProject = Callable[..., Project]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, new_project: NewProject) -> ArticlesPanel:
    """A list of twelve articles: of four outlets, one in each month."""
    desk.bridge.adopt(new_project(12, ("Ana", "Ben")))
    made = ArticlesPanel(desk)
    qtbot.addWidget(made)
    made.resize(260, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    desk.actions.on(ActionId.FILTER_ARTICLES, made.open_filter)
    return made


def listed(panel: ArticlesPanel) -> list[str]:
    model = panel.findChildren(QTableView)[0].model()
    return [model.index(row, 0).data().removeprefix("Title 000") for row in range(model.rowCount())]


def chips(panel: ArticlesPanel) -> list[str]:
    return [c.text().removesuffix("  ×") for c in _chips(panel)]


def _chips(panel: ArticlesPanel) -> list[QToolButton]:
    buttons = panel.findChildren(QToolButton)
    return [button for button in buttons if button.text().endswith("×") and button.isVisible()]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)


def open_form(panel: ArticlesPanel, qtbot: QtBot) -> FilterForm:
    button = next(b for b in panel.findChildren(QToolButton) if b.text() == "Filter…")
    button.setFocus()
    press(qtbot, Key.Key_Space)
    form = panel.findChild(FilterForm)
    assert isinstance(form, FilterForm)
    assert form.isVisible()
    return form


def test_an_outlet_and_a_time_are_asked_for_by_keys_and_stand_as_chips(
    panel: ArticlesPanel, qtbot: QtBot
) -> None:
    open_form(panel, qtbot)
    press(qtbot, Key.Key_Down)
    assert listed(panel) == ["00", "04", "08"]
    press(qtbot, Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "2025-05")
    assert listed(panel) == ["04", "08"]
    press(qtbot, Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "2025-05")
    assert listed(panel) == ["04"]
    assert chips(panel) == ["Harbour Courier", "May 2025"]
    press(qtbot, Key.Key_Return)
    assert not form_is_shown(panel)
    assert panel.findChildren(QTableView)[0].hasFocus()


def form_is_shown(panel: ArticlesPanel) -> bool:
    return any(form.isVisible() for form in panel.findChildren(FilterForm))


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Delete])
def test_a_chip_goes_by_a_key_and_the_next_one_has_the_focus(
    panel: ArticlesPanel, qtbot: QtBot, key: Qt.Key
) -> None:
    panel.want(ArticleFilter(outlet="Policy Wire", since="2025-06-01"))
    assert chips(panel) == ["Policy Wire", "From 1 Jun 2025"]
    _chips(panel)[0].setFocus()
    press(qtbot, key)
    assert chips(panel) == ["From 1 Jun 2025"]
    assert _chips(panel)[0].hasFocus()
    press(qtbot, key)
    assert chips(panel) == []
    assert len(listed(panel)) == 12


def test_escape_takes_all_filters_away_and_keeps_the_order(
    panel: ArticlesPanel, qtbot: QtBot
) -> None:
    for widget in (panel.findChildren(QLineEdit)[0], panel.findChildren(QTableView)[0]):
        panel.want(ArticleFilter(outlet="Policy Wire", order=ArticleOrder.OLDEST))
        assert len(listed(panel)) == 3
        widget.setFocus()
        press(qtbot, Key.Key_Escape)
        assert chips(panel) == []
        assert listed(panel)[:2] == ["00", "01"]
        orders = [b.accessibleName() for b in panel.findChildren(QToolButton) if b.menu()]
        assert "Order: Oldest first" in orders


def test_the_pills_count_what_passes_the_filter(panel: ArticlesPanel) -> None:
    panel.want(ArticleFilter(outlet="Policy Wire"))
    texts = [b.text() for b in panel.findChildren(QToolButton)]
    assert "All 3" in texts
    assert "To do 3" in texts


def test_others_may_ask_for_several_states_and_a_pill_takes_their_place(
    panel: ArticlesPanel, qtbot: QtBot
) -> None:
    states = frozenset({ArticleState.TO_DO, ArticleState.IN_PROGRESS})
    panel.want(ArticleFilter(states, outlet="Policy Wire"))
    assert chips(panel) == ["to do, started", "Policy Wire"]
    assert len(listed(panel)) == 3
    pill = next(b for b in panel.findChildren(QToolButton) if b.text().startswith("Done"))
    pill.click()
    assert listed(panel) == []
    assert chips(panel) == ["Policy Wire"]
    assert "No article passes the filter" in " ".join(
        label.text() for label in panel.findChildren(QLabel) if label.isVisible()
    )


def test_an_ampersand_in_an_outlet_is_seen_and_takes_no_filter_away(panel: ArticlesPanel) -> None:
    panel.want(ArticleFilter(outlet="Wind & Sun"))
    (chip,) = (
        b for b in panel.findChildren(QToolButton) if b.accessibleName() == "Filter: Wind & Sun"
    )
    assert chip.text() == "Wind && Sun  ×"
    assert chip.shortcut().isEmpty()


def test_the_form_shows_what_others_asked_for(panel: ArticlesPanel, qtbot: QtBot) -> None:
    panel.want(ArticleFilter(since="2025-03-01", until="2025-12-31"))
    form = open_form(panel, qtbot)
    assert [line.text() for line in form.findChildren(QLineEdit)] == ["2025-03", "2025"]
    panel.clear()
    assert [line.text() for line in form.findChildren(QLineEdit)] == ["", ""]


def complaints(form: FilterForm) -> list[str]:
    labels = form.findChildren(QLabel)
    return [label.text() for label in labels if "is no day" in label.text() and label.isVisible()]


@pytest.mark.parametrize("typed", ["2025-13", "2025-13-99", "2025-02-30", "yesterday"])
def test_what_is_no_day_is_said_below_its_line_and_filters_nothing(
    panel: ArticlesPanel, qtbot: QtBot, typed: str
) -> None:
    form = open_form(panel, qtbot)
    press(qtbot, Key.Key_Tab)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, typed)
    assert complaints(form)[0].startswith("“")
    assert line.accessibleDescription() == complaints(form)[0]
    assert (len(listed(panel)), chips(panel)) == (12, [])
    press(qtbot, Key.Key_Return)
    assert form.isVisible()
    assert line.hasFocus()
    line.selectAll()
    qtbot.keyClicks(line, "2025-11")
    assert complaints(form) == []
    assert listed(panel) == ["10", "11"]


def test_half_a_month_is_waited_for_and_only_enter_says_that_it_is_none(
    panel: ArticlesPanel, qtbot: QtBot
) -> None:
    form = open_form(panel, qtbot)
    press(qtbot, Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "2025-1")
    assert complaints(form) == []
    assert chips(panel) == ["From 1 Jan 2025"]
    press(qtbot, Key.Key_Return)
    assert len(complaints(form)) == 1
    assert chips(panel) == []


def test_enter_in_the_form_applies_it_and_opens_no_article(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    open_form(panel, qtbot)
    press(qtbot, Key.Key_Down, Key.Key_Return)
    table = panel.findChildren(QTableView)[0]
    assert table.hasFocus()
    assert listed(panel) == ["00", "04", "08"]
    assert desk.selection.article is None
    opened = QSignalSpy(panel.opened)
    press(qtbot, Key.Key_Return)
    assert opened.count() == 1
    assert desk.page.article is not None
    assert desk.page.article.title == "Title 00000"
    press(qtbot, Key.Key_Down)
    assert desk.page.article.title == "Title 00004"


@pytest.mark.parametrize("language", known_languages())
def test_the_form_leaves_the_list_its_width(
    desk: Desk, qtbot: QtBot, new_project: NewProject, language: str
) -> None:
    locale, application = QLocale(), QApplication.instance()
    assert application is not None
    spoken = speak(application, language)
    try:
        desk.bridge.adopt(new_project(12, ("Ana", "Ben")))
        panel = ArticlesPanel(desk)
        qtbot.addWidget(panel)
        panel.show()
        before = panel.minimumSizeHint().width()
        panel.open_filter()
        assert panel.minimumSizeHint().width() == before
        panel.resize(260, 700)
        lines = panel.findChildren(DayLine)
        for line in lines:
            qtbot.keyClicks(line.line, "2025-13")
        QApplication.processEvents()
        assert all(line.trouble.isVisible() for line in lines)
        assert panel.minimumSizeHint().width() == before
        assert clipped_in(panel) == []
    finally:
        for translator in spoken:
            application.removeTranslator(translator)
        QLocale.setDefault(locale)


def test_articles_assigned_to_me_are_asked_for(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    project = desk.bridge.project
    ana, ben = (project.layer_named(name).annotator.id for name in ("Ana", "Ben"))
    ids = [ArticleId(number) for number in project.article_ids(None, ArticleFilter())]
    desk.bridge.run(AssignArticles(tuple(ids[:2]), ana))
    desk.bridge.run(AssignArticles(tuple(ids[1:3]), ben))
    open_form(panel, qtbot)
    press(qtbot, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Down)
    assert listed(panel) == ["00", "01"]
    assert chips(panel) == ["Assigned to Ana"]
    panel.want(ArticleFilter(assigned_to=NOBODY))
    assert len(listed(panel)) == 9
    assert chips(panel) == ["Assigned to nobody"]


def test_an_article_without_its_last_draft_leaves_the_list_when_another_is_opened(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    project = desk.bridge.project
    first, second = (ArticleId(n) for n in list(project.article_ids(None, ArticleFilter()))[:2])
    drafts = [project.run(AddStatement(article, StatementParts())) for article in (first, second)]
    panel.want(ArticleFilter(has_drafts=True))
    desk.selection.show_article(first)
    desk.bridge.run(DeleteStatement(drafts[0]))
    assert listed(panel) == ["00", "01"]
    panel.go(1)
    qtbot.waitUntil(lambda: listed(panel) == ["01"])
    assert desk.selection.article == second


def test_an_article_found_by_its_text_opens_at_the_words(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    wanted = QSignalSpy(desk.selection.text_wanted)
    panel.focus_search()
    qtbot.keyClicks(QApplication.focusWidget(), '"about talks" word7*')
    press(qtbot, Key.Key_Return)
    assert [wanted.at(n) for n in range(wanted.count())] == [["about talks word7"]]
    panel.clear()
    panel.go(1)
    assert wanted.count() == 1


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-03-15", "2024-03-15", "2024-03-15"),
        ("", "", ""),
        ("2024-0", None, None),
        ("2024-02-30", None, None),
        ("yesterday!", None, None),
    ],
)
def test_a_day_may_be_typed_as_a_month_or_a_year(
    typed: str, first: str | None, last: str | None
) -> None:
    assert (first_day(typed), last_day(typed)) == (first, last)
    if first is not None and last is not None:
        assert typed_again(first, is_end=False) == typed
        assert typed_again(last, is_end=True) == typed
