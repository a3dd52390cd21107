"""A project opened for reading only is read, and never written by whoever reads."""

import os
import shutil
import sqlite3
import sys
import tempfile
import warnings
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from core.commands.layers import AddAnnotator
from core.model.phrase import Unavailable
from core.project import Project
from core.storage import allowed, connection
from tests.core import builders


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


@pytest.mark.parametrize("folder_mode", [0o755, 0o555])
def test_a_file_that_may_only_be_read_is_opened_for_reading(blank: Path, folder_mode: int) -> None:
    def look(path: Path) -> None:
        with Project.open(path) as project:
            assert project.is_read_only
            assert len(project.codebook.actors) == 3
            with pytest.raises(Unavailable, match="open for reading only"):
                project.run(AddAnnotator("Cleo"))

    look_at_locked(blank, folder_mode, look)


def look_at_locked(blank: Path, folder_mode: int, look: Callable[[Path], None]) -> None:
    """Let an ordinary user look at a copy that may only be read."""
    folder = Path(tempfile.mkdtemp(prefix="glossator-locked-"))  # pytest's own is open to one user
    path = folder / "given.glossator"
    shutil.copyfile(blank, path)
    path.chmod(0o444)
    folder.chmod(folder_mode)
    try:
        as_ordinary_user(lambda: look(path))
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


# Files of an older version


def test_an_older_file_is_brought_up_to_date_also_for_a_reader(
    project: Project, update: Callable[[], None], tmp_path: Path
) -> None:
    builders.add_statement(project, builders.add_article(project))
    project.close()
    update()
    with Project.open(project.path, read_only=True) as reader:
        assert reader.is_read_only
        assert reader.problems() == []
        assert reader.statement_totals() == (1, 0)
        reader.copy_to(tmp_path / "copy.glossator")
        with pytest.raises(Unavailable, match="open for reading only"):
            reader.run(AddAnnotator("Cleo"))
    with closing(sqlite3.connect(project.path)) as database:
        assert database.execute("SELECT mood FROM statement").fetchall() == [("calm",)]


def test_an_older_file_is_refused_where_it_cannot_be_written(
    blank: Path, update: Callable[[], None]
) -> None:
    update()

    def look(path: Path) -> None:
        with pytest.raises(Unavailable, match="older version"):
            Project.open(path)

    look_at_locked(blank, 0o755, look)


def test_an_older_file_whose_update_fails_is_as_it_was(
    project: Project, update: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    project.close()
    builders.damage(project, "ALTER TABLE statement ADD COLUMN mood TEXT")
    monkeypatch.setattr(allowed, "refuse_strange", lambda *_: None)  # it would not get so far
    update()
    before = project.path.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="duplicate column"):
        Project.open(project.path)
    assert project.path.read_bytes() == before


def test_of_two_that_open_an_older_file_together_one_waits(
    project: Project, update: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both would find the same changes still to be made."""
    project.close()
    update()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    pending = Migrations.pending
    waited: list[str] = []

    def meanwhile(migrations: Migrations, database: Database) -> object:
        found = pending(migrations, database)
        if not waited:
            with pytest.raises(Unavailable) as caught:
                Project.open(project.path)
            waited.append(str(caught.value))
        return found

    monkeypatch.setattr(Migrations, "pending", meanwhile)
    with Project.open(project.path) as opened:
        assert opened.problems() == []
    assert len(waited) == 1
    assert waited[0].startswith("Another program is writing")
