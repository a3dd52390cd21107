"""A backup, or a project whose backups are shown, may be a stranger's file: it is data."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core import backups
from core.model.backup import Reason
from core.model.phrase import Unavailable, Unsound
from core.project import Project
from core.storage import holdings
from tests.core import builders
from tests.core.storage.endless import lead_around

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
SCHEMAS = {
    "a project without end": "ALTER TABLE project RENAME TO hidden;"
    f"CREATE VIEW project AS {ENDLESS} SELECT max(i) AS uid FROM n",
    "articles that take all memory": "ALTER TABLE article RENAME TO hidden;"
    "CREATE VIEW article AS SELECT 1 AS id, hex(zeroblob(400000000)) AS title",
    "a virtual table": "ALTER TABLE saved_search RENAME TO hidden;"
    "CREATE VIRTUAL TABLE saved_search USING fts5 (name)",
    "a trigger": "CREATE TRIGGER spy AFTER INSERT ON statement BEGIN DELETE FROM article; END",
    "a table that is lacking": "DROP TABLE entry",
}
LOOKS: tuple[Callable[[Path], object], ...] = (
    backups.held_in,
    backups.held_now,
    lambda path: backups.make(path, Reason.ASKED),
    lambda path: backups.restore(path.with_name("none.glossator"), path),
    lambda path: backups.open_a_copy(path, path.with_name("copy.glossator")),
)


@pytest.fixture
def path(project: Project) -> Path:
    builders.add_statement(project, builders.add_article(project))
    project.close()
    return project.path


def made_hostile(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(f"PRAGMA foreign_keys = OFF; {sql}")


@pytest.mark.parametrize("what", SCHEMAS)
def test_nothing_of_it_runs_where_it_is_looked_at(path: Path, what: str) -> None:
    made_hostile(path, SCHEMAS[what])
    before = path.read_bytes()
    for look in LOOKS:
        with pytest.raises(Unavailable, match=r"does not put there|not all there"):
            look(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_one_of_endless_rows_is_told_of_in_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holdings, "_SECONDS", 0.2)
    with closing(sqlite3.connect(path)) as database:
        database.executemany(
            "INSERT INTO entry (uid, kind, name, aliases, definition, examples, counter_examples,"
            " retired, position) VALUES (?1, 'actor', ?1, '[]', '', '[]', '[]', 0, 1)",
            [(f"entry {number}",) for number in range(1_000)],
        )
        database.execute("INSERT INTO article_text VALUES (99, 'x', hex(zeroblob(50000)))")
        database.commit()
    lead_around(path, "entry")
    for look in (backups.held_in, backups.held_now):
        with pytest.raises(Unsound, match="far more than its size"):
            look(path)


def test_a_hostile_one_is_in_the_list_with_what_is_wrong_with_it(path: Path) -> None:
    made = backups.make(path, Reason.ASKED)
    assert made.path is not None
    made_hostile(made.path, SCHEMAS["a project without end"])
    (found,) = backups.listed(path)
    assert found.holdings is None
    assert "does not put there" in str(found.trouble)


def test_a_project_of_a_newer_version_that_gives_way_to_a_backup_is_not_called_damaged(
    path: Path,
) -> None:
    made = backups.make(path, Reason.ASKED)
    assert made.path is not None
    with closing(sqlite3.connect(path)) as database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('glossator', 'm999')"
        )
        database.commit()
    restored = backups.restore(path, made.path)
    assert restored.kept is not None
    assert "before restore" in restored.kept.name
