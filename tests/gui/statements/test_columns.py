"""How the table shares out its width, and where it begins to show its rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from gui.statements.columns import content, widths
from gui.statements.delegate import DOT_AND_GAP, stance_font
from gui.statements.model import Column
from gui.statements.panel import StatementsPanel
from tests.gui.panels.builders import Window, press

Desk = Window[StatementsPanel]


def shown(window: Desk, width: int) -> dict[Column, int]:
    """The columns that are to be seen while the panel is that wide."""
    window.feature.setFixedWidth(width)
    QApplication.processEvents()
    table = window.feature.table
    return {c: table.columnWidth(c) for c in Column if not table.isColumnHidden(c)}


@pytest.mark.parametrize("width", [1200, 832, 700, 560, 480, 420, 390])
def test_actor_measure_and_stance_keep_their_room_at_every_width(window: Desk, width: int) -> None:
    found = shown(window, width)
    assert found[Column.ACTOR] >= 90
    assert found[Column.MEASURE] >= 120
    assert found.get(Column.EVIDENCE, 60) >= 60
    assert sum(found.values()) == window.feature.table.viewport().width()
    strong = QFontMetrics(stance_font(window.feature.table.font()))
    for stance in window.project.codebook.stances:
        needed = strong.horizontalAdvance(stance.name) + DOT_AND_GAP + 8 + 4
        assert found[Column.STANCE] >= needed


def test_evidence_goes_first_and_then_the_voice(window: Desk) -> None:
    gone = [set(Column) - set(shown(window, width)) for width in (832, 480, 390)]
    assert gone == [set(), {Column.EVIDENCE}, {Column.EVIDENCE, Column.VOICE}]
    assert set(shown(window, 832)) == set(Column)


def test_evidence_is_shown_from_sixty_pixels_on(window: Desk) -> None:
    needed = content(window.feature.table.font(), ["conditional"])
    found = [widths(room, needed)[Column.EVIDENCE] for room in range(360, 900)]
    assert min(filter(None, found)) == 60
    assert all(found[found.index(60) :])


@pytest.mark.parametrize("width", [832, 480, 390])
def test_no_header_is_cut_to_a_letter(window: Desk, width: int) -> None:
    metrics = window.feature.table.horizontalHeader().fontMetrics()
    for place, room in shown(window, width).items():
        name = str(window.feature.model.headerData(place, Qt.Orientation.Horizontal))
        assert room - 16 >= metrics.horizontalAdvance(name[:3])


@pytest.mark.parametrize("current", [11, 5, 0])
def test_the_first_row_to_be_seen_is_seen_whole(window: Desk, current: int) -> None:
    for _ in range(9):
        window.record()
    window.feature.setFixedHeight(190)
    window.show_statement(window.desk.page.statements[11].id)
    QApplication.processEvents()
    window.show_statement(window.desk.page.statements[current].id)
    QApplication.processEvents()
    table = window.feature.table
    assert table.rowViewportPosition(table.rowAt(0)) == 0
    window.feature.setFocus()
    press(Qt.Key.Key_Up)
    assert table.rowViewportPosition(table.rowAt(0)) == 0
    row = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(row)


def test_what_names_do_not_need_on_a_wide_screen_the_evidence_has(window: Desk) -> None:
    needed = content(window.feature.table.font(), ["conditional"])
    usual, wide = widths(1200, needed), widths(1600, needed)
    assert wide[Column.ACTOR] == usual[Column.ACTOR]
    assert wide[Column.MEASURE] == usual[Column.MEASURE]
    assert wide[Column.EVIDENCE] - usual[Column.EVIDENCE] == 400
