"""Layers of a file of our own on their way in: whose they are, and what would come of it."""

from collections.abc import Sequence

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
from gui.exchange.trial import Way
from gui.exchange.tried_pane import TriedPane
from gui.exchange.whose_form import Recorded
from gui.shared.desk import Desk


class LayersPane(TriedPane[LayersPlan, Layers, LayersLook]):
    """The file says itself what is what: there is no mapping."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, Way(look_at_layers, bring_in_layers), parent)
        self._create = QCheckBox(self.tr("Add articles and names that are not here yet"), self)
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.put((*self.who_annotated(), self._create, room), ())
        self._create.toggled.connect(self.pause.start)

    @property
    def plan(self) -> LayersPlan:
        return LayersPlan(self.sources[0], self.whose.whose, self._create.isChecked())

    def show_what_it_holds(self, look: LayersLook) -> None:
        self.summary.setText(summary_of_layers(look.found))
        people = recorded_in(look.found, by_programs=False)
        programs = recorded_in(look.found, by_programs=True)
        self.whose.show_names(Recorded(people, programs, look.known))

    def lines_on(self, look: LayersLook) -> Sequence[str]:
        return [] if look.outcome is None else list(layers_lines(look.outcome))

    def button_words(self) -> str:
        outcome = None if self.shown is None else self.shown.outcome
        if outcome is None:
            return self.tr("Import")
        count = sum(layer.added + layer.changed + layer.unchanged for layer in outcome.layers)
        return self.tr("Import {statements}").format(statements=statements(count))

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        assert isinstance(result, AnnotationsReport)
        return layers_report(result)
