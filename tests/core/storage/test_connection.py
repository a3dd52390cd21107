"""A project file is opened with care, refused with a sentence, and never changed by a refusal."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.project import Project
from core.storage import connection, schema
from tests.core import builders


@pytest.fixture
def database(project: Project) -> Iterator[sqlite3.Connection]:
    with closing(connection.connect(project.path)) as opened:
        yield opened


def pragma(database: sqlite3.Connection, name: str) -> object:
    return database.execute(f"PRAGMA {name}").fetchone()[0]


def not_opened(path: Path, *, read_only: bool = False) -> str:
    """The sentence with which a file is refused; fails if its bytes change."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Unavailable) as caught:
        Project.open(path, read_only=read_only)
    assert (path.read_bytes() if path.is_file() else None) == before
    return str(caught.value)


# What a writer gets


def test_what_is_committed_is_on_disk(database: sqlite3.Connection) -> None:
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 3  # EXTRA, which is FULL where there is a log


def test_references_and_cells_are_checked(database: sqlite3.Connection) -> None:
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "cell_size_check") == 1


def test_no_other_file_can_be_attached(database: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        database.execute("ATTACH ':memory:' AS other")


def test_a_project_says_in_its_header_what_it_is(project: Project) -> None:
    assert project.path.read_bytes()[68:72] == b"GLOS"


# Opening what is no project


def test_a_missing_file_is_not_opened_and_not_made(tmp_path: Path) -> None:
    assert "There is no project" in not_opened(tmp_path / "gone.glossator")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_project(tmp_path: Path) -> None:
    assert "is not a file" in not_opened(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00", b"\x00" * 5_000])
def test_a_file_that_is_not_a_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.glossator"
    path.write_bytes(content)
    assert "not a Glossator project" in not_opened(path)


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
        other.commit()
    assert "not a Glossator project" in not_opened(path)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_project_of_a_newer_version_is_refused(project: Project, read_only: bool) -> None:
    project.close()
    builders.damage(
        project,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('glossator', 'm999_future', '2099-01-01')",
    )
    assert "newer version of Glossator" in not_opened(project.path, read_only=read_only)


@pytest.mark.parametrize("kept", [-1, -4_000, 0.9, 0.5, 4_096, 200])
def test_a_file_cut_short_is_refused(project: Project, kept: float) -> None:
    builders.add_article(project, "A long text. " * 5_000)
    project.close()
    whole = project.path.read_bytes()
    cut = int(kept * len(whole)) if 0 < kept < 1 else int(kept)
    project.path.write_bytes(whole[:cut])
    assert "cut short" in not_opened(project.path)


LOOKING = """
import resource, signal, sys
from pathlib import Path
from core.project import Project
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    print(len(project.layers()))
"""


@pytest.mark.parametrize("most_bytes", [0, 8_192, 16_384])
def test_looking_changes_no_byte_where_memory_cannot_be_shared(
    project: Project, most_bytes: int
) -> None:
    """As where no file may grow; a project that is looked at was taken out of its log."""
    project.close()
    before = project.path.read_bytes()
    command = [sys.executable, "-c", LOOKING, str(project.path), str(most_bytes)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 0
    assert project.path.read_bytes() == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_page_is_a_sentence_and_not_a_crash(project: Project, read_only: bool) -> None:
    project.close()
    content = bytearray(project.path.read_bytes())
    content[100:4_000] = b"\xff" * 3_900
    project.path.write_bytes(content)
    assert "damaged" in not_opened(project.path, read_only=read_only)


@pytest.mark.parametrize("number", [5, 255, 0xFFFFFFFF])
def test_a_schema_of_a_format_that_sqlite_does_not_know_is_a_sentence(
    project: Project, number: int
) -> None:
    project.close()
    with project.path.open("r+b") as file:
        file.seek(44)
        file.write(number.to_bytes(4, "big"))
    assert "damaged" in not_opened(project.path)


def test_a_crash_while_the_log_is_copied_into_the_file_loses_nothing(
    project: Project, tmp_path: Path
) -> None:
    """The header already counts pages that still stand in the log alone."""
    before = project.path.stat().st_size
    builders.add_article(project, "A long text. " * 20_000)
    log = Path(f"{project.path}-wal")
    kept_log = log.read_bytes()
    builders.damage(project, "PRAGMA wal_checkpoint(FULL)")
    crashed = tmp_path / "crashed.glossator"
    crashed.write_bytes(project.path.read_bytes()[: before + 4_096])
    Path(f"{crashed}-wal").write_bytes(kept_log)
    with Project.open(crashed) as recovered:
        assert recovered.problems() == []
        assert recovered.article_count() == 1
        assert builders.everything(recovered) == builders.everything(project)


# Transactions


def test_a_transaction_that_raises_leaves_nothing(database: sqlite3.Connection) -> None:
    def fail() -> None:
        with connection.transaction(database):
            database.execute("INSERT INTO annotator (uid, name) VALUES ('u', 'Zoe')")
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        fail()
    assert not database.in_transaction
    assert database.execute("SELECT count(*) FROM annotator").fetchone()[0] == 2


def test_a_second_writer_waits_and_is_then_told_to_try_again(
    project: Project, database: sqlite3.Connection
) -> None:
    database.execute("PRAGMA busy_timeout = 50")
    with connection.transaction(database), closing(connection.connect(project.path)) as other:
        other.execute("PRAGMA busy_timeout = 50")
        with (
            pytest.raises(Unavailable, match="Another program is writing"),
            connection.transaction(other),
        ):
            pytest.fail("two writers at once")


def test_a_snapshot_sees_one_moment(project: Project, database: sqlite3.Connection) -> None:
    names = "SELECT count(*) FROM annotator"
    with connection.snapshot(database):
        assert database.execute(names).fetchone()[0] == 2
        project.run(AddAnnotator("Cleo"))
        with connection.snapshot(database):
            assert database.execute(names).fetchone()[0] == 2
        assert database.in_transaction
    assert database.execute(names).fetchone()[0] == 3


def test_text_that_cannot_be_stored_is_refused_with_a_sentence(project: Project) -> None:
    sentence = builders.refused(project, lambda: project.run(AddAnnotator("half \ud83d")))
    assert "lone surrogate" in sentence


def test_the_folder_of_an_opened_project_may_hold_odd_characters(
    blank: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "100% ? #1 – Übung"
    folder.mkdir()
    path = folder / "a?b#c%20.glossator"
    shutil.copyfile(blank, path)
    for read_only in (True, False):
        with Project.open(path, read_only=read_only) as project:
            assert project.is_read_only is read_only
            assert len(project.layers()) == 2


def test_the_application_id_is_the_one_of_released_files() -> None:
    assert int.from_bytes(b"GLOS", "big") == schema.APPLICATION_ID
