"""Answers for discourse networks: what one layer says of who stands where."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.model.layer import Layer, LayerKind
from core.model.phrase import Refused
from core.model.progress import Progress, silent
from core.reading.layers import LayerReading
from core.storage import networks
from core.storage.troubles import translated

if TYPE_CHECKING:  # numpy is loaded where a network is counted, and not before
    from core.exchange.networks.writing import Asked, NetworkReport
    from core.networks.coded import Coded


class Networking(LayerReading):
    """Layers are never mixed: two annotators of one article would count everything twice."""

    def coded_statements(self, layer: Layer) -> "Coded":
        """The complete statements of one layer, as of one moment."""
        from core.networks.coded import Coded

        with translated(), self.snapshot():
            rows = networks.statements(self._database, layer.id)
            return Coded.of(rows, networks.published(self._database))

    def network_layer(self, name: str | None = None) -> Layer:
        """The layer of that name; without one gold, or the only layer that says something."""
        if name is not None:
            return self.layer_named(name)
        counts = [each for each in self.layer_counts() if each.statements]
        gold = [each.layer for each in counts if each.layer.kind is LayerKind.GOLD]
        found = gold or [each.layer for each in counts]
        if len(found) == 1:
            return found[0]
        if not found:
            raise Refused("No layer holds a complete statement yet, so there is no network.")
        raise Refused(
            "A network is made of one layer. Name one of: {names}.",
            names=", ".join(layer.annotator.name for layer in found),
        )

    def write_network(
        self, layer: Layer, asked: "Asked", out: Path, progress: Progress = silent
    ) -> "NetworkReport":
        """Count the network of one layer and put it in the place of what `out` was."""
        from core.exchange.networks.writing import write_network

        with self.snapshot():
            coded, codebook = self.coded_statements(layer), self.codebook
        return write_network(coded, codebook, asked, out, progress)
