"""Accepting many cases at once: what all say alike, or what most of them say."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from core.commands.gold_rules import AcceptMajority, AcceptUnanimous, RuleReport
from core.project import Project
from gui.adjudication import words
from gui.shared.beside import Writing, write_beside
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import JobProgress
from gui.shared.labels import plain_label, window_title
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.window_places import mark_page

_WIDTH = 480


class BulkDialog(QDialog):
    wanted = Signal(bool)
    """It is to be done; whether with what one annotator did alone."""

    def __init__(self, title: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        mark_page(self, "adjudication.md")
        self.setWindowTitle(window_title(title))
        self.single = QCheckBox(self.tr("Also what one annotator did alone, as it is"), self)
        self.take = with_look(QPushButton(self.tr("Accept"), self), "primary")
        self.take.setDefault(True)
        cancel = QPushButton(words.cancel(), self)
        column = dialog_column(self)
        column.addWidget(plain_label(told, "plain", self, wraps=True))
        column.addWidget(self.single)
        column.addLayout(button_row(cancel, self.take))
        self.take.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        self.setFixedWidth(_WIDTH)
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self.accept()
        self.wanted.emit(self.single.isChecked())


class Bulk(QObject):
    """Asks, lets a rule run beside the desk, and says in a sentence what it did."""

    ended = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._writing: Writing | None = None

    @property
    def is_busy(self) -> bool:
        return self._writing is not None

    def ask_unanimous(self) -> None:
        told = self.tr(
            "What all annotators who are done with an article say alike, to the letter of the "
            "evidence, goes into gold. What was decided by hand stays. Undo takes it back."
        )
        self._ask(self.tr("Accept all unanimous"), told, AcceptUnanimous)

    def ask_majority(self) -> None:
        told = self.tr(
            "What more than half of them say, part by part, goes into gold, and what all say "
            "alike. Ties stay open, and what was decided by hand stays. Undo takes it back."
        )
        self._ask(self.tr("Accept majorities"), told, AcceptMajority)

    def _ask(self, title: str, told: str, rule: type[AcceptUnanimous | AcceptMajority]) -> None:
        dialog = BulkDialog(title, told, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda with_single: self._run(title, rule, with_single))
        dialog.rejected.connect(self.ended)
        dialog.open()

    def _run(
        self, title: str, rule: type[AcceptUnanimous | AcceptMajority], with_single: bool
    ) -> None:
        def work(project: Project, progress: JobProgress) -> RuleReport:
            return project.run(rule(include_single=with_single, progress=CoreProgress(progress)))

        self._writing = write_beside(self._desk, work, title, self._page.window(), None)
        self._writing.succeeded.connect(self._tell)
        self._writing.stopped.connect(self._tell_stopped)
        self._writing.ended.connect(self._end)

    def _tell(self, report: RuleReport) -> None:
        accepted = sum(report.accepted.values())
        said = [self.tr("Accepted: {cases}.").format(cases=words.cases(accepted))]
        if report.withdrawn:
            told = self.tr("Taken back: {cases}.")
            said.append(told.format(cases=words.cases(report.withdrawn)))
        told = self.tr("Left to be decided: {cases}.")
        said.append(told.format(cases=words.cases(report.left_open)))
        self._desk.messages.news(" ".join(said))

    def _tell_stopped(self, _was_committed: bool) -> None:
        self._desk.messages.news(self.tr("Stopped. Nothing was changed."))

    def _end(self) -> None:
        self._writing = None
        self.ended.emit()
