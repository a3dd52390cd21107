"""Errors that nobody foresaw: each is counted, reported in a file, and told of once, calmly."""

import logging
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from core.model.phrase import Unsound
from core.text import failure
from gui.log import REPORTS, Log
from gui.shared.messages import Messages

if TYPE_CHECKING:
    from gui.failure_dialog import FailureDialog
    from gui.main_window import MainWindow

_log = logging.getLogger("glossator")
_TAKEN = "_glossator_has_told"
"""Set on an error, so that it counts once however many ways it comes."""


@dataclass
class Failure:
    """One error, however often it has come."""

    told: failure.Told
    count: int = 1
    report: Path | None = None
    has_words: bool = False
    is_shown: bool = False


class Failures(QObject):
    """Hears of every unexpected error, from whatever thread, slot or paint.

    The first one of its kind opens a dialog; while one is open, others are counted in it.
    """

    _happened = Signal(object)
    _damaged = Signal(object)

    def __init__(self, window: "MainWindow", log: Log) -> None:
        super().__init__(window)
        self._window = window
        self.log = log
        self._known: dict[str, Failure] = {}
        self._dialog: FailureDialog | None = None
        self._is_telling = False
        self._lock = threading.Lock()
        self._listener = _Listener(self)
        # Never within a paint or a slot that has just failed.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._damaged.connect(self._tell_of_damage, Qt.ConnectionType.QueuedConnection)

    @property
    def all_known(self) -> list[Failure]:
        return list(self._known.values())

    def listen(self) -> None:
        """From now on."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._from_hook
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_nowhere
        _log.addHandler(self._listener)

    def rest(self) -> None:
        """The desk closes: what comes now goes where it always went."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        _log.removeHandler(self._listener)
        self.log.close()

    def tell_of_last_time(self, messages: Messages) -> None:
        """Say so if the program has ended in a crash since it was last started."""
        for report in self.log.crashes_before()[-1:]:
            messages.trouble(
                self.tr(
                    "Glossator ended unexpectedly last time. Nothing that was saved is lost. "
                    "Report: {path}"
                ).format(path=report)
            )

    def _from_hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error)

    def _from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.take(told.exc_value)

    def _from_nowhere(self, told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            self.take(told.exc_value)

    def take(self, error: BaseException, *, is_logged: bool = False) -> None:
        """Count an error and log it; whoever has not heard of it yet is told. Never raises.

        One that has come by another way before is passed over.
        """
        try:
            if getattr(error, _TAKEN, False):
                return
            setattr(error, _TAKEN, True)
            if isinstance(error, Unsound):
                self._damaged.emit(error)
                return
            told = failure.Told.of(error)
            with self._lock:
                known = self._known.setdefault(told.key, Failure(told, 0))
                known.count += 1
                is_first = known.count == 1
            if is_first and not is_logged:
                trace = (type(error), error, error.__traceback__)
                _log.error("unexpected error %s", told.key, exc_info=trace)
            self._happened.emit(known)
        except BaseException:
            sys.__excepthook__(type(error), error, error.__traceback__)

    def _tell(self, known: Failure) -> None:
        if known.report is None or _is_round(known.count):
            self.write(known)
        if self._dialog is not None:
            self._dialog.show_count()
        elif not known.is_shown and not self._is_telling:
            self._show(known)

    def _tell_of_damage(self, error: Unsound) -> None:
        """A view has read a damaged page: that is no mistake of ours."""
        desk = self._window.desk
        if desk is not None:
            desk.bridge.tell_of_damage(error)

    def _show(self, known: Failure) -> None:
        """An error on the way here is logged and told of no more: it must not call itself."""
        self._is_telling = known.is_shown = True
        try:
            from gui.failure_dialog import FailureDialog

            self._dialog = FailureDialog(self, known, self._window)
            self._dialog.finished.connect(self._forget_dialog)
            self._dialog.open()
            self._is_telling = False
        except Exception as error:
            self._dialog = None
            setattr(error, _TAKEN, True)
            _log.exception("an error could not be told of")

    def _forget_dialog(self) -> None:
        self._dialog = None

    def write(self, known: Failure, *, with_words: bool | None = None) -> None:
        """Write the report, in place of the one that there is of this error."""
        if with_words is not None:
            known.has_words = with_words
        around = failure.Circumstances(
            {"qt": qVersion()},
            tuple(self.log.last.bare),
            tuple(self.log.last.whole),
            tuple((each.told.title, each.count) for each in self.all_known),
        )
        told = failure.report_of(known.told, around, with_words=known.has_words)
        try:
            if known.report is None:
                known.report = failure.keep(told, self.log.folder / REPORTS, known.told.key)
            else:
                known.report.write_text(told, encoding="utf-8", errors="backslashreplace")
        except OSError:
            _log.warning("a report could not be written")


def _is_round(count: int) -> bool:
    """10, 100, 1,000 …: a report is not written anew for each of a thousand."""
    return count >= 10 and set(str(count)[1:]) == {"0"} and str(count)[0] == "1"


class _Listener(logging.Handler):
    """What was caught and logged with its error, as from a view that did not follow a change."""

    def __init__(self, failures: Failures) -> None:
        super().__init__(logging.ERROR)
        self._failures = failures

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is not None and record.exc_info[1] is not None:
            self._failures.take(record.exc_info[1], is_logged=True)
