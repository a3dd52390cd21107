"""The pictures of agreement: never a lone number, undefined in words, every figure opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.agreement.axis import Axis, line_words
from gui.agreement.confusion_map import MOST, Confusion, ConfusionMap, most_frequent
from gui.agreement.dot_plot import DotPlot
from gui.agreement.drift_line import DriftLine, Moment
from gui.agreement.multiples import Multiples
from gui.agreement.pair_matrix import PairCell, PairMatrix
from gui.agreement.values import Group, Row, Told
from gui.shared.chart import Chart
from gui.shared.settings import Settings
from gui.shared.theme import Theme

KEY = Qt.Key
SURE = Told(0.72, 0.61, 0.83, unlikely=(0.2, 0.9))
NONE = Told(None, why="Only one category occurs.")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Settings())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    return made


def shown(chart: Chart, width: int = 900) -> Chart:
    chart.resize(width, 100)
    chart.show()
    chart.refresh()
    chart.setFocus()
    QApplication.processEvents()
    chart.grab()  # painting raises what it raises here
    return chart


def rows(*told: Told) -> list[Group]:
    every = [Row(f"Row {n}", each, f"{n} pairs", f"opens {n}") for n, each in enumerate(told)]
    return [Group("Actor", every)]


def test_a_row_tells_its_value_interval_chances_and_what_it_is_computed_on(
    window: QWidget, theme: Theme
) -> None:
    plot = DotPlot("Parts", theme, window)
    plot.show_groups(rows(SURE))
    shown(plot)
    assert plot.marks[0].words == (
        "Actor, Row 0: 0.72, 95 % interval 0.61 to 0.83; below .667 with probability 0.20, "
        "below .8 with 0.90; 0 pairs"
    )


def test_what_is_undefined_says_so_and_why(window: QWidget, theme: Theme) -> None:
    plot = DotPlot("Parts", theme, window)
    plot.show_groups(rows(NONE))
    shown(plot)
    assert "undefined: Only one category occurs." in plot.marks[0].words
    assert "nan" not in plot.accessibleName().lower()


def test_arrow_keys_go_along_the_rows_and_enter_opens_one(window: QWidget, theme: Theme) -> None:
    plot = DotPlot("Parts", theme, window)
    plot.show_groups(rows(SURE, NONE, SURE))
    shown(plot)
    opened = QSignalSpy(plot.opened)
    QTest.keyClick(plot, KEY.Key_Down)
    QTest.keyClick(plot, KEY.Key_Return)
    assert opened.at(0) == ["opens 1"]


def test_an_axis_reaches_below_zero_only_where_a_figure_does() -> None:
    assert Axis.of([SURE], 0, 100).lowest == 0
    below = Axis.of([SURE, Told(-0.05, -0.31, 0.2)], 0, 100)
    assert below.lowest == pytest.approx(-0.4)
    assert below.place(1) == 100
    assert below.place(below.lowest) == 0
    assert [line_words(each) for each in (0.667, 0.8)] == [".667", ".8"]


@pytest.mark.parametrize("width", [300, 700, 1200])
def test_a_plot_is_painted_at_any_width(window: QWidget, theme: Theme, width: int) -> None:
    plot = DotPlot("Parts", theme, window)
    plot.show_groups(rows(SURE, NONE, Told(-1.0, -1.0, -1.0), Told(1.0)))
    shown(plot, width)
    assert all(mark.room.right() <= width for mark in plot.marks)


def test_each_two_annotators_have_one_cell(window: QWidget, theme: Theme) -> None:
    matrix = PairMatrix("Pairs", theme, window)
    pairs = {
        pair: PairCell(told, "12 articles", f"opens {pair}")
        for pair, told in {(0, 1): SURE, (0, 2): NONE, (1, 2): SURE}.items()
    }
    matrix.show_pairs(("Ana", "Ben", "Chloe"), pairs)
    shown(matrix)
    assert [mark.words.split(":")[0] for mark in matrix.marks] == [
        "Ana and Ben",
        "Ana and Chloe",
        "Ben and Chloe",
    ]
    opened = QSignalSpy(matrix.opened)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.seen(2).center().toPoint())
    assert opened.at(0) == ["opens (1, 2)"]


def confusion(categories: int = 3) -> Confusion:
    cells = {(n, n): 4 for n in range(categories)} | {(0, 1): 2}
    names = [f"Category {n}" for n in range(categories)]
    return Confusion("Ana", "Ben", names, cells, {cell: cell for cell in cells})


def test_a_cell_of_a_confusion_says_who_says_what(window: QWidget, theme: Theme) -> None:
    heat = ConfusionMap("Confusion", theme, window)
    heat.show_confusion(confusion())
    shown(heat)
    words = [mark.words for mark in heat.marks]
    assert words[:2] == [
        "both say Category 0: 4",
        "Ana says Category 0, Ben says Category 1: 2",
    ]
    opened = QSignalSpy(heat.opened)
    QTest.keyClick(heat, KEY.Key_Right)
    QTest.keyClick(heat, KEY.Key_Return)
    assert opened.at(0) == [(0, 1)]


def test_categories_without_room_are_counted_together() -> None:
    counts = {(f"c{n}", f"c{n}"): n + 1 for n in range(30)} | {("c0", "c29"): 1}
    names, cells, has_others = most_frequent(counts)
    assert has_others
    assert len(names) == MOST - 1
    assert "c29" in names
    assert max(max(cell) for cell in cells) == len(names)
    assert sum(cells.values()) == sum(counts.values())


def test_a_moment_without_a_value_says_undefined(window: QWidget, theme: Theme) -> None:
    line = DriftLine("Over time", theme, window)
    line.show_moments(
        [
            Moment("1–10", SURE, "10 articles", "a"),
            Moment("11–20", NONE, "10 articles", "b"),
        ]
    )
    shown(line)
    assert "undefined" in line.marks[1].words


def test_small_plots_share_their_axis(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    many = Multiples("By annotator", theme, window)
    many.resize(900, 300)
    many.show_groups([*rows(SURE), *rows(Told(-0.3, -0.5, 0.1))])
    many.show()
    assert [plot._axis.lowest for plot in many.plots] == [pytest.approx(-0.6)] * 2
    many.show_groups(rows(SURE))
    assert len(many.plots) == 1


def test_small_plots_begin_at_one_height_however_many_rows_each_has(
    window: QWidget, theme: Theme
) -> None:
    many = Multiples("By annotator", theme, window)
    many.resize(900, 400)
    many.show_groups([*rows(SURE), *rows(SURE, NONE, SURE)])
    many.show()
    QApplication.processEvents()
    one, other = many.plots
    assert one.y() == other.y()
    assert one.height() < other.height()


def test_a_long_name_has_room_where_the_plot_is_wide(window: QWidget, theme: Theme) -> None:
    name = "Prozentuale Übereinstimmung, gerundet"
    plot = DotPlot("Parts", theme, window)
    plot.show_groups([Group("Actor", [Row(name, SURE, "3 units", "opens")])])
    shown(plot, 1200)
    needed = QFontMetrics(plot.font_of(13, strong=True)).horizontalAdvance(name)
    assert plot._name_width >= needed
