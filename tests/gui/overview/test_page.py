"""The overview in the window: what it shows, where its figures lead, and how one gets about."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.statements import AddStatement, DeleteStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import StatementParts
from core.model.survey import StatementFilter
from core.project import Project
from core.sample import build_sample
from gui.overview.chart import Mark, OverviewChart
from gui.overview.page import OverviewPage
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.gui.builders import window_on

KEY = Qt.Key


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("overview") / "sample.glossator"
    build_sample(path)
    return path


@pytest.fixture
def path(sample: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "work.glossator"
    copy.write_bytes(sample.read_bytes())
    return copy


@pytest.fixture
def workplace(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana", size=(1280, 800)) as made:
        yield made


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> OverviewPage:
    """The overview, asked for by its key and filled."""
    QTest.keyClick(workplace.window, KEY.Key_4, Qt.KeyboardModifier.ControlModifier)
    found = workplace.window.findChild(OverviewPage)
    assert isinstance(found, OverviewPage)
    qtbot.waitUntil(lambda: found._is_filled)
    assert found.figures.hasFocus()
    return found


def everyone(page: OverviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.filled):
        page.show_layer(None)


def test_a_page_may_go_while_it_is_counted(
    workplace: Workplace, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    page = OverviewPage(workplace.desk)
    page.show()
    counting = page._job
    assert counting is not None
    shiboken6.delete(page)
    qtbot.waitUntil(counting.isFinished)
    assert caplog.messages == []


def test_what_another_program_added_has_its_name(
    workplace: Workplace, page: OverviewPage, path: Path, qtbot: QtBot
) -> None:
    book = workplace.desk.bridge.codebook
    with Project.open(path) as other:
        other.act_as("Ana")
        actor = other.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Zembla")))
        article = other.article_ids(None, ArticleFilter())[0]
        text, stance, measure = other.text(article), book.stances[0].id, book.measures[0].id
        for at in range(40):
            said = StatementParts((Span.of(text, at, at + 5),), actor, stance, measure)
            other.run(AddStatement(article, said))
    everyone(page, qtbot)
    assert mark(page.heat_map, "Zembla", book.measures[0].name)
    page.grab()


def test_stances_have_the_digits_that_choose_them_at_the_desk(
    workplace: Workplace, page: OverviewPage, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    first, second, *_, last = workplace.desk.bridge.codebook.stances
    with qtbot.waitSignal(page.filled):
        workplace.desk.bridge.run(EditEntry(replace(first, retired=True)))
    told = page.legend.accessibleName()
    for digit, stance in (("–", first), ("1", second), ("4", last)):
        assert f"{digit} {stance.name}" in told
        assert any(f"{digit} {stance.name}: " in each.words for each in page.time_line.marks)


def mark(chart: OverviewChart, *words: str) -> Mark:
    """The one mark that says all these words."""
    (found,) = [each for each in chart.marks if all(word in each.words for word in words)]
    return found


def select(chart: OverviewChart, wanted: Mark) -> None:
    """Go to a mark by keys, row by row."""
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Home)
    for key in (KEY.Key_Down, KEY.Key_Right):
        for _ in range(40):
            here = chart.current()
            assert here is not None
            is_down = key is KEY.Key_Down
            done = here.room.top() >= wanted.room.top() if is_down else here == wanted
            if done:
                break
            QTest.keyClick(chart, key)
    assert chart.current() == wanted


def test_the_figures_are_those_of_the_annotator_until_others_are_asked_for(
    page: OverviewPage, qtbot: QtBot
) -> None:
    assert page.whose.currentText() == "Mine (Ana)"
    assert "32 statements" in [each.words for each in page.figures.marks]
    everyone(page, qtbot)
    assert "59 statements" in [each.words for each in page.figures.marks]
    assert page.whose.currentText() == "Everyone"


def test_every_mark_tells_its_figure_and_opens_something(page: OverviewPage, qtbot: QtBot) -> None:
    everyone(page, qtbot)
    for chart in page.charts:
        assert chart.marks, chart
        for each in chart.marks:
            assert any(letter.isdigit() for letter in each.words), each
            assert isinstance(each.opens, StatementFilter | ArticleFilter)
            assert chart.rect().contains(each.room.toAlignedRect()), each


def test_a_cell_tells_its_shares_and_opens_its_statements(
    page: OverviewPage, workplace: Workplace, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    wanted = mark(page.heat_map, "United States, Limits on medium-range missiles")
    assert "2 sceptical: 1, 4 conditional: 1" in wanted.words
    assert "for and against" in wanted.words
    select(page.heat_map, wanted)
    with qtbot.waitSignal(page.statements_wanted) as caught:
        QTest.keyClick(page.heat_map, KEY.Key_Return)
    book = workplace.desk.bridge.project.codebook
    opened = caught.args[0]
    assert [book.name_of(each) for each in opened.actors] == ["United States"]
    assert [book.name_of(each) for each in opened.measures] == ["Limits on medium-range missiles"]
    assert not opened.with_drafts
    assert opened.layer is None


def test_a_click_opens_what_enter_opens(page: OverviewPage, qtbot: QtBot) -> None:
    wanted = page.time_line.marks[-1]
    with qtbot.waitSignal(page.statements_wanted) as caught:
        QTest.mouseClick(
            page.time_line, Qt.MouseButton.LeftButton, pos=wanted.room.center().toPoint()
        )
    assert caught.args[0] == wanted.opens
    assert caught.args[0].month == "2025-04"
    assert caught.args[0].layer == page._desk.bridge.layer


def test_every_mark_is_reached_by_arrow_keys_alone(page: OverviewPage, qtbot: QtBot) -> None:
    everyone(page, qtbot)
    for chart in page.charts:
        chart.setFocus()
        reached, ahead = set(), [0]
        while ahead:
            at = ahead.pop()
            if at in reached:
                continue
            reached.add(at)
            for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right):
                chart._current = at
                QTest.keyClick(chart, key)
                assert chart._current is not None
                ahead.append(chart._current)
        assert reached == set(range(len(chart.marks))), type(chart).__name__


def test_the_focus_is_seen_and_told(page: OverviewPage) -> None:
    chart = page.heat_map
    chart.setFocus()
    before = chart.grab().toImage()
    QTest.keyClick(chart, KEY.Key_End)
    current = chart.current()
    assert current is not None
    assert current.words in chart.accessibleName()
    assert chart.grab().toImage() != before


def test_the_page_scrolls_to_the_mark_in_focus(page: OverviewPage) -> None:
    page.heat_map.setFocus()
    QTest.keyClick(page.heat_map, KEY.Key_End)
    current = page.heat_map.current()
    assert current is not None
    place = page.heat_map.mapTo(page.viewport(), current.room.center().toPoint())
    assert page.viewport().rect().contains(place)


def test_own_states_open_the_list_of_articles_and_others_their_statements(
    page: OverviewPage, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    own = mark(page.progress, "Ana", "done")
    assert own.opens == ArticleFilter(states=frozenset({ArticleState.DONE}))
    other = mark(page.progress, "Ben", "done")
    assert isinstance(other.opens, StatementFilter)
    assert other.opens.layer not in (None, page._desk.bridge.layer)


def test_what_is_recorded_meanwhile_comes_in_and_the_focus_stays(
    page: OverviewPage, workplace: Workplace, qtbot: QtBot
) -> None:
    bridge = workplace.desk.bridge
    layer = bridge.layer
    assert layer is not None
    statement = next(
        each
        for article in bridge.project.article_ids(layer, ArticleFilter())
        for each in bridge.project.statements(article, layer)
        if not each.is_draft
    )
    page.figures.setFocus()
    QTest.keyClick(page.figures, KEY.Key_Home)
    with qtbot.waitSignal(page.filled):
        bridge.run(AddStatement(statement.article, statement.parts))
    qtbot.waitUntil(lambda: page.figures.marks[0].words == "33 statements")
    current = page.figures.current()
    assert current is not None
    assert current.words == "33 statements"
    with qtbot.waitSignal(page.filled):
        bridge.run(DeleteStatement(statement.id))
    qtbot.waitUntil(lambda: page.figures.marks[0].words == "32 statements")


def test_a_figure_opens_as_many_statements_as_it_tells_and_escape_leads_back_to_it(
    page: OverviewPage, workplace: Workplace, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    wanted = mark(page.heat_map, "United States, Crisis hotline")
    select(page.heat_map, wanted)
    QTest.keyClick(page.heat_map, KEY.Key_Return)
    survey = workplace.rooms.survey
    assert survey is not None
    assert survey.isVisible()
    assert survey.filter.wanted == wanted.opens
    QTest.keyClick(survey, KEY.Key_Escape)
    assert page.isVisible()
    assert page.heat_map.hasFocus()
    assert page.heat_map.current() == wanted


def test_every_figure_counts_the_statements_that_it_opens(
    page: OverviewPage, workplace: Workplace, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    project = workplace.desk.bridge.project
    told = [
        *page.figures.marks[:2],
        *page.time_line.marks,
        *page.heat_map.marks,
        *page.activity.marks,
    ]
    for each in told:
        assert isinstance(each.opens, StatementFilter)
        words = each.words.rpartition(" — for and against")[0] or each.words
        said = words.partition(" — ")[2] or words
        numbers = [part.rpartition(": ")[2] for part in said.split(", ") if ": " in part]
        count = (
            sum(int(number.split()[0]) for number in numbers) if numbers else int(words.split()[0])
        )
        assert len(project.statement_ids(each.opens)) == count, each


def test_a_day_that_is_opened_can_be_let_go_in_the_list(
    page: OverviewPage, workplace: Workplace
) -> None:
    page.activity.setFocus()
    QTest.keyClick(page.activity, KEY.Key_End)
    QTest.keyClick(page.activity, KEY.Key_Return)
    survey = workplace.rooms.survey
    assert survey is not None
    whole, pill = survey.filter.pills()
    assert whole.text() == "From the overview  ×"
    assert pill.text().startswith("Recorded ")
    pill.click()
    assert survey.filter.wanted.recorded is None


def test_one_s_own_articles_in_a_state_are_listed_at_the_desk(
    page: OverviewPage, workplace: Workplace
) -> None:
    page.progress.setFocus()
    QTest.keyClick(page.progress, KEY.Key_Home)
    QTest.keyClick(page.progress, KEY.Key_Return)
    assert workplace.articles.isVisible()
    assert workplace.articles.model.rowCount() == 8


def test_escape_and_the_key_of_the_text_lead_back_to_the_desk(
    page: OverviewPage, workplace: Workplace
) -> None:
    QTest.keyClick(page.figures, KEY.Key_Escape)
    assert not page.isVisible()
    assert workplace.reader.isVisible()
    assert workplace.reader.view.hasFocus()
    workplace.desk.actions[ActionId.SHOW_OVERVIEW].trigger()
    assert page.isVisible()
    QTest.keyClick(page.figures, KEY.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert workplace.reader.view.hasFocus()


def test_an_empty_project_is_taught_what_will_stand_here(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    Project.create(tmp_path / "empty.glossator").close()
    workplace.open_project(tmp_path / "empty.glossator")
    workplace.desk.actions[ActionId.SHOW_OVERVIEW].trigger()
    page = workplace.window.findChild(OverviewPage)
    assert isinstance(page, OverviewPage)
    with qtbot.waitSignal(page.filled):
        pass
    assert page.lesson.isVisible()
    assert not any(chart.isVisible() for chart in page.charts)
    said = " ".join(label.text() for label in page.lesson.findChildren(QLabel))
    assert "Ctrl+I" in said
    asked = []
    workplace.desk.actions[ActionId.IMPORT].triggered.connect(lambda: asked.append(True))
    step = page.lesson.findChild(QPushButton)
    assert isinstance(step, QPushButton)
    step.setFocus()
    QTest.keyClick(step, KEY.Key_Space)
    assert asked


def test_the_page_is_not_counted_while_nobody_sees_it(
    page: OverviewPage, workplace: Workplace, qtbot: QtBot
) -> None:
    workplace.rooms.show_desk()
    page.show_layer(None)
    assert page._job is None
    with qtbot.waitSignal(page.filled):
        workplace.rooms.show_overview()
    assert "59 statements" in [each.words for each in page.figures.marks]


def focused_chart(page: OverviewPage) -> OverviewChart:
    (found,) = [chart for chart in page.charts if chart.hasFocus()]
    return found


def test_arrow_keys_lead_past_the_edge_of_a_picture_into_the_next(
    page: OverviewPage, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    QApplication.processEvents()
    page.figures.setFocus()
    QTest.keyClick(page.figures, KEY.Key_Home)
    passed: list[OverviewChart] = [page.figures]
    for _ in range(60):
        chart = focused_chart(page)
        if chart is not passed[-1]:
            passed.append(chart)
        QTest.keyClick(chart, KEY.Key_Down)
        QApplication.processEvents()
    assert passed == [page.figures, page.progress, page.heat_map, page.activity]
    shown = page.activity.mapTo(page.viewport(), page.activity.seen(0).center().toPoint())
    assert page.viewport().rect().contains(shown)
    for _ in range(60):
        QTest.keyClick(focused_chart(page), KEY.Key_Up)
    assert page.figures.hasFocus()


def test_progress_and_time_stand_side_by_side_for_the_arrow_keys(
    page: OverviewPage, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    page.progress.setFocus()
    QTest.keyClick(page.progress, KEY.Key_Home)
    for _ in range(10):
        QTest.keyClick(focused_chart(page), KEY.Key_Right)
    assert page.time_line.hasFocus()
    for _ in range(40):
        QTest.keyClick(focused_chart(page), KEY.Key_Left)
    assert page.progress.hasFocus()


def test_the_ring_of_the_focus_keeps_clear_of_the_digits(
    page: OverviewPage, workplace: Workplace
) -> None:
    page.figures.setFocus()
    QTest.keyClick(page.figures, KEY.Key_Home)
    image = page.figures.grab().toImage()
    tokens = workplace.desk.theme.palette
    middle = round(page.figures.seen(0).top()) + 18
    line = range(middle - 12, middle + 13)

    def first(colour: str) -> int:
        wanted = QColor(colour)
        return min(
            x for x in range(image.width()) for y in line if image.pixelColor(x, y) == wanted
        )

    assert first(tokens.ink) - first(tokens.accent) >= 8
    (title,) = [each for each in page.findChildren(QLabel) if each.text() == "Overview"]
    left = page.figures.mapTo(page, QPoint(first(tokens.ink), 0)).x()
    assert abs(title.mapTo(page, QPoint()).x() - left) <= 4


def test_few_months_leave_the_room_to_progress_and_many_take_it(
    page: OverviewPage, qtbot: QtBot
) -> None:
    everyone(page, qtbot)
    room = page.progress.width() + page.time_line.width()
    wanted = page.time_line.wanted_width
    assert wanted < page.time_line.width() + 1 < page.progress.width()
    last = max(each.room.right() for each in page.time_line.marks)
    assert last > 0.6 * page.time_line.width()
    overview = page._subject.overview
    many = {f"{year}-{month:02}": {} for year in (2023, 2024, 2025) for month in range(1, 13)}
    page._subject.overview = replace(overview, months={**many, **overview.months})
    page._pair.fit()
    qtbot.waitUntil(lambda: page.time_line.width() > 0.65 * room)
