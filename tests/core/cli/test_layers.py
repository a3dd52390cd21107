"""layer list, layer import."""

import json
from pathlib import Path

import pytest

from core.project import Project
from tests.core.builders import everything
from tests.core.cli.conftest import Run
from tests.core.exchange.builders import jsonl, line, statement, write


@pytest.fixture
def target(run: Run, sample: Path, annotated: Path, tmp_path: Path) -> Path:
    """A project with the sample's codebook and articles, and no layer."""
    path = tmp_path / "target.glossator"
    assert run("codebook", "export", sample, tmp_path / "c.yaml").status == 0
    assert run("new", path, "--codebook", tmp_path / "c.yaml").status == 0
    assert run("import", path, annotated).status == 0
    return path


def an_article(path: Path) -> tuple[str, str]:
    """The hash and text of some article."""
    with Project.open(path, read_only=True) as project:
        article = next(project.articles_by_uid())
        return article.sha256, project.text(article.id)


def test_layers_come_back_to_the_byte(
    run: Run, target: Path, annotated: Path, tmp_path: Path
) -> None:
    for name in ("Ana", "Ben"):
        outcome = run("layer", "import", target, annotated, "--annotator", name, "--json")
        assert outcome.status == 0
    assert outcome.data == {
        "annotator": "Ben", "kind": "annotator", "articles": 8, "added": 27, "changed": 0,
        "unchanged": 0, "created": [],
    }  # fmt: skip
    again = tmp_path / "again.jsonl"
    assert run("export", target, again, "--format", "glossator-jsonl").status == 0
    assert again.read_bytes() == annotated.read_bytes()
    assert run("check", target).status == 0


def test_the_same_layer_twice_changes_nothing(run: Run, target: Path, annotated: Path) -> None:
    run("layer", "import", target, annotated, "--annotator", "Ana")
    before = target.read_bytes()
    data = run("layer", "import", target, annotated, "--annotator", "Ana", "--json").data
    assert (data["added"], data["changed"], data["unchanged"]) == (0, 0, 32)
    assert target.read_bytes() == before


def test_suggestions_stand_beside_a_persons_layer(run: Run, target: Path, annotated: Path) -> None:
    run("layer", "import", target, annotated, "--annotator", "Ana")
    outcome = run(
        "layer", "import", target, annotated, "--annotator", "Ana", "--kind", "suggestion"
    )
    assert outcome.status == 0
    listed = run("layer", "list", target, "--json").data["layers"]
    assert [(y["annotator"], y["kind"], y["statements"]) for y in listed] == [  # type: ignore[attr-defined]
        ("Ana", "annotator", 32), ("Ana", "suggestion", 32),
    ]  # fmt: skip


def test_a_project_without_layers_says_so(run: Run, empty: Path) -> None:
    assert run("layer", "list", empty).out == "There is no layer yet.\n"
    assert run("layer", "list", empty, "--json").data == {"layers": []}


def refused(run: Run, target: Path, file: Path, *more: str) -> str:
    """The sentence with which the layer is refused, nothing having changed."""
    before = target.read_bytes()
    outcome = run("layer", "import", target, file, "--annotator", "Ana", *more)
    assert outcome.status == 1
    assert outcome.out == ""
    assert target.read_bytes() == before
    return outcome.complaint


def test_unknown_names_are_all_listed(run: Run, target: Path, tmp_path: Path) -> None:
    sha256, text = an_article(target)
    quote = text[:20]
    made = [
        statement(text, quote, actor=name, stance="supports", measure="Crisis hotline")
        for name in ("Atlantis", "Mordor", "atlantis ", "NATO")
    ]
    told = refused(run, target, jsonl(tmp_path / "a.jsonl", line(sha256, *made)))
    assert "The codebook does not know: actor “Atlantis”; actor “Mordor”. Nothing was" in told


def test_unknown_names_are_created_on_request(run: Run, target: Path, tmp_path: Path) -> None:
    sha256, text = an_article(target)
    made = statement(text, text[:20], actor="Atlantis", measure="Crisis hotline")
    path = jsonl(tmp_path / "a.jsonl", line(sha256, made))
    outcome = run("layer", "import", target, path, "--annotator", "Ana", "--create", "--json")
    assert outcome.data["created"] == ["Atlantis"]


def test_an_unknown_article_is_refused_or_created(
    run: Run, target: Path, annotated: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.glossator"
    run("new", bare, "--codebook", tmp_path / "c.yaml")
    assert "is not in this project" in refused(run, bare, annotated)
    outcome = run("layer", "import", bare, annotated, "--annotator", "Ana", "--create", "--json")
    assert (outcome.status, outcome.data["articles"], outcome.data["added"]) == (0, 9, 32)


def test_a_wrong_quote_names_line_statement_and_both_texts(
    run: Run, target: Path, tmp_path: Path
) -> None:
    sha256, text = an_article(target)
    wrong = {"evidence": [{"start": 0, "end": 5, "quote": "wrong"}]}
    told = refused(run, target, jsonl(tmp_path / "a.jsonl", line(sha256, {}, wrong)))
    assert told.startswith("line 1, statement 2: at 0–5 the file says “wrong” but the article says")
    assert text[:5].strip() in told


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not json\n",
        b"[1]\n",
        b"[" * 300_000,
        b'{"format": "glossator-jsonl/9"}\n',
        b'{"a": NaN}\n',
        b'{"a": "' + b"a" * 50_000_000 + b'"}\n',
        b"\xff\xfe\x00",
        bytes(range(256)),
    ],
    ids=["empty", "words", "list", "deep", "newer", "nan", "50 MB", "utf-16", "binary"],
)
def test_a_broken_file_is_one_sentence(run: Run, target: Path, tmp_path: Path, raw: bytes) -> None:
    assert refused(run, target, write(tmp_path / "a.jsonl", raw))


