"""Starting the desk: the window first, and what stands in it right after."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.__about__ import __version__
from gui.main_window import MainWindow
from gui.shared import garbage
from gui.shared.languages import chosen_language, speak
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.warm_up import Loading, load_the_rest

if TYPE_CHECKING:
    from gui.failures import Failures
    from gui.workplace import Workplace

_USABLE_AFTER = 400
"""Milliseconds after which an article has been shown, and the processor is free for more."""
_SETTLED_AFTER = 2_500
"""Milliseconds after which the window has long been in use."""


def run(project: str) -> int:
    """Open the desk, with a project if one is named, until its window closes; the exit status."""
    application = make_application()
    settings = Settings()
    speak(application, chosen_language(settings))
    window = MainWindow(settings, Theme(settings))
    window.show()
    application.processEvents()  # the window is painted before anything else is loaded
    start = Start(window, project)
    start.load()
    status = application.exec()
    start.end()
    return status


class Start(QObject):
    """From an empty window to a desk: what it takes is loaded while the window already answers."""

    begun = Signal()

    def __init__(self, window: MainWindow, project: str) -> None:
        super().__init__(window)
        self._window = window
        self._project = project
        self._failures: Failures | None = None
        self._loading = Loading(self, lambda: ("gui.failures", "gui.workplace"))
        self._loading.loaded.connect(self._begin)

    def load(self) -> None:
        garbage.rest()  # nothing that is loaded now is garbage
        self._loading.start()

    def end(self) -> None:
        """The process ends as it should."""
        if self._failures is not None:
            self._failures.rest()

    def _begin(self) -> None:
        """Piece by piece, so that the window lives in between."""
        if self._failures is None:
            from gui.failures import Failures
            from gui.log import Log

            self._failures = Failures(self._window, Log())
            self._failures.listen()
        if self._window.furnish_further():
            QTimer.singleShot(0, self, self._begin)
            return
        workplace = self._window.furnish()
        if self._failures is not None:
            self._failures.tell_of_last_time(workplace.desk.messages)
            workplace.desk.messages.hand_on_bugs(self._failures.take)
        QTimer.singleShot(_USABLE_AFTER, self, lambda: load_the_rest(self))
        QTimer.singleShot(_SETTLED_AFTER, settle)
        QTimer.singleShot(_SETTLED_AFTER, self._window, lambda: keep_backups(workplace))
        self.begun.emit()
        if workplace.desk.bridge.is_open:
            return  # a project was dropped on the window meanwhile
        if self._project == "demo":
            workplace.open_sample()
        elif self._project:
            workplace.open_project(Path(self._project))
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


def keep_backups(workplace: "Workplace") -> None:
    """From now on, of whatever project is open."""
    from gui.backups.keeper import Keeper

    Keeper(workplace.desk, workplace)


def settle() -> None:
    """The desk has come to rest: what is loaded by now stays."""
    garbage.resume()
