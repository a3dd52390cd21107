"""A file that another program writes over in its place, while it is open, is left to that one."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import encryption
from core.commands.statements import SetNote
from core.model.ids import ArticleId, StatementId
from core.model.phrase import Unavailable
from core.model.place import Arrival, Place, PlaceKind
from core.project import Project
from core.storage.connection import leave_log
from tests.core import builders

SHARED = Place(PlaceKind.SYNCED, "Nextcloud")
ROOT = Path(__file__).parents[3]
TOLD = r"“mine\.glossator” was written over by another program while it was open\. Nothing of this"
NOTE = """
import sys
from pathlib import Path
from core.commands.statements import SetNote
from core.model.ids import StatementId
from core.project import Project
with Project.open(Path(sys.argv[1])) as project:
    project.act_as("Ana")
    for number in range(int(sys.argv[2])):
        project.run(SetNote(StatementId(1), f"note {number}"))
    project.settle()
"""


def made(path: Path, notes: int = 0) -> Path:
    with builders.make_project(path, "Ana") as project:
        project.act_as("Ana")
        statement = builders.add_statement(project, builders.add_article(project))
        for number in range(notes):
            project.run(SetNote(statement, f"{path.stem} {number}"))
    return path


def copied_over(source: Path, target: Path) -> bytes:
    """As a person or a synchronising program does, which keeps the file and writes into it."""
    before = target.stat().st_ino
    subprocess.run(["cp", str(source), str(target)], check=True)
    assert target.stat().st_ino == before
    return source.read_bytes()


def note(project: Project, words: str) -> None:
    project.run(SetNote(StatementId(1), words))


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return made(tmp_path / "mine.glossator")


@pytest.fixture
def project(mine: Path) -> Iterator[Project]:
    with Project.open(mine) as opened:
        opened.act_as("Ana")
        yield opened


def another(mine: Path) -> Path:
    return made(mine.with_name("other.glossator"), 3)


def an_earlier_one(mine: Path) -> Path:
    """What it was before the last that was done."""
    earlier = mine.with_name("earlier.glossator")
    shutil.copyfile(mine, earlier)
    subprocess.run([sys.executable, "-c", NOTE, str(mine), "2"], check=True, cwd=ROOT)
    return earlier


def one_that_went_elsewhere(mine: Path) -> Path:
    """As many steps as here, which somebody else has made."""
    theirs = mine.with_name("theirs.glossator")
    shutil.copyfile(mine, theirs)
    subprocess.run([sys.executable, "-c", NOTE, str(theirs), "2"], check=True, cwd=ROOT)
    subprocess.run([sys.executable, "-c", NOTE, str(mine), "2"], check=True, cwd=ROOT)
    return theirs


def noise(mine: Path) -> Path:
    path = mine.with_name("noise.glossator")
    path.write_bytes(bytes(range(256)) * 400)
    return path


OTHERS: tuple[Callable[[Path], Path], ...] = (
    another,
    an_earlier_one,
    one_that_went_elsewhere,
    noise,
)


LOGGED = [(other, is_settled) for other in OTHERS for is_settled in (True, False)]
COMPLETED = ((an_earlier_one, False), (one_that_went_elsewhere, False))
"""The log holds all in which they differ."""


@pytest.mark.parametrize(
    ("other", "is_settled"), [each for each in LOGGED if each not in COMPLETED]
)
def test_what_was_written_over_it_is_left_as_it_is(
    mine: Path, other: Callable[[Path], Path], is_settled: bool
) -> None:
    source = other(mine)
    project = Project.open(mine)
    project.act_as("Ana")
    if not is_settled:
        note(project, "in the log")
    held = copied_over(source, mine)
    assert project.is_written_over
    with pytest.raises(Unavailable, match=TOLD):
        note(project, "on top of it")
    assert not project.settle()
    project.close()
    assert mine.read_bytes() == held
    left = {each.name for each in mine.parent.glob("mine*")} - {"mine.glossator"}
    assert all("-wal-set-aside-" in name for name in left)
    assert bool(left) >= (not is_settled)


@pytest.mark.parametrize(("other", "is_settled"), COMPLETED)
def test_where_the_log_completes_it_to_the_last_row_nothing_is_lost_and_work_goes_on(
    mine: Path, other: Callable[[Path], Path], is_settled: bool
) -> None:
    source = other(mine)
    with Project.open(mine) as project:
        project.act_as("Ana")
        note(project, "in the log")
        copied_over(source, mine)
        assert not project.is_written_over
        note(project, "on top of it")
        assert project.problems() == []
    with Project.open(mine) as project:
        project.act_as("Ana")
        assert project.problems() == []
        (found,) = project.statements(ArticleId(1), builders.own_layer(project))
        assert found.parts.note == "on top of it"


@pytest.mark.parametrize("share", [0.3, 0.7])
def test_who_is_slow_at_bringing_the_log_into_it_or_ends_amid_that_raises_no_alarm(
    project: Project, share: float
) -> None:
    for number in range(30):
        note(project, f"in the log {number}")
    bring_in_some(project.path, share)
    assert not project.is_written_over
    note(project, "on top of it")
    assert project.problems() == []


def bring_in_some(path: Path, share: float) -> None:
    """Of the pages in its log that share, each as it is last there."""
    log = path.with_name(f"{path.name}-wal").read_bytes()
    frames = range(32, len(log) - 24 - 4_096 + 1, 24 + 4_096)
    pages = {int.from_bytes(log[at : at + 4]): log[at + 24 : at + 24 + 4_096] for at in frames}
    wanted = sorted(pages)[: round(len(pages) * share)]
    assert 0 < len(wanted) < len(pages)
    with path.open("r+b") as file:
        for number in wanted:
            file.seek((number - 1) * 4_096)
            file.write(pages[number])


def test_at_the_end_it_is_noticed_even_where_nobody_has_looked(mine: Path) -> None:
    source = another(mine)
    with Project.open(mine) as project:
        project.act_as("Ana")
        note(project, "in the log")
        held = copied_over(source, mine)
    assert mine.read_bytes() == held
    with Project.open(mine) as project:
        assert project.problems() == []


def test_what_a_second_connection_finds_there_is_not_taken_for_ours(mine: Path) -> None:
    source = another(mine)
    with Project.open(mine) as project:
        project.act_as("Ana")
        note(project, "in the log")
        held = copied_over(source, mine)
        with pytest.raises(Unavailable, match="written over"):
            Project.open(mine)
    assert mine.read_bytes() == held


def test_where_other_machines_may_write_it_is_noticed_as_well(mine: Path) -> None:
    source = another(mine)
    leave_log(source)
    project = Project.open(mine, how=Arrival(place=SHARED))
    project.act_as("Ana")
    note(project, "once")
    assert not project.is_written_over
    held = copied_over(source, mine)
    with pytest.raises(Unavailable, match=TOLD):
        note(project, "on top of it")
    project.close()
    assert mine.read_bytes() == held


def test_an_encrypted_one_is_noticed_as_well(mine: Path) -> None:
    source = another(mine)
    encryption.set_passphrase(mine, "a long passphrase")
    project = Project.open(mine)
    project.act_as("Ana")
    note(project, "once")
    project.settle()
    assert not project.is_written_over
    held = copied_over(source, mine)
    assert project.is_written_over
    project.close()
    encryption.forget_all()
    assert mine.read_bytes() == held


def test_what_others_do_in_it_who_have_it_open_is_no_alarm(project: Project) -> None:
    for _ in range(3):
        command = [sys.executable, "-c", NOTE, str(project.path), "30"]
        subprocess.run(command, check=True, cwd=ROOT)
        assert not project.is_written_over
        note(project, "between")
        assert project.settle()
        assert not project.is_written_over
    with Project.open(project.path) as second:
        second.act_as("Ana")
        note(second, "by another window")
        second.settle()
    assert not project.is_written_over
    note(project, "at last")
    assert project.problems() == []


def test_who_writes_at_the_same_time_raises_no_alarm(project: Project) -> None:
    command = [sys.executable, "-c", NOTE, str(project.path), "200"]
    with subprocess.Popen(command, cwd=ROOT) as other:
        count = 0
        while other.poll() is None:
            note(project, f"ours {count}")
            project.settle()
            assert not project.is_written_over
            count += 1
    assert other.returncode == 0
    assert count > 1
    assert project.problems() == []


def test_the_same_written_anew_is_no_alarm(project: Project) -> None:
    note(project, "once")
    assert project.settle()
    project.path.write_bytes(project.path.read_bytes())
    assert not project.is_written_over
    note(project, "twice")


def test_what_is_put_there_while_it_is_closed_is_opened_as_it_is(mine: Path) -> None:
    source = another(mine)
    closed = Project.open(mine)
    closed.close()
    copied_over(source, mine)
    with Project.open(mine) as project:
        assert not project.is_written_over
        project.act_as("Ana")
        note(project, "in what was put there")
    assert closed.path == mine
