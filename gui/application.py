"""Starting the desk: the window first, and what stands in it right after."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.__about__ import __version__
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme

USAGE = "usage: glossator [PROJECT | demo | --self-test [--json]]   (see glossator --help)"


def run(arguments: Sequence[str]) -> int:
    """Open the desk and stay until its window is closed; the exit status."""
    options = {argument for argument in arguments if argument.startswith("-")}
    named = [argument for argument in arguments if argument not in options]
    if options - {"--self-test", "--json"} or len(named) > 1 or (options and named):
        print(USAGE, file=sys.stderr)
        return 2
    application = make_application()
    if options:
        from gui.self_test import self_test

        return self_test(as_json="--json" in options)
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.show()
    application.processEvents()  # the window is painted before anything else is loaded
    QTimer.singleShot(0, lambda: _begin(window, *named))
    return application.exec()


def _begin(window: MainWindow, project: str = "") -> None:
    from gui.log import keep_log

    workplace = window.furnish()
    keep_log(workplace.tell_of_bug)
    settle()
    if project == "demo":
        workplace.open_sample()
    elif project:
        workplace.open_project(Path(project))
    else:
        workplace.start_at_welcome()


def make_application() -> QApplication:
    """The application with its names set, so that settings and data find their folders."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Glossator")
    application.setApplicationDisplayName("Glossator")
    application.setOrganizationName("Glossator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("glossator")
    application.setStyle("Fusion")
    return application


def settle() -> None:
    """What is loaded by now stays: the garbage collector need not walk it again and again."""
    gc.collect()
    gc.freeze()
