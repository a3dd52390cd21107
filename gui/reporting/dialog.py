"""*Report a problem*: one text that is shown whole, and saved as it is shown."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from core.exchange.replacing import replaced_file
from core.project import Project
from core.reporting import kept_reports, project_facts, report_of, system_facts, tried
from core.reporting.hiding import private_words
from gui.reporting.surroundings import libraries, screen_facts, settings_facts
from gui.shared.by_enter import pressed_by_enter
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_pages import sentence_of
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.labels import plain_label
from gui.shared.running import CoreProgress, launch
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_SIZE = (760, 640)
_LINES_TO_TYPE_IN = 3
_PROJECT, _SELF_TEST = "Project", "Self-test"
_NOT_WAITED_FOR = "not waited for"
_FILE = "glossator-problem.txt"


class ReportDialog(QDialog):
    """The self-test runs beside it, and may be skipped; what is known by then can be saved."""

    def __init__(self, desk: Desk, logged: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = ""
        self._saved: Path | None = None
        self._tasks: list[Task[Any]] = []
        self._parts: dict[str, Sequence[str]] = dict(_known(desk, logged))
        self._private = private_words(_paths(desk))
        mark_place(self, Place.REPORT_PROBLEM)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        self.promise = plain_label(self._promised(), "", self, wraps=True)
        self.words = with_look(QPlainTextEdit(self), "field")
        self.told = with_look(QPlainTextEdit(self), "field")
        self.state = plain_label("", "soft", self, wraps=True)
        self.skip = with_look(QPushButton(self.tr("S&kip the self-test"), self), "link")
        self.folder = with_look(QPushButton(self.tr("&Open its folder"), self), "link")
        self.end = QPushButton(self.tr("Close"), self)
        self.save = with_look(QPushButton(self.tr("&Save…"), self), "primary")
        self._lay_out()
        self._connect()
        self._show()
        self.words.setFocus()
        self._begin()

    def _promised(self) -> str:
        return self.tr(
            "This gathers what helps to find a fault. Nothing is sent: read it, save it, and send "
            "the file along yourself. It holds no texts, names or notes of your project."
        )

    def _lay_out(self) -> None:
        for field in (self.words, self.told):
            field.setTabChangesFocus(True)
        self.told.setReadOnly(True)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line = self.words.fontMetrics().lineSpacing()
        self.words.setFixedHeight(line * _LINES_TO_TYPE_IN + 24)
        self.save.setDefault(True)
        pressed_by_enter(self.skip, self.folder, self.end)
        self.folder.hide()
        column = dialog_column(self)
        column.addWidget(self.promise)
        for words, field in (
            (self.tr("&What happened, in your own words"), self.words),
            (self.tr("All that will be in the &file"), self.told),
        ):
            label = plain_label(words, "strong", self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
        column.setStretchFactor(self.told, 1)
        column.addWidget(self.state)
        row = button_row(self.end, self.save, aside=self.skip)
        row.insertWidget(1, self.folder)
        column.addLayout(row)
        open_as_large_as(self, *_SIZE)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._show)
        self.skip.clicked.connect(self._stop)
        self.folder.clicked.connect(self._open_folder)
        self.end.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_where)
        self.finished.connect(self._stop)

    @property
    def text(self) -> str:
        """What is shown, and will be saved."""
        return self._text

    def _show(self) -> None:
        """The place that is being read stays where it is, and so does the caret."""
        self._text = report_of(self.words.toPlainText(), self._parts, self._private)
        bar, caret = self.told.verticalScrollBar(), self.told.textCursor()
        seen, place = bar.value(), caret.position()
        self.told.setPlainText(self._text)
        caret.setPosition(min(place, self.told.document().characterCount() - 1))
        self.told.setTextCursor(caret)
        bar.setValue(seen)

    # What takes a moment

    def _begin(self) -> None:
        self._say_what_runs(is_running=True)
        self._run(_SELF_TEST, Task(lambda progress: tried(CoreProgress(progress))))
        bridge = self._desk.bridge
        if bridge.is_open:
            path = bridge.project.path
            self._run(_PROJECT, Job(path, None, _counted, read_only=True))

    def _run(self, part: str, task: Task[Any]) -> None:
        asked = _Asked(part, task, self)
        asked.known.connect(self._take)
        self._tasks.append(task)
        launch(task)

    def _take(self, part: str, lines: Sequence[str]) -> None:
        self._parts[part] = lines
        self._show()
        if part == _SELF_TEST:
            self._say_what_runs(is_running=False)

    def _say_what_runs(self, *, is_running: bool) -> None:
        had_focus = self.skip.hasFocus()
        self.skip.setVisible(is_running)
        if had_focus and not is_running:
            self.save.setFocus()
        running = self.tr("The self-test runs. It takes some seconds.")
        done = self.tr("The self-test has ended; what it found stands above.")
        self.state.setText(running if is_running else done)

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()

    # Saving

    def _ask_where(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Save the report"), str(Path.home()), self.tr("Texts") + " (*.txt)"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".txt")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Write what is shown, off the GUI thread; the file dialog has asked about replacing."""
        text, path = self._text, Path(chosen)

        def write(_progress: JobProgress) -> Path:
            with replaced_file(path) as out:
                out.write_text(text, encoding="utf-8", newline="\n")
            return path

        task = Task(write)
        task.succeeded.connect(self._tell_saved)
        task.failed.connect(self._tell_trouble)
        launch(task)

    def _tell_trouble(self, error: Exception) -> None:
        self.state.setText(sentence_of(error))

    def _tell_saved(self, path: Path, _changes: object) -> None:
        self._saved = path
        said = self.tr("The report is in “{path}”. Nothing was sent.").format(path=path)
        self.state.setText(said)
        self.folder.show()

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


class _Asked(QObject):
    """A part that takes a moment: its lines, whatever becomes of the task; none once nobody
    waits for them any more."""

    known = Signal(str, object)

    def __init__(self, part: str, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        task.succeeded.connect(self._succeed)
        task.failed.connect(self._fail)
        task.stopped.connect(self._stop)

    def _succeed(self, lines: list[str], _changes: object) -> None:
        self.known.emit(self._part, lines)

    def _fail(self, error: Exception) -> None:
        """What went wrong, without what was put into the sentence."""
        phrase = getattr(error, "phrase", None)
        told = type(error).__qualname__ if phrase is None else str(phrase.template)
        self.known.emit(self._part, [told])

    def _stop(self) -> None:
        self.known.emit(self._part, [_NOT_WAITED_FOR])


def _known(desk: Desk, logged: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """What is had at once, and places for what takes a moment."""
    return {
        **system_facts(libraries()),
        "Screen": screen_facts(),
        "Settings": settings_facts(desk.settings, desk.theme),
        _PROJECT: ["is being counted"] if desk.bridge.is_open else ["none is open"],
        _SELF_TEST: [_NOT_WAITED_FOR],
        "Logged last": logged,
        "Reports of failures": kept_reports(),
    }


def _counted(project: Project, _progress: JobProgress) -> list[str]:
    return project_facts(project, project.path)


def _paths(desk: Desk) -> list[Path]:
    """Files of the user's that the desk knows."""
    known = desk.settings.known_projects()
    return [*known, desk.bridge.project.path] if desk.bridge.is_open else known
