"""Bringing colleagues' files back: chosen, looked at, asked about, and taken in as one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.merging import merge
from core.model.changes import Changes
from core.model.together import MergeReport, Question
from core.project import Project
from core.together.asking import Answers
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_dialog import JobDialog
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.path_list import PathList
from gui.shared.running import CoreProgress
from gui.shared.settings import Settings
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.together.look_pane import LookPane
from gui.together.question_pane import QuestionPane
from gui.together.words import cancel, heading_of_report, projects, report_lines

_WIDTH, _HEIGHT = 760, 460
_SUFFIX = ".glossator"


class ColleaguesFiles(PathList):
    """The projects that have come back."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(settings, parent)
        self.name_parts(
            self.tr("Path of a colleague’s file, then Enter"),
            self.tr("Path of a colleague’s file"),
            self.tr("Files to bring back; Delete removes one"),
        )

    def look_for_files(self) -> None:
        dialog = self.dialog(self.tr("Files to bring back"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(projects(_SUFFIX))
        dialog.open()


class BringBackDialog(JobDialog):
    """Everything is tried first; until *Bring it in* is pressed, nothing has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()) -> None:
        super().__init__(desk, parent, self.tr("Bring back"))
        mark_place(self, Place.BRING_BACK)
        self._answers: dict[str, str] = {}
        self._is_rehearsal = True
        form = QWidget(self)
        self._files = ColleaguesFiles(desk.settings, form)
        self._trouble = plain_label("", "warning", form, wraps=True)
        self._go_on = with_look(QPushButton(self.tr("See what would come in"), form), "primary")
        self._look = LookPane(self)
        self._questions = QuestionPane(self)
        self._lay_out(form)
        self._connect()
        self.setAcceptDrops(True)
        open_as_large_as(self, _WIDTH, _HEIGHT)
        self._files.setFocus()
        self._files.add(paths)

    def _lay_out(self, form: QWidget) -> None:
        self._go_on.setDefault(True)
        leave = QPushButton(cancel(), form)
        leave.clicked.connect(self.reject)
        why = self.tr(
            "Choose the files that colleagues have sent back. What they annotated since comes "
            "into their own layers; nobody else’s layer can change."
        )
        safe = self.tr(
            "First you see what would come in, and nothing is changed by looking. The files "
            "stay as they are."
        )
        column = dialog_column(form)
        column.addWidget(plain_label(why, "plain", form, wraps=True))
        column.addWidget(self._files)
        column.addWidget(plain_label(safe, "soft", form, wraps=True))
        column.addStretch(1)
        column.addWidget(self._trouble)
        column.addLayout(button_row(self._go_on, leave))
        self._trouble.hide()
        self.set_form(form)
        for page in (self._look, self._questions):
            self._pages.addWidget(page)

    def _connect(self) -> None:
        self._files.changed.connect(self._forget)
        self._files.typed.connect(self._trouble.hide)
        self._go_on.clicked.connect(self._rehearse_typed)
        self._look.wanted.connect(self._bring_in)
        self._look.questions_wanted.connect(self._ask)
        self._look.other_files_wanted.connect(self._choose_again)
        self._look.left.connect(self.reject)
        self._questions.answered.connect(self._take_answers)
        self._questions.left.connect(self._answer_later)

    def _forget(self) -> None:
        """Other files: what was answered about these is no answer about those."""
        self._answers.clear()
        self._trouble.hide()

    # The steps

    def _rehearse_typed(self) -> None:
        if not self._files.take_line():
            return
        if not self._files.paths:
            self.tell_trouble(self.tr("Say first which files have come back."))
            return
        self._rehearse()

    def _rehearse(self) -> None:
        self.desk.bridge.leaving.emit()
        self._merge(self.tr("Looking at what would come in"), is_rehearsal=True)

    def _bring_in(self) -> None:
        self.desk.bridge.leaving.emit()
        self._merge(self.tr("Bringing it in"), is_rehearsal=False)

    def _merge(self, heading: str, *, is_rehearsal: bool) -> None:
        self._is_rehearsal = is_rehearsal
        paths, answers = self._files.paths, Answers(dict(self._answers))

        def work(project: Project, tell: JobProgress) -> MergeReport:
            progress = CoreProgress(tell)
            return merge(project, paths, answers, is_rehearsal=is_rehearsal, progress=progress)

        project = self.desk.bridge.project
        name = None if project.annotator is None else project.annotator.name
        self.begin(Job(project.path, name, work), heading)

    def _ask(self, questions: tuple[Question, ...]) -> None:
        self._pages.setCurrentWidget(self._questions)
        self._questions.ask(questions, self.desk.bridge.project.codebook)

    def _take_answers(self, answers: dict[str, str]) -> None:
        """They may change what else is to be asked, and what would come in."""
        self._answers |= answers
        self._rehearse()

    def _answer_later(self, answers: dict[str, str]) -> None:
        if answers:
            self._take_answers(answers)
        else:
            self._pages.setCurrentWidget(self._look)

    def _choose_again(self) -> None:
        self._pages.setCurrentWidget(self._form)
        self._files.setFocus()

    # What came of a job

    def finish(self, result: object, changes: list[Changes]) -> None:
        assert isinstance(result, MergeReport)
        if self._is_rehearsal or result.open_questions:
            self._pages.setCurrentWidget(self._look)
            self._look.show_report(result)
        else:
            self.report.report(heading_of_report(result), report_lines(result))

    def tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def go_on(self) -> None:
        self._trouble.hide()
        self._rehearse()

    def said_of_stop(self) -> str:
        return self.tr("Nothing was changed.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self._files.add(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()
