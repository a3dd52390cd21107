"""recode: one part of all statements that a rule finds."""

from pathlib import Path

from core.project import Project
from tests.core.builders import STANCE, entry_id
from tests.core.cli.conftest import Run


def stances(path: Path) -> dict[str, int]:
    with Project.open(path, read_only=True) as project:
        names = {each.id: each.name for each in project.codebook.stances}
        return {names[e]: n for e, n in project.entry_uses().items() if e in names}


def test_a_rule_is_tried_applied_and_undone(run: Run, sample: Path) -> None:
    before, file = stances(sample), sample.read_bytes()
    words = ("recode", sample, "--annotator", "Ana", "--stance", "sceptical", "--text", "exercises")
    tried = run(*words, "--set-stance", "neutral", "--dry-run", "--json").data
    assert sample.read_bytes() == file
    done = run(*words, "--set-stance", "neutral", "--json").data
    changed = done["changed"]
    assert isinstance(changed, int)
    assert done == {**tried, "dry_run": False}
    assert 0 < changed < before["sceptical"]
    after = stances(sample)
    assert after["sceptical"] == before["sceptical"] - changed
    assert after["neutral"] == before["neutral"] + changed
    with Project.open(sample) as project:
        project.act_as("Ana")
        assert str(project.undo()) == f"set stance to neutral ({changed} ×)"
    assert stances(sample) == before


def test_only_own_statements_are_recoded(run: Run, sample: Path) -> None:
    before = stances(sample)
    both = ("--set-stance", "neutral", "--json")
    ana = run("recode", sample, "--annotator", "Ana", "--stance", "supports", *both).data
    assert 0 < ana["changed"] < before["supports"]  # type: ignore[operator]


def test_several_names_and_none_are_a_rule_too(run: Run, sample: Path) -> None:
    rule = ("--stance", "supports", "--stance", "opposes", "--outlet", "Policy Wire")
    outcome = run("recode", sample, "--annotator", "Ana", *rule, "--set-stance", "-", "--json")
    assert outcome.data["changed"] > 0  # type: ignore[operator]
    again = run(
        "recode", sample, "--annotator", "Ana", "--stance", "-", "--set-stance", "neutral", "--json"
    )
    drafts = 1  # lacked a stance before
    assert again.data["changed"] == outcome.data["changed"] + drafts  # type: ignore[operator]
    with Project.open(sample) as project:
        assert entry_id(project, STANCE, "neutral") in project.entry_uses()
        assert project.problems() == []


def test_what_the_codebook_lacks_is_refused(run: Run, sample: Path) -> None:
    outcome = run("recode", sample, "--annotator", "Ana", "--set-actor", "Nobody")
    assert (outcome.status, outcome.complaint) == (1, "There is no entry “Nobody”.")
    assert run("recode", sample, "--annotator", "Ana").status == 2
