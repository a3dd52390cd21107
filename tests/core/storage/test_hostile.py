"""A project file from elsewhere is data: what is not ours in it is refused before it can run."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from core import backups
from core.model.backup import Reason
from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.repairing import condition_of, repaired
from core.storage.backup import refuse_in_use, refuse_to_replace
from core.storage.encryption import set_passphrase
from core.storage.foreign import foreign
from tests.core import builders

SCHEMAS = {
    "a trigger": "CREATE TRIGGER spy AFTER INSERT ON statement BEGIN DELETE FROM article; END",
    "a trigger in the name of ours": "DROP TRIGGER article_search_insert;"
    "CREATE TRIGGER article_search_insert AFTER INSERT ON article BEGIN"
    " DELETE FROM statement; END",
    "a view": "CREATE VIEW everything AS SELECT * FROM article",
    "a view in the place of a table": "ALTER TABLE saved_search RENAME TO hidden;"
    "CREATE VIEW saved_search AS SELECT id, name, randomblob(1000000000) AS filter FROM hidden",
    "a table": "CREATE TABLE more (id)",
    "a generated column": "ALTER TABLE annotator ADD COLUMN more TEXT"
    " AS (hex(zeroblob(100000000)))",
    "a default": "ALTER TABLE annotator ADD COLUMN more TEXT DEFAULT 'x'",
    "an index of an expression": "CREATE INDEX more ON annotator (hex(zeroblob(id * 10000000)))",
    "a virtual table": "CREATE VIRTUAL TABLE more USING fts5 (body)",
    "statistics": "ANALYZE",
    "another list of migrations": "ALTER TABLE _sqlite_migrations RENAME COLUMN name TO nome",
    "a table that is lacking": "DROP TABLE saved_search",
}


@pytest.fixture
def path(project: Project) -> Path:
    builders.add_statement(project, builders.add_article(project))
    project.close()
    return project.path


def made_hostile(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(sql)


@pytest.mark.parametrize("what", SCHEMAS)
def test_what_is_not_ours_in_the_schema_is_refused(path: Path, what: str) -> None:
    made_hostile(path, SCHEMAS[what])
    before = path.read_bytes()
    for use in (Project.open, condition_of):
        with pytest.raises(Unavailable, match=r"does not put there|not all there"):
            use(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("what", SCHEMAS)
def test_the_work_in_such_a_file_is_saved_without_it(path: Path, what: str) -> None:
    made_hostile(path, SCHEMAS[what])
    done = repaired(path)
    assert done.target is not None
    assert condition_of(done.target).is_whole
    with Project.open(done.target) as project:
        assert project.statement_totals() == (1, 0)


def test_merging_such_a_file_runs_nothing_of_it(path: Path, tmp_path: Path) -> None:
    made_hostile(path, SCHEMAS["a trigger"])
    from core.cli import main

    mine = builders.make_project(tmp_path / "mine.glossator", "Zoe")
    mine.close()
    before = path.read_bytes()
    assert main(["merge", str(mine.path), str(path)]) in (0, 1, 3)
    assert path.read_bytes() == before


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_a_log_that_is_a_link_is_refused(path: Path, tmp_path: Path, ending: str) -> None:
    theirs = tmp_path / "precious.txt"
    theirs.write_text("precious")
    os.symlink(theirs, path.with_name(path.name + ending))
    with pytest.raises(Unavailable, match="is no file of its own"):
        Project.open(path)
    assert theirs.read_text() == "precious"


def named_in_its_journal(path: Path) -> Path:
    """A file of the user's that a journal beside the project names."""
    theirs = path.with_name("precious.txt")
    theirs.write_text("precious")
    name = str(theirs).encode()
    total = sum(name) & 0xFFFFFFFF
    magic = bytes.fromhex("d9d505f920a163d7")
    head = magic + bytes(4) + bytes(4) + (1).to_bytes(4, "big")
    head += (512).to_bytes(4, "big") + (4096).to_bytes(4, "big")
    tail = bytes(4) + name + len(name).to_bytes(4, "big") + total.to_bytes(4, "big") + magic
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(head.ljust(512, b"\0") + tail)
    return theirs


