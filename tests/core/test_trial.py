"""What comes with the program is tried by what it is there for, and what fails is named."""

import json
import sys
from pathlib import Path

import pytest

from core import trial
from core.bundle import Build


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


@pytest.fixture
def licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a bundle that has all it needs."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(trial, "build", lambda: Build("1.2.3", "abc1234", "2026-11-23"))
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "ours.txt").write_text("Apache License")
    (folder / "qt.txt").write_text("\n".join(trial._OF_QT))
    index = [
        {"name": "glossator", "version": "1", "licence": "Apache-2.0", "text": "ours.txt"},
        {"name": "PySide6_Essentials", "version": "1", "licence": "LGPL-3.0", "text": "qt.txt"},
    ]
    (folder / "index.json").write_text(json.dumps(index))
    return folder


def test_a_bundle_that_has_its_papers_passes(licences: Path) -> None:
    trial._look_at_papers()


@pytest.mark.parametrize("name", ["ours.txt", "qt.txt"])
def test_a_bundle_that_lacks_the_text_of_a_licence_does_not_pass(licences: Path, name: str) -> None:
    (licences / name).unlink()
    with pytest.raises(ValueError, match="there is no text for"):
        trial._look_at_papers()


def test_a_bundle_without_any_licences_does_not_pass(licences: Path) -> None:
    (licences / "index.json").unlink()
    with pytest.raises(ValueError, match="no text for glossator, PySide6_Essentials"):
        trial._look_at_papers()


def test_a_bundle_that_keeps_quiet_about_replacing_qt_does_not_pass(licences: Path) -> None:
    (licences / "qt.txt").write_text(trial._OF_QT[0])
    with pytest.raises(ValueError, match="does not say what it has to"):
        trial._look_at_papers()


def test_a_bundle_without_a_stamp_does_not_pass(
    licences: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "build", lambda: Build("1.2.3"))
    with pytest.raises(ValueError, match="of which commit"):
        trial._look_at_papers()
