"""Annotations of another program on their way in: a mapping, and what would come of it."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.exchange.annotations.foreign import ForeignFile
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.model.changes import Changes
from gui.exchange.annotation_words import (
    outcome_lines,
    outcome_report,
    summary_of,
    what_comes_in,
)
from gui.exchange.annotations_look import (
    AnnotationLook,
    AnnotationPlan,
    Outcome,
    bring_in,
    look_at_annotations,
)
from gui.exchange.mapping_form import MappingForm
from gui.exchange.pages import plain
from gui.exchange.pane import ImportPane
from gui.exchange.whose_form import Recorded, WhoseForm
from gui.shared.desk import Desk
from gui.shared.jobs import Task
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_PAUSE_MS = 150


class AnnotationsPane(ImportPane):
    """Each change of the mapping is tried at once, on the file as it was read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._said = AnnotationMapping()
        self._read: tuple[Path, ForeignFile] | None = None
        self._shown: AnnotationLook | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._summary = plain("", "soft", self)
        self._mapping = MappingForm(self)
        self._swap = with_look(QPushButton(self), "link")
        me = desk.bridge.project.annotator
        self._whose = WhoseForm("" if me is None else me.name, self)
        self._outcome = with_look(QPlainTextEdit(self), "field")
        self._lay_out()
        self._mapping.said.connect(self._say)
        self._swap.clicked.connect(self._swap_actors)
        self._whose.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.look_at_it)

    def _lay_out(self) -> None:
        self._swap.setText(self.tr("Swap the actor and what it belongs to"))
        self._swap.setAutoDefault(False)
        self._outcome.setReadOnly(True)
        self._outcome.setTabChangesFocus(True)
        self._outcome.setAccessibleName(self.tr("What would come in"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(8)
        left.addWidget(plain(self.tr("WHAT EACH LABEL BECOMES"), "heading", self))
        left.addWidget(self._mapping, 1)
        left.addWidget(self._swap)
        right.addWidget(plain(self.tr("WHO ANNOTATED"), "heading", self))
        right.addWidget(self._whose)
        right.addSpacing(8)
        right.addWidget(plain(self.tr("WHAT WOULD COME IN"), "heading", self))
        right.addWidget(self._outcome, 1)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._summary)
        layout.addLayout(sides, 1)

    @property
    def plan(self) -> AnnotationPlan:
        return AnnotationPlan(self.sources[0], self._said, self._whose.whose)

    def _known(self) -> ForeignFile | None:
        """The file as it was read, if that is the one that is wanted."""
        is_read = self._read is not None and self._read[0] == self.sources[0]
        return self._read[1] if is_read and self._read is not None else None

    def look_at_it(self) -> None:
        plan, known = self.plan, self._known()
        self._pause.stop()
        if known is None:
            self._summary.setText(self.tr("Looking at it…"))
        self.begin_look(
            lambda project, progress: look_at_annotations(project, plan, known, progress),
            self._show,
        )

    def _show(self, look: object) -> None:
        assert isinstance(look, AnnotationLook)
        self._shown = look
        self._read = (look.plan.path, look.found)
        self._summary.setText(summary_of(look))
        self._mapping.show_slots(look.seen.slots, look.mapping, self.desk.bridge.codebook)
        self._whose.show_names(Recorded(look.seen.annotators, look.seen.programs, look.known))
        targets = set(look.mapping.targets.values())
        self._swap.setVisible({Target.ACTOR, Target.PARENT} <= targets)
        lines = [] if look.outcome is None else outcome_lines(look.outcome)
        refusal = [] if look.refusal is None else [translated(look.refusal)]
        self._outcome.setPlainText("\n".join([*refusal, *lines]))
        if look.plan.whose != self._whose.whose:
            self._pause.start()  # the first look did not know whom to ask for
        self.changed.emit()

    def clear(self) -> None:
        self._shown = self._read = None
        self._said = AnnotationMapping()
        self._summary.clear()
        self._mapping.show_slots((), AnnotationMapping(), self.desk.bridge.codebook)
        self._outcome.clear()
        self.changed.emit()

    def _swap_actors(self) -> None:
        """The organisation acts and the person belongs to it, or the other way."""
        other = {Target.ACTOR: Target.PARENT, Target.PARENT: Target.ACTOR}
        shown = {} if self._shown is None else self._shown.mapping.targets
        swapped = {slot: other[target] for slot, target in shown.items() if target in other}
        self._say(AnnotationMapping(swapped))

    def _say(self, said: AnnotationMapping) -> None:
        self._said = self._said.changed(said)
        if self._shown is not None:
            mapping = self._shown.seen.mapping.changed(self._said)
            self._mapping.show_slots(self._shown.seen.slots, mapping, self.desk.bridge.codebook)
        self._pause.start()

    # The import

    @property
    def can_import(self) -> bool:
        return self._shown is not None and self._shown.outcome is not None

    def button_words(self) -> str:
        outcome = None if self._shown is None else self._shown.outcome
        if outcome is None:
            return self.tr("Import")
        return self.tr("Import {statements}").format(statements=what_comes_in(outcome.carried))

    def task(self) -> Task[object]:
        self._pause.stop()
        plan, known = self.plan, self._known()
        return self.job(lambda project, progress: bring_in(project, plan, known, progress))

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        assert isinstance(result, Outcome)
        return outcome_report(result)
