"""What waits for a decision is marked in gold, and where a format cannot, that is counted as lost.

One disagreement came back; one is in an article that has gold; one was decided to be no statement,
so that its article has gold without a statement, and another one waits there; several are in
articles without any gold.
"""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgpack
import openpyxl
import pandas as pd
import pytest

from core.commands.adjudication import RecordVerdict
from core.commands.gold_rules import AcceptMajority
from core.commands.statements import DeleteStatement
from core.exchange.export import export, foreseen, lines_of
from core.exchange.format import ExportOptions
from core.exchange.registry import EXPORT_FORMATS
from core.model.codebook import EntryKind
from core.model.verdict import Decision
from core.project import Project
from tests.core.builders import TWO_VIEWS, two_annotators
from tests.core.exchange.older import TARGETS, Target

ASKED = ExportOptions(("gold",), with_unresolved=True)
NOTHING_MARKED = ("label-studio", "refi-qda", "dna-events")
TASKS = ("conll", "relations", "extraction", "chat-jsonl", "retrieval")


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    (_, (one, _), (two, _), *_) = TWO_VIEWS
    assert one is not None
    assert two is not None
    silent = ([*one, *two], [])
    path = tmp_path_factory.mktemp("waiting") / "p.glossator"
    with two_annotators(path, (*TWO_VIEWS, silent)) as project:
        project.run(AcceptMajority())
        project.act_as("Ben")
        titles = {article.title: article.id for article in project.articles_by_uid()}
        ben = project.layer_named("Ben").id
        project.run(DeleteStatement(project.statements(titles["Talks 0"], ben)[0].id))
        case = project.article_cases(titles["Talks 7"]).cases[0]
        project.run(RecordVerdict(case.ref, Decision.nothing()))
        yield project


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text("utf-8").splitlines())


def _frame(path: Path) -> pd.DataFrame:
    return pd.read_csv(path) if path.suffix == ".csv" else pd.read_parquet(path)


def _of_rows(path: Path) -> int:
    """By the rows of statements, which say how many wait in their articles."""
    rows = _frame(path)
    assert rows["unresolved"].sum() == 1
    return int(rows.groupby("article_uid")["article_unresolved"].first().sum())


def _of_articles(path: Path) -> int:
    return int(_frame(path)["unresolved"].sum())


def _of_lines(path: Path, told: Callable[[dict[str, Any]], int | None]) -> int:
    return sum(told(line) or 0 for line in _lines(path))


def _sheet(path: Path) -> int:
    head, *rows = openpyxl.load_workbook(path)["articles"].iter_rows(values_only=True)
    return sum(int(str(row[head.index("unresolved")])) for row in rows)


def _members(path: Path) -> Iterable[str]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith(("curation/", "annotation/")):
                yield io.TextIOWrapper(io.BytesIO(archive.read(name)), "utf-8").read()


def _cas(path: Path) -> int:
    """As features of articles; those of statements are no numbers."""
    found = (re.findall(r'\bunresolved"?[=:] ?"?(\d+)', member) for member in _members(path))
    return sum(int(each) for member in found for each in member)


def _docs(path: Path) -> int:
    held = msgpack.unpackb(zlib.decompress(path.read_bytes()))
    about = (msgpack.unpackb(each)["glossator"] for each in held["user_data"])
    return sum(each.get("unresolved", 0) for each in about)


def _graph(path: Path) -> int:
    nodes = json.loads(path.read_text("utf-8"))["@graph"]
    return sum(node.get("unresolved", 0) for node in nodes if node["type"] == "Text")


def _brat(path: Path) -> int:
    return sum(each.read_text("utf-8").count("\tUnresolved ") for each in path.glob("*.ann"))


