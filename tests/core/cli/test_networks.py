"""The verb that writes networks."""

import sqlite3
from contextlib import closing
from pathlib import Path

import networkx as nx
import pytest

from core.cli.program import _parser
from core.networks.options import (
    Counting,
    Level,
    Likeness,
    NetworkKind,
    Normalisation,
    Once,
    Relation,
)
from core.networks.options import Options as Wanted
from core.project import Project
from tests.core.cli.conftest import Run


def test_the_network_of_the_sample_is_what_its_rows_say(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "n.graphml"
    arguments = ("--kind", "actor-measure", "--once", "never", "--layer", "Ana")
    outcome = run("network", sample, out, "--format", "graphml", *arguments, "--json")
    assert outcome.status == 0
    with closing(sqlite3.connect(sample)) as database:
        expected = database.execute(
            "SELECT a.name, m.name, count(*), sum(sign(s.value)) FROM statement"
            " JOIN entry a ON a.id = actor JOIN entry m ON m.id = measure"
            " JOIN entry s ON s.id = stance JOIN layer ON layer.id = statement.layer"
            " JOIN annotator ON annotator.id = layer.annotator"
            " WHERE annotator.name = 'Ana' AND complete = 1 GROUP BY 1, 2"
        ).fetchall()
    found = nx.read_graphml(out)
    names = dict(found.nodes(data="label"))
    kinds = dict(found.nodes(data="kind"))
    told = {
        tuple(sorted((names[end] for end in ends), key=lambda n: n)): (
            data["statements"],
            data["weight"],
        )
        for *ends, data in found.edges(data=True)
    }
    assert told == {tuple(sorted(row[:2])): row[2:] for row in expected}
    assert set(kinds.values()) == {"actor", "measure"}
    assert outcome.data["ties"] == len(expected)
    assert outcome.data["statements"] == sum(row[2] for row in expected)


def test_layers_are_never_mixed(run: Run, sample: Path, tmp_path: Path) -> None:
    outcome = run("network", sample, tmp_path / "n.gexf", "--format", "gexf")
    assert outcome.status == 1
    assert outcome.complaint == "A network is made of one layer. Name one of: Ana, Ben."


def test_without_a_layer_gold_is_taken(run: Run, sample: Path, tmp_path: Path) -> None:
    project = tmp_path / "copy.glossator"
    with Project.open(sample) as opened:
        opened.copy_to(project)
    assert run("adjudicate", project, "--auto", "unanimous", "--as", "Ana").status == 0
    outcome = run("network", project, tmp_path / "n.gexf", "--format", "gexf", "--json")
    assert outcome.data["layer"] == "gold"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--from", "March"), "“March” is no day. Write it as 2025-03-15."),
        (
            ("--from", "2025-03-02", "--to", "2025-03-01"),
            "The time ends before it begins: 2025-03-02..2025-03-01.",
        ),
        (("--step", "1m"), "A step moves a window: give --window as well."),
        (("--threshold", "nan"), "A threshold is a number from 0 on."),
        (("--window", "soon"), "“soon” is no length of time. Write a number and a letter, such as "
         "30d, 2w, 3m or 1y."),
        (("--layer", "Zoe"), "There is no layer “Zoe”. There are: Ana, Ben."),
    ],
)  # fmt: skip
def test_what_makes_no_network_is_refused_in_one_sentence(
    run: Run, sample: Path, tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    layer = () if "--layer" in arguments else ("--layer", "Ana")
    out = tmp_path / "n.gexf"
    outcome = run("network", sample, out, "--format", "gexf", *layer, *arguments)
    assert (outcome.status, outcome.complaint) == (1, complaint)
    assert not out.exists()


def test_days_choose_articles_and_windows_are_told(run: Run, sample: Path, tmp_path: Path) -> None:
    every = ("network", sample, tmp_path / "n", "--format", "network-csv", "--layer", "Ana")
    whole = run(*every, "--json").data
    part = run(*every, "--from", "2025-03-01", "--to", "2025-03-31", "--json").data
    assert 0 < int(str(part["statements"])) < int(str(whole["statements"]))
    months = run(*every, "--window", "1m", "--json").data["windows"]
    assert isinstance(months, list)
    assert [each["from"] for each in months] == ["2025-02-01", "2025-03-01", "2025-04-01"]


def test_every_option_offers_every_value() -> None:
    parser = _parser()
    (verbs,) = (action for action in parser._actions if isinstance(action.choices, dict))
    assert isinstance(verbs.choices, dict)
    offered = {a.dest: a.choices for a in verbs.choices["network"]._actions if a.choices}
    known = {
        "kind": NetworkKind, "relation": Relation, "normalise": Normalisation,
        "likeness": Likeness, "counting": Counting, "once": Once, "measures": Level,
    }  # fmt: skip
    for name, values in known.items():
        assert offered[name] == [each.value for each in values]
        usual = getattr(Wanted(), "normalisation" if name == "normalise" else name)
        assert verbs.choices["network"].get_default(name) == usual.value
