"""Where the file system cannot share memory, a project does without a log and says so.

SQLite's own way to lock by files beside the database stands for such a file system.
"""

import shutil
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.project import Project
from core.storage import connection, open_files
from tests.core import builders


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file that is opened is one on such a file system."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    initialise = open_files.FileConnection.__init__

    def without_shared_memory(
        self: open_files.FileConnection, path: Path, mode: str, busy_seconds: float
    ) -> None:
        initialise(self, path, f"{mode}&vfs=unix-dotfile", busy_seconds)

    monkeypatch.setattr(open_files.FileConnection, "__init__", without_shared_memory)


def journal_mode(project: Project) -> object:
    return project._database.execute("PRAGMA journal_mode").fetchone()[0]


def synchronous(project: Project) -> object:
    return project._database.execute("PRAGMA synchronous").fetchone()[0]


def test_on_an_ordinary_disk_there_is_a_log(project: Project) -> None:
    assert not project.is_on_rollback_journal
    with Project.open(project.path, read_only=True) as reader:
        assert not reader.is_on_rollback_journal


@pytest.mark.usefixtures("network")
def test_a_new_project_does_without_a_log(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    with Project.create(path, builders.CODEBOOK) as project:
        assert project.is_on_rollback_journal
        assert (journal_mode(project), synchronous(project)) == ("delete", 3)
        project.run(AddAnnotator("Anna"))
        assert project.problems() == []
    assert [path.name for path in tmp_path.iterdir()] == ["new.glossator"]


@pytest.fixture
def moved(blank: Path, tmp_path: Path) -> Path:
    """A project that has had a log until now, the last commits still in it."""
    path = tmp_path / "moved.glossator"
    origin = tmp_path / "origin.glossator"
    shutil.copyfile(blank, origin)
    with Project.open(origin) as project:
        project.run(AddAnnotator("Cleo"))
        for ending in ("", "-wal"):
            shutil.copyfile(f"{origin}{ending}", f"{path}{ending}")
    return path


@pytest.mark.parametrize("read_only", [False, True])
def test_a_project_that_was_moved_there_is_opened_with_all_that_is_in_its_log(
    moved: Path, read_only: bool, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("network")
    with Project.open(moved, read_only=read_only) as project:
        assert project.is_read_only is read_only
        assert project.is_on_rollback_journal is not read_only
        assert [layer.annotator.name for layer in project.layers()] == ["Anna", "Ben", "Cleo"]
        assert project.problems() == []
    assert not moved.with_name("moved.glossator-wal").exists()


def test_a_project_that_comes_back_has_a_log_again(
    moved: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    request.getfixturevalue("network")
    Project.open(moved).close()
    monkeypatch.undo()
    with Project.open(moved) as project:
        assert not project.is_on_rollback_journal
        assert len(project.layers()) == 3


def test_the_log_is_not_taken_from_another_who_uses_it(
    project: Project, request: pytest.FixtureRequest
) -> None:
    """As two machines would, of which one cannot share the memory of the other."""
    request.getfixturevalue("network")
    lock = Path(f"{project.path}.lock")
    lock.mkdir()
    with pytest.raises(Unavailable, match="Another program"):
        Project.open(project.path)
    lock.rmdir()
    assert journal_mode(project) == "wal"
