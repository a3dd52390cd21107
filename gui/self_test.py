"""`glossator --self-test`: the desk on a temporary copy of the sample, tried as a user would."""

import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.__about__ import __version__
from core.model.phrase import Refused, Unavailable
from gui.application import make_application
from gui.launch import BEGAN
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme

if TYPE_CHECKING:
    from gui.workplace import Workplace


_PATIENCE = 5.0


@dataclass
class Report:
    """What `--self-test --json` prints; seconds, milliseconds and MiB.

    `painted_at`: in seconds since 1970, for whoever has noted when the process was begun.
    """

    ok: bool = False
    painted_at: float = 0.0
    window_painted_s: float = 0.0
    usable_s: float = 0.0
    record_ms: float = 0.0
    rss_mib: int = 0
    failures: list[str] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)


def self_test(*, as_json: bool) -> int:
    """Record, undo and redo at the desk, then try all libraries; 0 if all did as it should."""
    report = Report()
    make_application()
    with tempfile.TemporaryDirectory(prefix="glossator-self-test-") as folder:
        try:
            _try_desk(Path(folder), report)
        except (AssertionError, Refused, Unavailable) as error:
            report.failures.append(f"the desk: {error}")
        report.rss_mib = _resident_mib()
        from core import trial  # loads all that the desk has, which was measured without it

        report.failures += trial.failures(Path(folder))
    report.ok = not report.failures
    report.versions = _versions()
    for failure in report.failures:
        print(f"The self-test failed: {failure}", file=sys.stderr)
    print(json.dumps(asdict(report)) if as_json else _as_text(report))
    return 0 if report.ok else 1


def _try_desk(folder: Path, report: Report) -> None:
    path = folder / "sample.glossator"
    settings = Settings.in_folder(folder)
    window = MainWindow(settings, Theme(settings))
    watch = _FirstPaint(window)
    window.show()
    _wait_for(lambda: bool(watch.painted_at))
    report.window_painted_s = round(watch.painted_at - BEGAN, 3)
    report.painted_at = round(time.time() - (time.perf_counter() - watch.painted_at), 3)
    building = _build(path)
    workplace = window.furnish()
    workplace.open_project(path)
    workplace.desk.bridge.act_as("Ana")
    QApplication.processEvents()
    _expect(bool(workplace.desk.page.text), "no article came up")
    _take_the_keyboard(window)
    report.usable_s = round(time.perf_counter() - BEGAN - building, 3)
    report.record_ms = _record(workplace)
    _undo_and_redo(workplace)
    from core.exchange.export import export

    written = export(workplace.desk.bridge.project, folder / "gold.jsonl", "glossator-jsonl")
    _expect(written.statements > 0, "the export holds no statement")
    window.close()


def _take_the_keyboard(window: MainWindow) -> None:
    """Where windows are shown by a server, it gives the keys to one of them when it comes to it."""
    window.activateWindow()
    _wait_for(window.isActiveWindow)


def _wait_for(holds: Callable[[], bool]) -> None:
    """Some seconds at the most: the test goes on without, and tells what it found."""
    until = time.perf_counter() + _PATIENCE
    QApplication.processEvents()
    while not holds() and time.perf_counter() < until:
        time.sleep(0.002)
        QApplication.processEvents()


def _build(path: Path) -> float:
    """Make the sample; the seconds it took, which are not the desk's."""
    from core.sample import build_sample

    began = time.perf_counter()
    build_sample(path)
    return time.perf_counter() - began


def _record(workplace: "Workplace") -> float:
    """Record one statement by keys; milliseconds that the slowest key took to be painted."""
    workplace.reader.setFocus()
    before = len(workplace.desk.page.statements)
    slowest = 0.0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Return, "2", Qt.Key.Key_Return):
        began = time.perf_counter()
        _press(key)
        slowest = max(slowest, (time.perf_counter() - began) * 1e3)
    current = workplace.desk.page.current
    _expect(len(workplace.desk.page.statements) == before + 1, "no statement was recorded")
    _expect(current is not None and not current.is_draft, "the statement is a draft")
    return round(slowest, 1)


def _undo_and_redo(workplace: "Workplace") -> None:
    bridge, page = workplace.desk.bridge, workplace.desk.page
    recorded = len(page.statements)
    for _ in range(3):
        bridge.undo()
    _expect(len(page.statements) == recorded - 1, "undo left the statement")
    for _ in range(3):
        bridge.redo()
    _expect(len(page.statements) == recorded, "redo did not bring the statement back")
    _expect(not bridge.project.problems(), "the project does not check out")


def _press(key: Qt.Key | str) -> None:
    code = Qt.Key(ord(key)) if isinstance(key, str) else key
    text = key if isinstance(key, str) else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = QApplication.focusWidget()
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
        if target is not None:
            QApplication.sendEvent(target, event)
    QApplication.processEvents()


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise AssertionError(otherwise)


class _FirstPaint(QObject):
    """Notes when a window was painted first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.painted_at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.painted_at:
            self.painted_at = time.perf_counter()
        return False


def _versions() -> dict[str, str]:
    from core.project import sqlite_version

    return {
        "glossator": __version__,
        "qt": PySide6.__version__,
        "python": platform.python_version(),
        "sqlite": sqlite_version,
    }


def _resident_mib() -> int:
    """Memory in use now on Linux; elsewhere the most there was."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, ValueError):
        import resource

        most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most // (2**20 if sys.platform == "darwin" else 2**10)
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def _as_text(report: Report) -> str:
    verdict = "The desk works." if report.ok else "The desk does not work here."
    return (
        f"{verdict} Window painted after {report.window_painted_s} s, usable after "
        f"{report.usable_s} s, a statement's slowest key {report.record_ms} ms, "
        f"{report.rss_mib} MiB."
    )
