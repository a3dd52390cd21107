"""A file with two names is open under one of them at a time; who comes by the other is told."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.model.place import Entry
from core.project import Project
from tests.core.storage.test_claims import HOLDING


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


@pytest.fixture
def second(path: Path) -> Path:
    made = path.with_name("final.glossator")
    made.hardlink_to(path)
    return made


@contextmanager
def open_elsewhere(path: Path, entry: Entry) -> Iterator[None]:
    command = [sys.executable, "-c", HOLDING, str(path), entry.name]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield
        process.stdin.write("\n")
        process.stdin.close()


@pytest.mark.parametrize("entry", [Entry.DESK, Entry.WORK])
def test_a_file_that_another_process_has_open_is_not_opened_under_a_second_name(
    path: Path, second: Path, entry: Entry
) -> None:
    with open_elsewhere(path, entry):
        with pytest.raises(Unavailable, match=r"“final.*two names.*open under the other"):
            Project.open(second)
        with Project.open(path) as project:
            project.run(AddAnnotator("Zoe"))
    with Project.open(second) as project:
        assert "Zoe" in [layer.annotator.name for layer in project.layers()]
        assert project.problems() == []


def test_the_same_holds_where_programs_write_one_at_a_time(path: Path, second: Path) -> None:
    (path.parent / ".stfolder").mkdir()
    with (
        open_elsewhere(path, Entry.DESK),
        pytest.raises(Unavailable, match=r"“final.*and “pilot.*two names"),
    ):
        Project.open(second)
    Project.open(second).close()


def test_one_process_does_not_open_it_under_both_names_either(path: Path, second: Path) -> None:
    with Project.open(path), pytest.raises(Unavailable, match="two names of one file"):
        Project.open(second)
    Project.open(second).close()


def test_a_second_name_that_nobody_has_open_is_as_good_as_the_first(
    path: Path, second: Path
) -> None:
    for each in (path, second, path):
        with Project.open(each) as project, Project.open(each, read_only=True):
            assert project.problems() == []
