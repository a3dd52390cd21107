"""What may stand in the schema of a project file: what Glossator writes there, and nothing else.

A file may come from anywhere. A trigger, view, generated column or default of a stranger's would
run with the next query; here none gets so far.
"""

import re
import sqlite3
from functools import cache
from pathlib import Path

from core.model.phrase import Unsound
from core.storage import schema
from core.storage.tables import (
    foundation,
    handed_out,
    incoming,
    releases,
    seals,
    sources,
    verdicts,
)

_OTHERS = (
    'CREATE TABLE "_sqlite_migrations" ( "id" INTEGER PRIMARY KEY, "migration_set" TEXT,'
    ' "name" TEXT, "applied_at" TEXT )',
    'CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"'
    ' ON "_sqlite_migrations" ("migration_set", "name")',
    "CREATE TABLE sqlite_sequence(name,seq)",
    "CREATE TABLE 'article_search_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'article_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE 'article_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE 'article_search_config'(k PRIMARY KEY, v) WITHOUT ROWID",
)
_NEEDED = {
    "m001_foundation": foundation.TABLES,
    "m002_incoming": incoming.TABLES,
    "m003_verdicts": verdicts.TABLES,
    "m004_handed_out": handed_out.TABLES,
    "m006_releases": releases.TABLES,
    "m007_seals": seals.TABLES,
}
_MORE = (foundation.INDEXES, foundation.SEARCH, verdicts.INDEXES, handed_out.INDEXES)
_MIGRATIONS = "_sqlite_migrations"
_AUTOMATIC = re.compile(r"sqlite_autoindex_[a-z_]+_[0-9]+")


@cache
def _allowed() -> frozenset[str]:
    every = (*_NEEDED.values(), *_MORE, sources.INDEXES, _OTHERS)
    return frozenset(_plain(sql) for group in every for sql in group)


@cache
def _plain(sql: str) -> str:
    return " ".join(sql.split())


def refuse_strange(connection: sqlite3.Connection, path: Path) -> None:
    """Unsound where there is something else, or a table is lacking that was made.

    Nothing of what is found there is run: the list of it is read as rows.
    """
    (encoding,) = connection.execute("PRAGMA encoding").fetchone()
    found = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    strange = [name for kind, name, sql in found if not _is_ours(kind, name, sql)]
    if _MIGRATIONS not in strange:
        schema.refuse_newer(connection)
    if strange or encoding != "UTF-8":
        raise Unsound(
            "“{name}” holds something that Glossator does not put there ({what}): it is damaged, "
            "or made by somebody else. It was not changed; keep it, and open a backup or run "
            "“glossator check --repair” on it.",
            name=path.name,
            what=str(strange[0] if strange else encoding),
        )
    there = {_plain(sql) for _, _, sql in found if isinstance(sql, str)}
    applied = schema.applied(connection)
    for migration, tables in _NEEDED.items():
        if any((_plain(sql) in there) != (migration in applied) for sql in tables):
            raise Unsound(
                "The tables of “{name}” are not all there, or not by its own account. It was not "
                "changed; keep it, and open a backup or run “glossator check --repair” on it.",
                name=path.name,
            )


def _is_ours(kind: object, name: object, sql: object) -> bool:
    if sql is None:
        return kind == "index" and _AUTOMATIC.fullmatch(str(name)) is not None
    return isinstance(sql, str) and _plain(sql) in _allowed()
