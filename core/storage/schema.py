"""The tables of a project file and the steps that lead to them.

Migrations are ordered, and all that a file lacks run in one transaction. A released migration is
never edited: a change to the tables is a new function at the end.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from core.model.phrase import Unavailable
from core.storage import seals
from core.storage.tables import foundation, handed_out, incoming, releases, sources, verdicts
from core.storage.tables import seals as seal_tables

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x474C4F53  # "GLOS"
MIGRATION_NAMES = (
    "m001_foundation",
    "m002_incoming",
    "m003_verdicts",
    "m004_handed_out",
    "m005_sources",
    "m006_releases",
    "m007_seals",
)
"""In order; kept beside the functions so that opening a current file loads no library."""


def _execute(db: "Database", statements: tuple[str, ...]) -> None:
    for sql in statements:
        db.execute(sql)


@cache
def _migrations() -> "Migrations":
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("glossator")

    @migrations(name="m001_foundation")
    def first(db: "Database") -> None:
        _execute(db, (*foundation.TABLES, *foundation.INDEXES, *foundation.SEARCH))

    @migrations(name="m002_incoming")
    def files(db: "Database") -> None:
        _execute(db, incoming.TABLES)

    @migrations(name="m003_verdicts")
    def adjudication(db: "Database") -> None:
        _execute(db, (*verdicts.TABLES, *verdicts.INDEXES))

    @migrations(name="m004_handed_out")
    def versions(db: "Database") -> None:
        _execute(db, (*handed_out.TABLES, *handed_out.INDEXES, *handed_out.FIRST_VERSIONS))

    @migrations(name="m005_sources")
    def values(db: "Database") -> None:
        _execute(db, sources.INDEXES)

    @migrations(name="m006_releases")
    def outgoing(db: "Database") -> None:
        _execute(db, releases.TABLES)

    @migrations(name="m007_seals")
    def sums(db: "Database") -> None:
        _execute(db, seal_tables.TABLES)
        seals.seal(db.conn)

    return migrations


def migrate(connection: sqlite3.Connection, first: Callable[[], None] = lambda: None) -> None:
    """Bring the file to the newest tables; Unavailable if a newer Glossator wrote it.

    `first` is done before it is changed.
    """
    refuse_newer(connection)
    if is_current(connection):
        return
    first()
    from sqlite_utils import Database

    # At once as a writer: of two programs that open an older file together, one waits and finds
    # it brought up to date.
    connection.execute("BEGIN IMMEDIATE")
    try:
        _migrations().apply(Database(connection))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def refuse_newer(connection: sqlite3.Connection) -> None:
    """Unavailable if the file has been through a migration that this version does not know."""
    if set(applied(connection)) - set(MIGRATION_NAMES):
        raise Unavailable(
            "This project was written by a newer version of Glossator. "
            "It is unchanged; install the newer version to open it."
        )


def is_current(connection: sqlite3.Connection) -> bool:
    return set(applied(connection)) == set(MIGRATION_NAMES)


def applied(connection: sqlite3.Connection) -> list[str]:
    known = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    ).fetchone()
    if known is None:
        return []
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = 'glossator' ORDER BY rowid"
    )
    return [name for (name,) in rows]
