"""A network as a graph of networkx, which writes the formats that other programs read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.model.codebook import Codebook, EntryKind
from core.networks.network import Edge, Network, Node, Slice
from core.text.xml import held

if TYPE_CHECKING:
    import networkx as nx

Values = dict[str, str | int | float]


def graph_of(network: Network, codebook: Codebook, **about: str) -> "nx.Graph":
    """Nodes by the uids of their entries, all attributes of plain types."""
    import networkx as nx  # half a second, for what few exports need

    made = nx.Graph(**{key: held(value) for key, value in about.items()})
    for node in network.nodes:
        made.add_node(codebook.entries[node.entry].uid, **node_values(node, codebook))
    for edge in network.edges:
        one, other = (codebook.entries[end].uid for end in edge.ends)
        made.add_edge(one, other, **edge_values(edge))
    return made


def node_values(node: Node, codebook: Codebook) -> Values:
    entry = codebook.entries[node.entry]
    values: Values = {
        "label": held(entry.name),
        "kind": entry.kind.value,
        "statements": node.statements,
        "mean_stance": node.stance,
        "bipartite": int(entry.kind is EntryKind.MEASURE),
    }
    if entry.actor_kind is not None:
        values["actor_kind"] = entry.actor_kind.value
    if entry.parent is not None:
        values["parent"] = held(codebook.entries[entry.parent].name)
    if entry.identifier:
        values["identifier"] = held(entry.identifier)
    return values


def edge_values(edge: Edge) -> Values:
    values: Values = {
        "weight": edge.weight,
        "agreement": edge.agreement,
        "conflict": edge.conflict,
    }
    if edge.stance is not None:
        values |= {"statements": edge.statements, "mean_stance": edge.stance}
    return values


def dynamic_graph(whole: Network, windows: Sequence[Slice], codebook: Codebook) -> "nx.Graph":
    """The whole with the times at which each node and tie is there, and its weight then.

    Where windows overlap, each counts up to the day on which the next one begins.
    """
    made = graph_of(whole, codebook)
    made.graph.update(mode="dynamic", timeformat="date")
    entries = codebook.entries
    for window, (first, last) in zip(windows, _apart(windows), strict=True):
        for node in window.network.nodes:
            data = made.nodes[entries[node.entry].uid]
            data.setdefault("spells", []).append((first, last))
            data.setdefault("window_statements", []).append((node.statements, first, last))
        for edge in window.network.edges:
            one, other = (entries[end].uid for end in edge.ends)
            if not made.has_edge(one, other):  # weaker than the threshold, but for this window
                made.add_edge(one, other, weight=0.0, agreement=0.0, conflict=0.0)
            data = made.edges[one, other]
            data.setdefault("spells", []).append((first, last))
            data.setdefault("window_weight", []).append((edge.weight, first, last))
    return made


def _apart(windows: Sequence[Slice]) -> list[tuple[str, str]]:
    made = []
    for at, window in enumerate(windows):
        first, last = window.period.first, window.period.last
        assert first is not None
        assert last is not None
        following = windows[at + 1].period.first if at + 1 < len(windows) else None
        if following is not None and following <= last:
            last = following.fromordinal(following.toordinal() - 1)
        made.append((first.isoformat(), last.isoformat()))
    return made
