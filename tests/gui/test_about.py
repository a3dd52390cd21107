"""*About*: versions, the licences of all parts, and what Qt's licence asks to be said."""

import platform
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit

from core.__about__ import __version__
from core.licences import licences
from core.project import sqlite_version
from gui.about import AboutDialog
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.gui.builders import press, wait_until


@pytest.fixture
def dialog(workplace: Workplace) -> AboutDialog:
    workplace.desk.actions[ActionId.ABOUT].trigger()
    found = workplace.window.findChild(AboutDialog)
    assert isinstance(found, AboutDialog)
    wait_until(found.isActiveWindow)
    return found


def test_it_opens_on_this_version_and_names_what_carries_it(dialog: AboutDialog) -> None:
    told = dialog.text.toPlainText()
    for version in (__version__, qVersion(), platform.python_version(), sqlite_version):
        assert version in told
    assert "from source" in told


def test_it_says_that_qt_may_be_replaced_where_it_stands_and_who_publishes_it(
    dialog: AboutDialog,
) -> None:
    told = dialog.text.toPlainText()
    for words in ("Lesser General Public License (LGPL)", "dynamically", "in their place",
                  "The Qt Company"):  # fmt: skip
        assert words in told
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
    assert str(Path(folder)) in told
    assert list(Path(folder).glob("*Qt6Core*")), "the libraries are to stand where it is said"


def test_every_part_is_listed_and_its_text_is_a_key_away(
    workplace: Workplace, dialog: AboutDialog
) -> None:
    parts = licences()
    assert isinstance(QApplication.focusWidget(), QListWidget)
    assert dialog.list.count() == 1 + len(parts)
    for part in parts[:3]:
        press("Down")
        told = dialog.text.toPlainText()
        assert told.startswith(f"{part.name} {part.version}\n\n{part.licence}")
        assert dialog.text.accessibleName() == f"{part.name} {part.version}"
    press("End", "Tab")
    assert QApplication.focusWidget() is dialog.text
    assert isinstance(dialog.text, QPlainTextEdit)
    press("Tab", "Return")
    assert QGuiApplication.clipboard().text().startswith(f"Glossator {__version__}\n")
    assert dialog.copied.text()
    assert dialog.isVisible()
    press("Tab", "Return")
    wait_until(lambda: workplace.window.findChild(AboutDialog) is None)


def test_what_a_text_of_licence_holds_is_taken_for_no_mark_up_and_not_changed(
    dialog: AboutDialog,
) -> None:
    before = dialog.text.toPlainText()
    press("Tab")
    press("A", "Delete", "Backspace")
    assert dialog.text.toPlainText() == before


def test_escape_leaves(workplace: Workplace, dialog: AboutDialog) -> None:
    press("Escape")
    wait_until(lambda: workplace.window.findChild(AboutDialog) is None)
