"""A network as it was counted."""

from bisect import bisect_right
from dataclasses import dataclass

from core.model.ids import EntryId
from core.networks.options import Options
from core.networks.periods import Period

_ROUNDING = 1e-9


def reaching(threshold: float) -> float:
    """The least weight that counts as that much: 3/10 − 2/10 is a tenth, whatever it comes to."""
    return threshold - _ROUNDING


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or measure. `statements`: so many count of it; `stance`: their mean on the scale."""

    entry: EntryId
    statements: int
    stance: float


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie, whose `weight` is that of the relation asked for, normalised as asked for.

    `agreement`, `conflict`: what was counted of each, not normalised; between an actor and a
    measure, statements in favour and against. `statements`: all of those, the neutral ones too,
    and `stance` their mean; between two actors 0 and None.
    """

    source: EntryId
    target: EntryId
    weight: float
    agreement: float
    conflict: float
    statements: int = 0
    stance: float | None = None

    @property
    def ends(self) -> tuple[EntryId, EntryId]:
        return self.source, self.target


@dataclass(frozen=True)
class Network:
    """All nodes, the most frequent first, also those without a tie; the strongest ties first.

    `statements` were counted; `weaker` ties are below the threshold.
    """

    options: Options
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    statements: int = 0
    weaker: int = 0

    def from_weight(self, threshold: float) -> tuple[Edge, ...]:
        """The ties that weigh so much, whatever their sign."""
        return self.edges[
            : bisect_right(self.edges, -reaching(threshold), key=lambda e: -abs(e.weight))
        ]


@dataclass(frozen=True)
class Slice:
    """A network of one time."""

    period: Period
    network: Network
