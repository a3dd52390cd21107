"""A project has one holder where others may write, whoever comes and goes, and however."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.model.place import Arrival, Entry, Holder, InUse, Place, PlaceKind, Program
from core.project import Project
from core.storage import claims, stays
from core.storage.claim_files import ClaimFiles

SYNCED = Place(PlaceKind.SYNCED, "Nextcloud")
DESK = Arrival(Entry.DESK)

HOLDING = """
import sys
from pathlib import Path
from core.model.place import Arrival, Entry
from core.project import Project
with Project.open(Path(sys.argv[1]), how=Arrival(Entry[sys.argv[2]])) as project:
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    """A project in a folder that is synchronised."""
    (tmp_path / ".stfolder").mkdir()
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


@pytest.fixture
def local(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(blank, tmp_path / "pilot.glossator"))


@contextmanager
def held_elsewhere(path: Path, entry: Entry = Entry.WORK) -> Iterator[subprocess.Popen[str]]:
    """Another process has it open until the block ends."""
    command = [sys.executable, "-c", HOLDING, str(path), entry.name]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            if process.poll() is None:
                process.stdin.write("\n")
                process.stdin.close()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != ".stfolder"}


def stranger(lock: Path) -> Holder:
    """Have a process of another machine hold the project."""
    other = replace(claims.me(Program.DESK), host="nb-17", machine="another", user="ana")
    lock.write_bytes(claims.written(other))
    return other


# Where others may write


def test_whoever_works_in_a_shared_folder_says_so_beside_the_project(path: Path) -> None:
    with Project.open(path):
        said = json.loads(claims.lock_of(path).read_bytes())
        assert said["host"] == os.uname().nodename
        assert said["pid"] == os.getpid()
        assert said["program"] == "command line"
    assert names(path.parent) == {"pilot.glossator"}


def test_without_a_log_and_surely_on_disk(path: Path) -> None:
    with Project.open(path) as project:
        project.run(AddAnnotator("Cleo"))
        assert names(path.parent) == {"pilot.glossator", "pilot.glossator-lock"}
        (mode,) = project._database.execute("PRAGMA journal_mode").fetchone()
        (synchronous,) = project._database.execute("PRAGMA synchronous").fetchone()
        assert (mode, synchronous) == ("delete", 3)
        with Project.open(path) as beside:  # as work beside the desk has it
            beside.run(AddAnnotator("Dora"))
        assert len(project.layers()) == 4


def test_a_second_process_is_told_who_has_it_and_changes_nothing(path: Path) -> None:
    with held_elsewhere(path, Entry.DESK) as other:
        before = path.read_bytes()
        with pytest.raises(InUse) as caught:
            Project.open(path)
        assert caught.value.is_near
        assert caught.value.holder.pid == other.pid
        assert f"on {os.uname().nodename}, at the desk, since" in str(caught.value)
        assert path.read_bytes() == before
    with Project.open(path) as project:
        project.run(AddAnnotator("Cleo"))


def test_whoever_only_reads_has_a_copy_of_it(path: Path) -> None:
    with held_elsewhere(path), Project.open(path, read_only=True) as reader:
        assert reader.is_read_only
        assert len(reader.layers()) == 2
        with Project.open(path, read_only=True) as second:  # the same copy
            assert second.problems() == []
        with pytest.raises(Unavailable, match="only look"):
            reader.run(AddAnnotator("Cleo"))
        with pytest.raises(Unavailable, match="looking only"):
            Project.open(path)
    assert names(path.parent) == {"pilot.glossator"}


def test_after_a_kill_the_next_one_is_let_in(path: Path) -> None:
    with held_elsewhere(path) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        assert claims.lock_of(path).exists()
        with Project.open(path) as project:
            project.run(AddAnnotator("Cleo"))
    assert names(path.parent) == {"pilot.glossator"}


def test_another_machine_is_never_taken_for_gone(path: Path) -> None:
    other = stranger(claims.lock_of(path))
    with pytest.raises(InUse, match="ana on nb-17") as caught:
        Project.open(path, how=DESK)
    assert not caught.value.is_near
    assert caught.value.holder == other


def test_a_machine_of_the_same_name_is_another_one(path: Path) -> None:
    here = claims.me(Program.DESK)
    claims.lock_of(path).write_bytes(claims.written(replace(here, machine="another")))
    with pytest.raises(InUse):
        Project.open(path, how=DESK)


def test_whoever_is_said_to_be_gone_by_a_person_is_followed(path: Path) -> None:
    other = stranger(claims.lock_of(path))
    stays.take_over(path, other.token)
    with Project.open(path, how=DESK) as project:
        project.run(AddAnnotator("Cleo"))
    assert names(path.parent) == {"pilot.glossator"}


