"""Answers about annotators' layers."""

from core.model.ids import LayerId
from core.model.layer import GOLD_OWNER, Annotator, Layer, LayerCounts, LayerKind
from core.model.phrase import Refused
from core.reading.opened import Opened
from core.storage import (
    layers,
)
from core.storage.troubles import translated


class LayerReading(Opened):
    """Whose layers there are."""

    def layers(self) -> list[Layer]:
        with translated():
            return layers.all_layers(self._database)

    def layer_counts(self) -> list[LayerCounts]:
        with translated():
            return list(layers.counts(self._database))

    def layers_with_work_done(self) -> frozenset[LayerId]:
        """The layers that are done with an article."""
        with translated():
            return layers.with_work_done(self._database)

    def annotator_named(self, name: str) -> Annotator:
        """Refused if there is none of that name."""
        with translated():
            found = layers.annotator(self._database, name)
        if found is None:
            raise Refused("There is no annotator called “{name}”.", name=name)
        return found

    def layer_named(self, name: str) -> Layer:
        """The layer of the annotator of that name, or gold; Refused if there is none."""
        every = self.layers()
        found = [layer for layer in every if layer.annotator.name == name]
        if name == GOLD_OWNER:
            found = [layer for layer in every if layer.kind is LayerKind.GOLD] or found
            if not found:
                raise Refused("There is no gold yet. Adjudicate first.")
        if not found:
            names = ", ".join(layer.annotator.name for layer in every) or "none"
            raise Refused("There is no layer “{name}”. There are: {names}.", name=name, names=names)
        return min(found, key=lambda layer: list(LayerKind).index(layer.kind))
