"""Nobody loses work to a backup that is restored, to a copy or to a passphrase: who has the project
open is met, who comes meanwhile waits, and what goes wrong leaves all as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from core import backups, encryption
from core.model.backup import Reason
from core.model.phrase import Refused, Unavailable, Unsound
from core.model.place import Entry, InUse, Program
from core.project import Project
from core.storage import claims, files
from core.storage.interrupted import kept_beside
from tests.core import builders

WORDS = "two long words"
WORKING = """
import sys
from pathlib import Path
from core.commands.layers import AddAnnotator
from core.model.place import Arrival, Entry
from core.project import Project
from core.storage import keys
with keys.asked_by(lambda _path: "two long words"):
    with Project.open(Path(sys.argv[1]), how=Arrival(Entry[sys.argv[2]])) as project:
        print("open", flush=True)
        sys.stdin.readline()
        project.run(AddAnnotator("Cleo"))
"""


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


@pytest.fixture
def synced(path: Path) -> Path:
    (path.parent / ".stfolder").mkdir()
    return path


@pytest.fixture
def backup(path: Path) -> Path:
    made = backups.make(path, Reason.ASKED, always=True)
    assert made.path is not None
    return made.path


@contextmanager
def at_work_elsewhere(path: Path, entry: Entry = Entry.DESK) -> Iterator[None]:
    """Somebody has it open and records something before she closes it, which must not fail."""
    command, pipe = [sys.executable, "-c", WORKING, str(path), entry.name], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield
        finally:
            process.communicate("\n")
    assert process.returncode == 0


def annotators(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [name for (name,) in database.execute("SELECT name FROM annotator ORDER BY id")]


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()} - {".stfolder", "pilot backups"}


def copied_over(path: Path, backup: Path) -> None:
    with Project.open(backup, read_only=True) as project:
        project.copy_to(path, replace=True)


def encrypted(path: Path, _backup: Path) -> None:
    encryption.set_passphrase(path, WORDS)


REPLACING: list[Callable[[Path, Path], object]] = [backups.restore, copied_over]
if encryption.is_offered():
    REPLACING.append(encrypted)


@pytest.mark.parametrize("how", REPLACING)
def test_a_desk_that_has_no_log_is_met(
    synced: Path, backup: Path, how: Callable[[Path, Path], object]
) -> None:
    with at_work_elsewhere(synced), pytest.raises((Refused, InUse)):
        how(synced, backup)
    assert annotators(synced) == ["Anna", "Ben", "Cleo"]


@pytest.mark.parametrize("how", REPLACING)
def test_whoever_has_it_on_another_machine_is_met(
    synced: Path, backup: Path, how: Callable[[Path, Path], object]
) -> None:
    other = replace(claims.me(Program.DESK), host="nb-17", machine="another", user="ana")
    claims.lock_of(synced).write_bytes(claims.written(other))
    with pytest.raises(Refused, match="ana on nb-17"):
        how(synced, backup)


@pytest.mark.skipif(not encryption.is_offered(), reason="without encryption")
def test_an_encrypted_project_that_is_open_elsewhere_is_met_without_its_passphrase(
    path: Path, backup: Path
) -> None:
    encryption.set_passphrase(path, WORDS)
    encryption.forget_all()
    with at_work_elsewhere(path, Entry.WORK), pytest.raises(Refused, match="open elsewhere"):
        backups.restore(path, backup)
    encryption.unlock(path, WORDS)
    with Project.open(path) as project:
        assert len(project.layers()) == 3
    encryption.forget_all()


@pytest.mark.parametrize("how", REPLACING)
def test_nobody_begins_to_work_in_it_meanwhile(
    path: Path,
    backup: Path,
    how: Callable[[Path, Path], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The last thing before it takes the place is that it is put on the disk, which may last."""
    told: list[int] = []
    on_disk = files.synchronise

    def meanwhile(place: Path) -> None:
        if place.suffix == ".part" and place.name.startswith(f".{path.name}"):
            command = [sys.executable, "-c", WORKING, str(path), "WORK"]
            done = subprocess.run(command, input="\n", capture_output=True, text=True, check=False)
            told.append(done.returncode)
            assert "Another program is writing" in done.stderr
        on_disk(place)

    monkeypatch.setattr(files, "synchronise", meanwhile)
    how(path, backup)
    assert told == [1]
    assert names(path.parent) == {"pilot.glossator"}


def test_what_was_moved_aside_comes_back_where_the_backup_does_not_come(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = b"damaged" * 1000
    path.write_bytes(damaged)
    Path(f"{path}-wal").write_bytes(b"some log")

    def full(_from: object, _to: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(Unavailable, match="No space left"):
        backups.restore(path, backup)
    assert path.read_bytes() == damaged
    assert names(path.parent) == {"pilot.glossator", "pilot.glossator-wal"}


@pytest.fixture
def with_damaged_log(path: Path) -> Path:
    """As a crash leaves it, a bit of an earlier commit in it turned since."""
    left = path.with_name("left.glossator")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        for name in ("Cleo", "Dora", "Emil"):
            database.execute("INSERT INTO annotator (uid, name) VALUES (?1, ?1)", (name,))
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", f"{left}{ending}")
    path.unlink()
    for ending in ("", "-wal"):
        Path(f"{left}{ending}").rename(f"{path}{ending}")
    log = Path(f"{path}-wal")
    raw = bytearray(log.read_bytes())
    raw[32 + 24 + 100] ^= 1
    log.write_bytes(raw)
    return log


def test_looking_for_backups_leaves_a_damaged_log_as_it_is(
    path: Path, with_damaged_log: Path
) -> None:
    before = path.read_bytes(), with_damaged_log.read_bytes()
    with pytest.raises(Unsound):
        Project.open(path)
    backups.listed(path)
    with pytest.raises(Unsound, match="log beside"):
        backups.held_now(path)
    assert (path.read_bytes(), with_damaged_log.read_bytes()) == before


def test_a_damaged_log_is_kept_with_the_project_that_gives_way_to_a_backup(
    path: Path, backup: Path, with_damaged_log: Path
) -> None:
    before = path.read_bytes(), with_damaged_log.read_bytes()
    kept = backups.restore(path, backup).kept
    assert kept is not None
    assert (kept.read_bytes(), Path(f"{kept}-wal").read_bytes()) == before
    with Project.open(path) as project:
        assert project.problems() == []
        assert builders.everything(project)


@pytest.mark.parametrize("mode", [0o600, 0o660])
def test_backups_and_what_is_restored_are_open_to_the_same_people(path: Path, mode: int) -> None:
    path.chmod(mode)
    made = backups.make(path, Reason.ASKED, always=True).path
    assert made is not None
    assert made.stat().st_mode & 0o777 == mode
    backups.restore(path, made)
    assert path.stat().st_mode & 0o777 == mode
    path.unlink()
    backups.restore(path, made)
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(not encryption.is_offered(), reason="without encryption")
def test_what_an_import_left_in_clear_goes_once_the_project_is_encrypted(path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), kept_beside(path, {"files": []}):
        raise KeyboardInterrupt
    assert "pilot.glossator-import" in names(path.parent)
    encryption.set_passphrase(path, WORDS)
    assert names(path.parent) == {"pilot.glossator"}
