"""Assigning articles at the desk, by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from core.commands.assigning import AssignArticles
from core.model.article import ArticleFilter
from core.model.ids import AnnotatorId, ArticleId
from core.project import Project
from gui.articles import assign
from gui.articles.assign import AssignDialog
from gui.articles.model import ArticlesModel
from gui.articles.panel import ArticlesPanel
from gui.shared.actions import ActionId
from gui.shared.beside import WaitDialog
from gui.shared.desk import Desk
from tests.gui.builders import write_lock

Key = Qt.Key
NewProject = Callable[..., Project]
Ask = Callable[[], AssignDialog]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, new_project: NewProject) -> ArticlesPanel:
    desk.bridge.adopt(new_project(12, ("Ana", "Ben")))
    made = ArticlesPanel(desk)
    qtbot.addWidget(made)
    made.show()
    desk.actions.on(ActionId.ASSIGN_ARTICLES, made.assign)
    return made


@pytest.fixture
def ask(desk: Desk, panel: ArticlesPanel, qtbot: QtBot) -> Ask:
    def make() -> AssignDialog:
        desk.actions[ActionId.ASSIGN_ARTICLES].trigger()
        dialog = panel.findChild(AssignDialog)
        assert isinstance(dialog, AssignDialog)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return make


def people(dialog: AssignDialog) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def ticks(dialog: AssignDialog) -> dict[str, str]:
    rows = people(dialog)
    items = [rows.item(row) for row in range(rows.count())]
    return {item.text(): item.checkState().name for item in items}


def assigned(desk: Desk, name: str) -> list[int]:
    who = desk.bridge.project.layer_named(name).annotator.id
    return list(desk.bridge.project.article_ids(None, ArticleFilter(assigned_to=who)))


def said(dialog: AssignDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_open_article_is_assigned_with_a_tick_and_taken_back_with_another(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot
) -> None:
    panel.go(1)
    dialog = ask()
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Down)
    qtbot.keyClick(people(dialog), Key.Key_Space)
    assert ticks(dialog) == {"Ana": "Unchecked", "Ben": "Checked"}
    assert assigned(desk, "Ben") == [desk.selection.article]
    qtbot.keyClick(people(dialog), Key.Key_Space)
    assert assigned(desk, "Ben") == []
    desk.bridge.undo()
    assert ticks(dialog) == {"Ana": "Unchecked", "Ben": "Checked"}


def test_all_that_are_listed_are_assigned_and_some_show_as_some(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot
) -> None:
    panel.want(ArticleFilter(outlet="Policy Wire"))
    listed = list(desk.bridge.project.article_ids(None, ArticleFilter(outlet="Policy Wire")))
    ana = desk.bridge.project.layer_named("Ana").annotator.id
    desk.bridge.run(AssignArticles((ArticleId(listed[0]),), ana))
    panel.go(1)
    dialog = ask()
    whole = next(b for b in dialog.findChildren(QRadioButton) if "listed" in b.text())
    assert whole.text() == "All 3 that are listed"
    whole.click()
    assert ticks(dialog) == {"Ana, 1 of 3": "PartiallyChecked", "Ben": "Unchecked"}
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Space)
    assert ticks(dialog) == {"Ana": "Checked", "Ben": "Unchecked"}
    assert assigned(desk, "Ana") == listed


def rows_chosen(panel: ArticlesPanel) -> list[int]:
    return sorted(i.row() for i in panel.findChildren(QTableView)[0].selectedIndexes())


def test_several_rows_are_chosen_by_keys_without_opening_them_and_assigned(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot
) -> None:
    view = panel.findChildren(QTableView)[0]
    panel.go(1)
    first = desk.selection.article
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert rows_chosen(panel) == [0, 1, 2]
    assert desk.selection.article == first
    dialog = ask()
    (scope,) = (b for b in dialog.findChildren(QRadioButton) if b.isChecked())
    assert scope.text() == "The 3 articles that are chosen in the list"
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Space)
    assert ticks(dialog) == {"Ana": "Checked", "Ben": "Unchecked"}
    assert assigned(desk, "Ana") == list(desk.bridge.project.article_ids(None, ArticleFilter()))[:3]
    dialog.close()
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Down)
    assert rows_chosen(panel) == [3]
    assert desk.selection.article != first


def test_rows_are_chosen_by_clicks_and_to_the_ends_of_the_list(
    desk: Desk, panel: ArticlesPanel, qtbot: QtBot
) -> None:
    view = panel.findChildren(QTableView)[0]
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    def click(row: int, modifier: Qt.KeyboardModifier) -> None:
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1, Qt.KeyboardModifier.NoModifier)
    opened = desk.selection.article
    click(3, control)
    assert rows_chosen(panel) == [1, 3]
    click(5, shift)
    assert rows_chosen(panel) == [1, 3, 4, 5]
    qtbot.keyClick(view, Key.Key_End, shift)
    assert rows_chosen(panel) == [1, *range(3, 12)]
    assert desk.selection.article == opened
    qtbot.keyClick(view, Key.Key_Return)
    assert rows_chosen(panel) == [11]
    assert desk.selection.article != opened


def test_very_many_are_assigned_beside_the_desk(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assign, "_AT_ONCE", 5)
    dialog = ask()
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Space)
    wait = dialog.findChild(WaitDialog)
    assert isinstance(wait, WaitDialog)
    assert wait.heading.text() == "Assigning 12 articles"
    qtbot.waitUntil(lambda: dialog.findChild(WaitDialog) is None)
    assert len(assigned(desk, "Ana")) == 12
    assert ticks(dialog) == {"Ana": "Checked", "Ben": "Unchecked"}
    panel.want(ArticleFilter(assigned_to=AnnotatorId(1)))
    assert panel.findChildren(QTableView)[0].model().rowCount() == 12


def test_closing_the_dialog_meanwhile_leaves_the_queue_up_to_date(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assign, "_AT_ONCE", 5)
    ana = desk.bridge.project.layer_named("Ana").annotator.id
    dialog = ask()
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Space)
    panel.want(ArticleFilter(assigned_to=ana))
    qtbot.keyClick(dialog, Key.Key_Escape)
    wait = panel.findChild(WaitDialog)
    assert isinstance(wait, WaitDialog)
    assert wait.isVisible()
    queue = panel.findChildren(QTableView)[0].model()
    assert isinstance(queue, ArticlesModel)
    assert queue.rowCount() == 0
    qtbot.waitUntil(lambda: queue.is_stale)
    panel.refresh()
    assert queue.rowCount() == 12
    qtbot.waitUntil(lambda: panel.findChild(QDialog) is None)


def test_assigning_that_is_stopped_leaves_everything(
    desk: Desk, ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assign, "_AT_ONCE", 5)
    dialog = ask()
    with write_lock(desk.bridge.project.path):
        people(dialog).setFocus()
        qtbot.keyClick(people(dialog), Key.Key_Space)
        wait = dialog.findChild(WaitDialog)
        assert isinstance(wait, WaitDialog)
        qtbot.keyClick(wait, Key.Key_Escape)
        assert wait.isVisible()
    qtbot.waitUntil(lambda: "Stopped. Nothing was changed." in said(dialog), timeout=20_000)
    assert ticks(dialog) == {"Ana": "Unchecked", "Ben": "Unchecked"}
    assert assigned(desk, "Ana") == []


def test_a_refusal_is_said_in_the_dialog_and_the_tick_goes(
    desk: Desk, panel: ArticlesPanel, ask: Ask, qtbot: QtBot
) -> None:
    path = desk.bridge.project.path
    desk.bridge.close()
    desk.bridge.adopt(Project.open(path, read_only=True))
    dialog = ask()
    people(dialog).setFocus()
    qtbot.keyClick(people(dialog), Key.Key_Space)
    assert ticks(dialog) == {"Ana": "Unchecked", "Ben": "Unchecked"}
    assert any("read" in words for words in said(dialog))


def test_without_annotators_it_says_how_to_get_one(
    desk: Desk, ask: Ask, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(1, (), "lonely"))
    assert "There are no annotators yet: Ctrl+Shift+A adds the first." in said(ask())


def test_the_menu_of_a_row_offers_it(panel: ArticlesPanel) -> None:
    view = panel.findChildren(QTableView)[0]
    assert "Assign…" in [action.text() for action in view.actions()]
