"""Statements as CSV: right for programs as they are, and for spreadsheets on request."""

import csv
from dataclasses import replace
from pathlib import Path

from core.commands.articles import SetArticleState
from core.commands.codebook import EntryDraft
from core.commands.statements import AddStatement
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.statement import Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, TEXT, add_entry, add_statement, parts, quoting

COLUMNS = [
    "statement_uid", "article_uid", "article_title", "outlet", "published", "annotator",
    "layer_kind", "state", "actor", "stance", "stance_value", "measure", "measure_path", "voice",
    "confidence", "note", "flagged", "evidence_start", "evidence_end", "evidence",
    "codebook_revision", "provenance", "field_condition", "field_weight", "field_quoted",
    "field_forum",
]  # fmt: skip


def rows(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def test_one_file_has_one_row_per_complete_statement(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    gaps = (quoting("Germany supports"), quoting("rejects it"))
    fields = {"weight": 2.5, "quoted": True, "condition": "a,\n“b”"}
    made = replace(
        parts(project), evidence=gaps, voice=Voice.QUOTED, confidence=3, note='say "no"',
        flagged=True, fields=fields,
    )  # fmt: skip
    project.run(AddStatement(article, made))
    add_statement(project, article, "Berlin would not", None)
    report = export(project, tmp_path / "out.csv", "csv")
    assert (report.statements, report.drafts, report.for_spreadsheet) == (1, 1, False)
    (row,) = rows(tmp_path / "out.csv")
    assert list(row) == COLUMNS
    assert row["evidence"] == "Germany supports […] rejects it"
    assert (row["evidence_start"], row["evidence_end"]) == (str(gaps[0].start), str(gaps[1].end))
    assert (row["actor"], row["stance"], row["stance_value"]) == ("Germany", "supports", "2")
    assert (row["voice"], row["confidence"], row["flagged"]) == ("quoted", "3", "true")
    assert (row["field_weight"], row["field_quoted"]) == ("2.5", "true")
    assert (row["field_condition"], row["note"]) == ("a,\n“b”", 'say "no"')
    assert (row["annotator"], row["layer_kind"], row["state"]) == (
        "Anna", "annotator", "in_progress",
    )  # fmt: skip


def test_a_measure_comes_with_its_path(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_entry(project, EntryDraft(MEASURE, "secure line", parent="crisis hotline"))
    add_statement(project, article, "Germany supports", "Germany", "supports", "secure line")
    export(project, tmp_path / "out.csv", "csv")
    (row,) = rows(tmp_path / "out.csv")
    assert row["measure_path"] == "crisis hotline > secure line"


def test_one_file_says_beside_it_what_it_does_not_carry(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    gaps = (quoting("Germany supports"), quoting("rejects it"))
    project.run(AddStatement(article, replace(parts(project), evidence=gaps)))
    other = builders.add_article(project, "Another article, on which nobody says a thing.", "Other")
    project.run(SetArticleState(other, ArticleState.DONE))
    report = export(project, tmp_path / "out.csv", "csv")
    told = [str(loss) for loss in report.losses]
    assert told == [
        "the text, author, address, language and metadata of 2 articles",
        "1 article without a statement, with where the annotators stand with it",
        "where 1 statement leaves words out between passages of evidence",
        "1 mark that shows where an actor, stance or measure is named",
    ]
    beside = (tmp_path / "out.csv.report.txt").read_text("utf-8")
    assert [line.removeprefix("Not carried: ") for line in beside.splitlines()[5:]] == told


def test_a_folder_has_three_tables_that_fit_together(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    statement = builders.statement(project, add_statement(project, article))
    project.act_as("Ben")
    project.run(SetArticleState(article, ArticleState.DONE))
    report = export(project, tmp_path / "out", "csv")
    assert report.losses == ()
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["articles.csv", "spans.csv", "statements.csv"]
    (one,) = rows(tmp_path / "out" / "articles.csv")
    assert (one["text"], one["title"], one["length"]) == (TEXT, "Talks", str(len(TEXT)))
    assert (one["state_Anna"], one["state_Ben"]) == ("in_progress", "done")
    (made,) = rows(tmp_path / "out" / "statements.csv")
    assert (made["statement_uid"], made["article_uid"]) == (statement.uid, one["article_uid"])
    spans = rows(tmp_path / "out" / "spans.csv")
    assert [(span["role"], span["quote"]) for span in spans] == [
        ("evidence", "Germany supports the crisis hotline"),
        ("actor", "Germany"),
        ("measure", "crisis hotline"),
    ]
    for span in spans:
        assert one["text"][int(span["start"]) : int(span["end"])] == span["quote"]


def test_lines_end_as_programs_expect(project: Project, article: ArticleId, tmp_path: Path) -> None:
    add_statement(project, article)
    export(project, tmp_path / "out.csv", "csv")
    raw = (tmp_path / "out.csv").read_bytes()
    assert raw.startswith(b"statement_uid,")
    assert raw.endswith(b"\n")
    assert b"\r" not in raw


def test_a_carriage_return_of_an_older_project_breaks_no_row(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    notes = ["a\rb", "\r", "ends so\r\n", "c,\r"]
    for note in notes:
        builders.damage(project, "UPDATE statement SET note = ?", note)
        export(project, tmp_path / "out.csv", "csv")
        (row,) = rows(tmp_path / "out.csv")
        assert (row["note"], row["actor"]) == (note, "Germany")
        raw = (tmp_path / "out.csv").read_bytes()
        assert raw.count(b"\r\n") == note.count("\r\n"), "rows end in a line feed alone"


def test_numbers_are_written_whole(project: Project, article: ArticleId, tmp_path: Path) -> None:
    for weight in (1234567.0, 0.1, 3):
        made = replace(parts(project), fields={"weight": weight})
        project.run(AddStatement(article, made))
    export(project, tmp_path / "out.csv", "csv")
    found = {row["field_weight"] for row in rows(tmp_path / "out.csv")}
    assert found == {"1234567", "0.1", "3"}


def test_formulas_are_stopped_for_spreadsheets_alone(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    for name in ("=cmd()", "+1", "-1", "@home", "plain"):
        add_entry(project, EntryDraft(ACTOR, name))
        add_statement(project, article, "Berlin would not", name, "opposes")
    export(project, tmp_path / "true.csv", "csv")
    options = ExportOptions(for_spreadsheet=True)
    report = export(project, tmp_path / "safe.csv", "csv", options)
    assert report.for_spreadsheet
    assert (tmp_path / "safe.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "begin with an apostrophe" in (tmp_path / "safe.csv.report.txt").read_text("utf-8")
    actors = {row["actor"] for row in rows(tmp_path / "true.csv")}
    assert actors == {"=cmd()", "+1", "-1", "@home", "plain"}
    safe = rows(tmp_path / "safe.csv", "utf-8-sig")
    assert {row["actor"] for row in safe} == {"'=cmd()", "'+1", "'-1", "'@home", "plain"}
    assert {row["stance_value"] for row in safe} == {"-2"}, "a number is no formula"


def test_the_same_project_gives_the_same_bytes(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    for out in ("one.csv", "two.csv"):
        export(project, tmp_path / out, "csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
