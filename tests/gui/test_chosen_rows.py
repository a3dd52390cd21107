"""The chosen row of every list is told by more than its ground."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from gui.commands.palette import CommandPalette
from gui.history.dialog import HistoryDialog
from gui.shared.theme import ThemeChoice
from gui.workplace import Workplace
from tests.gui.builders import press, wait_until

COMPLETE = ("Return", "Return", "4", "Return")
WIDE, ENOUGH = 8, 8
"""How far into a row its bar stands at most, and how many pixels of it are seen at least."""


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
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
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


def bar_in(view: QAbstractItemView, row: int, accent: str) -> int:
    """How many lines of pixels show the accent near where the row begins, between its corners."""
    image = view.viewport().grab().toImage()
    rect, wanted = view.visualRect(view.model().index(row, 0)), QColor(accent)
    return sum(
        any(image.pixelColor(rect.left() + x, y) == wanted for x in range(WIDE))
        for y in range(rect.top() + 10, rect.bottom() - 9)
    )
