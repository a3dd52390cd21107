"""Every control on every screen has a name to be spoken, and shows when it has the focus.

A new screen is a line in `SCREENS`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from gui.main_window import MainWindow
from gui.shared.actions import ActionId
from gui.shared.settings import Settings
from gui.shared.theme import Theme, ThemeChoice
from gui.workplace import Workplace
from tests.gui.builders import TEXT, has_settled, project_with, record, wait_until

_AROUND = 4
"""Pixels around a control in which its focus may show."""
_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
)
Bring = Callable[[Workplace], None]


def does(*actions: ActionId) -> Bring:
    def bring(workplace: Workplace) -> None:
        for action in actions:
            workplace.desk.actions[action].trigger()
            settle()

    return bring


def searches(text: str) -> Bring:
    def bring(workplace: Workplace) -> None:
        workplace.desk.actions[ActionId.SEARCH].trigger()
        assert workplace.rooms.search is not None
        workplace.rooms.search.search_for(text)
        wait_until(has_settled)

    return bring


SCREENS: dict[str, Bring] = {
    "welcome": does(ActionId.CLOSE_PROJECT),
    "desk": does(),
    "desk with a statement": does(ActionId.NEXT_STATEMENT),
    "choosing an actor": does(ActionId.START_STATEMENT),
    "choosing a stance": does(ActionId.NEXT_STATEMENT, ActionId.SET_STANCE),
    "finding": does(ActionId.FIND_IN_ARTICLE),
    "filter of the articles": does(ActionId.FILTER_ARTICLES),
    "assigning articles": does(ActionId.ASSIGN_ARTICLES),
    "planning who reads what": does(ActionId.PLAN_READING),
    "handing out": does(ActionId.HAND_OUT),
    "bringing back": does(ActionId.BRING_BACK),
    "articles that are nearly the same": does(ActionId.NEAR_DUPLICATES),
    "all statements": does(ActionId.SHOW_SURVEY),
    "search": does(ActionId.SEARCH),
    "what a search found": searches("actor:Germany"),
    "a search that finds nothing": searches("acter:Germany zzz"),
    "overview": does(ActionId.SHOW_OVERVIEW),
    "codebook": does(ActionId.SHOW_CODEBOOK),
    "agreement": does(ActionId.SHOW_AGREEMENT),
    "adjudication": does(ActionId.ADJUDICATE),
    "writing what everybody missed": does(ActionId.NEXT_ARTICLE, ActionId.WRITE_MISSED),
    "networks": does(ActionId.SHOW_NETWORKS),
    "release": does(ActionId.SHOW_RELEASES),
    "commands": does(ActionId.COMMANDS),
    "change keys": does(ActionId.CHANGE_KEYS),
    "keys": does(ActionId.SHOW_KEYS),
    "undo history": does(ActionId.UNDO_HISTORY),
    "guide": does(ActionId.HELP),
    "annotator": does(ActionId.CHOOSE_ANNOTATOR),
    "import": does(ActionId.IMPORT),
    "export": does(ActionId.EXPORT),
}


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT, "Rome agrees. Berlin waits.")
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    record(project, article, "Berlin welcomes", "Germany")
    record(project, article, "Warsaw rejects", "Poland")
    project.close()
    settings = Settings()
    theme = Theme(settings)
    theme.choose(ThemeChoice.LIGHT)
    window = MainWindow(settings, theme)
    window.show()
    made = window.furnish()
    made.open_project(path)
    window.activateWindow()
    made.reader.setFocus()
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    settle()
    yield made
    for dialog in windows():
        dialog.close()
    window.close()
    qapp.setCursorFlashTime(flashing)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]


def controls(window: QWidget) -> list[QWidget]:
    """What a hand or a key can work in a window; not the insides of Qt's own controls."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and not _is_inside(widget)
        and (isinstance(widget, _INTERACTIVE) or takes_focus(widget))
    ]


def takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.focusProxy() is None


def _is_inside(widget: QWidget) -> bool:
    inner = isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_")
    of_another = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
    return inner or of_another or "QTableCornerButton" in widget.metaObject().className()


def name_of(widget: QWidget) -> str:
    """As a screen reader would say it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def called(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} “{name_of(widget)}” in {type(above).__name__}"


def shows_focus(widget: QWidget) -> bool:
    """Whether anything at or around the control looks different while it has the focus."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    settle()
    before = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    has_it = QApplication.focusWidget()
    if has_it is None or not (has_it is widget or widget.isAncestorOf(has_it)):
        return False
    return picture(widget) != before


def picture(widget: QWidget) -> QImage:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(around).toImage()


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_name_and_shows_its_focus(workplace: Workplace, screen: str) -> None:
    SCREENS[screen](workplace)
    wait_until(has_settled)
    settle()
    everything = [widget for window in windows() for widget in controls(window)]
    assert [called(widget) for widget in everything if not name_of(widget)] == []
    window = QApplication.activeModalWidget() or QApplication.activeWindow() or windows()[-1]
    found = [widget for widget in controls(window) if takes_focus(widget)]
    assert found
    hidden = [
        called(widget)
        for widget in found
        if widget.isVisible() and widget.isEnabled() and not shows_focus(widget)
    ]
    assert hidden == []


def test_a_control_without_a_name_or_focus_would_be_noticed(workplace: Workplace) -> None:
    button = QPushButton(workplace.window)
    button.setStyleSheet("QPushButton, QPushButton:focus { border: none; background: red }")
    button.setGeometry(0, 0, 40, 40)
    button.show()
    button.raise_()
    settle()
    assert button in controls(workplace.window)
    assert not name_of(button)
    assert not shows_focus(button)
