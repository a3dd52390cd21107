"""The map of the article: where statements stand in the whole of it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.commands.statements import DeleteStatement, SetFlag
from core.model.ids import ArticleId, LayerId, StatementId
from core.model.span import Span
from core.model.statement import Statement, StatementParts
from gui.reader.minimap_bars import LANES, bars, labels
from gui.reader.minimap_picture import BarsPicture
from gui.reader.painting import Look
from gui.shared.palette import DARK, LIGHT
from tests.gui.reader.conftest import Hands

TEXT = "\n".join(f"Line {number} says that somebody wants something." for number in range(300))
LENGTH = 10_000


def statement(number: int, start: int, end: int, *, flagged: bool = False) -> Statement:
    parts = StatementParts(evidence=(Span(start, end, ""),), flagged=flagged)
    return Statement(StatementId(number), str(number), LayerId(1), ArticleId(1), parts, 1)


STATEMENTS = st.lists(
    st.tuples(st.integers(0, LENGTH - 300), st.integers(1, 299), st.booleans()), max_size=400
).map(
    lambda rows: [
        statement(number, start, start + length, flagged=flagged)
        for number, (start, length, flagged) in enumerate(sorted(rows), 1)
    ]
)


@given(STATEMENTS, st.integers(20, 900))
def test_bars_stand_where_their_evidence_stands_and_cover_none_other(
    statements: list[Statement], height: int
) -> None:
    placed = bars(statements, LENGTH, height)
    by_number = {bar.number: bar for bar in placed}
    for number, each in enumerate(statements, 1):
        if number in by_number:
            bar, evidence = by_number[number], each.parts.evidence[0]
            assert bar.statement == each.id
            assert abs(bar.top - evidence.start * height / LENGTH) <= 5
            assert 0 <= bar.top < bar.bottom <= height + 5
    for lane in range(LANES):
        here = [bar for bar in placed if bar.lane == lane]
        assert all(one.bottom < other.top + 1 for one, other in itertools.pairwise(here))


@given(STATEMENTS, st.integers(20, 900))
def test_what_is_drawn_follows_the_pixels_not_the_statements(
    statements: list[Statement], height: int
) -> None:
    placed = bars(statements, LENGTH, height)
    assert len(placed) <= LANES * (height // 4 + 1)
    shown = labels(placed)
    tops = sorted(bar.top for bar in shown)
    assert all(after - before >= 11 for before, after in itertools.pairwise(tops))
    if any(bar.is_flagged for bar in placed):
        assert any(bar.is_flagged for bar in shown)


def test_a_click_goes_there_and_a_drag_follows(hands: Hands) -> None:
    hands.show(TEXT)
    minimap, left = hands.view.minimap, Qt.MouseButton.LeftButton
    middle = minimap.height() // 2
    QTest.mousePress(minimap, left, pos=QPoint(10, middle))
    assert hands.is_seen(len(TEXT) // 2)
    QTest.mouseMove(minimap, QPoint(10, minimap.height() - 1))
    QTest.mouseRelease(minimap, left, pos=QPoint(10, minimap.height() - 1))
    assert hands.is_seen(len(TEXT) - 2)


def test_the_map_points_at_statements(hands: Hands) -> None:
    hands.show(TEXT)
    made = hands.record("Line 150 says")
    place = QPoint(8, round(TEXT.index("Line 150") * hands.view.minimap.height() / len(TEXT)) + 2)
    QTest.mouseMove(hands.view.minimap, place)
    assert hands.desk.selection.hovered == made
    assert hands.view.minimap.toolTip().startswith("1 ")
    QTest.mouseMove(hands.view.minimap, QPoint(8, 2))
    assert hands.desk.selection.hovered is None


def test_its_description_counts_and_tells_how_far_one_has_read(hands: Hands) -> None:
    hands.show(TEXT)
    hands.record("Line 1 says")
    hands.record("Line 2 says")
    assert hands.view.minimap.accessibleName() == "Map of the article"
    hands.press("End")
    assert hands.view.minimap.accessibleDescription() == "2 statements, read to 100 %"


@pytest.mark.parametrize("flagged", [True, False])
def test_an_edited_statement_is_drawn_as_if_the_map_were_new(hands: Hands, flagged: bool) -> None:
    hands.show(TEXT)
    for number in (10, 20, 200):
        hands.record(f"Line {number} says")
    QApplication.processEvents()
    statements = hands.desk.page.statements
    if flagged:
        assert hands.desk.bridge.run(SetFlag(statements[1].id, True))
    else:
        assert hands.desk.bridge.run(DeleteStatement(statements[1].id))
    minimap, page = hands.view.minimap, hands.desk.page
    QApplication.processEvents()
    edited = minimap.grab().toImage()
    minimap.show_statements(page.statements, len(page.text))
    assert minimap.grab().toImage() == edited


@given(st.lists(STATEMENTS, min_size=2, max_size=4), st.booleans())
def test_a_picture_brought_up_to_date_is_the_one_that_would_be_drawn_anew(
    qapp: QApplication, states: list[list[Statement]], dark: bool
) -> None:
    widget = QWidget()
    widget.resize(34, 500)
    colours = ("#a8322c", "#1f5fae", "#086b61")
    look = Look(DARK if dark else LIGHT, None, lambda s: colours[s % 3], int, lambda _: False)
    kept = BarsPicture()
    for statements in states:
        placed = bars(statements, LENGTH, widget.height())
        before = {bar: bar for bar in kept.bars}
        placed = [before.get(bar, bar) for bar in placed]  # as after an edit: most are the same
        brought_up = kept.of(placed, look, widget).toImage()
        assert BarsPicture().of(placed, look, widget).toImage() == brought_up
