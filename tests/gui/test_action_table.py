"""Every action of the table is there for the hands: menu, words, keys, deed, palette."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from gui.commands.conflicts import overlap
from gui.commands.rows import CommandRows, commands_of
from gui.main_window import MainWindow
from gui.shared.action_table import ACTIONS, ActionId, ActionSpec
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace


@pytest.fixture(scope="module")
def workplace(qapp: QApplication) -> Iterator[Workplace]:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    yield window.furnish()
    window.close()


def test_every_id_has_one_line_in_the_table() -> None:
    assert sorted(spec.id for spec in ACTIONS) == sorted(ActionId)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id.value)
def test_an_action_has_words_a_menu_a_deed_and_a_line_in_the_palette(
    workplace: Workplace, spec: ActionSpec
) -> None:
    action = workplace.desk.actions[spec.id]
    assert spec.words
    assert action.text()
    menus = workplace.window.menuBar().findChildren(QMenu)
    assert any(action in menu.actions() for menu in menus)
    assert workplace.desk.actions.is_bound(spec.id), "nothing happens when it is triggered"
    rows = CommandRows()
    rows.list(commands_of(workplace.desk.actions, ()))
    rows.want(action.text())
    assert rows.row_of(spec.id) is not None


def test_no_two_actions_share_a_key_where_both_would_work() -> None:
    shared = [
        (one.id, other.id, key)
        for one, other in combinations(ACTIONS, 2)
        for key in one.keys
        if overlap(one.scope, other.scope)
        and QKeySequence.fromString(key) in map(QKeySequence.fromString, other.keys)
    ]
    assert shared == []


def test_words_are_said_once_in_each_menu() -> None:
    said = [(spec.menu, spec.words) for spec in ACTIONS]
    assert len(set(said)) == len(said)
