"""The verb for releases: what it answers, and how it ends."""

from pathlib import Path

import pytest

from core.commands.gold_rules import AcceptMajority
from core.project import Project
from tests.core.cli.conftest import Run
from tests.core.releasing.builders import article_text, contents, press

LICENCE = ("--licence", "CC-BY-4.0", "--bootstrap", "20")


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    path = tmp_path / "press.glossator"
    press(path, [article_text(number) for number in range(6)])
    return path


def test_a_release_is_written_and_verified(run: Run, reports: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made = run("release", reports, out, *LICENCE, "--formats", "huggingface, csv", "--json")
    assert (made.status, made.err) == (0, "")
    assert (made.data["articles"], made.data["statements"]) == (6, 6)
    assert made.data["options"]["formats"] == ["huggingface", "csv"]
    assert made.data["files"] == len(contents(out))
    checked = run("release", "--verify", out, "--json")
    assert checked.status == 0
    assert checked.data["ok"] is True
    assert checked.data["manifest_sha256"] == made.data["manifest_sha256"]
    again = run("release", reports, tmp_path / "again", *LICENCE, "--formats", "csv", "--json")
    assert again.data["manifest_sha256"] == made.data["manifest_sha256"]


def test_damage_is_told_in_sentences_with_status_1(run: Run, reports: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("release", reports, out, *LICENCE)
    (out / "README.md").write_text("other")
    (out / "codebook.yaml").unlink()
    found = run("release", "--verify", out)
    assert found.status == 1
    assert found.complaint == f"The release in “{out}” is not whole: 2 problems."
    assert "“codebook.yaml” is missing." in found.out
    assert "“README.md” has 5 bytes, and the manifest says" in found.out
    assert run("release", "--verify", out, "--json").data["ok"] is False


def test_a_dry_run_writes_nothing_and_says_what_is_in_the_way(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    with Project.open(sample) as project:
        project.run(AcceptMajority())
    before = set(tmp_path.iterdir())
    found = run("release", sample, "--dry-run")
    assert found.status == 1
    assert found.complaint.startswith("A release needs a licence.")
    assert "In the way: Gold is not settled: disagreements wait for a decision (33" in found.out
    fine = run("release", sample, "--dry-run", "--with-unresolved", *LICENCE, "--json")
    assert (fine.status, fine.data["dry_run"], fine.data["obstacles"]) == (0, True, [])
    assert fine.data["unresolved"] == 33
    assert fine.data["gaps"] != []
    lines = run("release", sample, "--dry-run", "--with-unresolved", *LICENCE).out.splitlines()
    assert set(fine.data["gaps"]) <= set(lines)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Name a project and a folder, or a release with --verify."),
        (("PROJECT",), "Name the folder that the release is to be written to."),
        (("PROJECT", "--verify", "."), "With --verify name the release alone, and no project."),
        (("PROJECT", "out", "--split", "1/2/3"), "“1/2/3” does not share out a hundred."),
        (("PROJECT", "out"), "A release needs a licence."),
        (("PROJECT", "out", "--date", "2025-02-31", *LICENCE), "“2025-02-31” is no day."),
        (("--verify", "."), "“.” is no release: it has no MANIFEST.json."),
    ],
)
def test_what_is_missing_is_told(
    run: Run, reports: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    found = run("release", *(reports if word == "PROJECT" else word for word in arguments))
    assert found.status == 1
    assert found.complaint.startswith(sentence)


def test_wrong_usage_and_missing_files_have_their_statuses(
    run: Run, reports: Path, tmp_path: Path
) -> None:
    assert run("release", reports, tmp_path / "out", "--seed", "-1").status == 2
    assert run("release", reports, tmp_path / "out", "--data", "xml").status == 2
    assert run("release", "--verify", tmp_path / "nowhere").status == 3
    assert run("release", tmp_path / "no.glossator", tmp_path / "out", *LICENCE).status == 3


def test_what_changed_is_told(run: Run, reports: Path, tmp_path: Path) -> None:
    run("release", reports, tmp_path / "one", *LICENCE)
    second = run("release", reports, tmp_path / "two", *LICENCE, "--previous", tmp_path / "one")
    assert second.status == 0
    assert "Released Diplomacy 1.1.0" in second.out
    assert "Articles since 1.0.0: 0 added, 0 removed, 0 changed" in second.out
