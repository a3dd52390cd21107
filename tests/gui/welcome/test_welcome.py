"""The page that stands in the window while no project is open."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.welcome.choices import RecentProject
from gui.welcome.page import WelcomePage

Key = Qt.Key
NewProject = Callable[..., Project]


@pytest.fixture
def recent(desk: Desk, new_project: NewProject) -> list[Path]:
    """Two projects of late, and one that has been deleted since."""
    paths = []
    for name in ("gone", "older", "newer"):
        with new_project(0, (), name) as project:
            paths.append(project.path)
        desk.settings.remember_project(paths[-1])
    paths[0].unlink()
    return paths


@pytest.fixture
def page(desk: Desk, recent: list[Path], qtbot: QtBot) -> WelcomePage:
    made = WelcomePage(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def names(page: WelcomePage) -> list[str]:
    return [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]


def pressed(desk: Desk, action: ActionId) -> QSignalSpy:
    return QSignalSpy(desk.actions[action].triggered)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_enter_goes_on_with_the_project_of_last_time(
    page: WelcomePage, recent: list[Path], qtbot: QtBot
) -> None:
    spy = QSignalSpy(page.recent_chosen)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert spy.at(0)[0] == recent[2]


def test_where_there_was_no_project_yet_the_sample_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    page = WelcomePage(desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    spy = pressed(desk, ActionId.OPEN_SAMPLE)
    assert focused().accessibleName() == "Open the sample project"
    qtbot.keyClick(focused(), Key.Key_Return)
    assert spy.count() == 1


def test_arrow_keys_reach_the_other_choices(desk: Desk, page: WelcomePage, qtbot: QtBot) -> None:
    others = (ActionId.OPEN_PROJECT, ActionId.NEW_PROJECT, ActionId.TOUR, ActionId.OPEN_SAMPLE)
    spies = [pressed(desk, each) for each in others]
    for spy in spies:
        qtbot.keyClick(focused(), Key.Key_Up)
        qtbot.keyClick(focused(), Key.Key_Return)
        assert spy.count() == 1


def test_recent_projects_stand_below_newest_first_without_those_that_are_gone(
    page: WelcomePage,
) -> None:
    assert names(page)[5:] == ["newer", "older"]


def test_a_recent_project_is_chosen_by_keys(
    page: WelcomePage, recent: list[Path], qtbot: QtBot
) -> None:
    spy = QSignalSpy(page.recent_chosen)
    qtbot.keyClick(focused(), Key.Key_Down)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert spy.at(0)[0] == recent[1]


def test_the_page_looks_anew_each_time_it_is_shown(
    desk: Desk, page: WelcomePage, recent: list[Path], qtbot: QtBot
) -> None:
    page.hide()
    recent[2].unlink()
    page.show()
    qtbot.waitUntil(lambda: names(page)[5:] == ["older"])


def test_keys_and_folders_are_shown(page: WelcomePage, recent: list[Path]) -> None:
    said = [label.text() for label in page.findChildren(QLabel)]
    assert {"Ctrl+N", "Ctrl+O", "Glossator"} <= set(said)
    described = [b.accessibleDescription() for b in page.findChildren(QPushButton)]
    assert any(str(recent[1].parent) in words and "changed" in words for words in described)


def test_the_home_folder_is_a_tilde_and_nothing_more(
    page: WelcomePage, recent: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(recent[1].parent))
    monkeypatch.setenv("USERPROFILE", str(recent[1].parent))
    page.hide()
    page.show()
    rows = page.findChildren(RecentProject)
    qtbot.waitUntil(lambda: any(row.accessibleDescription()[:2] == "~," for row in rows))


def test_without_recent_projects_no_heading_promises_any(desk: Desk, qtbot: QtBot) -> None:
    page = WelcomePage(desk)
    qtbot.addWidget(page)
    page.show()
    assert "RECENT PROJECTS" not in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]


def test_what_enter_opens_is_to_be_seen_in_a_low_window(
    desk: Desk, recent: list[Path], qtbot: QtBot
) -> None:
    page = WelcomePage(desk)
    qtbot.addWidget(page)
    page.resize(900, 320)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: is_seen_whole(focused()))
    assert isinstance(focused(), RecentProject)
    page.resize(900, 260)
    qtbot.waitUntil(lambda: is_seen_whole(focused()))


def is_seen_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
