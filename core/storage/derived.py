"""What a project file holds beside anybody's work, and could make anew from the rest: indexes,
the search index, sketches of texts, the counters of ids."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from core.model.phrase import Phrase
from core.storage.rows import Table
from core.storage.tables import foundation
from core.storage.troubles import name_of
from core.text.canonical import digest
from core.text.near_duplicates import METHOD, sketch_of

_MOST_LINES = 100
_OF_INDEX = re.compile(
    r"row \d+ missing from index |wrong # of entries in index |non-unique entry in index "
    r"|.*\barticle_search\b|.*\bFTS5\b"
)


def structure(connection: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong with pages, rows and indexes."""
    lines = connection.execute(f"PRAGMA integrity_check({_MOST_LINES})")
    return [line for (line,) in lines if line != "ok"]


def is_of_index(line: str) -> bool:
    """Whether a complaint of SQLite's is about an index alone, of which no row hangs."""
    return _OF_INDEX.match(line) is not None


def problems(connection: sqlite3.Connection) -> Iterator[Phrase]:
    indexes = [line for line in structure(connection) if is_of_index(line)]
    if indexes:
        yield Phrase.of(
            "An index does not fit its rows: {line}. Rows are found by it, and none is lost.",
            line=indexes[0],
        )
    yield from _search(connection)
    yield from _sketches(connection)
    yield from _counters(connection)


def _search(connection: sqlite3.Connection) -> Iterator[Phrase]:
    missing, orphans = (
        connection.execute(sql).fetchone()[0]
        for sql in (
            "SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM article_search_docsize)",
            "SELECT count(*) FROM article_search_docsize WHERE id NOT IN (SELECT id FROM article)",
        )
    )
    if missing or orphans:
        yield Phrase.of(
            "The search index misses articles ({missing}), or holds some that are gone "
            "({orphans}). Texts and statements are safe.",
            missing=missing,
            orphans=orphans,
        )
    elif not _holds_the_texts(connection) and _are_as_imported(connection):
        yield Phrase(
            "The search index does not hold the words of the texts. Texts and statements are safe."
        )


def _are_as_imported(connection: sqlite3.Connection) -> bool:
    """Whether the texts are what the index was made of: else these are what is wrong."""
    texts = connection.execute("SELECT sha256, body FROM article_text")
    return all(digest(body) == sha256 for sha256, body in texts)


def _holds_the_texts(connection: sqlite3.Connection) -> bool:
    """Compared word by word, which SQLite does in what may be written alone: in a copy."""
    if not isinstance(connection, sqlite3.Connection):
        return True  # each page of an encrypted file has a sum of its own
    with closing(sqlite3.connect("", isolation_level=None)) as copy:
        connection.backup(copy)
        try:
            copy.execute(
                "INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError as error:
            if name_of(error).startswith("SQLITE_CORRUPT"):
                return False
            raise
    return True


def _sketches(connection: sqlite3.Connection) -> Iterator[Phrase]:
    wrong = len(_wrong_sketches(connection))
    if wrong:
        yield Phrase.of(
            "What near-duplicates are found by is wrong for {count} of the texts. "
            "The texts are safe.",
            count=wrong,
        )


def _wrong_sketches(connection: sqlite3.Connection) -> list[str]:
    """The texts whose sketch is not theirs; those of texts that are damaged are not looked at."""
    found = connection.execute(
        "SELECT sha256, bands, body FROM article_sketch LEFT JOIN article_text USING (sha256)"
        " WHERE method = ?",
        (METHOD,),
    )
    return [sha256 for sha256, bands, body in found if body is None or sketch_of(body) != bands]


def _counters(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for table, behind in _behind(connection):
        yield Phrase.of(
            "The next row of {table} would get a number that was given before ({number}).",
            table=table,
            number=behind,
        )


def _behind(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Tables whose counter of ids is below an id that was given, and the highest of these."""
    told = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    for table in (*Table, "journal_step"):
        if table is Table.PROJECT:
            continue
        column = "seq" if table == "journal_step" else "id"
        (highest,) = connection.execute(
            f"SELECT max(coalesce((SELECT max({column}) FROM {table}), 0), coalesce("
            "(SELECT max(row_id) FROM journal_change WHERE table_name = ?), 0))",
            (table,),
        ).fetchone()
        if highest > 0 and not (isinstance(told.get(table), int) and told[table] >= highest):
            yield str(table), highest


@contextmanager
def made_anew(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection | None]:
    """A copy in which it is; None of an encrypted file, each page of which has a sum of its own.

    What cannot be made anew is left as it is.
    """
    if not isinstance(connection, sqlite3.Connection):
        yield None
        return
    with closing(sqlite3.connect("", isolation_level=None)) as copy:
        connection.backup(copy)
        with suppress(sqlite3.DatabaseError):
            rebuild(copy)
        yield copy


def rebuild(connection: sqlite3.Connection) -> None:
    """Make it all anew, inside the running transaction."""
    for name in ("article_search_insert", "article_search_delete", "article_search_update"):
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    connection.execute("DROP TABLE IF EXISTS article_search")
    connection.execute("DROP VIEW IF EXISTS article_document")
    for sql in foundation.SEARCH:
        connection.execute(sql)
    connection.execute("REINDEX")  # first: texts are found by an index
    connection.execute("INSERT INTO article_search (article_search) VALUES ('rebuild')")
    connection.executemany(
        "DELETE FROM article_sketch WHERE sha256 = ?",
        [(sha256,) for sha256 in _wrong_sketches(connection)],
    )
    raise_counters(connection)


def raise_counters(connection: sqlite3.Connection) -> None:
    """Let no number be given twice."""
    for table, highest in list(_behind(connection)):
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute(
            "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, highest)
        )
