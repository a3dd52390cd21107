"""new, info, backup, check."""

from pathlib import Path

import pytest

from core.project import Project
from tests.core.cli.conftest import Run


def test_new_makes_a_project_with_the_default_scale(run: Run, tmp_path: Path) -> None:
    outcome = run("new", tmp_path / "a.glossator", "--json")
    assert outcome.status == 0
    assert outcome.data == {
        "path": f"{tmp_path}/a.glossator", "actors": 0, "stances": 5, "measures": 0,
    }  # fmt: skip
    with Project.open(tmp_path / "a.glossator") as project:
        assert project.problems() == []


def test_new_begins_with_a_codebook(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("codebook", "export", sample, tmp_path / "c.yaml").status == 0
    outcome = run("new", tmp_path / "a.glossator", "--codebook", tmp_path / "c.yaml", "--json")
    assert (outcome.data["actors"], outcome.data["measures"]) == (24, 14)


def test_new_takes_no_place_that_is_taken(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    outcome = run("new", sample)
    assert outcome.status == 1
    assert "exists already" in outcome.complaint
    assert sample.read_bytes() == before


def test_a_wrong_codebook_leaves_no_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("format: other\n")
    outcome = run("new", tmp_path / "a.glossator", "--codebook", tmp_path / "c.yaml")
    assert outcome.status == 1
    assert "“c.yaml” was not taken" in outcome.complaint
    assert [path.name for path in tmp_path.iterdir()] == ["c.yaml"]


def test_a_codebook_that_contradicts_itself_leaves_no_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(
        "format: glossator-codebook/1\nactors: [{name: A, parent: B}, {name: B, parent: A}]\n"
    )
    outcome = run("new", tmp_path / "a.glossator", "--codebook", tmp_path / "c.yaml")
    assert outcome.status == 1
    assert "cannot stand above itself" in outcome.complaint
    assert [path.name for path in tmp_path.iterdir()] == ["c.yaml"]


def test_info_counts(run: Run, sample: Path) -> None:
    outcome = run("info", sample, "--json")
    assert outcome.status == 0
    assert outcome.err == ""
    assert {key: outcome.data[key] for key in ("articles", "statements", "drafts")} == {
        "articles": 10, "statements": 59, "drafts": 1,
    }  # fmt: skip
    ana, ben = outcome.data["layers"]  # type: ignore[misc]
    assert ana == {
        "annotator": "Ana", "kind": "annotator", "done": 8, "skipped": 0, "in_progress": 1,
        "to_do": 1, "statements": 32, "drafts": 1,
    }  # fmt: skip
    assert (ben["done"], ben["skipped"], ben["to_do"]) == (7, 1, 2)


def test_info_says_it_in_words_too(run: Run, sample: Path) -> None:
    assert run("info", sample).out.splitlines() == [
        "10 articles, 59 statements, 1 draft",
        "Ana (annotator): 32 statements, 1 draft; 8 done, 0 skipped, 1 in progress, 1 to do",
        "Ben (annotator): 27 statements, 0 drafts; 7 done, 1 skipped, 0 in progress, 2 to do",
    ]


@pytest.mark.parametrize(
    "verb", [("info",), ("check",), ("layer", "list"), ("search",), ("export",), ("backup",)]
)
def test_verbs_that_read_leave_the_project_and_its_folder_alone(
    run: Run, sample: Path, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    more: dict[str, tuple[object, ...]] = {
        "search": ("hotline",),
        "export": (tmp_path / "out" / "a.csv", "--format", "csv"),
        "backup": (tmp_path / "out" / "b.glossator",),
    }
    (tmp_path / "out").mkdir()
    before = sample.read_bytes()
    assert run(*verb, sample, *more.get(verb[0], ())).status == 0
    assert sample.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "sample.glossator"]


def test_a_backup_is_a_whole_project(run: Run, sample: Path, tmp_path: Path) -> None:
    with Project.open(sample) as project:  # something is in the log
        project.act_as("Ana")
        outcome = run("backup", sample, tmp_path / "b.glossator", "--json")
        assert outcome.data == {"path": f"{tmp_path}/b.glossator"}
    assert run("info", tmp_path / "b.glossator").out == run("info", sample).out


def test_a_backup_takes_no_place_that_is_taken(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "b.glossator").write_text("older")
    outcome = run("backup", sample, tmp_path / "b.glossator")
    assert outcome.status == 1
    assert (tmp_path / "b.glossator").read_text() == "older"


def test_check_says_that_a_project_is_whole(run: Run, sample: Path) -> None:
    told = run("check", sample, "--json").data
    assert (told["ok"], told["problems"]) == (True, [])
    assert run("check", sample).out.startswith("The project is whole.\n")
