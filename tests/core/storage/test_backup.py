"""A copy is whole, also of a project that is being written."""

from pathlib import Path

import pytest

from core.model.phrase import Refused, Unavailable
from core.project import Project
from tests.core import builders


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
        assert str(copy.undo()) == "add statement"


def test_a_copy_never_overwrites(project: Project, tmp_path: Path) -> None:
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
