"""A file that is not ours is never written, and a file that is gone is never made."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.model.phrase import Unavailable
from core.project import Project
from core.storage.connection import is_in_use
from core.storage.open_files import FileConnection

Content = dict[str, bytes]


def content(folder: Path) -> Content:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def crashed(tmp_path: Path, mode: str) -> Path:
    """A folder with another program's database as a crash in the middle of a write leaves it."""
    live, folder = tmp_path / "live.db", tmp_path / "crashed"
    folder.mkdir()
    with closing(sqlite3.connect(live, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode = {mode}")
        other.execute("CREATE TABLE bookmark (url TEXT)")
        other.execute("PRAGMA cache_size = 1")  # so that pages are written before the commit
        other.execute("BEGIN")
        for _ in range(200):
            other.execute("INSERT INTO bookmark VALUES (?)", ("x" * 1_000,))
        for ending in ("", "-wal", "-journal"):
            if Path(f"{live}{ending}").exists():
                shutil.copyfile(f"{live}{ending}", folder / f"bookmarks.db{ending}")
    return folder


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize("read_only", [False, True])
def test_an_interrupted_write_of_another_program_is_left_to_it(
    tmp_path: Path, mode: str, read_only: bool
) -> None:
    folder = crashed(tmp_path, mode)
    before = content(folder)
    assert len(before) == 2
    with pytest.raises(Unavailable, match="not a Glossator project"):
        Project.open(folder / "bookmarks.db", read_only=read_only)
    assert not is_in_use(folder / "bookmarks.db")
    assert content(folder) == before


def test_the_crashed_database_of_these_tests_would_be_written_if_it_were_opened(
    tmp_path: Path,
) -> None:
    folder = crashed(tmp_path, "DELETE")
    before = content(folder)
    with closing(sqlite3.connect(folder / "bookmarks.db")) as other:
        other.execute("SELECT count(*) FROM bookmark").fetchone()
    assert content(folder) != before


def test_a_database_of_another_program_is_looked_at_without_a_trace(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE bookmark (url TEXT)")
    before = content(tmp_path)
    with pytest.raises(Unavailable, match="not a Glossator project"):
        Project.open(path)
    assert content(tmp_path) == before


def test_a_file_that_vanishes_while_it_is_opened_is_not_made_anew(
    blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.glossator"
    shutil.copyfile(blank, path)
    initialise = FileConnection.__init__

    def too_late(self: FileConnection, path: Path, mode: str, busy_seconds: float) -> None:
        if "immutable" not in mode:
            path.unlink(missing_ok=True)
        initialise(self, path, mode, busy_seconds)

    monkeypatch.setattr(FileConnection, "__init__", too_late)
    with pytest.raises(Unavailable, match="cannot be opened"):
        Project.open(path)
    assert list(tmp_path.iterdir()) == []
