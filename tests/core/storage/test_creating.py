"""A new project appears whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.storage import connection
from tests.core import builders

ROOT = Path(__file__).parents[3]


def test_a_new_project_leaves_one_file_behind(tmp_path: Path) -> None:
    Project.create(tmp_path / "new.glossator").close()
    assert [path.name for path in tmp_path.iterdir()] == ["new.glossator"]


def test_a_new_project_is_whole_and_has_a_scale(tmp_path: Path) -> None:
    with Project.create(tmp_path / "new.glossator") as project:
        assert project.problems() == []
        assert [stance.value for stance in project.codebook.stances] == [-2, -1, 0, 1, 2]
        assert project.codebook.revision == 1
        assert project.path == tmp_path / "new.glossator"


def test_a_new_project_is_named_in_its_journal_after_its_place(tmp_path: Path) -> None:
    with Project.create(tmp_path / "thesis.glossator") as project:
        (step,) = builders.tables(project, "journal_step")["journal_step"]
    assert '{"name": "thesis"}' in step


def test_two_projects_have_different_uids(tmp_path: Path) -> None:
    with (
        Project.create(tmp_path / "a.glossator") as a,
        Project.create(tmp_path / "b.glossator") as b,
    ):
        assert a.uid != b.uid


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "thesis.txt"
    path.write_text("years of work", encoding="utf-8")
    with pytest.raises(Refused, match=r"“thesis.txt” exists already"):
        Project.create(path)
    assert path.read_text(encoding="utf-8") == "years of work"
    assert os.listdir(tmp_path) == ["thesis.txt"]


def test_a_file_that_comes_there_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    with pytest.raises(Refused, match="exists already"):
        Project.create(path, fill=lambda _: path.write_text("mine", encoding="utf-8") and None)
    assert path.read_text(encoding="utf-8") == "mine"
    assert os.listdir(tmp_path) == ["new.glossator"]


def test_a_link_to_nowhere_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    path.symlink_to("nowhere")
    with pytest.raises(Refused, match="exists already"):
        Project.create(path)
    assert path.is_symlink()


def test_a_project_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="does not exist"):
        Project.create(tmp_path / "nowhere" / "new.glossator")
    assert os.listdir(tmp_path) == []


def test_a_codebook_that_is_refused_leaves_no_project(tmp_path: Path) -> None:
    draft = builders.CodebookDraft(entries=(builders.EntryDraft(builders.ACTOR, " "),))
    with pytest.raises(Refused, match="name cannot be empty"):
        Project.create(tmp_path / "new.glossator", draft)
    assert os.listdir(tmp_path) == []


def test_what_fills_a_project_is_in_it_when_it_appears(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"

    def fill(project: Project) -> None:
        project.run(AddAnnotator("Anna"))
        assert not path.exists()

    with Project.create(path, builders.CODEBOOK, fill) as project:
        assert [layer.annotator.name for layer in project.layers()] == ["Anna"]
        assert project.problems() == []
    assert os.listdir(tmp_path) == ["new.glossator"]


def test_what_fails_to_fill_a_project_leaves_none(tmp_path: Path) -> None:
    def fail(project: Project) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Project.create(tmp_path / "new.glossator", fill=fail)
    assert os.listdir(tmp_path) == []


def test_a_project_that_is_still_open_is_not_put_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its log would stay behind under the passing name."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    left: list[Project] = []
    with pytest.raises(Unavailable, match="Another program"):
        Project.create(tmp_path / "new.glossator", fill=lambda p: left.append(Project.open(p.path)))
    left[0].close()
    assert not (tmp_path / "new.glossator").exists()


CRASH = """
import os, sys
from pathlib import Path
from core import sample
from core.commands.codebook import ImportCodebook
from core.project import Project

def crash(*_):
    os._exit(9)

if sys.argv[2] == "codebook":
    ImportCodebook.apply = crash
    Project.create(Path(sys.argv[1]))
else:
    sample._layer = crash
    sample.build_sample(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("what", ["codebook", "sample"])
def test_a_crash_leaves_no_half_project(tmp_path: Path, what: str) -> None:
    path = tmp_path / "new.glossator"
    done = subprocess.run([sys.executable, "-c", CRASH, path, what], cwd=ROOT, check=False)
    assert done.returncode == 9
    assert not path.exists()
    Project.create(path).close()
