"""What a dialog shows while its job runs and when it is done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from core.exchange.replacing import replaced_file
from core.model.phrase import Refused, Unavailable
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import JobProgress, Task
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.running import launch
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look

_STEPS = 1000


def plain(words: str, look: str, parent: QWidget) -> QLabel:
    """A label in as many lines as it takes."""
    return plain_label(words, look, parent, wraps=True)


def sentence_of(error: Exception) -> str:
    """Why something failed; of a bug only that it was one."""
    if isinstance(error, Refused | Unavailable):
        return translated(error.phrase)
    return QCoreApplication.translate(
        "JobPages", "Something went wrong that should not have; the log file tells more."
    )


class RunningPage(QWidget):
    """A bar that moves, what is being worked on, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = plain("", "choice", self)
        self._what = ShortenedLabel("soft", self, Qt.TextElideMode.ElideMiddle)
        self._count = plain("", "small", self)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        layout = dialog_column(self)
        for widget in (self._heading, self._what, self._bar, self._count):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(button_row(self._cancel))

    def begin(self, heading: str) -> None:
        self._heading.setText(heading)
        self._what.show_words("")
        self._count.clear()
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._cancel.setFocus()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """With one thing to do, how far it is cannot be told: the bar moves to and fro."""
        self._what.show_words(what)
        self._bar.setRange(0, _STEPS if total > 1 else 0)
        if total > 1:
            self._bar.setValue(_STEPS * done // total)
        counted = self.tr("{done} of {total}").format(done=done, total=total)
        self._count.setText(counted if total > 1 else "")

    def show_stopping(self) -> None:
        self._cancel.setEnabled(False)
        self._what.show_words(self.tr("Stopping…"))


class ReportPage(QWidget):
    """What was done, in sentences that can be copied."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = plain("", "choice", self)
        self._lines = with_look(QPlainTextEdit(self), "field")
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy report"), self)
        copy.clicked.connect(self._copy)
        save = QPushButton(self.tr("Save report…"), self)
        save.clicked.connect(self._ask_where)
        self._trouble = plain("", "warning", self)
        self._trouble.hide()
        self._close = with_look(QPushButton(self.tr("Close"), self), "primary")
        self._first = self._close
        self._buttons = button_row(self._close, aside=copy)
        self._close.clicked.connect(self.closed)
        layout = dialog_column(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._trouble)
        layout.addLayout(self._buttons)
        self.add_button(save)

    def add_button(self, button: QPushButton) -> None:
        """One more that leaves the report open."""
        self._buttons.insertWidget(1, button)

    def offer_first(self, button: QPushButton) -> None:
        """What is mostly wanted next, and what Enter does."""
        with_look(self._close, "")
        self._first = with_look(button, "primary")
        self._buttons.insertWidget(self._buttons.indexOf(self._close), button)

    def report(self, heading: str, lines: list[str]) -> None:
        self._heading.setText(heading)
        self._lines.setPlainText("\n".join(lines))
        self._first.setDefault(True)
        self._first.setFocus()

    @property
    def _text(self) -> str:
        return f"{self._heading.text()}\n\n{self._lines.toPlainText()}\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), "", self.tr("Texts") + " (*.txt)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".txt")
        dialog.selectFile(self.tr("report") + ".txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Write it off the GUI thread; the file dialog has asked about replacing already."""
        text = self._text
        self._trouble.hide()

        def write(_progress: JobProgress) -> None:
            with replaced_file(Path(chosen)) as out:
                out.write_text(text, encoding="utf-8")

        task = Task(write)
        task.failed.connect(self._tell_trouble)
        launch(task)

    def _tell_trouble(self, error: Exception) -> None:
        self._trouble.setText(sentence_of(error))
        self._trouble.show()
