"""Where warnings, errors and crashes are kept, and what an unexpected error leads to."""

import faulthandler
import logging
import logging.handlers
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("glossator")
_MOST_BYTES = 500_000
_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def keep_log(tell: Callable[[BaseException], None]) -> None:
    """Keep warnings, errors, Qt's messages and native crashes in files that do not grow for ever.

    An error nobody foresaw is logged and handed to `tell`; the desk goes on.
    """
    sys.excepthook = _Excepthook(tell)
    data = QStandardPaths.StandardLocation.AppDataLocation
    folder = Path(QStandardPaths.writableLocation(data))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "glossator.log", maxBytes=_MOST_BYTES, backupCount=2, encoding="utf-8"
        )
        crash_log = folder / "crash.log"
        if crash_log.exists() and crash_log.stat().st_size > _MOST_BYTES:
            crash_log.replace(folder / "crash.log.1")
        crashes = crash_log.open("a", encoding="utf-8")
    except OSError:
        return  # a desk without a log is better than no desk
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
    faulthandler.enable(crashes)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind in _SERIOUS:
        logging.getLogger("glossator.qt").warning(text)


class _Excepthook:
    """An unexpected error is logged and told calmly; the desk goes on."""

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._tell(error)
