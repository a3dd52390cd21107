"""Annotations of another program on their way in: a mapping, and what would come of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

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
from gui.exchange.trial import Way
from gui.exchange.tried_pane import TriedPane
from gui.exchange.whose_form import Recorded
from gui.shared.desk import Desk
from gui.shared.job_pages import plain
from gui.shared.style_sheet import with_look


class AnnotationsPane(TriedPane[AnnotationPlan, ForeignFile, AnnotationLook]):
    """On the left what each label becomes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, Way(look_at_annotations, bring_in), parent)
        self._said = AnnotationMapping()
        self._mapping = MappingForm(self)
        self._swap = with_look(QPushButton(self), "link")
        self._swap.setText(self.tr("Swap the actor and what it belongs to"))
        heading = plain(self.tr("WHAT EACH LABEL BECOMES"), "heading", self)
        self.put((heading, self._mapping, self._swap), self.who_annotated())
        self._mapping.said.connect(self._say)
        self._swap.clicked.connect(self._swap_actors)

    @property
    def plan(self) -> AnnotationPlan:
        return AnnotationPlan(self.sources[0], self.whose.whose, self._said)

    def show_what_it_holds(self, look: AnnotationLook) -> None:
        self.summary.setText(summary_of(look))
        self._mapping.show_slots(look.seen.slots, look.mapping, self.desk.bridge.codebook)
        self.whose.show_names(Recorded(look.seen.annotators, look.seen.programs, look.known))
        targets = set(look.mapping.targets.values())
        self._swap.setVisible({Target.ACTOR, Target.PARENT} <= targets)

    def lines_on(self, look: AnnotationLook) -> Sequence[str]:
        return [] if look.outcome is None else outcome_lines(look.outcome)

    def clear(self) -> None:
        self._said = AnnotationMapping()
        self._mapping.show_slots((), AnnotationMapping(), self.desk.bridge.codebook)
        super().clear()

    def _swap_actors(self) -> None:
        """The organisation acts and the person belongs to it, or the other way."""
        other = {Target.ACTOR: Target.PARENT, Target.PARENT: Target.ACTOR}
        shown = {} if self.shown is None else self.shown.mapping.targets
        swapped = {slot: other[target] for slot, target in shown.items() if target in other}
        self._say(AnnotationMapping(swapped))

    def _say(self, said: AnnotationMapping) -> None:
        self._said = self._said.changed(said)
        if self.shown is not None:
            mapping = self.shown.seen.mapping.changed(self._said)
            self._mapping.show_slots(self.shown.seen.slots, mapping, self.desk.bridge.codebook)
        self.pause.start()

    # The import

    def button_words(self) -> str:
        outcome = None if self.shown is None else self.shown.outcome
        if outcome is None:
            return self.tr("Import")
        return self.tr("Import {statements}").format(statements=what_comes_in(outcome.carried))

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        assert isinstance(result, Outcome)
        return outcome_report(result)
