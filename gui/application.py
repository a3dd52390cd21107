"""Starting the desk: the window first, and what stands in it right after."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.__about__ import __version__
from gui.main_window import MainWindow
from gui.shared.languages import chosen_language, speak
from gui.shared.settings import Settings
from gui.shared.theme import Theme

_SETTLED_AFTER = 1_500
"""Milliseconds after which the window has long been in use."""


def run(project: str) -> int:
    """Open the desk, with a project if one is named, until its window closes; the exit status."""
    application = make_application()
    settings = Settings()
    speak(application, chosen_language(settings))
    window = MainWindow(settings, Theme(settings))
    window.show()
    application.processEvents()  # the window is painted before anything else is loaded
    QTimer.singleShot(0, lambda: _begin(window, project))
    return application.exec()


def _begin(window: MainWindow, project: str) -> None:
    from gui.log import keep_log

    gc.disable()  # nothing that is loaded now is garbage
    workplace = window.furnish()
    keep_log(workplace.tell_of_bug)
    QTimer.singleShot(_SETTLED_AFTER, settle)
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
    gc.enable()
