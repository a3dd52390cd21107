"""Writing one annotator's share of the project as a file of her own."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QWidget,
)

from core.model.changes import Changes
from core.model.handout import AssignedWork, HandedOut
from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_dialog import JobDialog
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.target_line import TargetLine
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import literally
from gui.together.counts_table import CountsTable
from gui.together.words import (
    annotator_heading,
    articles,
    cancel,
    kind_of_projects,
    number,
    progress_headings,
    statements,
)

_WIDTH, _HEIGHT = 680, 480
_HEIGHT_OF_NOTHING = 200
_SUFFIX = ".glossator"
_UNFIT = '/\\:*?"<>|'
"""What no file may be called on one system or another."""


class ShareForm(QWidget):
    """For whom, and where to."""

    changed = Signal()

    def __init__(self, work: list[AssignedWork], project: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._who = ChoiceBox(self)
        self._holds = plain_label("", "soft", self, wraps=True)
        self._target = TargetLine(self)
        self._target.offer(_SUFFIX, kind_of_projects())
        self._exists = plain_label("", "warning", self, wraps=True)
        self._replace = QCheckBox(self.tr("Replace it"), self)
        self._lay_out()
        for each in work:
            self._who.addItem(each.annotator.name, each)
        self._who.currentIndexChanged.connect(self._show_who)
        self._target.changed.connect(self._show_place)
        self._replace.toggled.connect(self.changed)
        self._show_who()
        self.setFocusProxy(self._who)

    def _lay_out(self) -> None:
        self._who.setAccessibleName(annotator_heading())
        column = dialog_column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("For"), "soft", self))
        column.addWidget(self._who)
        column.addWidget(self._holds)
        column.addSpacing(12)
        column.addWidget(plain_label(self.tr("Write to"), "soft", self))
        column.addWidget(self._target)
        column.addWidget(self._exists)
        column.addWidget(self._replace)

    @property
    def work(self) -> AssignedWork:
        found = self._who.currentData()
        assert isinstance(found, AssignedWork)
        return found

    @property
    def path(self) -> Path | None:
        return self._target.path

    @property
    def replaces(self) -> bool:
        return self._replace.isChecked()

    @property
    def is_ready(self) -> bool:
        return self.path is not None and (self.replaces or not self.path.exists())

    def choose(self, name: str) -> None:
        self._who.setCurrentIndex(max(0, self._who.findText(name)))

    def _show_who(self) -> None:
        """What is in the file, and a name for it beside the project."""
        work = self.work
        words = self.tr("{articles} to read, {done} of them done, {shared} read by others as well.")
        self._holds.setText(
            words.format(
                articles=articles(work.assigned),
                done=number(work.done),
                shared=number(work.shared),
            )
        )
        name = "".join("-" if sign in _UNFIT else sign for sign in work.annotator.name)
        folder = self._project.parent if self.path is None else self.path.parent
        self._target.show_path(folder / f"{self._project.stem}-{name}{_SUFFIX}")

    def _show_place(self) -> None:
        exists = self.path is not None and self.path.exists()
        self._replace.setChecked(False)
        self._exists.setText(
            self.tr("There is a file already. What was annotated in it would be lost.")
        )
        self._exists.setVisible(exists)
        self._replace.setVisible(exists)
        self.changed.emit()


class HandOutDialog(JobDialog):
    """The file holds her articles and what is hers; of the others' work, nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, self.tr("Hand out"))
        mark_place(self, Place.HAND_OUT)
        self._written: Path | None = None
        page = QWidget(self)
        project = desk.bridge.project
        work = project.assigned_work()
        self._form_of_share = ShareForm(work, project.path, page) if work else None
        self._trouble = plain_label("", "warning", page, wraps=True)
        self._go_on = with_look(QPushButton(page), "primary")
        self._lay_out(page, work)
        self._connect()
        open_as_large_as(self, _WIDTH, _HEIGHT if work else _HEIGHT_OF_NOTHING)

    def _lay_out(self, page: QWidget, work: list[AssignedWork]) -> None:
        self._go_on.setDefault(True)
        leave = QPushButton(cancel(), page)
        leave.clicked.connect(self.reject)
        column = dialog_column(page)
        if self._form_of_share is None:
            column.addWidget(plain_label(self._lesson(), "plain", page, wraps=True))
            self._go_on.setText(self.desk.actions[ActionId.PLAN_READING].text())
        else:
            column.addWidget(self._form_of_share)
            column.addWidget(plain_label(self._on_blindness(), "soft", page, wraps=True))
            column.addSpacing(8)
            column.addWidget(self._progress(page, work))
            self._go_on.setText(self.tr("Write the file"))
        column.addStretch(1)
        column.addWidget(self._trouble)
        column.addLayout(button_row(self._go_on, leave))
        self._trouble.hide()
        self.set_form(page)
        show = QPushButton(self.tr("Show in folder"), self.report)
        self.report.add_button(show)
        show.clicked.connect(self._show_in_folder)

    def _progress(self, page: QWidget, work: list[AssignedWork]) -> CountsTable:
        """How far everybody is with what was assigned."""
        table = CountsTable(self.tr("How far everybody is"), progress_headings(), page)
        table.fill(
            [
                (each.annotator.name, each.assigned, each.done, each.shared, each.shared_done)
                for each in work
            ]
        )
        return table

    def _lesson(self) -> str:
        return self.tr(
            "Nobody is to read anything yet. First say who reads what; then each annotator "
            "gets a file with these articles."
        )

    def _on_blindness(self) -> str:
        return self.tr(
            "The file holds these articles, the codebook, and what this annotator has recorded "
            "so far. It holds nothing that anybody else has recorded: who works in it is blind to "
            "that. Send it, and bring it back when it is returned."
        )

    def _connect(self) -> None:
        form = self._form_of_share
        if form is None:
            self._go_on.clicked.connect(self._plan)
            self._go_on.setFocus()
        else:
            form.changed.connect(self._show_readiness)
            self._go_on.clicked.connect(self._hand_out)
            self._show_readiness()
            form.setFocus()

    def _plan(self) -> None:
        self.reject()
        self.desk.actions[ActionId.PLAN_READING].trigger()

    def _show_readiness(self) -> None:
        self._trouble.hide()
        self._go_on.setEnabled(self._form_of_share is not None and self._form_of_share.is_ready)

    def _hand_out(self) -> None:
        form = self._form_of_share
        if form is None or form.path is None:
            return
        path, name, replaces = form.path, form.work.annotator.name, form.replaces
        self._written = path
        self.desk.bridge.leaving.emit()

        def work(project: Project, tell: JobProgress) -> HandedOut:
            return project.hand_out(path, name, replace=replaces, progress=CoreProgress(tell))

        heading = self.tr("Writing the file of {name}").format(name=literally(name))
        self.begin(Job(self.desk.bridge.project.path, None, work, read_only=True), heading)

    def finish(self, result: object, changes: list[Changes]) -> None:
        assert isinstance(result, HandedOut)
        assert self._written is not None
        heading = self.tr("“{file}” is ready for {name}")
        holds = self.tr("It holds {articles}, the codebook, and {statements} of {name}.")
        lines = [
            holds.format(
                articles=articles(result.articles),
                statements=statements(result.statements),
                name=result.annotator,
            ),
            self.tr("It holds nothing of what anybody else has recorded."),
            self.tr("When it is returned: menu Project, Bring back."),
            str(self._written.absolute()),
        ]
        file = self._written.name
        self.report.report(heading.format(file=file, name=result.annotator), lines)

    def _show_in_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.absolute().parent)))

    def tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def said_of_stop(self) -> str:
        return self.tr("Nothing was written.")