def test_but_not_another_one_who_came_meanwhile(path: Path) -> None:
    other = stranger(claims.lock_of(path))
    later = stranger(claims.lock_of(path))
    with pytest.raises(InUse) as caught:
        stays.take_over(path, other.token)
    assert caught.value.holder == later


def test_whoever_was_taken_for_gone_and_is_not_writes_no_more(path: Path) -> None:
    with Project.open(path) as project:
        project.run(AddAnnotator("Cleo"))
        stranger(claims.lock_of(path))
        with pytest.raises(Unavailable, match="taken this project over: ana on nb-17"):
            project.run(AddAnnotator("Dora"))
        assert len(project.layers()) == 3
    assert claims.lock_of(path).exists()  # it is not ours to take away


UNREADABLE = [b"", b"{", b"[]", b'{"token": "../../x"}', b"\xff\xfe", bytes(180), b"[" * 200_000]


@pytest.mark.parametrize("content", UNREADABLE)
def test_a_file_that_nobody_can_read_is_somebody_unknown(
    path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "_PAUSE_SECONDS", 0.0)
    claims.lock_of(path).write_bytes(content)
    with pytest.raises(InUse) as caught:
        Project.open(path)
    assert caught.value.holder.user == "?"
    stays.take_over(path, caught.value.holder.token)
    with Project.open(path, how=DESK) as project:
        project.run(AddAnnotator("Cleo"))
    assert names(path.parent) == {"pilot.glossator"}


