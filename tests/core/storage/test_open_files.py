"""The process knows which projects it has open, whatever becomes of their names."""

import shutil
import threading
from pathlib import Path

import pytest

from core.model.phrase import Unavailable
from core.project import Project
from core.storage.connection import is_open_here


def test_a_project_is_open_until_its_last_connection_closes(blank: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.glossator"
    shutil.copyfile(blank, path)
    assert not is_open_here(path)
    with Project.open(path):
        with Project.open(path, read_only=True):
            assert is_open_here(path)
        assert is_open_here(path)
    assert not is_open_here(path)


def test_a_project_that_is_renamed_while_open_is_known_by_its_new_name(
    project: Project, blank: Path
) -> None:
    moved = project.path.with_name("moved.glossator")
    project.path.rename(moved)
    shutil.copyfile(blank, project.path)
    assert is_open_here(moved)
    assert not is_open_here(project.path)
    project.close()
    assert not is_open_here(moved)
    assert not is_open_here(project.path)


def test_a_project_that_is_deleted_while_open_leaves_nothing_behind(
    project: Project, blank: Path
) -> None:
    project.path.unlink()
    project.close()
    shutil.copyfile(blank, project.path)
    assert not is_open_here(project.path)
    with Project.open(project.path):
        assert is_open_here(project.path)
    assert not is_open_here(project.path)


def test_another_name_of_the_same_file_is_the_same_file(project: Project, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(project.path)
    (tmp_path / "hard").hardlink_to(project.path)
    assert is_open_here(tmp_path / "link")
    assert is_open_here(tmp_path / "hard")
    assert not is_open_here(tmp_path / "missing")


def test_a_project_counts_as_open_before_it_is(
    blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else another thread could open and close the file just after SQLite has locked it."""
    path = tmp_path / "p.glossator"
    shutil.copyfile(blank, path)
    seen: list[bool] = []

    class Watching(str):
        """A path's URI that looks around when SQLite asks for it."""

        def __str__(self) -> str:
            seen.append(is_open_here(path))
            return str.__str__(self)

        __format__ = lambda self, _: str(self)  # noqa: E731

    as_uri = Path.as_uri
    monkeypatch.setattr(Path, "as_uri", lambda self: Watching(as_uri(self)))
    with Project.open(path):
        assert seen
        assert all(seen)


def test_a_file_that_is_refused_does_not_stay_open(tmp_path: Path) -> None:
    path = tmp_path / "x.glossator"
    path.write_bytes(b"hello")
    with pytest.raises(Unavailable):
        Project.open(path)
    assert not is_open_here(path)


def test_threads_that_open_and_close_lose_no_count(blank: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.glossator"
    shutil.copyfile(blank, path)

    def look() -> None:
        for _ in range(10):
            with Project.open(path, read_only=True):
                assert is_open_here(path)

    with Project.open(path):
        threads = [threading.Thread(target=look) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert is_open_here(path)
    assert not is_open_here(path)
