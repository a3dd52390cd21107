"""What comes with the program is tried by what it is there for, and what fails is named."""

from pathlib import Path

import pytest

from core import trial


def test_all_that_comes_with_the_program_works(tmp_path: Path) -> None:
    assert list(trial.failures(tmp_path)) == []


def test_what_does_not_work_is_named_and_the_rest_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks_a_file(file: Path) -> None:
        raise FileNotFoundError(2, "No such file", "model.npz.xz")

    monkeypatch.setitem(trial._FILES, "pdf", lacks_a_file)
    monkeypatch.setitem(trial._FILES, "txt", lambda file: file.write_text(""))
    found = list(trial.failures(tmp_path))
    assert [line.partition(":")[0] for line in found] == ["reading txt", "reading pdf"]
    assert "model.npz.xz" in found[1]
