"""A project whose file is renamed, replaced or deleted while it is open loses nothing."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.model.phrase import Unavailable
from core.project import Project
from core.reading import EVERY_ARTICLE
from tests.core import builders

Move = Callable[[Path, Path], None]


def rename(path: Path, _other: Path) -> None:
    path.rename(path.with_name("final.glossator"))


def delete(path: Path, _other: Path) -> None:
    path.unlink()


def replace(path: Path, other: Path) -> None:
    shutil.copyfile(other, path.with_name("coming")).rename(path)


MOVES = pytest.mark.parametrize("move", [rename, delete, replace])


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project, with an article of its own."""
    path = tmp_path / "elsewhere" / "other.glossator"
    path.parent.mkdir()
    with builders.make_project(path, "Zoe") as project:
        builders.add_article(project, "Nobody knows of this text.")
    return path


def articles(path: Path) -> int:
    with Project.open(path) as project:
        assert project.problems() == []
        return len(project.article_ids(None, EVERY_ARTICLE))


@MOVES
def test_nothing_is_called_saved_from_then_on(project: Project, other: Path, move: Move) -> None:
    builders.add_article(project, "Before it.")
    assert not project.is_moved
    move(project.path, other)
    assert project.is_moved
    with pytest.raises(Unavailable, match="was renamed, replaced or deleted while it was open"):
        builders.add_article(project, "After it.")


@MOVES
def test_what_was_saved_before_is_kept_whole(project: Project, other: Path, move: Move) -> None:
    builders.add_article(project, "Before it.")
    move(project.path, other)
    kept = project.kept_whole()
    project.close()
    assert articles(kept) == 1
    assert (kept.name == "final.glossator") == (move is rename)


def test_a_renamed_file_holds_all_that_was_saved_once_it_is_closed(project: Project) -> None:
    builders.add_article(project, "Before it.")
    rename(project.path, project.path)
    project.close()
    assert articles(project.path.with_name("final.glossator")) == 1
    assert not [path for path in project.path.parent.iterdir() if path.name.startswith("test.")]


def test_a_file_that_came_in_its_place_is_not_mixed_with_its_log(
    project: Project, other: Path
) -> None:
    builders.add_article(project, "Before it.")
    replace(project.path, other)
    with pytest.raises(Unavailable, match="was renamed, replaced or deleted while it was open"):
        Project.open(project.path)
    project.close()
    assert articles(project.path) == 1
    with Project.open(project.path) as found, Project.open(other) as came:
        assert found.uid == came.uid


def test_work_goes_on_once_the_file_is_back(project: Project) -> None:
    builders.add_article(project, "Before it.")
    away = project.path.rename(project.path.with_name("away.glossator"))
    assert project.is_moved
    away.rename(project.path)
    builders.add_article(project, "After it.")
    project.close()
    assert articles(project.path) == 2


KILLED = """
import os, sys
from pathlib import Path
from core.project import Project
from tests.core import builders
project = Project.open(Path(sys.argv[1]))
project.act_as("Anna")
builders.add_article(project, "Recorded before the crash.")
os.kill(os.getpid(), 9)
"""


def crashed(path: Path) -> None:
    """A process has recorded something there, and was killed: it stands in the log."""
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=root, check=False)
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def test_a_file_that_is_copied_over_one_that_crashed_is_not_mixed_with_its_log(
    project: Project, other: Path
) -> None:
    project.close()
    crashed(project.path)
    shutil.copyfile(other, project.path)
    with pytest.raises(Unavailable, match=r"“test.glossator-wal” beside .* move .* away"):
        Project.open(project.path)
    assert project.path.read_bytes() == other.read_bytes()
    project.path.with_name("test.glossator-wal").unlink()
    assert articles(project.path) == 1


def test_what_a_crash_has_left_in_the_log_comes_back(project: Project) -> None:
    project.close()
    crashed(project.path)
    assert articles(project.path) == 1
