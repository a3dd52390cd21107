"""What is written comes back, to the byte; drafts stay at home."""

import json
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.commands.articles import AddArticles, SetArticleState
from core.commands.layers import ImportLayer
from core.commands.statements import AddStatement
from core.exchange.articles_in import read_articles
from core.exchange.export import export
from core.exchange.format import LayerOptions
from core.exchange.layer_lines import read_layer
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.progress import silent
from core.model.span import Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import TEXT, add_statement, parts, quoting

FORMAT = "glossator-jsonl"
KEYS = ["format", "article", "text", "layer", "state", "statements"]
STATEMENT_KEYS = [
    "uid", "actor", "stance", "measure", "evidence", "actor_mentions", "stance_cues",
    "measure_mentions", "voice", "confidence", "note", "flagged", "fields", "codebook_revision",
    "provenance",
]  # fmt: skip

ODD = [
    "😀",
    "👨\u200d👩\u200d👧",
    "🇪🇺",
    "א",
    "\u202e",
    "\u00a0",
    "\n",
    '"',
    "“",
    "ß",
    "İ",
    "\\",
    "e\u0301",
]
CHANGED_AT_IMPORT = "\0\r\u2028\u2029\ufdd0\ufdd1\ufeff"
PIECES = st.sampled_from(ODD) | st.characters(
    exclude_categories=["Cs"], exclude_characters=CHANGED_AT_IMPORT
)
NASTY = st.lists(PIECES, min_size=1, max_size=60).map("".join).filter(str.strip)


def exported(project: Project, out: Path) -> bytes:
    export(project, out, FORMAT)
    return out.read_bytes()


def test_keys_stand_in_the_order_of_the_format(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    made = replace(
        parts(project), stance_cues=(quoting("supports"),), voice=Voice.REPORTED, confidence=2,
        note="so", flagged=True, fields={"weight": 2, "condition": "if"},
    )  # fmt: skip
    project.run(AddStatement(article, made))
    (line,) = [json.loads(row) for row in exported(project, tmp_path / "out.jsonl").splitlines()]
    assert list(line) == KEYS
    assert line["text"] == TEXT
    assert line["layer"] == {"annotator": "Anna", "kind": "annotator"}
    assert line["state"] == "in_progress"
    (statement,) = line["statements"]
    assert list(statement) == STATEMENT_KEYS
    assert statement["evidence"] == [
        dict(zip(("start", "end", "quote"), made.evidence[0], strict=True))
    ]
    assert statement["fields"] == {"condition": "if", "weight": 2}
    assert (statement["voice"], statement["confidence"], statement["flagged"]) == (
        "reported",
        2,
        True,
    )


def test_drafts_are_left_out_and_counted(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    add_statement(project, article, "Berlin would not", None)
    report = export(project, tmp_path / "out.jsonl", FORMAT)
    assert (report.statements, report.drafts) == (1, 1)
    assert "Berlin would not" not in json.dumps(
        json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["statements"]
    )


def test_done_without_a_statement_is_written_and_untouched_is_not(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    other = builders.add_article(project, "Another text that nobody has opened yet.", "Other")
    assert exported(project, tmp_path / "none.jsonl") == b""
    project.run(SetArticleState(article, ArticleState.DONE))
    (line,) = [json.loads(row) for row in exported(project, tmp_path / "a.jsonl").splitlines()]
    assert (line["state"], line["statements"]) == ("done", [])
    project.run(SetArticleState(other, ArticleState.SKIPPED))
    project.run(SetArticleState(article, ArticleState.TO_DO))
    (line,) = [json.loads(row) for row in exported(project, tmp_path / "b.jsonl").splitlines()]
    assert line["state"] == "skipped"


def test_a_statement_on_an_article_put_back_to_do_is_written(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.TO_DO))
    (line,) = [json.loads(row) for row in exported(project, tmp_path / "a.jsonl").splitlines()]
    assert (line["state"], len(line["statements"])) == ("to_do", 1)


def test_articles_go_by_uid_and_statements_by_text(project: Project, tmp_path: Path) -> None:
    for number in range(5):
        article = builders.add_article(project, f"{TEXT}{number}", str(number))
        for quote in ("Berlin would not", "Germany supports", "France, says"):
            add_statement(project, article, quote)
    lines = [json.loads(row) for row in exported(project, tmp_path / "a.jsonl").splitlines()]
    uids = [line["article"]["uid"] for line in lines]
    assert uids == sorted(uids)
    for line in lines:
        starts = [statement["evidence"][0]["start"] for statement in line["statements"]]
        assert starts == sorted(starts)


def copy_through_files(source: Project, folder: Path, blank: Path) -> Project:
    """A second project made of nothing but what the first one's export holds."""
    export(source, folder / "layer.jsonl", FORMAT)
    shutil.copyfile(blank, folder / "copy.glossator")
    target = Project.open(folder / "copy.glossator")
    target.run(AddArticles(read_articles([folder / "layer.jsonl"])))
    for layer in source.layers():
        if not source.touched_articles(layer.id):
            continue
        incoming = read_layer(
            folder / "layer.jsonl", LayerOptions(layer.annotator.name, with_texts=True), silent
        )
        target.run(ImportLayer(layer.annotator.name, LayerKind.ANNOTATOR, incoming))
    return target


def test_a_project_comes_back_from_its_export_to_the_byte(
    project: Project, article: ArticleId, tmp_path: Path, blank: Path
) -> None:
    add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.DONE))
    project.act_as("Ben")
    add_statement(
        project, article, "NATO “may” accept", "NATO", "conditional", "ban on enlargement"
    )
    with copy_through_files(project, tmp_path, blank) as copied:
        assert exported(copied, tmp_path / "again.jsonl") == (tmp_path / "layer.jsonl").read_bytes()
        assert copied.problems() == []


def test_the_same_file_twice_changes_nothing(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    export(project, tmp_path / "a.jsonl", FORMAT)
    incoming = read_layer(tmp_path / "a.jsonl", LayerOptions("Anna"), silent)
    before = builders.everything(project)
    report = project.run(ImportLayer("Anna", LayerKind.ANNOTATOR, incoming))
    assert (report.added, report.changed, report.unchanged) == (0, 0, 1)
    assert builders.everything(project) == before


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(NASTY)
    edges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    chosen = draw(st.lists(edges.filter(lambda pair: pair[0] < pair[1]), max_size=3))
    return text, [Span.of(text, start, end) for start, end in chosen]


@settings(max_examples=25)
@given(data=texts_with_spans(), note=NASTY, weight=st.floats(allow_nan=False, allow_infinity=False))
def test_odd_texts_spans_and_notes_come_back(
    blank: Path, data: tuple[str, list[Span]], note: str, weight: float
) -> None:
    text, spans = data
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(blank, folder / "source.glossator")
        with Project.open(folder / "source.glossator") as source:
            article = builders.add_article(source, text, "Odd")
            source.act_as("Anna")
            chosen = parts(source, None)
            for span in spans:
                made = replace(
                    chosen,
                    evidence=(span,),
                    stance_cues=tuple(spans),
                    note=note,
                    fields={"weight": weight},
                )
                source.run(AddStatement(article, made))
            source.run(AddStatement(article, StatementParts(evidence=tuple(spans))))
            with copy_through_files(source, folder, blank) as copied:
                assert (
                    exported(copied, folder / "again.jsonl")
                    == (folder / "layer.jsonl").read_bytes()
                )
                assert copied.problems() == []
