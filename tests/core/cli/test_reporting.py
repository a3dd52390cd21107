"""The verb that gathers what there is to tell of a problem."""

from pathlib import Path

import pytest

from core.__about__ import __version__
from tests.core.cli.conftest import Run


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_report_counts_a_project_and_names_nothing_of_it(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    secret = sample.rename(tmp_path / "Zebulun talks.glossator")
    file = tmp_path / "report.txt"
    done = run("report", file, "--project", secret, "--no-self-test", "--words", "It was grey.")
    assert done.status == 0
    assert "Nothing was sent" in done.out
    told = file.read_text(encoding="utf-8")
    for known in (f"Glossator {__version__}", "articles: 10", "It was grey.", "not asked for"):
        assert known in told
    for word in ("Zebulun", "Ana", "Ben", "NATO", "Poland", "door policy", str(tmp_path)):
        assert word not in told


def test_a_project_that_cannot_be_opened_is_told_of_without_its_name(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "Zebulun.glossator").write_text("no project", encoding="utf-8")
    file = tmp_path / "report.txt"
    project = tmp_path / "Zebulun.glossator"
    assert run("report", file, "--project", project, "--no-self-test").status == 0
    told = file.read_text(encoding="utf-8")
    assert "cannot be opened: " in told
    assert "Zebulun" not in told


def test_no_file_is_written_over(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("mine", encoding="utf-8")
    done = run("report", file, "--no-self-test")
    assert done.status == 1
    assert "is there already" in done.complaint
    assert file.read_text(encoding="utf-8") == "mine"


def test_json_tells_where_it_is(run: Run, tmp_path: Path) -> None:
    done = run("report", tmp_path / "r.txt", "--no-self-test", "--json")
    assert done.data == {"path": str(tmp_path / "r.txt"), "self_test": "not asked for"}
