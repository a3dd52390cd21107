"""A log that a synchronising program brought along comes into a project only if it belongs there.

SQLite itself takes any log under the project's name for its own.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.project import Project
from tests.core import builders


@pytest.fixture
def origin(blank: Path, tmp_path: Path) -> Path:
    """A project on a disk, without a log."""
    return Path(shutil.copyfile(blank, tmp_path / "origin.glossator"))


@pytest.fixture
def synced(tmp_path: Path) -> Path:
    """Where a project will lie in a folder that is synchronised."""
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    return folder / "pilot.glossator"


def add(project: Project, *names: str) -> None:
    for name in names:
        project.run(AddAnnotator(name))


def names(project: Project) -> list[str]:
    return [layer.annotator.name for layer in project.layers()]


def copied(source: Path, target: Path, *endings: str) -> None:
    for ending in endings:
        shutil.copyfile(f"{source}{ending}", f"{target}{ending}")


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each != path)


def test_a_log_with_the_last_changes_comes_in(origin: Path, synced: Path) -> None:
    with Project.open(origin) as project:
        add(project, "Cleo", "Dora")
        copied(origin, synced, "", "-wal", "-shm")
    with Project.open(synced) as moved:
        assert names(moved) == ["Anna", "Ben", "Cleo", "Dora"]
        assert moved.put_aside is None
        assert moved.problems() == []
        assert beside(synced) == ["pilot.glossator-lock"]


def test_an_older_log_takes_nothing_from_a_newer_project(origin: Path, synced: Path) -> None:
    """The file came up to date, and the log beside it is one from before."""
    with Project.open(origin) as project:
        add(project, "Cleo")
        copied(origin, synced, "-wal")
    with Project.open(origin) as project:
        builders.add_article(project, "A long text. " * 5_000)
        add(project, "Dora")
    copied(origin, synced, "")
    with Project.open(synced) as moved:
        assert names(moved) == ["Anna", "Ben", "Cleo", "Dora"]
        assert moved.problems() == []
        assert moved.put_aside is not None
        assert moved.put_aside.name.startswith("pilot.glossator-wal-set-aside-")
        assert moved.put_aside.stat().st_size > 0


def test_the_log_of_another_project_stays_out(origin: Path, synced: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.glossator") as other:
        add(other, "Zoe")
        copied(other.path, synced, "-wal")
    copied(origin, synced, "")
    with Project.open(synced) as moved:
        assert names(moved) == ["Anna", "Ben"]
        assert moved.put_aside is not None
        assert moved.problems() == []


def test_a_journal_that_came_late_undoes_nothing(origin: Path, synced: Path) -> None:
    """Whoever had the project has closed it: the journal is gone there, and not yet here."""
    with closing(sqlite3.connect(origin, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO annotator (uid, name) VALUES ('u', 'Zoe')")
        database.execute("UPDATE annotator SET name = name || '!' WHERE name = 'Anna'")
        database.execute("PRAGMA cache_spill = 1")
        database.execute("SELECT * FROM journal_change").fetchall()
        journal = Path(f"{origin}-journal")
        kept = journal.read_bytes() if journal.exists() else b""
        database.execute("COMMIT")
    copied(origin, synced, "")
    Path(f"{synced}-journal").write_bytes(kept or b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    with Project.open(synced) as moved:
        assert "Anna!" in names(moved)
        assert moved.put_aside is not None
        assert "-journal-set-aside-" in moved.put_aside.name


def test_where_neither_fits_nothing_is_changed(origin: Path, synced: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.glossator") as other:
        add(other, "Zoe")
        copied(other.path, synced, "-wal")
    with Project.open(origin) as project:
        builders.add_article(project, "A long text. " * 5_000)
    content = bytearray(origin.read_bytes())
    content[-24_576:] = b"\x07" * 24_576
    synced.write_bytes(content)
    before = {path.name: path.read_bytes() for path in synced.parent.iterdir()}
    with pytest.raises(Unavailable, match="do not fit together"):
        Project.open(synced)
    assert {path.name: path.read_bytes() for path in synced.parent.iterdir()} == before


def test_a_project_that_comes_back_to_a_disk_has_a_log_again(origin: Path, synced: Path) -> None:
    copied(origin, synced, "")
    with Project.open(synced) as moved:
        add(moved, "Cleo")
    shutil.copyfile(synced, origin)
    with Project.open(origin) as back:
        add(back, "Dora")
        assert Path(f"{origin}-wal").exists()
        assert names(back) == ["Anna", "Ben", "Cleo", "Dora"]
