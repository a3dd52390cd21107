"""From an empty window to a desk, with nothing in between that holds the window up."""

import importlib
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.warm_up import Loading, modules


def test_the_desk_is_put_in_piece_by_piece_and_is_whole_at_the_end(qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    pieces = 0
    while window.furnish_further():
        pieces += 1
        qapp.processEvents()
    assert pieces >= 4
    workplace = window.furnish()
    workplace.start_at_welcome()
    assert window.windowTitle() == "Glossator"
    assert window.updatesEnabled()
    window.close()


def test_a_new_window_is_no_larger_than_its_screen(qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    window.close()


def test_a_window_that_is_closed_half_furnished_just_closes(qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    assert window.furnish_further()
    assert window.close()


def test_what_is_loaded_ahead_can_be_loaded_and_starts_nothing() -> None:
    names = list(modules())
    assert {"gui.exchange.import_dialog", "core.exchange.registry"} <= set(names)
    assert not {name for name in names if name.endswith(("__main__", "launch", "self_test"))}
    for name in names:
        importlib.import_module(name)


@pytest.mark.expects_log("no.such.module could not be loaded ahead")
def test_a_module_that_cannot_be_loaded_keeps_no_other_from_it(qtbot: QtBot) -> None:
    parent = QObject()
    sys.modules.pop("colorsys", None)
    loading = Loading(parent, lambda: ("no.such.module", "colorsys"))
    with qtbot.waitSignal(loading.loaded, timeout=10_000):
        loading.start()
    assert "colorsys" in sys.modules
