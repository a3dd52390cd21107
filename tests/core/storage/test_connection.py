"""A project file is opened with care, refused with a sentence, and never changed by a refusal."""

import os
import shutil
import sqlite3
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.model.phrase import Refused, Unavailable
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
    assert pragma(database, "synchronous") == 2  # FULL


def test_references_and_cells_are_checked(database: sqlite3.Connection) -> None:
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "cell_size_check") == 1


def test_no_other_file_can_be_attached(database: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        database.execute("ATTACH ':memory:' AS other")


def test_a_project_says_in_its_header_what_it_is(project: Project) -> None:
    assert project.path.read_bytes()[68:72] == b"GLOS"


# Making one


def test_a_new_project_leaves_one_file_behind(tmp_path: Path) -> None:
    Project.create(tmp_path / "new.glossator").close()
    assert [path.name for path in tmp_path.iterdir()] == ["new.glossator"]


def test_a_new_project_is_whole_and_has_a_scale(tmp_path: Path) -> None:
    with Project.create(tmp_path / "new.glossator") as project:
        assert project.problems() == []
        assert [stance.value for stance in project.codebook.stances] == [-2, -1, 0, 1, 2]
        assert project.codebook.revision == 1


def test_two_projects_have_different_uids(tmp_path: Path) -> None:
    with (
        Project.create(tmp_path / "a.glossator") as a,
        Project.create(tmp_path / "b.glossator") as b,
    ):
        assert builders.tables(a)["project"][0][1] != builders.tables(b)["project"][0][1]


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "thesis.txt"
    path.write_text("years of work", encoding="utf-8")
    with pytest.raises(Refused, match=r"“thesis.txt” exists already"):
        Project.create(path)
    assert path.read_text(encoding="utf-8") == "years of work"
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_project_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="does not exist"):
        Project.create(tmp_path / "nowhere" / "new.glossator")
    assert list(tmp_path.iterdir()) == []


def test_a_codebook_that_is_refused_leaves_no_project(tmp_path: Path) -> None:
    draft = builders.CodebookDraft(entries=(builders.EntryDraft(builders.ACTOR, " "),))
    with pytest.raises(Refused, match="name cannot be empty"):
        Project.create(tmp_path / "new.glossator", draft)
    assert list(tmp_path.iterdir()) == []


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


def test_a_project_of_an_older_version_is_not_read_where_it_cannot_be_mended(
    project: Project,
) -> None:
    project.close()
    builders.damage(project, "DELETE FROM _sqlite_migrations")
    assert "older version" in not_opened(project.path, read_only=True)


@pytest.mark.parametrize("kept", [0.9, 0.5, 4_096, 200])
def test_a_file_cut_short_is_refused(project: Project, kept: float) -> None:
    builders.add_article(project, "A long text. " * 5_000)
    project.close()
    whole = project.path.read_bytes()
    cut = int(kept * len(whole)) if kept < 1 else int(kept)
    project.path.write_bytes(whole[:cut])
    assert "cut short" in not_opened(project.path)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_page_is_a_sentence_and_not_a_crash(project: Project, read_only: bool) -> None:
    project.close()
    content = bytearray(project.path.read_bytes())
    content[100:4_000] = b"\xff" * 3_900
    project.path.write_bytes(content)
    assert "damaged" in not_opened(project.path, read_only=read_only)


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


# Reading only


def test_a_project_opened_for_reading_only_is_read_and_not_written(project: Project) -> None:
    builders.add_article(project)
    with Project.open(project.path, read_only=True) as reader:
        assert reader.is_read_only
        assert reader.article_count() == 1
        assert reader.search("hotline")[0] == 1
        with pytest.raises(Unavailable, match="open for reading only"):
            reader.run(AddAnnotator("Cleo"))
    assert [layer.annotator.name for layer in project.layers()] == ["Anna", "Ben"]


def as_ordinary_user(work: Callable[[], None]) -> None:
    """Run `work` as somebody whom permissions hold; root is held by none."""
    if sys.platform == "win32" or os.geteuid() != 0:
        work()
        return
    with warnings.catch_warnings(action="ignore"):  # the child runs one function and ends
        child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setgid(65_534)
            os.setuid(65_534)
            work()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0, "see the traceback above"


@pytest.mark.skipif(sys.platform == "win32", reason="folders there have no such permission")
@pytest.mark.parametrize("folder_mode", [0o755, 0o555])
def test_a_file_that_may_only_be_read_is_opened_for_reading(blank: Path, folder_mode: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="glossator-locked-"))  # pytest's own is open to one user
    path = folder / "given.glossator"
    shutil.copyfile(blank, path)
    path.chmod(0o444)
    folder.chmod(folder_mode)

    def look() -> None:
        with Project.open(path) as project:
            assert project.is_read_only
            assert len(project.codebook.actors) == 3
            with pytest.raises(Unavailable, match="open for reading only"):
                project.run(AddAnnotator("Cleo"))

    try:
        as_ordinary_user(look)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


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
