"""Counting and laying out a network beside the desk."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.model.codebook import Codebook
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.networks.network import Network, Slice
from core.networks.options import Options
from core.networks.periods import ALWAYS, Length, Period, windows
from core.project import Project
from gui.networks.choices import Choice
from gui.shared.jobs import Job, JobProgress

if TYPE_CHECKING:  # numpy is loaded by the job, and not on the way to the page
    from core.networks.coded import Coded

MOST_NODES = 600
"""So many are drawn, the most frequent ones: more is a fog. Files hold all."""
MOST_TIES = 400
"""So many are drawn at first, the strongest ones, until another weight is chosen."""


@dataclass(frozen=True)
class Drawn:
    """All that a picture needs of a choice. `slices`: of its windows, or the whole alone."""

    choice: Choice
    codebook: Codebook
    coded: "Coded"
    whole: Network
    slices: tuple[Slice, ...]
    places: dict[EntryId, tuple[float, float]]
    undated: int = 0

    @property
    def usual_threshold(self) -> float:
        """From which weight on ties are few enough to be seen."""
        crowded = [each.network.edges for each in self.slices]
        weights = [abs(edges[MOST_TIES - 1].weight) for edges in crowded if len(edges) > MOST_TIES]
        return max(weights, default=0.0)


class Counting(Job[Drawn]):
    def __init__(self, path: Path, choice: Choice) -> None:
        self._choice = choice
        super().__init__(path, None, self._count, read_only=True)

    def _count(self, project: Project, tell: JobProgress) -> Drawn:
        from core.networks.building import network
        from core.networks.layout import placed

        choice = self._choice
        with project.snapshot():
            layer = next((each for each in project.layers() if each.id == choice.layer), None)
            if layer is None:
                raise Refused("This layer is no longer in the project. Choose another one.")
            coded, codebook = project.coded_statements(layer), project.codebook
        undated, coded = coded.undated, coded.within(choice.period)
        tell(0, 0)
        whole = network(coded, codebook, choice.options)
        slices = _slices(coded, codebook, choice.options, choice.length) or (Slice(ALWAYS, whole),)
        tell(0, 0)
        tied = {end for edge in whole.edges for end in edge.ends}
        nodes = [node.entry for node in whole.nodes if node.entry in tied][:MOST_NODES]
        places = placed(nodes, whole.edges, pulse=tell)
        return Drawn(choice, codebook, coded, whole, slices, places, undated)


def _slices(
    coded: "Coded", codebook: Codebook, options: Options, length: Length | None
) -> tuple[Slice, ...]:
    from core.networks.building import slices

    if length is None or coded.span is None:
        return ()
    periods: list[Period] = windows(*coded.span, length)
    return tuple(slices(coded, codebook, options, periods))
