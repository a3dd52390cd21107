"""Where warnings, errors, Qt's messages and native crashes are kept, in files that stay small."""

import faulthandler
import logging
import logging.handlers
import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import (
    QLockFile,
    QMessageLogContext,
    QStandardPaths,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)

from core.__about__ import __version__
from core.text import failure

LOG, REPORTS = "glossator.log", failure.REPORTS
_log = logging.getLogger("glossator")
_MOST_BYTES, _OLDER_KEPT = 500_000, 2
_LINES_REMEMBERED = 60
_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_CRASH, _LOCK = "crash-*.log", ".lock"
_PLACE_OF_QT = re.compile(r"[\w:~]+(?=:|\(|$)")
_FILE = re.compile(r'File "([^"]*)"')


class LastLines(logging.Handler):
    """What was logged last, for a report: as it was, and without anything of the user's."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.whole: deque[str] = deque(maxlen=_LINES_REMEMBERED)
        self.bare: deque[str] = deque(maxlen=_LINES_REMEMBERED)
        self.setFormatter(logging.Formatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        # Of what the program says itself, the sentence without what was put into it.
        said = _of_qt(record.getMessage()) if record.name == QT else str(record.msg)
        self.bare.append(f"{at} {record.levelname} {record.name} {said}")
        self.whole.append(self.format(record))


QT = "glossator.qt"


def _of_qt(text: str) -> str:
    """Which of its parts complains: the rest may name files."""
    found = _PLACE_OF_QT.match(text)
    return f"{found[0] if found else ''} ({len(text)} characters)"


class Log:
    """The files of one process. A desk without any is better than no desk."""

    def __init__(self, kept_in: Path | None = None) -> None:
        """`kept_in`: where, if not in the folder that the system has for it."""
        self.last = LastLines()
        self.folder = kept_in or folder()
        self._crashes: TextIO | None = None
        self._lock: QLockFile | None = None
        self._handler: logging.Handler | None = None
        _log.addHandler(self.last)
        self._handler_before = qInstallMessageHandler(_log_qt)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._keep_lines()
        with suppress(OSError):
            self._keep_crashes()

    def _keep_lines(self) -> None:
        self._handler = logging.handlers.RotatingFileHandler(
            self.folder / LOG,
            maxBytes=_MOST_BYTES,
            backupCount=_OLDER_KEPT,
            encoding="utf-8",
            errors="backslashreplace",
        )
        self._handler.setFormatter(logging.Formatter(_FORMAT))
        _log.addHandler(self._handler)

    def _keep_crashes(self) -> None:
        """In a file of this process, whose lock tells another one that it is still written to."""
        name = f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.log"
        self._lock = QLockFile(str(self.folder / (name + _LOCK)))
        self._lock.setStaleLockTime(0)  # by the process alone, however long it runs
        if self._lock.tryLock(0):
            self._crashes = (self.folder / name).open("w", encoding="utf-8")
            faulthandler.enable(self._crashes)

    def close(self) -> None:
        """The process ends as it should: nothing of a crash is left."""
        qInstallMessageHandler(self._handler_before)
        for handler in (self.last, self._handler):
            if handler is not None:
                _log.removeHandler(handler)
                handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            Path(self._crashes.name).unlink(missing_ok=True)
            self._crashes = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def crashes_before(self) -> list[Path]:
        """Reports of processes that ended in a crash since this was last asked, made here."""
        return [made for path in self._left() if (made := self._crash_report(path)) is not None]

    def _left(self) -> Iterator[Path]:
        """What processes have left that run no more."""
        own = None if self._crashes is None else Path(self._crashes.name)
        for path in sorted(self.folder.glob(_CRASH)):
            lock = QLockFile(str(path) + _LOCK)
            lock.setStaleLockTime(0)
            if path != own and lock.tryLock(0):
                yield path
                lock.unlock()

    def _crash_report(self, path: Path) -> Path | None:
        try:
            told = path.read_text(encoding="utf-8", errors="replace")
            path.unlink()
            if not told.strip():
                return None
            head = f"Glossator ended unexpectedly.\nversions: {versions()}\n\n"
            bare = _FILE.sub(lambda found: f'File "{failure.short_path(found[1])}"', told)
            return failure.keep(head + bare, self.folder / REPORTS, "crash")
        except OSError:
            return None


def said_last() -> tuple[str, ...]:
    """What was logged last in this process, without anything of the user's."""
    lasting = (each for each in _log.handlers if isinstance(each, LastLines))
    return tuple(line for each in lasting for line in each.bare)


def folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def versions() -> str:
    """Of what a report is about."""
    return f"glossator {__version__}, qt {qVersion()}"


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind in _SERIOUS:
        logging.getLogger(QT).warning("%s", text)
