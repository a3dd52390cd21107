"""A copy is whole, also of a project that is being written, and replaces nothing that is in use."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.storage import files
from tests.core import builders

ROOT = Path(__file__).parents[3]


def test_a_copy_holds_what_still_stands_in_the_log(project: Project, tmp_path: Path) -> None:
    builders.add_statement(project, builders.add_article(project))
    target = tmp_path / "copies"
    target.mkdir()
    project.copy_to(target / "copy.glossator")
    assert [path.name for path in target.iterdir()] == ["copy.glossator"]
    with Project.open(target / "copy.glossator") as copy:
        assert copy.problems() == []
        assert builders.everything(copy) == builders.everything(project)
        copy.act_as("Anna")
        assert str(copy.undo()) == "add statement (Germany · crisis hotline)"


def test_a_copy_overwrites_nothing_unless_told_to(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "copy.glossator"
    target.write_text("something else", encoding="utf-8")
    with pytest.raises(Refused, match="exists already"):
        project.copy_to(target)
    with pytest.raises(Refused, match="exists already"):
        project.copy_to(project.path)
    assert target.read_text(encoding="utf-8") == "something else"


def test_a_copy_into_a_missing_folder_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="does not exist"):
        project.copy_to(tmp_path / "nowhere" / "copy.glossator")


def test_a_project_open_for_reading_can_be_copied(project: Project, tmp_path: Path) -> None:
    builders.add_article(project)
    with Project.open(project.path, read_only=True) as reader:
        reader.copy_to(tmp_path / "copy.glossator")
    with Project.open(tmp_path / "copy.glossator") as copy:
        assert copy.article_count() == 1
        assert not copy.is_read_only


def test_a_copy_is_not_put_beside_the_log_of_another_project(
    project: Project, tmp_path: Path
) -> None:
    """SQLite would read that log into the copy."""
    target = tmp_path / "copy.glossator"
    Path(f"{target}-wal").write_bytes(b"a log")
    with pytest.raises(Refused, match=r"“copy.glossator-wal” was left there"):
        project.copy_to(target)
    with pytest.raises(Refused, match=r"“copy.glossator-wal” was left there"):
        Project.create(target)
    assert not target.exists()


# Replacing


@pytest.fixture
def older(project: Project, tmp_path: Path) -> Path:
    """A copy made before the first article came in."""
    target = tmp_path / "older.glossator"
    project.copy_to(target)
    builders.add_article(project)
    return target


def names(folder: Path) -> list[str]:
    return sorted(name for name in os.listdir(folder) if not name.startswith("test.glossator"))


def articles(path: Path) -> int:
    with Project.open(path) as copy:
        assert copy.problems() == []
        return copy.article_count()


def test_a_copy_replaces_an_older_one_if_told_to(project: Project, older: Path) -> None:
    older.chmod(0o640)
    project.copy_to(older, replace=True)
    assert names(older.parent) == ["older.glossator"]
    assert older.stat().st_mode & 0o777 == 0o640
    assert articles(older) == 1


def test_a_copy_told_to_replace_nothing_is_made(project: Project, tmp_path: Path) -> None:
    project.copy_to(tmp_path / "new.glossator", replace=True)
    assert names(tmp_path) == ["new.glossator"]


def test_a_link_is_followed_and_stays_a_link(project: Project, older: Path) -> None:
    link = older.with_name("link.glossator")
    link.symlink_to(older.name)
    project.copy_to(link, replace=True)
    assert link.is_symlink()
    assert articles(older) == 1


def test_a_project_is_not_replaced_by_its_own_copy(project: Project, tmp_path: Path) -> None:
    before = builders.everything(project)
    (tmp_path / "link.glossator").symlink_to(project.path)
    for path in (project.path, tmp_path / "link.glossator"):
        with pytest.raises(Refused, match="is open here"):
            project.copy_to(path, replace=True)
    assert builders.everything(project) == before


def test_a_project_that_is_open_here_is_not_replaced(project: Project, older: Path) -> None:
    with Project.open(older) as other:
        with pytest.raises(Refused, match="is open here"):
            project.copy_to(older, replace=True)
        assert other.article_count() == 0
    assert articles(older) == 0


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_project_with_a_log_beside_it_is_not_replaced(
    project: Project, older: Path, ending: str
) -> None:
    before, log = older.read_bytes(), Path(f"{older}{ending}")
    log.write_bytes(b"a log")
    with pytest.raises(Refused, match=r"“older.glossator” is open elsewhere"):
        project.copy_to(older, replace=True)
    assert (older.read_bytes(), log.read_bytes()) == (before, b"a log")
    log.write_bytes(b"")
    project.copy_to(older, replace=True)
    assert articles(older) == 1


HOLDER = "import sys; from pathlib import Path; from core.project import Project;" + (
    "p = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
)


def test_a_project_that_another_process_has_open_is_not_replaced(
    project: Project, older: Path
) -> None:
    """It has written nothing yet, so its log is empty."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(older)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(Refused, match="is open elsewhere"):
            project.copy_to(older, replace=True)
        holder.stdin.close()
    project.copy_to(older, replace=True)
    assert articles(older) == 1


@pytest.mark.parametrize("name", ["folder", "pipe"])
def test_what_is_no_file_is_not_replaced(project: Project, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="is not a file"):
        project.copy_to(tmp_path / name, replace=True)


def test_a_copy_that_fails_leaves_the_older_one(
    project: Project, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    before = older.read_bytes()
    monkeypatch.setattr(files, "synchronise", full)
    with pytest.raises(Unavailable, match="No space left"):
        project.copy_to(older, replace=True)
    assert older.read_bytes() == before
    assert names(older.parent) == ["older.glossator"]


def test_the_name_of_a_copy_is_on_the_disk_when_it_is_called_saved(
    project: Project, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(files, "synchronise", lambda path: seen.append(path.name))
    project.copy_to(older, replace=True)
    assert len(seen) == 2
    assert seen[0].endswith(".part")
    assert seen[1] == older.parent.name