def test_an_error_on_the_last_line_takes_back_the_first(
    run: Run, target: Path, annotated: Path, tmp_path: Path
) -> None:
    broken = annotated.read_text("utf-8").replace('"uid"', '"uidd"')
    half = annotated.read_text("utf-8").splitlines()[0] + "\n" + broken
    with Project.open(target) as project:
        before = everything(project)
        outcome = run(
            "layer", "import", target, write(tmp_path / "a.jsonl", half), "--annotator", "Ana"
        )
        assert everything(project) == before
    assert outcome.status == 1


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 101])
def test_a_name_nobody_can_have_is_refused(
    run: Run, target: Path, tmp_path: Path, name: str
) -> None:
    sha256, _ = an_article(target)
    path = jsonl(tmp_path / "a.jsonl", line(sha256))
    before = target.read_bytes()
    outcome = run("layer", "import", target, path, "--annotator", name)
    assert outcome.status == 1
    assert "An annotator's name is one line" in outcome.complaint
    assert target.read_bytes() == before


def test_a_file_of_several_annotators_needs_one_of_their_names(
    run: Run, target: Path, annotated: Path
) -> None:
    outcome = run("layer", "import", target, annotated, "--annotator", "Zoe")
    assert outcome.status == 1
    assert "the layers of Ana, Ben, and none of “Zoe”" in outcome.complaint


def test_a_missing_file_is_unavailable(run: Run, target: Path, tmp_path: Path) -> None:
    outcome = run("layer", "import", target, tmp_path / "none.jsonl", "--annotator", "Ana")
    assert outcome.status == 3
    assert "There is no file" in outcome.complaint


def test_an_import_counts_in_words(run: Run, target: Path, tmp_path: Path) -> None:
    sha256, text = an_article(target)
    made = statement(text, text[:20], stance=None, actor="NATO", measure=None)
    path = jsonl(tmp_path / "a.jsonl", line(sha256, made))
    for added, unchanged in (("1 statement", 0), ("0 statements", 1)):
        outcome = run("layer", "import", target, path, "--annotator", "Ana")
        assert outcome.out == f"1 article: {added} added, 0 changed, {unchanged} unchanged.\n"


def test_a_layer_of_another_kind_leaves_the_persons_own_alone(
    run: Run, target: Path, tmp_path: Path
) -> None:
    sha256, text = an_article(target)
    made = statement(text, text[:20], uid="s1", actor="NATO", stance=None, measure=None)
    path = jsonl(tmp_path / "a.jsonl", line(sha256, made, layer=None))
    other = jsonl(tmp_path / "b.jsonl", line(sha256, {**made, "note": "a program's"}, layer=None))
    for name in ("Ana", "Ben"):
        run("layer", "import", target, path, "--annotator", name)
    suggested = ("--annotator", "Ben", "--kind", "suggestion", "--json")
    for key in ("added", "unchanged"):
        assert run("layer", "import", target, other, *suggested).data[key] == 1
    with Project.open(target, read_only=True) as project:
        article = project.find_article(sha256=sha256)
        assert article is not None
        (own,) = project.statements(article, project.layer_named("Ben").id)
        assert own.parts.note == ""


def test_drafts_of_a_program_come_in_as_drafts(run: Run, target: Path, tmp_path: Path) -> None:
    sha256, text = an_article(target)
    draft = json.loads(json.dumps(statement(text, text[:20], stance=None, actor="NATO",
                                            measure=None)))  # fmt: skip
    path = jsonl(tmp_path / "a.jsonl", line(sha256, draft))
    arguments = ("--annotator", "model", "--kind", "suggestion")
    assert run("layer", "import", target, path, *arguments).status == 0
    told = run("info", target, "--json").data
    assert [layer["drafts"] for layer in told["layers"] if layer["kind"] == "suggestion"] == [1]
    assert told["drafts"] == 0


def test_all_layers_of_a_file_come_in_as_one_step(
    run: Run, target: Path, annotated: Path, tmp_path: Path
) -> None:
    before = target.read_bytes()
    rehearsed = run("layer", "import", target, annotated, "--dry-run", "--json").data
    assert target.read_bytes() == before
    data = run("layer", "import", target, annotated, "--json").data
    assert {**rehearsed, "dry_run": False} == data
    assert [(y["annotator"], y["added"]) for y in data["layers"]] == [  # type: ignore[attr-defined]
        ("Ana", 32), ("Ben", 27),
    ]  # fmt: skip
    again = tmp_path / "again.jsonl"
    run("export", target, again, "--format", "glossator-jsonl")
    assert again.read_bytes() == annotated.read_bytes()
    with Project.open(target) as project:
        assert str(project.undo()) == "import annotations from “annotated.jsonl”"
        assert project.statement_totals() == (0, 0)


def test_a_line_that_names_nobody_needs_an_annotator(
    run: Run, target: Path, tmp_path: Path
) -> None:
    sha256, text = an_article(target)
    one = line(sha256, statement(text, text[:20], actor=None, measure=None))
    path = jsonl(tmp_path / "a.jsonl", {**one, "layer": None})
    before = target.read_bytes()
    outcome = run("layer", "import", target, path)
    assert outcome.complaint == "line 1: it does not say whose it is. Nothing was imported."
    assert target.read_bytes() == before
