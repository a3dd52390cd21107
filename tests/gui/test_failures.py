"""When the program itself fails: one calm dialog, a report without words, and the desk goes on."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer, qWarning
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.project import Project
from core.text import failure
from gui import failure_dialog, log
from gui.failure_dialog import FailureDialog
from gui.failures import Failures
from gui.log import Log
from gui.restarting import command_for
from gui.shared.beside import write_beside
from gui.shared.jobs import JobProgress
from gui.workplace import Workplace
from tests.gui.builders import TEXT, press, project_with

ROOT = Path(__file__).parents[2]
SECRET = "Warsaw rejects them"
TOLD = f"{SECRET} in {Path.home()}/Ana"
expected = pytest.mark.expects_log("unexpected|failed|plugin")


@pytest.fixture
def failures(workplace: Workplace) -> Iterator[Failures]:
    made = Failures(workplace.window, Log())
    made.listen()
    workplace.desk.messages.hand_on_bugs(made.take)
    yield made
    made.rest()


def fail() -> None:
    raise RuntimeError(TOLD)


def wait_until(holds: Callable[[], bool]) -> None:
    """In a loop of events as the program's own: in those of QTest errors come back to the test."""
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    QTimer.singleShot(20_000, loop.quit)
    look.start()
    loop.exec()
    look.stop()
    assert holds(), "it never came to be so"


def shown() -> FailureDialog | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, FailureDialog))
    return next((each for each in found if each.isVisible()), None)


def dialog() -> FailureDialog:
    wait_until(lambda: shown() is not None)
    found = shown()
    assert found is not None
    return found


def failing_key(workplace: Workplace, failing: object = fail) -> None:
    """A real slot of an action with a key, which fails."""
    action = QAction("Fail", workplace.window)
    action.setShortcut(QKeySequence("Ctrl+Alt+Shift+F9"))
    action.triggered.connect(failing)
    workplace.window.addAction(action)


def back(workplace: Workplace) -> None:
    """No dialog is open any more, and the focus is in the text."""
    wait_until(lambda: shown() is None)
    workplace.window.activateWindow()
    wait_until(workplace.window.isActiveWindow)
    workplace.reader.setFocus()
    wait_until(lambda: QApplication.focusWidget() is not None)


def press_it(workplace: Workplace) -> None:
    back(workplace)
    press("Ctrl+Alt+Shift+F9")


@expected
def test_an_error_in_a_slot_opens_one_calm_dialog_and_the_desk_goes_on(
    workplace: Workplace, failures: Failures
) -> None:
    failing_key(workplace)
    press_it(workplace)
    told = dialog()
    assert "Everything up to your last change is saved" in told.safe.text()
    assert told.focusWidget() is told.go_on
    press("Return")
    back(workplace)
    press("Return", *"ger", "Return", "1", *"hot", "Return")
    assert len(workplace.desk.page.statements) == 1


@expected
def test_the_report_names_the_place_and_no_words_unless_its_user_wants_it(
    workplace: Workplace, failures: Failures
) -> None:
    failing_key(workplace)
    press_it(workplace)
    told = dialog()
    (known,) = failures.all_known
    assert known.report is not None
    report = known.report.read_text(encoding="utf-8")
    assert "RuntimeError" in report
    assert "gui/test_failures.py" in report
    assert "qt " in report
    for word in (
        SECRET,
        "Ana",
        str(Path.home()),
        str(ROOT),
        str(workplace.desk.bridge.project.path),
    ):
        assert word not in report
    assert str(known.report) in told.place.text()
    told.words.setFocus()
    press("Space")
    assert SECRET in known.report.read_text(encoding="utf-8")
    press("Space")
    assert SECRET not in known.report.read_text(encoding="utf-8")
    press("Esc")


