"""Networks that are written are what networkx, lxml and csv read back."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest
from lxml import etree

from core.exchange.networks.formats import NAMES
from core.exchange.networks.writing import Asked, NetworkReport, lines_of, write_network
from core.model.codebook import Codebook
from core.model.phrase import Cancelled, Refused
from core.networks.options import NetworkKind, Options
from core.networks.periods import Length, Timing
from tests.core.networks.builders import BOOK, IDS, coded

HOSTILE = (
    "=HYPERLINK(1)",
    "\x00\x0b\ufffe bell\x07",
    'quo"tes, <and> &amp; ]]>',
    "line\nbreak\rand\ttab",
    "\U0001f468‍\U0001f469‍\U0001f467 עברית",
)
SAID = [
    ("Germany", "supports", "hotline", "2025-01-10"),
    ("France", "conditional", "hotline", "2025-02-10"),
    ("Poland", "opposes", "hotline", "2025-02-20"),
    ("NATO", "neutral", "ban", ""),
    ("Minister", "supports", "hotline", "2025-02-21"),
]
MONTHS = Timing(length=Length.of("1m"))


def hostile() -> Codebook:
    """The actors of the usual codebook under names that somebody may give."""
    names = dict(zip(range(1, 6), HOSTILE, strict=True))
    entries = {
        number: replace(entry, name=names.get(number, entry.name))
        for number, entry in BOOK.entries.items()
    }
    return replace(BOOK, entries=entries)


def written(
    folder: Path, format_name: str, book: Codebook = BOOK, **asked: object
) -> tuple[Path, NetworkReport]:
    out = folder / f"out-{format_name}"
    wanted = Asked("Ana", format_name, **asked)  # type: ignore[arg-type]
    return out, write_network(coded(SAID), book, wanted, out)


READERS: dict[str, Callable[[Path], nx.Graph]] = {
    "graphml": nx.read_graphml,
    "gexf": nx.read_gexf,
}


@pytest.mark.parametrize("kind", NetworkKind)
@pytest.mark.parametrize("format_name", READERS)
def test_networkx_reads_back_every_node_and_tie(
    tmp_path: Path, format_name: str, kind: NetworkKind
) -> None:
    out, report = written(tmp_path, format_name, options=Options(kind))
    found = READERS[format_name](out)
    uids = {number: entry.uid for number, entry in BOOK.entries.items()}
    assert set(found) == {uids[node.entry] for node in report.network.nodes}
    ties = {frozenset(ends): weight for *ends, weight in found.edges(data="weight")}
    assert ties == {
        frozenset(uids[end] for end in edge.ends): edge.weight for edge in report.network.edges
    }
    told = found.nodes[uids[IDS["Germany"]]]
    assert (told["label"], told["kind"], told["actor_kind"]) == ("Germany", "actor", "state")
    assert (told["statements"], told["mean_stance"]) == (1, 2.0)


@pytest.mark.parametrize("format_name", READERS)
def test_names_that_xml_cannot_hold_do_not_break_the_file(tmp_path: Path, format_name: str) -> None:
    out, _ = written(tmp_path, format_name, hostile())
    labels = [label for _, label in READERS[format_name](out).nodes(data="label")]
    assert "\ufffd\ufffd\ufffd bell\ufffd" in labels
    assert 'quo"tes, <and> &amp; ]]>' in labels
    assert HOSTILE[4] in labels
    etree.parse(out)


@pytest.mark.parametrize("timing", [Timing(), MONTHS], ids=["whole", "months"])
@pytest.mark.parametrize("format_name", NAMES)
def test_the_same_network_gives_the_same_bytes(
    tmp_path: Path, format_name: str, timing: Timing
) -> None:
    contents = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        out, _ = written(tmp_path / name, format_name, timing=timing)
        files = sorted(out.iterdir()) if out.is_dir() else [out]
        contents.append([(file.name.removeprefix(name), file.read_bytes()) for file in files])
    assert contents[0] == contents[1]


def test_a_file_for_gephi_says_when_each_tie_is_there(tmp_path: Path) -> None:
    out, report = written(tmp_path, "gexf", timing=MONTHS)
    assert len(report.windows) == 2
    found = nx.read_gexf(out)
    assert found.graph["mode"] == "dynamic"
    germany, france, poland = (BOOK.entries[IDS[n]].uid for n in ("Germany", "France", "Poland"))
    assert found.nodes[germany]["spells"] == [("2025-01-01", "2025-01-31")]
    assert found.edges[france, poland]["spells"] == [("2025-02-01", "2025-02-28")]
    assert found.edges[france, poland]["window_weight"] == [(-1.0, "2025-02-01", "2025-02-28")]
    # Germany spoke in January alone: its ties are those of the whole time, and of no window.
    assert "spells" not in found.edges[germany, france]


def test_windows_that_overlap_are_told_apart_for_gephi(tmp_path: Path) -> None:
    timing = Timing(length=Length.of("2m"), step=Length.of("1m"))
    out, _ = written(tmp_path, "gexf", timing=timing)
    germany = BOOK.entries[IDS["Germany"]].uid
    assert nx.read_gexf(out).nodes[germany]["spells"] == [("2025-01-01", "2025-01-31")]


def test_graphml_has_a_file_for_the_whole_and_for_each_window(tmp_path: Path) -> None:
    out, report = written(tmp_path, "graphml", timing=MONTHS)
    january, february, whole, told = sorted(file.name for file in out.iterdir())
    assert (january, february) == ("network-2025-01-01.graphml", "network-2025-02-01.graphml")
    assert (whole, told) == ("network.graphml", "report.txt")
    found = nx.read_graphml(out / february)
    assert found.graph["from"] == "2025-02-01"
    assert found.number_of_edges() == len(report.windows[1].network.edges)
    assert nx.read_graphml(out / whole).number_of_nodes() == len(report.network.nodes)


def test_windows_make_no_folder_that_is_called_as_a_file(tmp_path: Path) -> None:
    asked = Asked("Ana", "graphml", timing=MONTHS)
    with pytest.raises(Refused, match="name a folder, such as “who”, or choose GEXF"):
        write_network(coded(SAID), BOOK, asked, tmp_path / "who.graphml")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("format_name", NAMES)
def test_the_report_tells_of_each_window_and_of_what_no_window_has(
    tmp_path: Path, format_name: str
) -> None:
    _, report = written(tmp_path, format_name, timing=MONTHS)
    told = list(lines_of(report))
    assert f"Nodes: {len(report.network.nodes)}" in told
    assert "In 2025-01-01..2025-01-31: 1 statements count, 1 nodes, 0 ties" in told
    is_table = format_name == "network-csv"
    assert ("statements of articles without a day: 1" in map(str, report.losses)) is is_table
    assert any("of the whole time" in str(loss) for loss in report.losses) is is_table


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_tables_hold_lists_and_a_matrix_of_the_same_weights(tmp_path: Path) -> None:
    out, report = written(tmp_path, "network-csv", hostile())
    header, *edges = rows(out / "edges.csv")
    assert header[:5] == ["source", "target", "source_label", "target_label", "weight"]
    corner, *across = rows(out / "matrix.csv")[0]
    assert corner == ""
    matrix = {
        frozenset((row[0], name)): cell
        for row in rows(out / "matrix.csv")[1:]
        for name, cell in zip(across, row[1:], strict=True)
    }
    assert {frozenset(row[2:4]): row[4] for row in edges}.items() <= matrix.items()
    assert len(edges) == len(report.network.edges)
    assert sum(cell != "0" for cell in matrix.values()) == sum(row[4] != "0" for row in edges)
    assert [row[1] for row in rows(out / "nodes.csv")[1:]] == [*across]
    assert set(across) == set(HOSTILE)


def test_a_matrix_of_two_kinds_has_actors_down_and_measures_across(tmp_path: Path) -> None:
    out, _ = written(tmp_path, "network-csv", options=Options(NetworkKind.ACTOR_MEASURE))
    found = rows(out / "matrix.csv")
    assert set(found[0][1:]) == {"hotline", "ban"}
    assert {row[0] for row in found[1:]} == {"Germany", "France", "Poland", "NATO", "Minister"}


def test_tables_say_of_which_window_a_row_is(tmp_path: Path) -> None:
    out, _ = written(tmp_path, "network-csv", timing=MONTHS)
    header, *nodes = rows(out / "nodes.csv")
    assert header[:2] == ["from", "to"]
    assert {tuple(row[:2]) for row in nodes} == {
        ("2025-01-01", "2025-01-31"),
        ("2025-02-01", "2025-02-28"),
    }
    assert (out / "matrix-2025-01-01.csv").is_file()


@pytest.mark.parametrize("for_spreadsheet", [False, True])
def test_a_name_is_a_formula_for_no_spreadsheet(tmp_path: Path, for_spreadsheet: bool) -> None:
    out, report = written(tmp_path, "network-csv", hostile(), for_spreadsheet=for_spreadsheet)
    cells = [
        cell for name in ("nodes.csv", "edges.csv") for row in rows(out / name) for cell in row
    ]
    cells += [cell for row in rows(out / "matrix.csv") for cell in (row[0],)]
    assert any(cell.startswith("=") for cell in cells) is not for_spreadsheet
    assert any("apostrophe" in line for line in lines_of(report)) is for_spreadsheet


def test_a_report_beside_it_says_how_it_was_made_and_what_it_leaves_out(tmp_path: Path) -> None:
    out, _ = written(tmp_path, "gexf", timing=MONTHS, options=Options(threshold=0.5))
    told = out.with_name("out-gexf.report.txt").read_text(encoding="utf-8")
    assert "Relation: net\n" in told
    assert "Threshold: 0.5\n" in told
    assert "Windows: 2, each 1m, a step of 1m\n" in told
    assert "Not carried: texts and passages: statements are only counted, 5 of them\n" in told
    assert "Not carried: in windows of time, statements of articles without a day: 1\n" in told


def test_a_folder_that_holds_other_things_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out-network-csv").mkdir()
    (tmp_path / "out-network-csv" / "thesis.doc").write_text("years of work")
    with pytest.raises(Refused, match="holds other things"):
        written(tmp_path, "network-csv")


def test_other_windows_take_the_place_of_those_before(tmp_path: Path) -> None:
    written(tmp_path, "network-csv", timing=MONTHS)
    out, _ = written(tmp_path, "network-csv")
    assert sorted(file.name for file in out.iterdir()) == [
        "edges.csv",
        "matrix.csv",
        "nodes.csv",
        "report.txt",
    ]


def test_a_network_that_is_stopped_leaves_the_old_one_whole(tmp_path: Path) -> None:
    out, _ = written(tmp_path, "gexf")
    before = out.read_bytes()

    def stop(done: int, total: int | None, what: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_network(coded(SAID), BOOK, Asked("Ana", "gexf", timing=MONTHS), out, stop)
    assert out.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out-gexf", "out-gexf.report.txt"]


def test_articles_without_a_day_make_no_windows(tmp_path: Path) -> None:
    said = coded([("Germany", "supports", "ban", "")])
    with pytest.raises(Refused, match="has a day"):
        write_network(said, BOOK, Asked("Ana", "gexf", timing=MONTHS), tmp_path / "out")
