"""assign, assignments."""

from pathlib import Path

import pytest

from core.project import Project
from tests.core.builders import everything
from tests.core.cli.conftest import Run

AMONG = ("--annotators", "Ana,Ben,Cleo")


def test_articles_are_shared_out_and_the_balance_is_told(run: Run, sample: Path) -> None:
    outcome = run("assign", sample, *AMONG, "--overlap", "20%", "--json")
    assert outcome.status == 0
    data = outcome.data
    assert (data["changed"], data["articles"], data["shared"]) == (True, 10, 2)
    assert data["new_annotators"] == ["Cleo"]
    people = data["annotators"]
    assert isinstance(people, list)
    assert [(each["annotator"], each["articles"]) for each in people] == [
        ("Ana", 4), ("Ben", 4), ("Cleo", 4),
    ]  # fmt: skip
    strata = data["strata"]
    assert isinstance(strata, list)
    assert sum(stratum["articles"] for stratum in strata) == 10


def test_the_plan_alone_changes_nothing(run: Run, sample: Path) -> None:
    with Project.open(sample, read_only=True) as project:
        before = everything(project)
        outcome = run("assign", sample, *AMONG, "--dry-run")
        assert "Nothing was changed" in outcome.out
        assert everything(project) == before


def test_the_same_again_assigns_nothing_more(run: Run, sample: Path) -> None:
    run("assign", sample, *AMONG, "--overlap", "3")
    again = run("assign", sample, *AMONG, "--overlap", "3", "--json")
    assert (again.status, again.data["changed"]) == (0, False)


def test_sharing_out_is_one_step(run: Run, sample: Path) -> None:
    run("assign", sample, *AMONG, "--overlap", "100%", "--per-article", "3")
    with Project.open(sample) as project:
        assert len(project.assigned_work()) == 3
        assert str(project.undo()) == "share 10 articles out among Ana, Ben, Cleo"
        assert project.assigned_work() == []
        assert [layer.annotator.name for layer in project.layers()] == ["Ana", "Ben"]
        assert project.problems() == []


def test_only_what_is_asked_for_is_shared_out(run: Run, sample: Path) -> None:
    outcome = run("assign", sample, *AMONG, "--outlet", "The Meridian", "--json")
    assert outcome.data["articles"] == 2
    outcome = run("assign", sample, *AMONG, "--since", "2025-04", "--by", "none", "--json")
    assert (outcome.data["articles"], outcome.data["by"]) == (4, [])
    before = run("assign", sample, *AMONG, "--until", "2025-03", "--json")
    month = run("assign", sample, *AMONG, "--since", "2025-03", "--until", "2025-03", "--json")
    assert before.data["articles"] == 6
    assert month.status == 0


def test_progress_is_told_for_each_annotator(run: Run, sample: Path) -> None:
    run("assign", sample, "--annotators", "Ana,Ben", "--overlap", "100%")
    work = run("assignments", sample, "--json").data["assignments"]
    assert work == [
        {
            "annotator": "Ana", "assigned": 10, "done": 8, "in_progress": 1, "skipped": 0,
            "to_do": 1, "shared": 10, "shared_done": 7,
        },
        {
            "annotator": "Ben", "assigned": 10, "done": 7, "in_progress": 0, "skipped": 1,
            "to_do": 2, "shared": 10, "shared_done": 7,
        },
    ]  # fmt: skip
    assert run("info", sample, "--json").data["assignments"] == work
    assert "7 of them done by several" in run("assignments", sample).out


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--annotators", "Ana", "--overlap", "20%"), 1, "two or more are named"),
        (("--annotators", "Ana,Ana"), 1, "once"),
        (("--annotators", ","), 1, "with a comma between them"),
        (("--annotators", "Ana\nBen"), 1, "with a comma between them"),
        ((*AMONG, "--since", "lately"), 1, "“lately” is no day"),
        ((*AMONG, "--until", "2025-99-99"), 1, "“2025-99-99” is no day"),
        (("--annotators", "Ana,ben"), 1, "There is already “Ben”. Write “ben” like that"),
        ((*AMONG, "--overlap", "most"), 2, "neither a share"),
        ((*AMONG, "--overlap", "120%"), 2, "no share of anything"),
        ((*AMONG, "--by", "mood"), 2, "not among"),
        ((*AMONG, "--outlet", "Nowhere"), 1, "No article is to be shared out"),
    ],
)
def test_what_cannot_be_is_refused(
    run: Run, sample: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    outcome = run("assign", sample, *arguments)
    assert outcome.status == status
    assert said in outcome.err


def test_a_name_with_a_comma_stands_in_quotation_marks(run: Run, sample: Path) -> None:
    outcome = run("assign", sample, "--annotators", 'Ana,"Roe, Cleo"', "--json")
    assert outcome.data["new_annotators"] == ["Roe, Cleo"]
    listed = run("adjudicate", sample, "--list", "--annotators", 'Ana,"Roe, Cleo"')
    assert listed.status == 0


def test_a_terminal_obeys_nothing_that_stands_in_a_name(run: Run, sample: Path) -> None:
    run("assign", sample, "--annotators", "Ana,Cl\x1b[2Jeo")
    told = run("assignments", sample)
    assert "Cl\ufffd[2Jeo" in told.out
    assert "Cl\\u001b[2Jeo" in run("assignments", sample, "--json").out


def test_gold_is_given_nothing_to_read(run: Run, sample: Path) -> None:
    assert run("adjudicate", sample, "--auto", "unanimous", "--as", "Ana").status == 0
    outcome = run("assign", sample, "--annotators", "Ana,gold")
    assert (outcome.status, outcome.complaint) == (
        1,
        "“gold” is no annotator: adjudication makes it.",
    )


def test_a_file_that_was_handed_out_does_not_say_that_nothing_is_shared(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ben.glossator"
    assert run("assign", sample, "--annotators", "Ana,Ben", "--overlap", "100%").status == 0
    assert run("hand-out", sample, out, "--annotator", "Ben").status == 0
    assert "10 shared with others" in run("assignments", sample).out
    assert run("assignments", out).out == "Ben: 10 articles assigned, 7 done, 2 to do\n"
