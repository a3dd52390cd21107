"""export, formats."""

import json
from pathlib import Path

import pytest

from core.exchange.registry import EXPORT_FORMATS
from tests.core.cli.conftest import Run


def test_an_export_says_what_went_out(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.jsonl"
    outcome = run("export", sample, out, "--format", "glossator-jsonl", "--json")
    assert outcome.data == {
        "path": str(out), "format": "glossator-jsonl", "layers": ["Ana", "Ben"], "articles": 9,
        "statements": 59, "drafts_left_out": 1, "unresolved": 0, "marked": 0,
        "for_spreadsheet": False, "losses": [], "dry_run": False,
    }  # fmt: skip
    assert len(out.read_text("utf-8").splitlines()) == 17


def test_one_layer_goes_out(run: Run, sample: Path, tmp_path: Path) -> None:
    arguments = ("--format", "csv", "--layer", "Ben", "--for-spreadsheet")
    outcome = run("export", sample, tmp_path / "a.csv", *arguments)
    assert outcome.status == 0
    assert outcome.out.splitlines()[:3] == [
        f"Wrote “{tmp_path}/a.csv”.", "Format: csv", "Layers: Ben",
    ]  # fmt: skip
    assert "For a spreadsheet: cells that it would run as a formula" in outcome.out


def test_an_unknown_layer_is_refused_with_those_there_are(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    outcome = run("export", sample, tmp_path / "a.csv", "--format", "csv", "--layer", "Zoe")
    assert outcome.status == 1
    assert outcome.complaint == "There is no layer “Zoe”. There are: Ana, Ben."
    assert not (tmp_path / "a.csv").exists()


def test_a_time_that_ends_before_it_begins_is_refused(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    def between(since: str, until: str) -> tuple[int, str]:
        days = ("--since", since, "--until", until)
        outcome = run("export", sample, tmp_path / "a.csv", "--format", "csv", *days)
        return outcome.status, outcome.err

    complaint = "The time ends before it begins: 2025-05..2025-01-31.\n"
    assert between("2025-05", "2025-01-31") == (1, complaint)
    assert not (tmp_path / "a.csv").exists()
    assert between("2025-03-05", "2025-03") == (0, "")
    assert between("2025-03", "2025-03-20") == (0, "")


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_a_project_is_never_overwritten(run: Run, sample: Path, tmp_path: Path, name: str) -> None:
    before = sample.read_bytes()
    (tmp_path / "link.csv").symlink_to(sample)
    for out in (sample, tmp_path / "other.glossator", tmp_path / "link.csv"):
        outcome = run("export", sample, out, "--format", name)
        assert outcome.status == 1, out
        assert sample.read_bytes() == before


def test_a_folder_that_is_not_there_is_unavailable(run: Run, sample: Path, tmp_path: Path) -> None:
    outcome = run("export", sample, tmp_path / "none" / "a.csv", "--format", "csv")
    assert outcome.status == 3
    assert outcome.complaint == f"The folder “{tmp_path}/none” does not exist."


def test_formats_are_listed_with_what_they_lose(run: Run) -> None:
    outcome = run("formats", "--json")
    listed = {known["name"]: known for known in json.loads(outcome.out)}
    csv = listed["csv"]
    assert (csv["reads"], csv["writes"], csv["offsets"]) == (False, True, "code points")
    assert csv["loses"]
    native = listed["glossator-jsonl"]
    assert (native["reads"], native["writes"], native["loses"]) == (True, True, [])
    words = run("formats").out
    assert all(name in words for name in listed)
