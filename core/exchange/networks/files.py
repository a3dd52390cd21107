"""The files of a network, the same bytes for the same network."""

from collections.abc import Sequence
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.exchange.csv_tables import Table
from core.exchange.networks.graph import edge_values, node_values
from core.model.codebook import Codebook, EntryKind
from core.networks.network import Network, Slice
from core.networks.options import NetworkKind

if TYPE_CHECKING:
    import networkx as nx

_NODES = (
    "id", "label", "kind", "actor_kind", "parent", "identifier", "statements", "mean_stance",
)  # fmt: skip
_EDGES = ("weight", "agreement", "conflict", "statements", "mean_stance")


def graphml(graph: "nx.Graph", path: Path) -> None:
    import networkx as nx

    # Not `write_graphml`, which takes another writer where lxml happens to be installed.
    nx.write_graphml_xml(graph, path, named_key_ids=True)
    path.write_bytes(path.read_bytes() + b"\n")


def gexf(graph: "nx.Graph", path: Path) -> None:
    from networkx.readwrite.gexf import GEXFWriter

    writer: Any = GEXFWriter(version="1.2draft")
    writer.add_graph(graph)
    meta = writer.xml.find("meta")
    del meta.attrib["lastmodifieddate"]  # the day on which it is written
    meta.find("creator").text = "Glossator"
    if "timeformat" in graph.graph:
        writer.graph_element.set("timeformat", graph.graph["timeformat"])
    written = BytesIO()
    writer.write(written)
    path.write_bytes(written.getvalue() + b"\n")


def tables(
    slices: Sequence[Slice], codebook: Codebook, folder: Path, *, for_spreadsheet: bool
) -> None:
    """Nodes and edges of all times below each other, and a matrix for each time.

    With windows, the first two columns say of which: the first day and the last, both included.
    """
    in_time = any(each.period.first is not None for each in slices)
    when = ("from", "to") if in_time else ()
    with (
        _table(folder / "nodes.csv", for_spreadsheet) as nodes,
        _table(folder / "edges.csv", for_spreadsheet) as edges,
    ):
        nodes.add((*when, *_NODES))
        edges.add((*when, "source", "target", "source_label", "target_label", *_EDGES))
        for each in slices:
            period = (str(each.period.first), str(each.period.last)) if in_time else ()
            _add_nodes(nodes, each.network, codebook, period)
            _add_edges(edges, each.network, codebook, period)
            with _table(folder / matrix_name(each), for_spreadsheet) as matrix:
                _add_matrix(matrix, each.network, codebook)


def matrix_name(each: Slice) -> str:
    return f"matrix-{each.period.first}.csv" if each.period.first else "matrix.csv"


def _table(path: Path, for_spreadsheet: bool) -> closing[Table]:
    return closing(Table(path, for_spreadsheet=for_spreadsheet))


def _add_nodes(table: Table, network: Network, codebook: Codebook, period: tuple[str, ...]) -> None:
    for node in network.nodes:
        values = node_values(node, codebook)
        uid, name = codebook.entries[node.entry].uid, codebook.entries[node.entry].name
        table.add((*period, uid, name, *(values.get(column) for column in _NODES[2:])))


def _add_edges(table: Table, network: Network, codebook: Codebook, period: tuple[str, ...]) -> None:
    for edge in network.edges:
        one, other = (codebook.entries[end] for end in edge.ends)
        values = edge_values(edge)
        told = (values.get(column) for column in _EDGES)
        table.add((*period, one.uid, other.uid, one.name, other.name, *told))


def _add_matrix(table: Table, network: Network, codebook: Codebook) -> None:
    """Weights, actors down and measures or actors across; 0 where there is no tie."""
    entries = [codebook.entries[node.entry] for node in network.nodes]
    is_two_mode = network.options.kind is NetworkKind.ACTOR_MEASURE
    actors = [entry for entry in entries if entry.kind is EntryKind.ACTOR]
    across = [e for e in entries if e.kind is EntryKind.MEASURE] if is_two_mode else actors
    weights = {edge.ends: edge.weight for edge in network.edges}
    weights |= {} if is_two_mode else {edge.ends[::-1]: edge.weight for edge in network.edges}
    table.add(("", *(entry.name for entry in across)))
    for actor in actors:
        table.add((actor.name, *(weights.get((actor.id, each.id), 0) for each in across)))
