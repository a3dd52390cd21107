"""From an empty window to a desk, with nothing in between that holds the window up."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.warm_up import Loading, modules
from tests.gui.builders import TEXT, project_with

ROOT = Path(__file__).parents[2]


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


def test_a_new_window_leaves_room_for_its_frame_on_a_screen_of_its_size(qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    room = window.screen().availableSize()
    assert window.width() <= room.width() - 2 * 8
    assert window.height() <= room.height() - 48
    window.close()


def test_a_window_that_is_closed_half_furnished_just_closes(qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    assert window.furnish_further()
    assert window.close()


DROPPED_AT_ONCE = """
import sys
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from gui.application import Start, make_application
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
application = make_application()
settings = Settings()
window = MainWindow(settings, Theme(settings))
window.show()
start = Start(window, "")

def look():
    print(window.windowTitle(), window.furnish().reader.isVisible())
    window.close()

start.begun.connect(lambda: QTimer.singleShot(0, look))
start.load()
files = QMimeData()
files.setUrls([QUrl.fromLocalFile(sys.argv[1])])
copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
window.dropEvent(QDropEvent(QPointF(9, 9), copy, files, left, no_key))
raise SystemExit(application.exec())
"""


def test_a_project_that_is_dropped_on_the_window_while_it_loads_stays_open(tmp_path: Path) -> None:
    project_with(tmp_path / "work.glossator", TEXT).close()
    own = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA")}
    done = subprocess.run(
        [sys.executable, "-c", DROPPED_AT_ONCE, str(tmp_path / "work.glossator")],
        env={**os.environ, **own, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "work.glossator True"


TESTING_ITSELF = """
import sys
from gui import self_test

def look(*_):
    print(*sorted(name for name in sys.modules if name.startswith("core.")))
    raise SystemExit

self_test._try_desk = look
self_test.self_test(as_json=True)
"""


def test_the_self_test_measures_a_window_that_nothing_more_was_loaded_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TESTING_ITSELF], env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["core.__about__", "core.model", "core.model.phrase"]


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
