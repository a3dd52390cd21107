"""The chosen row of every list is told by more than its ground."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QMenu

from gui.commands.palette import CommandPalette
from gui.history.dialog import HistoryDialog
from gui.shared.choice_box import ChoiceBox
from gui.shared.palette import PALETTES
from gui.shared.theme import ThemeChoice
from gui.workplace import Workplace
from tests.gui.builders import press, wait_until

COMPLETE = ("Return", "Return", "4", "Return")
WIDE, ENOUGH = 8, 8
"""How far into a row its bar stands at most, and how many pixels of it are seen at least."""


every_theme = pytest.mark.parametrize("theme", [each for each in ThemeChoice if each in PALETTES])


def articles(workplace: Workplace) -> QAbstractItemView:
    return workplace.articles._view


def statements(workplace: Workplace) -> QAbstractItemView:
    press(*COMPLETE, "Ctrl+D", "Return", "N", "P")
    return workplace.statements.table


def suggestions(workplace: Workplace) -> QAbstractItemView:
    press("Return")
    return workplace.panels.form.actor.list


def commands(workplace: Workplace) -> QAbstractItemView:
    press("Ctrl+K")
    (dialog,) = workplace.window.findChildren(CommandPalette)
    (view,) = dialog.findChildren(QListView)
    return view


def steps(workplace: Workplace) -> QAbstractItemView:
    press(*COMPLETE, "Ctrl+Alt+Z")
    (dialog,) = workplace.window.findChildren(HistoryDialog)
    return dialog.list


def all_statements(workplace: Workplace) -> QAbstractItemView:
    press(*COMPLETE, "Ctrl+3")
    assert workplace.rooms.survey is not None
    views = workplace.rooms.survey.findChildren(QAbstractItemView)

    def chosen() -> list[QAbstractItemView]:
        return [view for view in views if view.isVisible() and view.currentIndex().isValid()]

    wait_until(lambda: bool(chosen()))
    return chosen()[0]


@pytest.mark.parametrize(
    "open_list", [articles, statements, suggestions, commands, steps, all_statements]
)
@every_theme
def test_a_chosen_row_has_a_bar_where_reading_begins(
    workplace: Workplace, open_list: Callable[[Workplace], QAbstractItemView], theme: ThemeChoice
) -> None:
    workplace.desk.theme.choose(theme)
    view = open_list(workplace)
    QApplication.processEvents()
    chosen = view.selectionModel().selectedIndexes()[0]
    assert bar_in(view, chosen.row(), workplace.desk.theme.palette.accent) >= ENOUGH
    others = [row for row in range(min(4, view.model().rowCount())) if row != chosen.row()]
    for row in others:
        if view.viewport().rect().contains(view.visualRect(view.model().index(row, 0))):
            assert bar_in(view, row, workplace.desk.theme.palette.accent) == 0


@every_theme
def test_the_row_of_a_menu_that_enter_would_take_has_a_bar(
    workplace: Workplace, theme: ThemeChoice
) -> None:
    workplace.desk.theme.choose(theme)
    accent = workplace.desk.theme.palette.accent
    bar = workplace.window.menuBar()
    first = bar.actions()[0]
    bar.setActiveAction(first)
    menu = first.menu()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    active = menu.activeAction()
    image = menu.grab().toImage()
    for action in menu.actions():
        lines = bar_at(image, menu.actionGeometry(action), accent)
        assert lines >= ENOUGH if action is active else lines == 0, action.text()
    title = bar.actionGeometry(first)
    foot = bar.grab(QRect(title.left(), title.bottom() - 3, title.width(), 4)).toImage()
    assert any(foot.pixelColor(foot.width() // 2, y) == QColor(accent) for y in range(4))
    menu.close()


@every_theme
def test_the_row_of_a_choice_that_enter_would_take_has_a_bar(
    workplace: Workplace, theme: ThemeChoice
) -> None:
    workplace.desk.theme.choose(theme)
    press(*COMPLETE, "Ctrl+3")
    page = workplace.rooms.survey
    assert page is not None
    box = page.browse.findChildren(ChoiceBox)[0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    view = box.view()
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QApplication.processEvents()
    accent = workplace.desk.theme.palette.accent
    assert view.currentIndex().row() == 1
    assert bar_in(view, 1, accent) >= ENOUGH
    assert bar_in(view, 0, accent) == bar_in(view, 2, accent) == 0
    box.hidePopup()


def bar_in(view: QAbstractItemView, row: int, accent: str) -> int:
    """How many lines of pixels show the accent near where the row begins, between its corners."""
    rect = view.visualRect(view.model().index(row, 0))
    return bar_at(view.viewport().grab().toImage(), rect, accent)


def bar_at(image: QImage, rect: QRect, accent: str) -> int:
    wanted, corner = QColor(accent), min(10, rect.height() // 4)
    return sum(
        any(image.pixelColor(rect.left() + x, y) == wanted for x in range(WIDE))
        for y in range(rect.top() + corner, rect.bottom() - corner + 1)
    )