@expected
def test_the_same_error_again_is_counted_and_not_shown_again(
    workplace: Workplace, failures: Failures
) -> None:
    failing_key(workplace)
    press_it(workplace)
    dialog().accept()
    wait_until(lambda: shown() is None)
    for _ in range(9):
        press_it(workplace)
    (known,) = failures.all_known
    assert known.count == 10
    assert shown() is None
    assert known.report is not None
    assert "10 × RuntimeError in tests/gui/" in known.report.read_text(encoding="utf-8")


@expected
def test_a_paint_that_fails_a_thousand_times_is_told_of_once(
    workplace: Workplace, failures: Failures
) -> None:
    class Broken(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            raise ValueError(SECRET)

    broken = Broken(workplace.window)
    broken.setGeometry(0, 0, 40, 40)
    broken.show()
    again = QTimer(interval=0)
    again.timeout.connect(broken.update)
    again.start()
    told = dialog()
    (known,) = failures.all_known
    wait_until(lambda: known.count >= 1_000)
    again.stop()
    assert "times more" in told.again.text()
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, FailureDialog)]) == 1
    broken.hide()
    broken.deleteLater()
    press("Return")
    wait_until(lambda: shown() is None)


@expected
def test_errors_in_threads_jobs_and_views_are_told_of_too(
    workplace: Workplace, failures: Failures
) -> None:
    threading.Thread(target=fail).start()
    dialog().accept()
    wait_until(lambda: shown() is None)

    def work(_project: Project, _progress: JobProgress) -> None:
        raise KeyError(SECRET)

    write_beside(workplace.desk, work, "Working", workplace.window, None)
    dialog().accept()
    wait_until(lambda: shown() is None)

    def follow(_changes: object, _who: object) -> None:
        raise LookupError(SECRET)

    workplace.desk.bridge.project.subscribe(follow)
    back(workplace)
    press("Ctrl+Return")
    dialog().accept()
    wait_until(lambda: shown() is None)
    titles = [each.told.title for each in failures.all_known]
    assert [title.split()[0] for title in titles] == ["RuntimeError", "KeyError", "LookupError"]
    assert all(each.count == 1 for each in failures.all_known)


@expected
def test_a_statement_that_is_begun_is_kept_and_said_to_be(
    workplace: Workplace, failures: Failures
) -> None:
    press("Return")
    assert workplace.desk.selection.pending
    QTimer.singleShot(0, fail)
    told = dialog()
    assert "The statement that you have begun is kept" in told.safe.text()
    press("Return")
    wait_until(lambda: shown() is None)
    assert workplace.desk.selection.pending