def test_who_names_the_file_and_fills_it_too_late_does_not_have_it(
    local: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there are no links, the content follows the name: long after, if the machine sleeps."""
    monkeypatch.setattr(claims, "_PAUSE_SECONDS", 0.0)
    lock, near = claims.lock_of(local), ClaimFiles(is_far=False)
    quick: list[claims.Claim] = []

    def taken(ours: Holder, files: ClaimFiles) -> claims.Claim:
        return claims.take(lock, ours, files, lambda _, path: claims.is_gone(ours, path, near))

    class Slow(ClaimFiles):
        def make(self, path: Path, content: bytes) -> int | None:
            return self._made_in_place(path, content)

        def _named(self, path: Path) -> int | None:
            handle = super()._named(path)
            if not quick:
                quick.append(taken(claims.me(Program.DESK), near))
            return handle

    with pytest.raises(claims.Taken) as caught:
        taken(claims.me(Program.DESK), Slow(is_far=False))
    assert caught.value.holder.token == quick[0].holder.token
    assert quick[0].is_kept()
    quick[0].release()
    assert names(local.parent) == {"pilot.glossator"}


def test_a_pipe_in_its_place_hangs_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "_PAUSE_SECONDS", 0.0)
    os.mkfifo(claims.lock_of(path))
    with pytest.raises(InUse):
        Project.open(path)


def test_who_was_taken_over_shows_no_life_for_who_took_it(path: Path) -> None:
    with Project.open(path) as project:
        stay = stays.stay_of(project._database)
        assert stay is not None
        assert stay.claim is not None
        lock = claims.lock_of(path)
        os.utime(lock, (1, 1))
        stay.claim.beat()
        assert lock.stat().st_mtime > 1
        stranger(lock)
        os.utime(lock, (1, 1))
        stay.claim.beat()
        assert lock.stat().st_mtime == 1


def test_a_folder_that_takes_no_lock_file_is_a_sentence(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(ClaimFiles, "_made_in_place", full)
    with pytest.raises(Unavailable, match="No space left"):
        Project.open(path)
    assert names(path.parent) == {"pilot.glossator"}


def test_where_there_are_no_links_the_file_is_made_in_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    with Project.open(path), pytest.raises(claims.Taken):
        take_again(path)
    assert names(path.parent) == {"pilot.glossator"}


def take_again(path: Path) -> None:
    claims.take(
        claims.lock_of(path), claims.me(Program.DESK), ClaimFiles(), lambda _holder, _path: False
    )


# On a disk of this machine


def test_on_a_disk_of_this_machine_the_command_line_works_beside_the_desk(local: Path) -> None:
    with held_elsewhere(local, Entry.DESK), Project.open(local) as project:
        project.run(AddAnnotator("Cleo"))
        assert not project.is_on_rollback_journal


@pytest.mark.parametrize("content", UNREADABLE)
def test_on_a_disk_of_this_machine_what_a_power_cut_left_of_the_file_keeps_nobody_out(
    local: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "_PAUSE_SECONDS", 0.0)
    claims.lock_of(local).write_bytes(content)
    with Project.open(local, how=DESK) as project:
        project.run(AddAnnotator("Cleo"))
        assert json.loads(claims.lock_of(local).read_bytes())["pid"] == os.getpid()
    assert names(local.parent) == {"pilot.glossator"}


def test_a_second_desk_is_told_and_may_look_or_work_together(local: Path) -> None:
    with held_elsewhere(local, Entry.DESK):
        with pytest.raises(InUse) as caught:
            Project.open(local, how=DESK)
        assert caught.value.is_near
        assert not caught.value.place.is_shared
        with Project.open(local, how=Arrival(Entry.LOOK)) as looking:
            with pytest.raises(Unavailable, match="only look"):
                looking.run(AddAnnotator("Cleo"))
            with Project.open(local, read_only=True) as beside:
                assert len(beside.layers()) == 2
        with Project.open(local, how=Arrival(Entry.TOGETHER)) as together:
            together.run(AddAnnotator("Cleo"))
            assert not stays.claim_if_free(local)
            holder = stays.holder_of(local)
            assert holder is not None


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("entry", [Entry.DESK, Entry.TOGETHER])
def test_who_looked_works_though_something_still_reads_what_she_looked_at(
    path: Path, *, shared: bool, entry: Entry
) -> None:
    if not shared:
        (path.parent / ".stfolder").rmdir()
    with held_elsewhere(path, Entry.DESK) as other:
        looking = Project.open(path, how=Arrival(Entry.LOOK))
        beside = Project.open(path, read_only=True)
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    looking.close()
    with Project.open(path, how=Arrival(entry)) as project:
        assert not project.is_looking
        project.run(AddAnnotator("Cleo"))
        assert len(beside.layers()) in (2, 3)
        beside.close()
        with Project.open(path, read_only=True) as another:
            assert len(another.layers()) == 3
        assert stays.claim_if_free(path)
    assert names(path.parent) == {"pilot.glossator"}


def test_looking_again_shows_what_was_written_though_something_still_reads_the_copy(
    path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    newer = Path(shutil.copyfile(path, tmp_path_factory.mktemp("newer") / path.name))
    with Project.open(newer) as project:
        project.run(AddAnnotator("Cleo"))
    stranger(claims.lock_of(path))
    look = Arrival(Entry.LOOK)
    first = Project.open(path, how=look)
    beside = Project.open(path, read_only=True)
    first.close()
    shutil.copyfile(newer, path)
    with Project.open(path, how=look) as again:
        assert len(again.layers()) == 3
        assert len(beside.layers()) == 2
        beside.close()
        assert len(again.layers()) == 3


def test_who_worked_together_has_it_once_the_first_is_gone(local: Path) -> None:
    together = Arrival(Entry.TOGETHER)
    with held_elsewhere(local, Entry.DESK) as other, Project.open(local, how=together):
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        assert stays.holder_of(local) is None
        assert stays.claim_if_free(local)
        said = json.loads(claims.lock_of(local).read_bytes())
        assert said["pid"] == os.getpid()
    assert names(local.parent) == {"pilot.glossator"}


def test_two_windows_of_one_process_are_one_holder(local: Path) -> None:
    first = Project.open(local, how=DESK)
    second = Project.open(local, how=DESK)
    first.close()
    second.run(AddAnnotator("Cleo"))
    assert claims.lock_of(local).exists()
    second.close()
    assert names(local.parent) == {"pilot.glossator"}


# Windows of one process


@pytest.mark.parametrize("shared", [False, True])
def test_a_window_that_closes_takes_no_lock_from_another_that_writes(
    local: Path, shared: bool
) -> None:
    """The system drops all locks of a process on a file once any of its handles is closed."""
    how = Arrival(Entry.DESK, SYNCED if shared else None)
    with Project.open(local, how=how) as writing:
        writing._database.execute("BEGIN IMMEDIATE")
        writing._database.execute("INSERT INTO annotator (uid, name) VALUES ('u', 'Zoe')")

        def come_and_go() -> None:
            for _ in range(5):
                with Project.open(local, read_only=True) as other:
                    assert len(other.layers()) == 2

        in_threads(come_and_go, 3)
        script = (
            "import sqlite3, sys\n"
            "database = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
            "try: database.execute('BEGIN IMMEDIATE')\n"
            "except sqlite3.OperationalError as error: print(error)\n"
        )
        told = subprocess.run(
            [sys.executable, "-c", script, str(local)], capture_output=True, text=True, check=True
        )
        assert told.stdout == "database is locked\n"
        writing._database.execute("COMMIT")


def in_threads(work: Callable[[], None], count: int) -> None:
    faults: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=guarded) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults


def test_whoever_waits_in_vain_is_told_who_has_it(local: Path) -> None:
    with held_elsewhere(local, Entry.DESK), Project.open(local) as one, Project.open(local) as two:
        one._database.execute("BEGIN IMMEDIATE")
        two._database.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(Unavailable, match=r"open elsewhere: .* at the desk"):
            two.run(AddAnnotator("Cleo"))
        one._database.execute("ROLLBACK")
