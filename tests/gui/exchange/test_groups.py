"""Articles of the project that are nearly the same are listed and stand side by side."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from core.project import Project
from gui.exchange import run_groups
from gui.exchange.groups_dialog import GroupsDialog
from gui.shared.actions import ActionId
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.lines import LINE, LinesView
from gui.shared.theme import ThemeChoice
from tests.gui.builders import wait_until
from tests.gui.exchange.hands import button, said
from tests.gui.exchange.test_import_twins import WIRE, underlined

Key = Qt.Key
OTHER = WIRE.replace("ministers", "envoys").replace("line", "bridge").replace("capitals", "ports")
OTHER = " ".join(f"{word}{at % 3}" for at, word in enumerate(OTHER.split()))
TEXTS = {
    "Capitals open a line": ("Courier", WIRE),
    "Something else": (None, "The harbour is closed for two days."),
    "Ports": ("Ledger", OTHER),
    "A line": ("Ledger", WIRE.replace("three", "four")),
    "Ports again": ("Courier", f"{OTHER} Nobody objected."),
    "Ministers agree": (None, f"{WIRE} Nobody objected."),
}


@pytest.fixture
def project(desk: Desk, new_project: Callable[..., Project]) -> Project:
    """Three copies of one report, two of another, and an article that is like none."""
    made = new_project(0)
    made.run(
        AddArticles(
            NewArticle(text, ArticleDetails(title, outlet, published="2025-03-15"), title)
            for title, (outlet, text) in TEXTS.items()
        )
    )
    desk.bridge.adopt(made)
    return made


@pytest.fixture
def dialog(desk: Desk, project: Project, qtbot: QtBot) -> GroupsDialog:
    made = run_groups(desk, None)
    with qtbot.waitActive(made):
        made.activateWindow()
    wait_until(lambda: "groups of" in said(made))
    return made


def groups(dialog: QWidget) -> LinesView:
    (found,) = dialog.findChildren(LinesView)
    return found


def lines(dialog: QWidget) -> list[tuple[str, str, str]]:
    model = groups(dialog).model()
    told = [model.index(row, 0).data(LINE) for row in range(model.rowCount())]
    return [(line.title, line.count, line.below) for line in told]


def texts(dialog: QWidget) -> tuple[QPlainTextEdit, QPlainTextEdit]:
    one, other = dialog.findChildren(QPlainTextEdit)
    return one, other


def test_the_groups_of_the_project_are_listed_with_who_has_them(dialog: GroupsDialog) -> None:
    assert "2 groups of 5 articles in all that are nearly the same" in said(dialog)
    assert lines(dialog) == [
        ("Capitals open a line", "3 articles", "Courier, Ledger"),
        ("Ports", "2 articles", "Ledger, Courier"),
    ]
    assert QApplication.focusWidget() is groups(dialog)


def test_two_of_the_chosen_group_stand_side_by_side_with_what_differs_underlined(
    dialog: GroupsDialog, qtbot: QtBot
) -> None:
    one, other = texts(dialog)
    wait_until(lambda: underlined(one) == ["three"])
    assert underlined(other) == ["four"]
    assert "Ledger · 15 Mar 2025" in said(dialog)
    (box,) = dialog.findChildren(ChoiceBox)
    assert box.itemText(0).startswith("A line · ")
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    wait_until(lambda: underlined(other)[-1:] == ["Nobody objected."])
    groups(dialog).setFocus()
    qtbot.keyClick(groups(dialog), Key.Key_Down)
    wait_until(lambda: one.toPlainText() == OTHER)
    assert box.count() == 1
    qtbot.keyClick(groups(dialog), Key.Key_Return)
    assert QApplication.focusWidget() is one


def test_one_of_them_is_opened_at_the_desk(
    desk: Desk, project: Project, dialog: GroupsDialog, qtbot: QtBot
) -> None:
    asked = []
    desk.actions.on(ActionId.FOCUS_READER, lambda: asked.append("reader"))
    _, other = texts(dialog)
    wait_until(lambda: other.toPlainText() != "")
    opening = button(other.parentWidget(), "Open this one")
    assert opening.accessibleName() == "Open A line"
    opening.setFocus()
    qtbot.keyClick(opening, Key.Key_Space)
    assert desk.selection.article is not None
    assert project.article(desk.selection.article).title == "A line"
    assert asked == ["reader"]


def test_where_no_article_is_like_another_that_is_said(
    desk: Desk, new_project: Callable[..., Project]
) -> None:
    desk.bridge.adopt(new_project(3))
    made = run_groups(desk, None)
    wait_until(lambda: "No articles are nearly the same" in said(made))
    made.close()


def test_comparing_changes_nothing_that_can_be_undone(
    desk: Desk, project: Project, dialog: GroupsDialog
) -> None:
    assert desk.bridge.undo_label() == "import 6 articles"
    assert project.problems() == []


def test_the_list_of_groups_keeps_the_promises_of_item_models(dialog: GroupsDialog) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(groups(dialog).model(), mode)
    groups(dialog).show_row(1)
    assert tester.model() is groups(dialog).model()


def test_what_differs_is_marked_in_the_colours_of_another_theme_too(
    desk: Desk, dialog: GroupsDialog
) -> None:
    one, _ = texts(dialog)
    wait_until(lambda: underlined(one) == ["three"])

    def ground() -> str:
        block = one.document().begin()
        run = next(run for run in block.textFormats() if run.format.fontUnderline())
        return str(run.format.background().color().name())

    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        desk.theme.choose(choice)
        assert ground() == QColor(desk.theme.palette.evidence).name()
