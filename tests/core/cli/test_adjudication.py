"""Gold from the command line: by rule, with its provenance, out and in again."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from core.adjudication.cases import CaseState
from core.adjudication.disagreements import votes_of
from core.adjudication.queue import QueueFilter
from core.commands.adjudication import RecordVerdict
from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import CodebookDraft, EntryDraft
from core.commands.gold_rules import AcceptUnanimous
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import StatementParts
from core.model.verdict import Cause, Component, Decision
from core.project import Project
from core.text.sentences import sentences
from tests.core.cli.conftest import Run

ROOT = Path(__file__).parents[3]
SEEDS = ROOT.parent / "shared" / "seeds"
"""Five real articles that stand beside the project where it is made; elsewhere, the sample's."""
ARTICLES = SEEDS if SEEDS.is_dir() else ROOT / "resources" / "sample" / "articles"
ACTORS = ("NATO", "Russia", "Ukraine")
MEASURES = ("dialogue", "deterrence")
EVERYTHING = QueueFilter(states=frozenset(CaseState), with_agreed=True)

Record = dict[str, Any]


def records(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def statements(path: Path) -> list[Record]:
    return [statement for record in records(path) for statement in record["statements"]]


def test_a_rule_takes_what_is_unanimous_and_says_how_much(run: Run, sample: Path) -> None:
    open_before = run("adjudicate", sample, "--list", "--json").data
    outcome = run("adjudicate", sample, "--auto", "unanimous", "--json")
    assert outcome.status == 0
    assert outcome.data["accepted"] == {"unanimous": open_before["unanimous"]}
    assert outcome.data["left_open"] == open_before["open"]
    after = run("adjudicate", sample, "--list", "--json").data
    assert (after["unanimous"], after["decided"]) == (0, open_before["unanimous"])
    told = run("check", sample, "--json").data
    assert (told["ok"], told["problems"]) == (True, [])
    layers = run("layer", "list", sample, "--json").data["layers"]
    assert [layer["annotator"] for layer in layers if layer["kind"] == "gold"] == ["gold"]  # type: ignore[attr-defined]


def test_info_counts_what_annotators_say_and_lists_gold_beside_it(run: Run, sample: Path) -> None:
    before = run("info", sample, "--json").data
    run("adjudicate", sample, "--auto", "unanimous")
    after = run("info", sample, "--json").data
    assert after["statements"] == before["statements"]
    (gold,) = [layer for layer in after["layers"] if layer["kind"] == "gold"]  # type: ignore[attr-defined]
    assert gold["statements"] > 0
    assert gold.keys() == after["layers"][0].keys()  # type: ignore[index]


def test_a_dry_run_tells_the_same_and_changes_nothing(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    told = run("adjudicate", sample, "--auto", "majority", "--dry-run", "--json").data
    assert sample.read_bytes() == before
    done = run("adjudicate", sample, "--auto", "majority", "--json").data
    assert {**told, "dry_run": False} == done


def test_people_are_told_in_words(run: Run, sample: Path) -> None:
    told = run("adjudicate", sample, "--auto", "majority", "--as", "Ana").out
    assert "left open for an adjudicator" in told
    assert "open," in run("adjudicate", sample, "--list").out
    assert run("adjudicate", sample, "--gaps").out == "No verdict names a gap in the guidelines.\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--auto", "unanimous", "--annotators", "Ana,Zoe"), 1),
        (("--auto", "unanimous", "--as", "Zoe"), 1),
        (("--auto", "most"), 2),
        (("--auto", "unanimous", "--annotators", ""), 1),
        (("--list", "--annotators", ","), 1),
        ((), 2),
        (("--list", "--gaps"), 2),
    ],
)
def test_what_makes_no_sense_is_refused(
    run: Run, sample: Path, arguments: tuple[str, ...], status: int
) -> None:
    assert run("adjudicate", sample, *arguments).status == status


def test_gold_that_is_not_there_is_not_exported(run: Run, sample: Path, tmp_path: Path) -> None:
    outcome = run("export", sample, tmp_path / "g.jsonl", "--format", "glossator-jsonl",
                  "--layer", "gold")  # fmt: skip
    assert outcome.complaint == "There is no gold yet. Adjudicate first."


