"""A project that is reached by a link is the project itself: one holder, one log, one file."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from core import backups
from core.commands.layers import AddAnnotator
from core.encryption import is_offered, set_passphrase
from core.model.backup import Reason
from core.model.place import InUse
from core.project import Project
from core.repairing import kept_as_it_is
from core.storage import claims
from core.storage.foreign import foreign
from core.storage.interrupted import interrupted, kept_beside

HOLDING = """
import sys
from pathlib import Path
from core.project import Project
with Project.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "there"
    folder.mkdir()
    return Path(shutil.copyfile(blank, folder / "pilot.glossator"))


@pytest.fixture
def link(path: Path, tmp_path: Path) -> Path:
    """In another folder, and called otherwise."""
    (tmp_path / "here").mkdir()
    link = tmp_path / "here" / "mine.glossator"
    link.symlink_to(path)
    return link


@contextmanager
def held_elsewhere(path: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HOLDING, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield
        process.communicate("\n")


def annotators(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [name for (name,) in database.execute("SELECT name FROM annotator ORDER BY id")]


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_whoever_comes_by_a_link_meets_who_has_the_project(path: Path, link: Path) -> None:
    (path.parent / ".stfolder").mkdir()
    assert claims.lock_of(link) == claims.lock_of(path)
    for one, other in ((path, link), (link, path)):
        with held_elsewhere(one), pytest.raises(InUse):
            Project.open(other)
    assert names(link.parent) == {"mine.glossator"}


def test_a_backup_is_restored_where_the_link_leads(path: Path, link: Path) -> None:
    made = backups.make(path, Reason.ASKED, always=True)
    assert made.path is not None
    with Project.open(path) as project:
        project.run(AddAnnotator("Cleo"))
    backups.restore(link, made.path)
    assert link.is_symlink()
    assert annotators(path) == ["Anna", "Ben"]


def test_a_damaged_file_where_the_link_leads_is_kept_beside_itself(path: Path, link: Path) -> None:
    made = backups.make(path, Reason.ASKED, always=True)
    assert made.path is not None
    path.write_bytes(b"SQLite format 3\0" + bytes(4000))
    backups.restore(link, made.path)
    assert link.is_symlink()
    assert annotators(path) == ["Anna", "Ben"]
    assert any("damaged" in name for name in names(path.parent))


@pytest.mark.skipif(not is_offered(), reason="without encryption")
def test_what_the_link_leads_to_is_encrypted(path: Path, link: Path) -> None:
    set_passphrase(link, "two long words")
    assert link.is_symlink()
    assert b"Anna" not in path.read_bytes()


def with_a_log(path: Path) -> sqlite3.Connection:
    """A connection that must stay: when it closes, SQLite empties the log."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("INSERT INTO annotator (uid, name) VALUES ('c', 'Cleo')")
    return database


def test_the_log_beside_what_the_link_leads_to_is_read(path: Path, link: Path) -> None:
    with closing(with_a_log(path)), foreign(link, ["annotator"]) as database:
        assert ("Cleo",) in list(database.rows("annotator", "name"))


def test_a_copy_before_a_repair_has_the_log_that_belongs_to_it(path: Path, link: Path) -> None:
    with closing(with_a_log(path)):
        copy = kept_as_it_is(link)
    assert "Cleo" in annotators(copy)


def test_an_import_that_was_interrupted_is_found_by_a_link(path: Path, link: Path) -> None:
    with pytest.raises(KeyboardInterrupt), kept_beside(link, {"files": []}):
        raise KeyboardInterrupt
    assert interrupted(path) is not None
    assert names(link.parent) == {"mine.glossator"}


def test_a_link_in_a_folder_that_cannot_be_written_is_no_bar_to_work(
    path: Path, link: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = os.access
    monkeypatch.setattr(os, "access", lambda at, how: at != link.parent and may(at, how))
    with Project.open(link) as project:
        project.run(AddAnnotator("Cleo"))
    assert "Cleo" in annotators(path)