def imported(path: Path) -> None:
    with foreign(path, ["article"]) as database:
        list(database.rows("article", "id"))


LOOKS: dict[str, Callable[[Path], object]] = {
    "opened": Project.open,
    "checked": condition_of,
    "saved": repaired,
    "shown beside its backups": backups.held_now,
    "shown as a backup": backups.held_in,
    "asked for its backups": backups.listed,
    "backed up": lambda path: backups.make(path, Reason.ASKED),
    "overwritten by a copy": refuse_to_replace,
    "overwritten by a backup": refuse_in_use,
    "encrypted": lambda path: set_passphrase(path, "two long words"),
    "imported from": imported,
}


@pytest.mark.parametrize("how", LOOKS)
def test_a_file_that_a_journal_names_is_not_deleted(path: Path, how: str) -> None:
    """SQLite would take it for a list of journals."""
    theirs = named_in_its_journal(path)
    with suppress(Unavailable, Refused):
        LOOKS[how](path)
    assert theirs.read_text() == "precious"


def test_a_journal_that_names_another_file_is_refused(path: Path) -> None:
    named_in_its_journal(path)
    with pytest.raises(Unavailable, match="names another file"):
        Project.open(path)


def renumbered(sql: str, *values: object) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("PRAGMA ignore_check_constraints = ON")
            database.execute("PRAGMA foreign_keys = OFF")
            database.execute(sql, values)

    return spoil


ROWS: dict[str, Callable[[Path], None]] = {
    "parents in a ring": renumbered(
        "UPDATE entry SET parent = (SELECT max(id) FROM entry AS other WHERE other.kind ="
        " entry.kind AND other.id <> entry.id)"
    ),
    "deep JSON": renumbered("UPDATE entry SET aliases = ?", "[" * 900 + "]" * 900),
    "NUL in a name": renumbered("UPDATE annotator SET name = 'A' || char(0) || 'na' WHERE id = 1"),
    "bytes that are no text": renumbered("UPDATE statement SET note = CAST(x'ff41fe' AS TEXT)"),
    "a name without end": renumbered("UPDATE entry SET name = hex(zeroblob(3000000)) WHERE id = 1"),
    "a label that asks for much room": renumbered(
        "UPDATE journal_step SET label = '{a:>999999999}', label_values = '{\"a\": \"b\"}'"
    ),
    "half a character": renumbered("UPDATE statement SET note = CAST(x'eda080' AS TEXT)"),
}


@pytest.mark.parametrize("what", ROWS)
def test_rows_that_make_no_sense_end_in_a_sentence(path: Path, what: str) -> None:
    ROWS[what](path)
    told = "."
    try:
        is_whole = condition_of(path).is_whole
    except (Unavailable, Refused) as refusal:
        is_whole, told = False, str(refusal)
    assert not is_whole
    assert told.endswith(".")
    done = repaired(path)
    assert done.target is not None
    assert condition_of(done.target).is_whole


@pytest.mark.parametrize("what", ROWS)
def test_using_such_rows_ends_in_an_answer_or_a_sentence(path: Path, what: str) -> None:
    ROWS[what](path)
    told = "."
    try:
        with Project.open(path) as project:
            project.act_as("Anna")
            list(project.articles_by_uid())
            str(project.next_undo())
            str(project.codebook)
            project.undo()
    except (Unavailable, Refused) as refusal:
        told = str(refusal)
    assert told.endswith(".")


def test_a_file_in_another_encoding_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.glossator"
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(other)) as new:
        new.execute("PRAGMA encoding = 'UTF-16le'")
        (number,) = old.execute("PRAGMA application_id").fetchone()
        new.execute(f"PRAGMA application_id = {number}")
        new.executescript("\n".join(line for line in old.iterdump() if "article_search" not in line
                                    and not line.startswith("PRAGMA writable_schema")))  # fmt: skip
    with pytest.raises(Unavailable, match="does not put there"):
        Project.open(other)