def test_gold_comes_back_out_of_another_project_to_the_byte(
    run: Run, sample: Path, empty: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run("adjudicate", sample, "--auto", "majority", "--include-single", "--as", "Ana")
    settled = ("--layer", "gold", "--state", "done")
    run("export", sample, first, "--format", "glossator-jsonl", *settled)
    assert {s["provenance"]["by"] for s in statements(first)} == {"Ana"}
    run("codebook", "export", sample, tmp_path / "codebook.yaml")
    run("codebook", "import", empty, tmp_path / "codebook.yaml")
    for _ in range(2):
        assert run("layer", "import", empty, first, "--create").status == 0
    run("export", empty, second, "--format", "glossator-jsonl", *settled)
    assert second.read_bytes() == first.read_bytes()
    assert run("check", empty).status == 0
    refused = run("layer", "import", sample, first)
    assert "has gold of its own" in refused.complaint
    left = run("adjudicate", empty, "--auto", "unanimous", "--json").data
    assert left["accepted"] == {}


def test_a_table_of_gold_has_its_provenance(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "gold.csv"
    run("adjudicate", sample, "--auto", "unanimous")
    run("export", sample, out, "--format", "csv", "--layer", "gold", "--with-unresolved")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert {json.loads(row["provenance"])["how"] for row in rows} == {"unanimous"}
    assert {row["layer_kind"] for row in rows} == {"gold"}


# Real articles: two layers, written by the test


def test_on_the_seeds_every_gold_statement_says_where_it_comes_from(
    run: Run, tmp_path: Path
) -> None:
    path, out = tmp_path / "seeds.glossator", tmp_path / "gold.jsonl"
    entries = [EntryDraft(EntryKind.ACTOR, name) for name in ACTORS]
    entries += [EntryDraft(EntryKind.MEASURE, name) for name in MEASURES]
    with Project.create(path, CodebookDraft("Security", tuple(entries))) as project:
        annotate_seeds(project)
        expected = adjudicated(project)
    assert run("export", path, out, "--format", "glossator-jsonl", "--layer", "gold").status == 0
    found = {statement["uid"]: statement["provenance"] for statement in statements(out)}
    assert found == expected
    assert {told["how"] for told in found.values()} == {"unanimous", "adjudicated"}
    assert all(record["state"] == "done" for record in records(out))
    assert run("check", path).status == 0
    (gap,) = run("adjudicate", path, "--gaps", "--json").data["gaps"]  # type: ignore[misc]
    assert gap["note"] == "Who speaks for whom?"


def annotate_seeds(project: Project) -> None:
    """Of each article's first sentences, one of four is seen by one alone, of three otherwise."""
    for name in ("Ana", "Ben", "Cleo"):
        project.run(AddAnnotator(name))
    files = sorted(ARTICLES.glob("*.txt"))
    assert len(files) >= 4
    texts = [NewArticle(f.read_text("utf-8"), ArticleDetails(f.stem), f.name) for f in files]
    for article in project.run(AddArticles(texts)).imported:
        text = project.text(article.id)
        for number, (start, end) in enumerate(sentences(text, 0, len(text))[:8]):
            span = Span.of(text, start, end)
            for name in ("Ana", "Ben") if number % 4 else ("Ana",):
                project.act_as(name)
                otherwise = name == "Ben" and number % 3 == 0
                project.run(AddStatement(article.id, said(project, span, number, otherwise)))
        for name in ("Ana", "Ben"):
            project.act_as(name)
            project.run(SetArticleState(article.id, ArticleState.DONE))


def said(project: Project, span: Span, number: int, otherwise: bool) -> StatementParts:
    return StatementParts(
        evidence=(span,),
        actor=entry(project, EntryKind.ACTOR, ACTORS[number % 3]),
        stance=entry(project, EntryKind.STANCE, "opposes" if otherwise else "supports"),
        measure=entry(project, EntryKind.MEASURE, MEASURES[number % 2]),
    )


def entry(project: Project, kind: EntryKind, name: str) -> EntryId:
    found = project.codebook.find(kind, name)
    assert found is not None
    return found.id


def adjudicated(project: Project) -> dict[str, Record]:
    """Let Cleo decide all that is open; the provenance of each gold statement, by its uid."""
    project.act_as("Cleo")
    project.run(AcceptUnanimous())
    open_cases = project.adjudication_queue().items()
    assert open_cases
    for number, item in enumerate(open_cases):
        case = project.article_cases(item.ref.article).case(item.ref.key)
        assert case is not None
        first, last = case.statements[0].id, case.statements[-1].id
        taken = dict.fromkeys(Component, first) | {Component.STANCE: last}
        gap = Decision.accept(last, Cause.GUIDELINE_GAP, "Who speaks for whom?")
        ways = (gap, Decision.build(taken, Cause.SLIP), Decision.reject(), Decision.accept(first))
        project.run(RecordVerdict(item.ref, ways[0 if number == 0 else 1 + number % 3]))
    assert project.adjudication_queue().items() == []
    found: dict[str, Record] = {}
    for article in {item.ref.article for item in project.adjudication_queue().items(EVERYTHING)}:
        found |= provenance_in(project, article)
    return found


def provenance_in(project: Project, article: ArticleId) -> dict[str, Record]:
    """What the gold of an article has to say of itself, told from the verdicts and the layers."""
    names = {layer.id: layer.annotator.name for layer in project.layers()}
    gold = project.gold_layer()
    assert gold is not None
    made = {each.id: each for each in project.statements(article, gold.id)}
    found: dict[str, Record] = {}
    for case in project.article_cases(article).cases:
        (verdict,) = case.verdicts
        if verdict.gold is None:
            continue
        statement = made.pop(verdict.gold)
        is_rule = verdict.how.value == "unanimous"
        chosen = [s for s in case.statements if is_rule or verdict.kind.value == "build"]
        chosen = chosen or [s for s in case.statements if s.stance == statement.parts.stance]
        found[statement.uid] = {
            "how": verdict.how.value,
            "kind": verdict.kind.value,
            "by": "Cleo",
            "verdict": None if is_rule else verdict.uid,
            "cause": None if verdict.cause is None else verdict.cause.value,
            "note": verdict.note,
            "from": [{"annotator": names[s.layer], "uid": s.uid} for s in chosen],
            "votes": votes_of(case.statements, 2, project.codebook),
            "codebook_revision": project.codebook.revision,
        }
    assert made == {}
    return found
