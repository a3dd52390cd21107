"""What a project derives from its rows is made anew in its place, after a copy of the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core import encryption
from core.project import Project
from core.repairing import condition_of, rebuilt, repaired
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
