"""What a project derives from its rows is made anew in its place, after a copy of the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core import encryption
from core.model.phrase import Unavailable
from core.project import Project
from core.repairing import condition_of, kept_as_it_is, rebuilt, repaired
from core.storage import connection
from tests.core import builders

SPOILED = {
    "a text that the index lacks": "DELETE FROM article_search_docsize WHERE id = 1",
    "words that the index lacks": "INSERT INTO article_search (article_search, rowid, title, body)"
    " SELECT 'delete', 1, 'Talks', body FROM article_text WHERE id = 1;"
    " INSERT INTO article_search_docsize (id, sz) VALUES (1, x'0101')",
    "a broken index of words": "UPDATE article_search_data SET block = x'00' WHERE id > 10",
    "a counter": "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'statement'",
    "a sketch": "UPDATE article_sketch SET bands = zeroblob(length(bands))",
    "an index": "PRAGMA writable_schema = ON; DELETE FROM sqlite_master"
    " WHERE name = 'statement_by_layer'",
}


@pytest.fixture
def path(project: Project) -> Path:
    article = builders.add_article(project)
    builders.add_statement(project, article)
    project.sketch_articles()
    project.close()
    return project.path


def spoil(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(sql)


def contents(path: Path) -> builders.Tables:
    with Project.open(path, read_only=True) as project:
        return builders.everything(project)


@pytest.mark.parametrize("what", [what for what in SPOILED if what != "an index"])
def test_what_is_derived_is_made_anew(path: Path, what: str) -> None:
    before = contents(path)
    spoil(path, SPOILED[what])
    damage = condition_of(path)
    assert damage.derived
    assert not damage.damaged
    spoiled = path.read_bytes()
    done = rebuilt(path)
    assert condition_of(path).is_whole
    assert contents(path) == before
    assert done.copy is not None
    assert done.copy.read_bytes() == spoiled


def test_a_whole_file_is_left_alone(path: Path) -> None:
    before = path.read_bytes()
    assert rebuilt(path).copy is None
    assert path.read_bytes() == before
    assert list(path.parent.glob("*before*")) == []


def test_a_check_says_what_is_safe(path: Path) -> None:
    safe = list(map(str, condition_of(path).safe))
    assert "All texts are as they were imported: 1." in safe
    assert "All statements are whole: 1." in safe


@pytest.mark.parametrize("filling", [bytes(100), bytes(range(100, 200))], ids=["zeros", "noise"])
def test_a_file_whose_beginning_is_lost_is_not_held_for_encrypted(
    project: Project, filling: bytes, tmp_path: Path
) -> None:
    builders.add_statement(project, builders.add_article(project))
    project.close()
    project.path.write_bytes(filling + project.path.read_bytes()[len(filling) :])
    assert not encryption.is_encrypted(project.path)
    saved = tmp_path / "saved.glossator"
    repaired(project.path, saved)
    with Project.open(saved) as found:
        assert found.problems() == []
        assert sum(found.statement_totals()) == 1


def test_copies_of_the_same_second_stand_beside_each_other(path: Path) -> None:
    """A repair that was killed after its copy can be begun again at once."""
    spoil(path, SPOILED["a counter"])
    copies = [kept_as_it_is(path) for _ in range(3)]
    assert len({*copies}) == 3
    assert all(copy.read_bytes() == path.read_bytes() for copy in copies)


def test_where_nothing_could_be_mended_no_copy_is_left(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that is full it would take the room for nothing."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    spoil(path, SPOILED["a counter"])
    spoiled = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable):
            rebuilt(path)
    assert path.read_bytes() == spoiled
    assert list(path.parent.glob("*before*")) == []


def test_a_row_that_an_index_hides_is_damage_and_is_not_made_anew(path: Path) -> None:
    """The index tells what the row held: to make it of the row would lose that for good."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA writable_schema = ON")
        row = database.execute(
            "SELECT * FROM sqlite_master WHERE name = 'version_by_step'"
        ).fetchone()
        database.execute("DELETE FROM sqlite_master WHERE name = 'version_by_step'")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(
            "UPDATE version SET step = step - 1 WHERE id = (SELECT max(id) FROM version)"
        )
        database.execute("PRAGMA writable_schema = ON")
        database.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
    before = path.read_bytes()
    found = condition_of(path)
    assert found.derived
    assert found.damaged
    with pytest.raises(Unavailable, match="was not changed"):
        rebuilt(path)
    assert path.read_bytes() == before
