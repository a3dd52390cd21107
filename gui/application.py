"""Starting the desk: one application, one window, and what happens when something goes wrong."""

import argparse
import faulthandler
import gc
import logging
import logging.handlers
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QStandardPaths,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from core.__about__ import __version__
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme

_log = logging.getLogger("glossator")


def run(arguments: Sequence[str]) -> int:
    """Open the desk and stay until its window is closed; the exit status."""
    wanted = _parse(arguments)
    application = make_application()
    if wanted.self_test:
        from gui.self_test import self_test

        return self_test(as_json=wanted.json)
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    _keep_log(folder)
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    sys.excepthook = _Excepthook(window)
    window.show()
    application.processEvents()  # the window is painted first; what stands in it comes right after
    QTimer.singleShot(0, lambda: _begin(window, wanted.project))
    return application.exec()


def _begin(window: MainWindow, project: str | None) -> None:
    workplace = window.furnish()
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


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="glossator",
        description="Open the desk. Run “glossator --help” for the other commands.",
    )
    parser.add_argument("project", nargs="?", help="a project to open, or “demo”")
    parser.add_argument("--self-test", action="store_true", help="try the desk off-screen and quit")
    parser.add_argument("--json", action="store_true", help="with --self-test: report as JSON")
    return parser.parse_args(arguments)


def _keep_log(folder: Path) -> None:
    """Warnings, errors, Qt's messages and native crashes go to files that do not grow for ever."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "glossator.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
        crashes = (folder / "crash.log").open("w", encoding="utf-8")
    except OSError:
        return  # a desk without a log is better than no desk
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
    faulthandler.enable(crashes)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        logging.getLogger("glossator.qt").warning(text)


class _Excepthook:
    """An unexpected error is logged and told calmly; the desk goes on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._window.furnish().tell_of_bug(error)
