"""Databases of other programs are data, whatever stands in them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.model.phrase import Refused
from core.project import Project
from core.storage import foreign as module
from core.storage.foreign import foreign, is_database
from tests.core.storage.endless import make_endless


def database(path: Path, *sql: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for each in ("CREATE TABLE notes (id INTEGER PRIMARY KEY, words)", *sql):
            connection.execute(each)
        connection.commit()
    return path


def rows(path: Path, *columns: str, table: str = "notes") -> list[tuple[object, ...]]:
    with foreign(path, ["notes"]) as found:
        return list(found.rows(table, *columns))


def test_rows_come_in_their_order_and_a_blob_is_unset(tmp_path: Path) -> None:
    path = database(tmp_path / "a", "INSERT INTO notes VALUES (2, 'b'), (1, 'a'), (3, x'00ff')")
    assert rows(path, "id", "words") == [(1, "a"), (2, "b"), (3, None)]


def test_bytes_that_are_no_text_are_replaced(tmp_path: Path) -> None:
    path = database(tmp_path / "a", "INSERT INTO notes VALUES (1, CAST(x'61ff' AS TEXT))")
    assert rows(path, "words") == [("a\ufffd",)]


def test_rows_after_bytes_that_are_no_text_come_once_and_in_their_order(tmp_path: Path) -> None:
    many = (
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)"
        " INSERT INTO notes SELECT n, 'é' FROM numbers"
    )
    spoil = "UPDATE notes SET words = CAST(x'ff' AS TEXT) WHERE id IN (450, 800)"
    found = rows(database(tmp_path / "a", many, spoil), "id", "words")
    expected = [(n, "\ufffd" if n in (450, 800) else "é") for n in range(1, 901)]
    assert found == expected


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE VIEW other AS SELECT * FROM notes",
        "CREATE VIRTUAL TABLE other USING fts5(words)",
    ],
)
def test_only_plain_tables_are_there(tmp_path: Path, planted: str) -> None:
    path = database(tmp_path / "a", planted)
    with foreign(path, ["notes", "other"]) as found:
        assert not found.has("other")
        with pytest.raises(Refused):
            list(found.rows("other", "words"))


def test_a_computed_column_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    path = database(tmp_path / "a", "ALTER TABLE notes ADD more AS (hex(zeroblob(1000000000)))")
    with foreign(path, ["notes"]) as found:
        assert found.columns["notes"] == {"id", "words"}


def test_a_table_that_was_not_asked_for_cannot_be_read(tmp_path: Path) -> None:
    path = database(tmp_path / "a", "CREATE TABLE secrets (words)")
    with pytest.raises(Refused, match=r"not authorized|prohibited"):
        rows(path, "words", table="secrets")


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'other' AS other", "DELETE FROM notes", "DROP TABLE notes", "PRAGMA journal_mode",
        "CREATE TABLE more (id)", "SELECT load_extension('x')", "SELECT hex(words) FROM notes",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    ],
)  # fmt: skip
def test_nothing_but_reading_is_allowed(tmp_path: Path, sql: str) -> None:
    path = database(tmp_path / "a")
    with foreign(path, ["notes"]) as found, pytest.raises(sqlite3.DatabaseError):
        found._connection.execute(sql).fetchall()


def test_reading_that_takes_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database(tmp_path / "a")
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany("INSERT INTO notes VALUES (?, 'x')", ((n,) for n in range(50_000)))
        connection.commit()
    monkeypatch.setattr(module, "_SECONDS", -1_000.0)
    with pytest.raises(Refused, match="interrupted"):
        rows(path, "words")


def test_a_value_that_is_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database(tmp_path / "a", f"INSERT INTO notes VALUES (1, '{'x' * 5_000}')")
    monkeypatch.setattr(module, "_LONGEST_VALUE", 1_000)
    with pytest.raises(Refused, match="too big"):
        rows(path, "words")


def test_a_file_that_is_cut_short_is_refused(tmp_path: Path) -> None:
    path = database(tmp_path / "a")
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Refused, match="cut short"):
        rows(path, "id")


def test_the_open_project_is_left_alone(project: Project) -> None:
    assert not is_database(project.path)
    with pytest.raises(Refused, match="the project that is open"):
        rows(project.path, "id")


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    path = database(tmp_path / "a", "INSERT INTO notes VALUES (1, 'a')")
    before = path.read_bytes()
    path.chmod(0o444)
    rows(path, "id")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_small_file_of_endless_rows_is_refused(tmp_path: Path) -> None:
    path = make_endless(database(tmp_path / "a"), "notes")
    assert path.stat().st_size < 1_000_000
    with pytest.raises(Refused, match="far more than its size"):
        rows(path, "id")


def test_one_long_text_that_every_row_holds_is_refused(tmp_path: Path) -> None:
    path = database(
        tmp_path / "a", "INSERT INTO notes (words) VALUES " + ", ".join(["('a')"] * 1_000),
        f"ALTER TABLE notes ADD COLUMN more TEXT DEFAULT '{'x' * 90_000}'",
    )  # fmt: skip
    with pytest.raises(Refused, match="far more than its size"):
        rows(path, "more")


def test_what_stands_in_the_log_counts_to_the_size(tmp_path: Path) -> None:
    path = database(tmp_path / "a")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executemany("INSERT INTO notes (words) VALUES (?)", [("x" * 400,)] * 20_000)
        connection.commit()
        assert len(rows(path, "words")) == 20_000
