"""hand-out, merge."""

import json
from pathlib import Path

import pytest

from core.commands.statements import AddStatement
from core.project import Project
from core.sample import ANNOTATORS
from tests.core.cli.conftest import Run
from tests.core.together_builders import worked_on


@pytest.fixture
def ben(run: Run, sample: Path, tmp_path: Path) -> Path:
    path = tmp_path / "ben.glossator"
    outcome = run("hand-out", sample, path, "--annotator", "Ben", "--json")
    assert outcome.status == 0
    assert outcome.data == {
        "path": str(path), "annotator": "Ben", "articles": 8, "statements": 27,
    }  # fmt: skip
    return path


def say_more(path: Path, name: str, note: str) -> None:
    """Record a copy of her first statement with another note."""
    from dataclasses import replace

    with worked_on(path, name) as project:
        layer = project.layer_named(name)
        article = next(iter(project.touched_articles(layer.id)))
        parts = project.statements(article, layer.id)[0].parts
        project.run(AddStatement(article, replace(parts, note=note)))


def test_a_handed_out_project_holds_nothing_of_the_others(
    run: Run, sample: Path, ben: Path
) -> None:
    assert set(ANNOTATORS) == {"Ana", "Ben"}
    with Project.open(sample, read_only=True) as project:
        layer = project.layer_named("Ana")
        articles = project.touched_articles(layer.id)
        statements = [s for a in articles for s in project.statements(a, layer.id)]
    raw = ben.read_bytes()
    for secret in ("Ana", layer.uid, layer.annotator.uid, *(each.uid for each in statements)):
        assert secret.encode() not in raw
    assert run("check", ben).status == 0


def test_a_file_that_is_there_is_replaced_only_where_that_is_asked_for(
    run: Run, sample: Path, ben: Path
) -> None:
    before = ben.read_bytes()
    outcome = run("hand-out", sample, ben, "--annotator", "Ben")
    assert (outcome.status, ben.read_bytes()) == (1, before)
    assert "exists already" in outcome.complaint
    assert "--replace" in outcome.complaint
    assert run("hand-out", sample, ben, "--annotator", "Ben", "--replace").status == 0


def test_a_place_that_cannot_be_written_is_told_by_its_own_name(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    outcome = run("hand-out", sample, tmp_path / "ben.glossator", "--annotator", "Ben")
    said = "“ben.glossator” cannot be written here: Permission denied."
    assert (outcome.status, outcome.complaint) == (3, said)


def test_nobody_is_handed_out_to_who_is_not_in_the_project(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    outcome = run("hand-out", sample, tmp_path / "x.glossator", "--annotator", "Cleo")
    assert (outcome.status, outcome.complaint) == (1, "There is no annotator called “Cleo”.")
    assert not (tmp_path / "x.glossator").exists()


def test_a_rehearsal_reports_and_changes_nothing(run: Run, sample: Path, ben: Path) -> None:
    say_more(ben, "Ben", "more")
    before = run("info", sample, "--json").data
    outcome = run("merge", sample, ben, "--dry-run", "--json")
    assert (outcome.status, outcome.data["merged"], outcome.data["changed"]) == (0, False, True)
    assert run("info", sample, "--json").data == before


def test_a_merge_tells_what_came_in_and_the_second_time_that_nothing_did(
    run: Run, sample: Path, ben: Path
) -> None:
    say_more(ben, "Ben", "more")
    outcome = run("merge", sample, ben, "--json")
    (file,) = outcome.data["files"]  # type: ignore[misc]
    assert file["layers"] == [
        {
            "annotator": "Ben", "kind": "annotator", "outcome": "replaced", "added": 1,
            "changed": 0, "removed": 0, "states": 0,
        }
    ]  # fmt: skip
    assert file["same_project"] is True
    again = run("merge", sample, ben)
    assert (again.status, again.out.splitlines()[-1]) == (0, "There is nothing new.")


@pytest.fixture
def parted(sample: Path, ben: Path) -> Path:
    """Ben's file, after he has worked on both."""
    say_more(ben, "Ben", "there")
    say_more(sample, "Ben", "here")
    return ben


def test_open_questions_are_listed_and_nothing_is_changed(
    run: Run, sample: Path, parted: Path
) -> None:
    before = run("info", sample, "--json").data
    outcome = run("merge", sample, parted)
    assert outcome.status == 1
    assert "1 question is open" in outcome.complaint
    assert "“layer: annotator: Ben”: ours, theirs" in outcome.out
    assert run("info", sample, "--json").data == before


def test_decisions_stand_in_a_file_by_the_keys_of_the_questions(
    run: Run, sample: Path, parted: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"layer: annotator: Ben": "theirs"}))
    outcome = run("merge", sample, parted, "--decisions", answers, "--json")
    assert (outcome.status, outcome.data["changed"]) == (0, True)


def test_an_answer_that_nobody_asked_for_is_named(
    run: Run, sample: Path, parted: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"layer: annotator: Bern": "theirs"}))
    outcome = run("merge", sample, parted, "--decisions", answers)
    assert outcome.status == 1
    assert outcome.out.endswith("Nothing is asked as “layer: annotator: Bern”.\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "is not a list of decisions"),
        ('{"layer: annotator: Ben": 3}', "is not a list of decisions"),
        ('{"layer: annotator: Ben": "both"}', "“both” is no answer"),
        ("{", "“answers.json” cannot be used: it is not JSON"),
    ],
)
def test_decisions_that_are_none_are_refused(
    run: Run, sample: Path, parted: Path, tmp_path: Path, text: str, said: str
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(text)
    outcome = run("merge", sample, parted, "--decisions", answers)
    assert outcome.status == 1
    assert said in outcome.complaint


@pytest.mark.parametrize(("side", "changed"), [("ours", False), ("theirs", True)])
def test_one_side_can_be_preferred(
    run: Run, sample: Path, parted: Path, side: str, changed: bool
) -> None:
    outcome = run("merge", sample, parted, "--prefer", side, "--json")
    assert (outcome.status, outcome.data["changed"]) == (0, changed)


def test_what_is_no_project_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("no project")
    outcome = run("merge", sample, other)
    assert (outcome.status, outcome.complaint) == (1, "“other.txt” is not a Glossator project.")
    assert run("merge", sample, tmp_path / "gone").status == 3
    assert run("merge", sample, sample).status == 1
