"""A project from elsewhere may be laid out otherwise: it is read, written, copied and checked."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core import backups
from core.commands.layers import AddAnnotator
from core.model.backup import Reason
from core.project import Project
from core.repairing import condition_of, repaired

PAGES = (512, 1024, 65536)
VACUUMS = ("NONE", "FULL", "INCREMENTAL")


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


def laid_out(path: Path, size: int, vacuum: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute(f"PRAGMA page_size = {size}")
        database.execute(f"PRAGMA auto_vacuum = {vacuum}")
        database.execute("VACUUM")
        assert database.execute("PRAGMA page_size").fetchone() == (size,)
        assert database.execute("PRAGMA auto_vacuum").fetchone() == (VACUUMS.index(vacuum),)


def annotators(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        assert project.problems() == []
        return len(project.layers())


@pytest.mark.parametrize("vacuum", VACUUMS)
@pytest.mark.parametrize("size", PAGES)
def test_it_is_worked_in_backed_up_and_restored(path: Path, size: int, vacuum: str) -> None:
    laid_out(path, size, vacuum)
    with Project.open(path) as project:
        project.run(AddAnnotator("Cleo"))
    made = backups.make(path, Reason.ASKED, always=True).path
    assert made is not None
    assert backups.held_in(made).articles == 0
    with Project.open(path) as project:
        project.run(AddAnnotator("Dora"))
    assert annotators(path) == 4
    backups.restore(path, made)
    assert annotators(path) == 3


@pytest.mark.parametrize("vacuum", VACUUMS)
@pytest.mark.parametrize("size", PAGES)
def test_what_can_be_read_of_it_is_saved(path: Path, size: int, vacuum: str) -> None:
    laid_out(path, size, vacuum)
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE VIEW everything AS SELECT 1")
    done = repaired(path)
    assert done.target is not None
    assert condition_of(done.target).is_whole
    assert annotators(done.target) == 2