READ: dict[str, Callable[[Path], int]] = {
    "glossator-jsonl": lambda p: _of_lines(p, lambda y: y.get("unresolved", {}).get("cases")),
    "csv": lambda p: _of_articles(p / "articles.csv") if p.is_dir() else _of_rows(p),
    "parquet": lambda p: _of_articles(p / "articles.parquet") if p.is_dir() else _of_rows(p),
    "xlsx": _sheet,
    "huggingface": lambda p: sum(map(_of_articles, p.glob("data/*.parquet"))),
    "extraction": lambda p: _of_lines(p, lambda y: y["unresolved"]),
    "relations": lambda p: _of_lines(p, lambda y: y.get("unresolved")),
    "chat-jsonl": lambda p: _of_lines(p / "sources.jsonl", lambda y: y["unresolved"]),
    "conll": lambda p: _of_lines(p / "documents.jsonl", lambda y: y.get("unresolved")),
    "retrieval": lambda p: _of_lines(p / "corpus.jsonl", lambda y: y["metadata"]["unresolved"]),
    "stance-pairs": _of_rows,
    "stance-pairs-parquet": _of_rows,
    "doccano": lambda p: _of_lines(p, lambda y: y.get("unresolved")),
    "prodigy": lambda p: _of_lines(p, lambda y: y["meta"].get("unresolved")),
    "uima-xmi": _cas,
    "uima-json": _cas,
    "spacy": _docs,
    "w3c": _graph,
    "brat": _brat,
    **dict.fromkeys(NOTHING_MARKED, lambda p: 0),
}


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_what_waits_is_marked_or_counted_as_lost(
    waiting: Project, tmp_path: Path, target: Target
) -> None:
    foretold = foreseen(waiting, tmp_path / target.name, target.format, ASKED)
    report = export(waiting, tmp_path / target.name, target.format, ASKED)
    marked = READ[target.format](tmp_path / target.name)
    lost = [str(loss) for loss in report.losses if " for a decision" in str(loss)]
    numbers = [int(number) for loss in lost for number in re.findall(r"that (\d+)", loss)]
    assert report.marked == foretold.marked == marked
    assert report.unresolved == 6 == marked + sum(numbers)
    told = f"Disagreements that wait for a decision: 6, of which {marked} are marked"
    assert told in lines_of(report)


def test_each_way_to_mark_tells_of_as_many_as_it_can(waiting: Project, tmp_path: Path) -> None:
    """Three are in articles that go out: one has come back, one is beside gold, one beside none."""
    found = {
        str(target): foreseen(waiting, tmp_path / target.name, target.format, ASKED).marked
        for target in TARGETS
    }
    flat = ("csv-out.csv", "parquet-out.parquet", "stance-pairs", "stance-pairs-parquet")
    for target in TARGETS:
        expected = 3
        if str(target) in flat or target.format in flat:
            expected = 2
        if target.format == "brat":
            expected = 1
        if target.format in NOTHING_MARKED:
            expected = 0
        assert found[str(target)] == expected, target


@pytest.mark.parametrize("name", TASKS)
def test_gold_that_waits_goes_out_for_tasks_where_it_was_asked_for(
    waiting: Project, tmp_path: Path, name: str
) -> None:
    asked = export(waiting, tmp_path / "out", name, ASKED)
    whole = export(waiting, tmp_path / "all.jsonl", "glossator-jsonl", ASKED)
    assert (asked.articles, asked.statements) == (whole.articles, whole.statements) == (4, 3)
    assert not any("not done" in str(loss) for loss in asked.losses)


def test_a_choice_of_statements_leaves_the_marks_of_others_out(
    waiting: Project, tmp_path: Path
) -> None:
    """What has come back is on the hotline."""
    for measure, marked in (("crisis hotline", 1), ("ban on enlargement", 0)):
        asked = ExportOptions(
            ("gold",), entries=((EntryKind.MEASURE, measure),), with_unresolved=True
        )
        assert export(waiting, tmp_path / "out", "brat", asked).marked == marked
        assert _brat(tmp_path / "out") == marked


def test_a_format_that_loses_nothing_else_has_a_report_of_what_is_not_marked(
    waiting: Project, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    export(waiting, out, "glossator-jsonl", ASKED)
    told = out.with_name("out.jsonl.report.txt").read_text("utf-8")
    assert "that 3 disagreements wait for a decision, in articles of which nothing" in told
    assert "Asked for: gold also where disagreements wait for a decision.\n" in told


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_the_report_says_whether_votes_that_were_asked_for_are_carried(
    waiting: Project, tmp_path: Path, name: str
) -> None:
    asked = ExportOptions(("gold",), with_unresolved=True, with_votes=True)
    report = foreseen(waiting, tmp_path / "out", name, asked)
    (line,) = (line for line in lines_of(report) if "the votes on each" in line)
    lost = " ".join(map(str, report.losses))
    if name in ("extraction", "csv", "xlsx", "parquet", "glossator-jsonl", "huggingface"):
        assert "which this format carries" in line
        assert "votes" not in lost
    elif name.startswith("stance-pairs"):
        assert "those on the stance" in line
        assert re.search(r"the votes on \d statements but for those on their stances", lost)
    else:
        assert "does not carry" in line
        assert "and the votes on them" in lost
    without = foreseen(waiting, tmp_path / "out", name, ASKED)
    assert not any("votes on each" in line for line in lines_of(without))