@pytest.mark.expects_log("could not be told of")
@expected
def test_an_error_while_an_error_is_told_of_does_not_go_round(
    workplace: Workplace, failures: Failures, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise AttributeError(SECRET)

    monkeypatch.setattr(failure_dialog.FailureDialog, "_lay_out", broken)
    failing_key(workplace)
    for _ in range(3):
        press_it(workplace)
    wait_until(lambda: failures.all_known[0].count == 3)
    assert shown() is None
    assert [each.count for each in failures.all_known] == [3]
    assert failures.all_known[0].report is not None


@expected
def test_what_an_error_says_is_never_taken_for_mark_up(
    workplace: Workplace, failures: Failures
) -> None:
    def odd() -> None:
        raise RuntimeError("<b>bold</b><img src='file:///etc/passwd'>")

    QTimer.singleShot(0, odd)
    told = dialog()
    assert {each.textFormat() for each in told.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    told.accept()


def test_the_folder_of_reports_is_that_of_the_system_and_both_front_ends_agree(
    own_home: Path,
) -> None:
    code = (
        "from gui.application import make_application\nfrom gui.log import folder\n"
        "application = make_application()\nprint(folder())"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()) == failure.data_folder()


def test_logs_turn_over_and_never_grow_beyond_their_bound(qapp: QApplication) -> None:
    made = Log()
    logger = logging.getLogger("glossator")
    logger.setLevel(logging.INFO)
    for _ in range(6_000):
        logger.info("%s", "x" * 400)
    made.close()
    files = list(made.folder.glob("glossator.log*"))
    assert len(files) == 3
    assert sum(each.stat().st_size for each in files) < 3 * 600_000


@pytest.mark.expects_log("QWidget")
@expected
def test_what_qt_complains_of_is_in_the_log_and_its_words_in_no_report(
    workplace: Workplace, failures: Failures
) -> None:
    qWarning(f"QWidget::test: {SECRET}")
    assert SECRET in (failures.log.folder / log.LOG).read_text(encoding="utf-8")
    QTimer.singleShot(0, fail)
    dialog().accept()
    report = failures.all_known[0].report
    assert report is not None
    told = report.read_text(encoding="utf-8")
    assert "QWidget::test" in told
    assert SECRET not in told


CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui.application import make_application
from gui.log import Log
application = make_application()
log = Log(Path(sys.argv[2]))
if sys.argv[1] == "abort":
    os.abort()
if sys.argv[1] == "kill":
    os.kill(os.getpid(), 9)
import faulthandler
faulthandler._sigsegv()
"""


def crashed(how: str, folder: Path) -> int:
    command = [sys.executable, "-c", CRASH, how, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return done.returncode


@pytest.mark.parametrize("how", ["abort", "fault"])
def test_a_native_crash_is_told_of_at_the_next_start(
    workplace: Workplace, tmp_path: Path, how: str
) -> None:
    assert crashed(how, tmp_path) < 0
    failures = Failures(workplace.window, Log(tmp_path))
    failures.tell_of_last_time(workplace.desk.messages)
    assert workplace.messages.text.startswith("Glossator ended unexpectedly last time. Nothing")
    (report,) = (failures.log.folder / log.REPORTS).glob("*crash.txt")
    assert str(report) in workplace.messages.text
    told = report.read_text(encoding="utf-8")
    assert "Current thread" in told
    assert str(ROOT) not in told
    workplace.messages.hide()
    failures.tell_of_last_time(workplace.desk.messages)
    assert workplace.messages.isHidden()
    failures.log.close()


def test_a_process_that_was_killed_or_still_runs_is_no_crash(
    workplace: Workplace, tmp_path: Path
) -> None:
    running = Log(tmp_path)
    assert crashed("kill", tmp_path) < 0
    other = Log(tmp_path)
    assert other.crashes_before() == []
    assert running.crashes_before() == []
    other.close()
    running.close()
    assert [each.name for each in running.folder.glob("crash-*")] == []


def test_reports_are_kept_in_a_bounded_number(tmp_path: Path) -> None:
    for number in range(failure.KEPT + 5):
        path = failure.keep("a report", tmp_path, f"{number:04}")
        os.utime(path, (number, number))
    failure.make_room(tmp_path)
    assert len(list(tmp_path.glob("*.txt"))) == failure.KEPT


RESTARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui import restarting
from gui.application import Start, make_application
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
application = make_application()
settings = Settings()
window = MainWindow(settings, Theme(settings))
window.show()
start = Start(window, sys.argv[1])
said = Path(sys.argv[2])
restarting.command_for = lambda project: [
    sys.executable, "-c", f"import gui; open({str(said)!r}, 'w').write({project!r})"
]
start.begun.connect(lambda: QTimer.singleShot(100, lambda: restarting.restart(window)))
start.load()
status = application.exec()
start.end()
sys.exit(status)
"""


def test_restart_closes_the_window_and_starts_the_same_project_in_another_process(
    tmp_path: Path, own_home: Path
) -> None:
    path, said = tmp_path / "work.glossator", tmp_path / "said"
    project_with(path, TEXT).close()
    arguments = [sys.executable, "-c", RESTARTED, str(path), str(said)]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    wait_until(lambda: said.exists() and bool(said.read_text()))
    assert said.read_text() == str(path)
    assert [each.name for each in log.folder().glob("crash-*")] == []
    assert command_for(str(path)) == [sys.executable, "-P", "-m", "gui", str(path)]
