"""Layers of a file of our own on their way in: whose they are, and what would come of it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from core.commands.annotations import AnnotationsReport
from core.exchange.annotations.own_layers import recorded_in
from core.model.changes import Changes
from gui.exchange.annotation_words import (
    layers_lines,
    layers_report,
    statements,
    summary_of_layers,
)
from gui.exchange.layers_look import (
    Layers,
    LayersLook,
    LayersPlan,
    bring_in_layers,
    look_at_layers,
)
from gui.exchange.tried_pane import TriedPane
from gui.exchange.whose_form import Recorded
from gui.shared.desk import Desk
from gui.shared.jobs import Task


class LayersPane(TriedPane):
    """The file says itself what is what: there is no mapping."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._read: tuple[Path, Layers] | None = None
        self._shown: LayersLook | None = None
        self._create = QCheckBox(self.tr("Add articles and names that are not here yet"), self)
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.put((*self.who_annotated(), self._create, room), ())
        self._create.toggled.connect(self.pause.start)

    @property
    def plan(self) -> LayersPlan:
        return LayersPlan(self.sources[0], self.whose.whose, self._create.isChecked())

    def _known(self) -> Layers | None:
        """The file as it was read, if that is the one that is wanted."""
        is_read = self._read is not None and self._read[0] == self.sources[0]
        return self._read[1] if is_read and self._read is not None else None

    def look_at_it(self) -> None:
        plan, known = self.plan, self._known()
        self.pause.stop()
        if known is None:
            self.tell_of_looking()
        self.begin_look(
            lambda project, progress: look_at_layers(project, plan, known, progress), self._show
        )

    def _show(self, look: object) -> None:
        assert isinstance(look, LayersLook)
        self._shown = look
        self._read = (look.plan.path, look.found)
        self.summary.setText(summary_of_layers(look.found))
        people = recorded_in(look.found, by_programs=False)
        programs = recorded_in(look.found, by_programs=True)
        self.whose.show_names(Recorded(people, programs, look.known))
        lines = [] if look.outcome is None else list(layers_lines(look.outcome))
        self.tell_outcome(lines, look.refusal)
        if look.plan.whose != self.whose.whose:
            self.pause.start()  # the first look did not know whom to ask for
        self.changed.emit()

    def clear(self) -> None:
        self._shown = self._read = None
        super().clear()

    # The import

    @property
    def can_import(self) -> bool:
        return self._shown is not None and self._shown.outcome is not None

    def button_words(self) -> str:
        outcome = None if self._shown is None else self._shown.outcome
        if outcome is None:
            return self.tr("Import")
        count = sum(layer.added + layer.changed + layer.unchanged for layer in outcome.layers)
        return self.tr("Import {statements}").format(statements=statements(count))

    def task(self) -> Task[object]:
        self.pause.stop()
        plan, known = self.plan, self._known()
        return self.job(lambda project, progress: bring_in_layers(project, plan, known, progress))

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        assert isinstance(result, AnnotationsReport)
        return layers_report(result)
