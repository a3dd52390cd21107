"""Changing one part of many statements: what would become of them, and then that, as one step."""

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from core.commands.bulk import ChangeStatements
from core.model.ids import LayerId
from core.model.phrase import Refused, Unavailable
from core.model.survey import Part, PartValue, Tally
from core.project import Project
from gui.shared import statement_words as words
from gui.shared.asking import Asker
from gui.shared.beside import Writing, write_beside
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.jobs import JobProgress
from gui.shared.labels import plain_label, window_title
from gui.shared.messages import translated
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import counted
from gui.survey.change_plan import Fate, Outcome, PlanModel, plan, total
from gui.survey.value_box import NOTHING, ValueBox, told
from gui.survey.wish import About, Wish, change_of

AT_ONCE = 100
"""More statements than these are changed beside the desk, with progress and a way out."""

_SIZE = (560, 440)


def change_statements(desk: Desk, wish: Wish, parent: QWidget) -> QDialog:
    """Ask what is to be changed, without waiting for the answer."""
    dialog = ChangeDialog(desk, wish, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ChangeDialog(QDialog):
    def __init__(self, desk: Desk, wish: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        mark_place(self, Place.CHANGE_MANY)
        self._desk = desk
        self._statements = wish.statements
        self._codebook = desk.bridge.codebook
        self._tallies: list[Tally] = []
        self._changed = 0
        self._writing: Writing | None = None
        self._asker = Asker(desk.bridge, desk.messages, self)
        self.setWindowTitle(window_title(wish.told()))
        self.part = ChoiceBox(self)
        self.value = ValueBox(self._codebook, self)
        self.model = PlanModel(self)
        self.preview = with_look(QTableView(self), "field")
        self.summary = plain_label("", "soft", self, wraps=True)
        self.change = with_look(QPushButton(self), "primary")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._offer()
        open_as_large_as(self, *_SIZE)

    def _set_up(self) -> None:
        for part in (Part.STANCE, Part.ACTOR, Part.MEASURE, Part.VOICE, Part.FLAG):
            self.part.addItem(words.part(part), part)
        self.part.setAccessibleName(self.tr("What to change"))
        table = self.preview
        table.setModel(self.model)
        table.setAccessibleName(self.tr("What would become of them"))
        table.setShowGrid(False)
        table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        columns = table.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        columns.setResizeContentsPrecision(0)  # as wide as what is seen: there may be thousands
        self.change.setDefault(True)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self.part)
        choice.addWidget(plain_label(self.tr("becomes"), "soft", self))
        choice.addWidget(self.value, 1)
        layout = dialog_column(self)
        layout.addLayout(choice)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.summary)
        layout.addLayout(button_row(self.change, self._cancel))

    def _connect(self) -> None:
        self.part.currentIndexChanged.connect(self._offer)
        self.value.currentTextChanged.connect(self._show)
        self.change.clicked.connect(self._begin)
        self._cancel.clicked.connect(self.reject)

    @property
    def is_busy(self) -> bool:
        """Whether the look beforehand or the change itself is still at work."""
        return self._asker.is_busy or self._writing is not None

    # The preview

    def _offer(self) -> None:
        """Another part is to be changed: offer its values, and ask what they are now."""
        part = Part(self.part.currentData())
        self._tallies = []
        with QSignalBlocker(self.value):
            self.value.offer(part)
        ids = list(self._statements)

        def ask(project: Project) -> list[Tally]:
            return project.tallies(ids, part)

        self._asker.ask(ask, self._take)
        self._show()

    def _take(self, tallies: list[Tally]) -> None:
        self._tallies = tallies
        self._show()

    def _show(self) -> None:
        """What they have now is seen before a new value is chosen."""
        bridge, wanted = self._desk.bridge, self.value.value
        outcomes = plan(self._tallies, bridge.layer, cast(PartValue, wanted))
        owners = {layer.id: layer.annotator.name for layer in bridge.project.layers()}
        self.model.show(outcomes, partial(self._words, wanted, owners))
        changed = self._changed = 0 if wanted is NOTHING else total(outcomes, Fate.CHANGES)
        self.change.setEnabled(changed > 0)
        self.change.setText(
            change_of(changed, About(), is_all=False) if changed else self.tr("Change")
        )
        self.summary.setText(self._summary(wanted, outcomes))

    def _words(
        self, wanted: object, owners: Mapping[LayerId, str], outcome: Outcome
    ) -> tuple[str, str, str]:
        book, part = self._codebook, Part(self.part.currentData())
        now = told(book, part, outcome.value)
        if outcome.fate is Fate.CHANGES:
            afterwards = "" if wanted is NOTHING else told(book, part, cast(PartValue, wanted))
        elif outcome.fate is Fate.IS_SO:
            afterwards = self.tr("stays, it is so already")
        else:
            owner = owners.get(outcome.layer, "?")
            afterwards = self.tr("stays, it is {name}’s").format(name=owner)
        return now, afterwards, self.locale().toString(outcome.count)

    def _summary(self, wanted: object, outcomes: list[Outcome]) -> str:
        if wanted is NOTHING:
            return self.tr("Choose what it is to become.")
        if not self._tallies:
            return ""
        said = []
        if others := total(outcomes, Fate.NOT_OWN):
            one = self.tr("1 is another annotator’s and stays as it is.")
            many = self.tr("{count} are other annotators’ and stay as they are.")
            said.append(counted(others, one, many))
        if total(outcomes, Fate.CHANGES):
            said.append(self.tr("It is one step: undo takes it back as a whole."))
        else:
            said.append(self.tr("Nothing would change."))
        return " ".join(said)

    # The change

    def _begin(self) -> None:
        wanted = self.value.value
        if not self._changed:
            return
        part = Part(self.part.currentData())
        if self._changed <= AT_ONCE:
            command = ChangeStatements(self._statements, part, cast(PartValue, wanted))
            if self._desk.bridge.run(command, initiator=self):
                self.accept()
            return
        self._change_beside(part, cast(PartValue, wanted))

    def _change_beside(self, part: Part, value: PartValue) -> None:
        """So many at once are written beside the desk, with progress and a way out."""

        def work(project: Project, progress: JobProgress) -> int:
            tell = CoreProgress(progress)
            return project.run(ChangeStatements(self._statements, part, value, tell))

        heading = counted(
            self._changed, self.tr("Changing 1 statement"), self.tr("Changing {count} statements")
        )
        self._writing = write_beside(self._desk, work, heading, self, self)
        self._writing.succeeded.connect(self._succeed)
        self._writing.failed.connect(self._fail)
        self._writing.stopped.connect(self._tell_of_stop)

    def _succeed(self, _changed: int) -> None:
        self._writing = None
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._writing = None
        if isinstance(error, Refused | Unavailable):
            self.summary.setText(translated(error.phrase))

    def _tell_of_stop(self) -> None:
        self._writing = None
        self.summary.setText(self.tr("Stopped. Nothing was changed."))
