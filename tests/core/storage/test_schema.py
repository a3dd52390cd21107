"""The tables are strict, referenced, and exactly those that the migrations make."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.model.codebook import EntryKind
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role
from core.model.statement import MAX_CONFIDENCE, MIN_CONFIDENCE, Voice
from core.model.step import Action, Standing
from core.project import Project
from core.storage import connection, creating, schema
from core.storage.rows import Table
from tests.core import builders


@pytest.fixture
def database(project: Project) -> Iterator[sqlite3.Connection]:
    with closing(connection.connect(project.path)) as opened:
        yield opened


def own_tables(database: sqlite3.Connection) -> dict[str, str]:
    """Name -> SQL of the tables that are ours, without those that FTS5 and SQLite keep."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE 'article\\_search%' ESCAPE '\\' AND name NOT LIKE '%sqlite%'"
    )
    return dict(found.fetchall())


def test_the_listed_migrations_are_those_that_there_are() -> None:
    applied = [migration.name for migration in schema._migrations().pending(_memory())]
    assert tuple(applied) == schema.MIGRATION_NAMES


def _memory() -> object:
    from sqlite_utils import Database

    return Database(memory=True)


def test_a_fresh_file_is_current(tmp_path: Path) -> None:
    path = tmp_path / "fresh"
    with creating.created(path):
        pass
    with closing(sqlite3.connect(path)) as database:
        assert schema.is_current(database)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_every_table_is_strict(database: sqlite3.Connection) -> None:
    listed = database.execute("PRAGMA table_list").fetchall()
    strict = {name: bool(is_strict) for _, name, _, _, _, is_strict in listed}
    ours = own_tables(database)
    assert set(Table) < set(ours)
    assert [name for name in ours if not strict[name]] == []


def test_journaled_rows_never_get_an_id_twice(database: sqlite3.Connection) -> None:
    ours = own_tables(database)
    lacking = [t for t in Table if t != "project" and "AUTOINCREMENT" not in ours[t]]
    assert lacking == []


def test_every_reference_has_an_index(database: sqlite3.Connection) -> None:
    """Without one, deleting a parent reads its children's whole table."""
    bare = []
    for table in own_tables(database):
        leading = {
            database.execute(f"PRAGMA index_info({index[1]})").fetchone()[2]
            for index in database.execute(f"PRAGMA index_list({table})").fetchall()
        }
        for reference in database.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            if reference[3] not in leading:
                bare.append(f"{table}.{reference[3]}")
    # Steps are never deleted; for a layer, UNIQUE (annotator, kind) is the index.
    assert set(bare) <= {"codebook_revision.step", "journal_step.target"}


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO annotator (uid, name) VALUES ('u', x'00')",
        "UPDATE statement SET confidence = 'high'",
        "UPDATE statement SET confidence = 0",
        "UPDATE statement SET confidence = 5",
        "UPDATE statement SET voice = 'shouted'",
        "UPDATE statement SET flagged = 2",
        "UPDATE statement SET fields = 'no json'",
        "UPDATE statement SET uid = NULL",
        "UPDATE entry SET kind = 'verdict'",
        'UPDATE span SET "end" = "start"',
        'UPDATE span SET "start" = -1',
        "UPDATE span SET role = 'hint'",
        "INSERT INTO article_state (layer, article, state) VALUES (1, 1, 'to_do')",
        "INSERT INTO project (id, uid) VALUES (2, 'other')",
    ],
)
def test_a_row_that_makes_no_sense_cannot_be_stored(project: Project, sql: str) -> None:
    builders.add_statement(project, builders.add_article(project))
    before = builders.everything(project)
    with (
        closing(connection.connect(project.path)) as database,
        pytest.raises(sqlite3.IntegrityError),
    ):
        database.execute(sql)
    assert builders.everything(project) == before


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM annotator",
        "DELETE FROM layer",
        "DELETE FROM article",
        "DELETE FROM article_text",
        "DELETE FROM entry WHERE kind = 'actor'",
        "DELETE FROM statement",
        "UPDATE span SET statement = 99",
        "INSERT INTO layer (uid, annotator, kind) VALUES ('u', 99, 'gold')",
    ],
)
def test_nothing_can_go_while_something_stands_on_it(project: Project, sql: str) -> None:
    builders.add_statement(project, builders.add_article(project))
    before = builders.everything(project)
    with (
        closing(connection.connect(project.path)) as database,
        pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"),
    ):
        database.execute(sql)
    assert builders.everything(project) == before


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("layer", LayerKind),
        ("entry", EntryKind),
        ("statement", Voice),
        ("span", Role),
        ("article_state", set(ArticleState) - {ArticleState.TO_DO}),
        ("journal_step", Action),
        ("journal_step", Standing),
    ],
)
def test_the_tables_know_the_same_words_as_the_code(
    database: sqlite3.Connection, table: str, words: set[str]
) -> None:
    listed = [part.split(")")[0] for part in own_tables(database)[table].split(" IN (")[1:]]
    assert {f"'{word}'" for word in words} in [set(part.split(", ")) for part in listed]


def test_the_tables_know_the_same_confidence_as_the_code(database: sqlite3.Connection) -> None:
    expected = f"confidence BETWEEN {MIN_CONFIDENCE} AND {MAX_CONFIDENCE}"
    assert expected in own_tables(database)["statement"]


def test_a_file_of_the_first_tables_is_brought_up_to_date_as_it_is(project: Project) -> None:
    builders.add_statement(project, builders.add_article(project))
    before = builders.everything(project)
    with closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        builders.as_first_tables(database)
    with Project.open(project.path) as again:
        assert builders.everything(again) == before
        again.sketch_articles()
        assert again.problems() == []
