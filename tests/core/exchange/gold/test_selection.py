"""What goes out is what was asked for, and what is lost is known before."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from core.commands.articles import SetArticleState
from core.commands.gold_rules import AcceptMajority
from core.commands.statements import DeleteStatement
from core.exchange.choosing import selected
from core.exchange.export import ExportReport, export, foreseen
from core.exchange.format import Counting, ExportOptions
from core.exchange.losses import Loss, Losses
from core.exchange.registry import format_named
from core.model.codebook import EntryKind
from core.model.layer import ArticleState
from core.model.phrase import Cancelled, Refused
from core.project import Project
from tests.core.builders import two_annotators
from tests.core.exchange.gold.projects import odd_project


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odd") / "odd.glossator"
    odd_project(path)
    return path


@pytest.fixture
def project(odd: Path, tmp_path: Path) -> Iterator[Project]:
    shutil.copyfile(odd, tmp_path / "odd.glossator")
    with Project.open(tmp_path / "odd.glossator") as opened:
        yield opened


def lines(project: Project, folder: Path, **asked: object) -> list[dict[str, object]]:
    export(project, folder / "out.jsonl", "glossator-jsonl", ExportOptions(**asked))  # type: ignore[arg-type]
    return [json.loads(line) for line in (folder / "out.jsonl").read_text("utf-8").splitlines()]


def titles(found: list[dict[str, object]]) -> set[str]:
    return {line["article"]["title"][7:8] for line in found}  # type: ignore[index]


def test_several_layers_of_any_kind_go_out_together(project: Project, tmp_path: Path) -> None:
    found = lines(project, tmp_path, layers=("Bot", "Ana"))
    assert {(y["layer"]["annotator"], y["layer"]["kind"]) for y in found} == {  # type: ignore[index]
        ("Ana", "annotator"), ("Bot", "suggestion"),
    }  # fmt: skip


def test_only_articles_of_a_state_go_out(project: Project, tmp_path: Path) -> None:
    done = lines(project, tmp_path, states=frozenset({ArticleState.DONE}))
    assert {line["state"] for line in done} == {"done"}
    assert len(done) == 8
    assert titles(done) == {"0", "1", "2", "3"}
    begun = lines(project, tmp_path, states=frozenset({ArticleState.IN_PROGRESS}))
    assert titles(begun) == {"4"}
    assert titles(lines(project, tmp_path, states=frozenset({ArticleState.SKIPPED}))) == set()


def test_an_entry_brings_what_stands_below_it_and_kinds_narrow_each_other(
    project: Project, tmp_path: Path
) -> None:
    def said(*entries: tuple[EntryKind, str]) -> set[tuple[str, str]]:
        found = lines(project, tmp_path, entries=entries, layers=("Ana",))
        assert all(line["statements"] for line in found), "an article without one stays"
        return {(s["actor"], s["measure"]) for y in found for s in y["statements"]}  # type: ignore[attr-defined]

    hotline = (EntryKind.MEASURE, "hotline")
    assert said(hotline) == {
        ("Paris", "hotline"), ("Mayor of Paris", "red hotline"), ("Mayor of Paris", "hotline"),
    }  # fmt: skip
    assert said(hotline, (EntryKind.STANCE, "neutral")) == {("Mayor of Paris", "hotline")}
    assert len(said((EntryKind.ACTOR, "=Berlin"), (EntryKind.ACTOR, "الوزير"))) == 2
    with pytest.raises(Refused, match="There is no actor “Oslo” in the codebook"):
        said((EntryKind.ACTOR, "Oslo"))


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2025-02-15", "", {"1", "2", "3", "4"}),
        ("", "2025-02", {"0", "1"}),
        ("2025-02", "2025-03-14", {"1"}),
        ("2025", "2025", {"0", "1", "2", "3", "4"}),
        ("2026", "", set()),
    ],
)
def test_days_months_and_years_bound_what_goes_out(
    project: Project, tmp_path: Path, since: str, until: str, expected: set[str]
) -> None:
    assert titles(lines(project, tmp_path, since=since, until=until)) == expected


def test_what_is_no_day_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="“15 March” is no day"):
        lines(project, tmp_path, since="15 March")


def test_gold_that_waits_for_a_decision_is_refused_and_marked_where_it_is_asked_for(
    project: Project, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match=r"Gold is not settled: .* \(1, in 1 of the articles\)"):
        lines(project, tmp_path, layers=("gold",))
    assert not (tmp_path / "out.jsonl").exists()
    found = lines(project, tmp_path, layers=("gold",), with_unresolved=True)
    waiting = {line["article"]["title"][7:8]: line.get("unresolved") for line in found}  # type: ignore[index]
    assert waiting["2"] == {"cases": 1, "statements": []}
    assert [value for title, value in waiting.items() if title != "2"] == [None] * 3
    report = foreseen(
        project, tmp_path / "x", "csv", ExportOptions(("gold",), with_unresolved=True)
    )
    assert report.unresolved == 1


def test_a_relation_is_told_with_where_and_when_its_article_was_published(
    project: Project, tmp_path: Path
) -> None:
    export(project, tmp_path / "out", "relations")
    found = [json.loads(line) for line in (tmp_path / "out").read_text("utf-8").splitlines()]
    assert {y["outlet"] for y in found} == {"=Outlet"}
    assert all(y["published"].startswith("2025-0") for y in found)


@pytest.mark.parametrize("name", ["doccano", "prodigy"])
def test_an_article_that_waits_for_a_decision_says_so_though_it_has_no_statement(
    project: Project, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    report = export(project, out, name, ExportOptions(("gold",), with_unresolved=True))
    found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    about = [line.get("meta", line) for line in found]
    assert {y["title"][7:8]: y["unresolved"] for y in about if "unresolved" in y} == {"2": 1}
    assert not any("disagreement" in str(loss) for loss in report.losses)


def test_gold_of_articles_that_are_done_needs_no_asking(project: Project, tmp_path: Path) -> None:
    found = lines(project, tmp_path, layers=("gold",), states=frozenset({ArticleState.DONE}))
    assert titles(found) == {"0", "1", "3"}


def test_gold_statements_whose_case_came_back_are_marked(tmp_path: Path) -> None:
    with two_annotators(tmp_path / "p.glossator") as project:
        project.run(AcceptMajority())
        project.act_as("Ben")
        (first, *_) = project.articles_by_uid()
        project.run(SetArticleState(first.id, ArticleState.DONE))
        layer = project.layer_named("Ben")
        by_title = {article.title: article for article in project.articles_by_uid()}
        (said, *_) = project.statements(by_title["Talks 0"].id, layer.id)
        project.run(DeleteStatement(said.id))
        found = lines(project, tmp_path, layers=("gold",), with_unresolved=True)
    (marked,) = [y for y in found if y["article"]["title"] == "Talks 0"]  # type: ignore[index]
    assert len(marked["unresolved"]["statements"]) == marked["unresolved"]["cases"] == 1  # type: ignore[index]


def test_what_a_format_loses_is_told_before_it_is_written(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    dry = foreseen(project, out, "csv")
    assert not out.exists()
    assert dry.losses
    told: list[ExportReport] = []
    after = export(project, out, "csv", None, before=told.append)
    assert told == [dry]
    assert (after.articles, after.statements, after.losses) == (
        dry.articles, dry.statements, dry.losses,
    )  # fmt: skip


def test_a_stop_after_the_losses_are_told_writes_nothing(project: Project, tmp_path: Path) -> None:
    def stop(report: ExportReport) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(project, tmp_path / "out.csv", "csv", None, before=stop)
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


def test_every_kind_of_loss_is_counted(project: Project) -> None:
    def told(**asked: object) -> dict[Loss, str]:
        options = ExportOptions(**asked)  # type: ignore[arg-type]
        found = {}
        with project.snapshot():
            selection = selected(project, format_named("csv"), options, lambda *_: None)
            for kind in Loss:
                losses = Losses(kind)
                for annotated in selection.articles():
                    losses.add(annotated)
                found[kind] = " ".join(map(str, losses.phrases()))
        return found

    found = told()
    expected = {
        Loss.SILENT: "2 articles without", Loss.GAPS: "where 4 statements", Loss.MARKS: "10 marks",
        Loss.OVERLAPS: "the evidence of 6 statements", Loss.VOICES: "the voice of 2 statements",
        Loss.CONFIDENCE: "the confidence of 2", Loss.NOTES: "the notes on 2 statements",
        Loss.FLAGS: "the flags of 2", Loss.FIELDS: "the answers to further questions of 2",
        Loss.STATES: "where the annotators stand with 5 articles", Loss.PROVENANCE: "",
        Loss.LAYERS: "whose they are, of 12 statements", Loss.ORIGIN: "",
        Loss.METADATA: "the author, address, language and metadata of 5 articles",
    }  # fmt: skip
    assert {kind: found[kind][: len(words)] for kind, words in expected.items()} == expected
    gold = told(layers=("gold",), with_unresolved=True)
    assert gold[Loss.VOTES] == "the votes on 5 statements"
    assert gold[Loss.ORIGIN] == "where 5 statements come from"
    assert gold[Loss.OTHER_VOTES].startswith("the votes on 5 statements but")


def test_a_unit_that_a_format_does_not_count_in_is_refused(
    project: Project, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="“csv” does not count in graphemes"):
        export(project, tmp_path / "x.csv", "csv", ExportOptions(counting=Counting.GRAPHEMES))


@pytest.mark.parametrize("safe", [True, False])
def test_a_workbook_for_people_has_no_cell_that_begins_as_a_formula(
    project: Project, tmp_path: Path, safe: bool
) -> None:
    export(project, tmp_path / "out.xlsx", "xlsx", ExportOptions(for_spreadsheet=safe))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx", read_only=True)
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    book.close()
    told = [cell for cell in cells if isinstance(cell, str)]
    assert any(cell.startswith(("=", "+", "-", "@")) for cell in told) == (not safe)
    assert ("'=Berlin" in told, "=Berlin" in told) == (safe, not safe)


def test_drafts_are_counted_where_nothing_else_leaves_them_out(
    project: Project, tmp_path: Path
) -> None:
    """There is one, of Ben, in an article of May 2025 that nobody is done with."""

    def drafts(**asked: object) -> int:
        return foreseen(project, tmp_path / "x", "glossator-jsonl", ExportOptions(**asked)).drafts  # type: ignore[arg-type]

    assert drafts() == 1
    assert drafts(layers=("Ana",)) == 0
    assert (drafts(since="2025-05", until="2025-05"), drafts(until="2025-04")) == (1, 0)
    assert drafts(states=frozenset({ArticleState.DONE})) == 0
    assert drafts(states=frozenset({ArticleState.IN_PROGRESS})) == 1
    assert drafts(entries=((EntryKind.ACTOR, "Paris"),)) == 0
