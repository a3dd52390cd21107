"""A log as whoever was killed leaves it opens; one that hides finished commits is refused."""

import shutil
from pathlib import Path

import pytest

from core.model.ids import ArticleId
from core.model.phrase import Unsound
from core.project import Project
from core.storage.files import beside
from tests.core.builders import add_statement

HEADER, FRAME, PAGE = 32, 24, 4096


@pytest.fixture
def left(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """A copy of a project and its log, as it stands while work goes on."""
    for _ in range(3):
        add_statement(project, article)
    path = tmp_path / "left.glossator"
    shutil.copyfile(project.path, path)
    shutil.copyfile(beside(project.path, "-wal"), beside(path, "-wal"))
    return path


def commits(log: bytes) -> list[int]:
    """Where the frames stand that end a commit."""
    places = range(HEADER, len(log) - FRAME - PAGE + 1, FRAME + PAGE)
    return [at for at in places if any(log[at + 4 : at + 8])]


def spoil(path: Path, frame: int) -> None:
    """Let the page of that frame be another one, as where it was never written."""
    log = bytearray(beside(path, "-wal").read_bytes())
    log[frame + FRAME + 100] ^= 0xFF
    beside(path, "-wal").write_bytes(log)


def statements(path: Path) -> int:
    with Project.open(path) as project:
        assert project.problems() == []
        return sum(each.statements for each in project.layer_counts())


def test_a_commit_that_was_being_written_is_as_if_it_had_not_begun(left: Path) -> None:
    spoil(left, commits(beside(left, "-wal").read_bytes())[-1])
    assert statements(left) == 2


def test_what_was_written_of_it_is_passed_over_too_where_more_of_it_is_missing(left: Path) -> None:
    log = beside(left, "-wal").read_bytes()
    beside(left, "-wal").write_bytes(log[: commits(log)[-1] + FRAME + 50])
    assert statements(left) == 2


@pytest.mark.parametrize("which", [0, -2])
def test_a_commit_that_others_follow_was_finished(left: Path, which: int) -> None:
    spoil(left, commits(beside(left, "-wal").read_bytes())[which])
    before = left.read_bytes(), beside(left, "-wal").read_bytes()
    with pytest.raises(Unsound, match=r"The log beside “left\.glossator” is damaged"):
        Project.open(left)
    assert (left.read_bytes(), beside(left, "-wal").read_bytes()) == before
