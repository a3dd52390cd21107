"""What the charts make of figures that are many, few, or not what one expects."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model.codebook import DEFAULT_STANCES, Codebook, Entry, EntryKind
from core.model.handout import AssignedWork
from core.model.ids import AnnotatorId, EntryId, LayerId
from core.model.layer import Annotator, Layer, LayerCounts, LayerKind
from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview.chart import OverviewChart
from gui.overview.heat_map import HeatMap
from gui.overview.progress import Progress
from gui.overview.subject import Subject
from gui.overview.time_line import TimeLine
from gui.shared.settings import Settings
from gui.shared.theme import Theme

KEY = Qt.Key
SUPPORTS, OPPOSES = EntryId(5), EntryId(1)


def codebook(actors: int = 0, measures: int = 0) -> Codebook:
    """The usual stances as 1 to 5, actors from 101, measures from 201."""
    entries = [
        Entry(EntryId(n), f"s{n}", EntryKind.STANCE, name, value=value)
        for n, (name, value, _said) in enumerate(DEFAULT_STANCES, 1)
    ]
    for first, count, kind in ((101, actors, EntryKind.ACTOR), (201, measures, EntryKind.MEASURE)):
        entries += [
            Entry(EntryId(n), f"e{n}", kind, f"{kind.value} {n}")
            for n in range(first, first + count)
        ]
    return Codebook(entries={entry.id: entry for entry in entries})


@pytest.fixture
def subject(qtbot: QtBot) -> Subject:
    return Subject(Theme(Settings()), codebook=codebook(30, 30))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 900)
    return made


def shown(
    window: QWidget, kind: type[OverviewChart], subject: Subject, width: int = 800
) -> OverviewChart:
    chart = kind("Chart", subject, window)
    chart.resize(width, 100)
    window.show()
    chart.refresh()
    return chart


def months_of(chart: OverviewChart) -> list[str]:
    return [each.opens.month for each in chart.marks]  # type: ignore[union-attr, misc]


def test_months_without_statements_leave_a_gap(window: QWidget, subject: Subject) -> None:
    subject.overview = Overview(months={"2025-01": {SUPPORTS: 1}, "2025-04": {SUPPORTS: 1}})
    chart = shown(window, TimeLine, subject)
    first, second = (each.room for each in chart.marks)
    assert second.left() - first.left() == pytest.approx(3 * (first.width() + 3))


def test_more_months_than_there_is_room_for_leave_out_the_oldest(
    window: QWidget, subject: Subject
) -> None:
    months = {
        f"{year}-{month:02}": {SUPPORTS: 1} for year in range(2010, 2026) for month in range(1, 13)
    }
    subject.overview = Overview(months=months)
    chart = shown(window, TimeLine, subject, 400)
    assert months_of(chart)[-1] == "2025-12"
    assert 0 < len(chart.marks) < len(months)
    assert isinstance(chart, TimeLine)
    assert chart._left_out == len(months) - len(chart.marks)


@pytest.mark.parametrize("wrong", ["1025-03", "2204-03", "9999-12"])
def test_one_wrong_year_leaves_the_other_months_their_room(
    window: QWidget, subject: Subject, wrong: str
) -> None:
    right = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]
    subject.overview = Overview(months={month: {SUPPORTS: 9} for month in (*right, wrong)})
    chart = shown(window, TimeLine, subject)
    assert months_of(chart) == sorted([*right, wrong])
    assert isinstance(chart, TimeLine)
    assert len(chart._bars) == len(right) + 1
    assert chart._left_out == 0
    assert all(each.room.width() > 20 for each in chart.marks)
    assert all(chart.rect().contains(each.room.toAlignedRect()) for each in chart.marks)


def test_never_more_months_are_laid_out_than_there_is_room_for(
    window: QWidget, subject: Subject
) -> None:
    months = [f"{year}-06" for year in range(1000, 9990, 7)]
    subject.overview = Overview(months={month: {SUPPORTS: 1} for month in months})
    chart = shown(window, TimeLine, subject)
    assert months_of(chart) == months[-len(chart.marks) :]
    assert isinstance(chart, TimeLine)
    assert len(chart._bars) <= 800 // 12
    assert chart._left_out == len(months) - len(chart.marks)
    assert all(chart.rect().contains(each.room.toAlignedRect()) for each in chart.marks)


def test_articles_without_a_month_stand_beside_the_others(
    window: QWidget, subject: Subject
) -> None:
    subject.overview = Overview(
        months={"": {OPPOSES: 2}, "2024": {SUPPORTS: 1}, "2025-01": {SUPPORTS: 1}}
    )
    chart = shown(window, TimeLine, subject)
    assert months_of(chart) == ["2025-01", "", "2024"]
    assert "no day known" in chart.marks[1].words
    assert all(chart.rect().contains(each.room.toAlignedRect()) for each in chart.marks)


def test_a_single_statement_among_thousands_is_still_seen(
    window: QWidget, subject: Subject
) -> None:
    subject.overview = Overview(months={"2025-01": {SUPPORTS: 90_000}, "2025-02": {OPPOSES: 1}})
    chart = shown(window, TimeLine, subject)
    assert min(each.room.height() for each in chart.marks) >= 3


def test_arrows_lead_from_month_to_month_however_high_their_bars_are(
    window: QWidget, subject: Subject
) -> None:
    heights = (90, 1, 60, 2, 80)
    subject.overview = Overview(
        months={f"2025-{n:02}": {OPPOSES: 5, SUPPORTS: h} for n, h in enumerate(heights, 1)}
    )
    chart = shown(window, TimeLine, subject)
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Home)
    QTest.keyClick(chart, KEY.Key_Up)
    met = []
    for _ in heights:
        current = chart.current()
        assert current is not None
        met.append(current.opens.month)  # type: ignore[union-attr]
        QTest.keyClick(chart, KEY.Key_Right)
    assert met == [f"2025-{n:02}" for n in range(1, 6)]


@pytest.fixture
def crowded(subject: Subject) -> Subject:
    actors = {EntryId(n): 40 - n % 100 for n in range(101, 125)}
    measures = {EntryId(n): 40 - n % 100 for n in range(201, 225)}
    pairs = {(a, m): {SUPPORTS: 1} for a in actors for m in measures if (a + m) % 3}
    subject.overview = Overview(
        actors=actors, measures=measures, other_actors=6, other_measures=6, positions=pairs
    )
    return subject


def test_what_does_not_fit_is_counted_in_a_last_row_and_column(
    window: QWidget, crowded: Subject
) -> None:
    chart = shown(window, HeatMap, crowded, 700)
    assert isinstance(chart, HeatMap)
    fitting = len(chart._measures)
    assert 0 < fitting < 24
    told = {each.words: each.opens for each in chart.marks}
    others = f"+{30 - fitting} more measures"
    assert others in told
    assert "+10 more actors" in told
    first = EntryId(101)
    shown_of_first = sum(1 for m in range(201, 201 + fitting) if (101 + m) % 3)
    left = crowded.overview.actors[first] - shown_of_first
    opens = told[f"actor 101, {others} — {left} statements"]
    assert isinstance(opens, StatementFilter)
    assert opens.actors == {first}
    assert opens.measures == set(range(201, 231)) - set(chart._measures)
    assert all(chart.rect().contains(each.room.toAlignedRect()) for each in chart.marks)


def test_each_row_counts_all_statements_of_its_actor(window: QWidget, crowded: Subject) -> None:
    chart = shown(window, HeatMap, crowded, 700)
    assert isinstance(chart, HeatMap)
    for actor in chart._actors:
        cells = [n for n, each in enumerate(chart.marks) if _only_actor(each.opens) == actor]
        shares = [sum(chart._counts[n].values()) for n in cells if n in chart._counts]
        rest = [chart._beyond[n] for n in cells if n in chart._beyond]
        assert sum(shares) + sum(rest) == crowded.overview.actors[actor]


def _only_actor(opens: object) -> EntryId | None:
    is_one = isinstance(opens, StatementFilter) and opens.actors and len(opens.actors) == 1
    return next(iter(opens.actors)) if is_one else None  # type: ignore[attr-defined]


def test_the_names_of_the_measures_stay_in_view_while_the_page_is_scrolled(
    window: QWidget, crowded: Subject
) -> None:
    chart = shown(window, HeatMap, crowded, 700)
    assert isinstance(chart, HeatMap)
    heading = chart.marks[0]
    chart.hold_head(200)
    assert chart.seen(0).top() == heading.room.top() + 200
    below = chart.seen(0).center().toPoint()
    opened = QSignalSpy(chart.statements_wanted)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=below)
    assert opened.at(0) == [heading.opens]
    held = chart.grab(chart.seen(0).toAlignedRect()).toImage()
    chart.hold_head(0)
    assert chart.grab(chart.seen(0).toAlignedRect()).toImage() == held
    chart.hold_head(100_000)
    assert chart.seen(0).bottom() < chart.height()
    chart.hold_head(-50)
    assert chart.seen(0) == chart.marks[0].room


def test_a_wider_chart_shows_more_measures(window: QWidget, crowded: Subject) -> None:
    chart = shown(window, HeatMap, crowded, 700)
    assert isinstance(chart, HeatMap)
    fitting = len(chart._measures)
    chart.resize(1100, chart.height())
    assert len(chart._measures) > fitting


def test_arrows_stay_in_their_row_and_column(window: QWidget, crowded: Subject) -> None:
    chart = shown(window, HeatMap, crowded, 1100)
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Home)
    QTest.keyClick(chart, KEY.Key_Down)
    before = chart.current()
    assert before is not None
    QTest.keyClick(chart, KEY.Key_Right)
    after = chart.current()
    assert after is not None
    assert after.room.top() == before.room.top()
    QTest.keyClick(chart, KEY.Key_Down)
    below = chart.current()
    assert below is not None
    assert below.room.left() == after.room.left()


def test_what_reads_from_right_to_left_is_laid_out_so(window: QWidget, crowded: Subject) -> None:
    chart = shown(window, HeatMap, crowded, 1100)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Home)
    QTest.keyClick(chart, KEY.Key_Down)
    before = chart.current()
    QTest.keyClick(chart, KEY.Key_Left)
    after = chart.current()
    assert before is not None
    assert after is not None
    assert after.room.left() > before.room.left()
    here = chart.seen(chart.marks.index(after))
    assert here.right() < chart.seen(chart.marks.index(before)).right()


def test_hardly_used_states_can_still_be_hit(window: QWidget, subject: Subject) -> None:
    layer = Layer(LayerId(1), "l", Annotator(AnnotatorId(1), "a", "Ana"), LayerKind.ANNOTATOR)
    counts = LayerCounts(layer, done=1, skipped=1, in_progress=1, statements=3, drafts=0)
    subject.overview = Overview(articles=100_000, layers=(counts,))
    chart = shown(window, Progress, subject, 300)
    assert len(chart.marks) == 4
    assert min(each.room.width() for each in chart.marks) >= 4
    assert chart.rect().contains(chart.marks[-1].room.toAlignedRect())


def test_progress_tells_how_much_is_done_of_what_is_assigned(
    window: QWidget, subject: Subject
) -> None:
    ana = Annotator(AnnotatorId(1), "a", "Ana")
    layer = Layer(LayerId(1), "l", ana, LayerKind.ANNOTATOR)
    counts = LayerCounts(layer, done=3, skipped=0, in_progress=0, statements=3, drafts=0)
    work = AssignedWork(ana, assigned=4, done=2, in_progress=0, skipped=0, shared=0, shared_done=0)
    subject.overview = Overview(articles=5, layers=(counts,), assigned=(work,))
    chart = shown(window, Progress, subject, 300)
    assert chart.summary() == "Ana: 3 done · 2 to do · assigned: 2 of 4 done"


def test_a_chart_whose_figures_are_the_same_is_not_laid_out_anew(
    window: QWidget, crowded: Subject
) -> None:
    chart = shown(window, HeatMap, crowded)
    chart.follow()
    before = chart.marks
    crowded.overview = replace(crowded.overview, days={"2025-01-01": 3})
    chart.follow()
    assert chart.marks is before
