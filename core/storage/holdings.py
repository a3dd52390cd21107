"""What a project file holds, by tables that it has had from the first version on.

So a backup of any age is looked at as it lies, and nothing in it is changed.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from core.model.backup import Holdings, LayerHeld
from core.model.phrase import Unavailable
from core.storage import schema
from core.storage.connection import snapshot
from core.storage.engine import limit
from core.storage.files import log_of
from core.storage.open_files import open_file
from core.storage.troubles import translated

_BUSY_SECONDS = 5.0


def at_rest(path: Path) -> sqlite3.Connection:
    """A connection to a backup, which is not touched by it."""
    if not path.is_file():
        raise Unavailable("There is no project “{path}”.", path=path)
    return _guarded(path, "mode=ro&immutable=1" if log_of(path) is None else "mode=ro")


def opened(path: Path) -> sqlite3.Connection:
    """A connection to a project that others may be writing: for reading, whatever its tables."""
    if not path.is_file():
        raise Unavailable("There is no project “{path}”.", path=path)
    connection = _guarded(path, "mode=rw")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _guarded(path: Path, mode: str) -> sqlite3.Connection:
    connection = open_file(path, mode, _BUSY_SECONDS)
    limit(connection, sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    return connection


def held_in(backup: Path) -> Holdings:
    """Of a file at rest; Unavailable or Refused if it cannot be read."""
    with translated(), closing(at_rest(backup)) as connection:
        return of(connection, backup.name)


def held_now(project: Path) -> Holdings:
    """Of a project that may be open; Unavailable or Refused if it cannot be read."""
    with translated(), closing(opened(project)) as connection, snapshot(connection):
        return of(connection, project.name)


def of(connection: sqlite3.Connection, name: str) -> Holdings:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    found = application == schema.APPLICATION_ID
    row = connection.execute("SELECT uid FROM project").fetchone() if found else None
    if row is None:
        raise Unavailable("“{name}” is not a Glossator project.", name=name)
    step, changed = connection.execute(
        "SELECT seq, at FROM journal_step ORDER BY seq DESC LIMIT 1"
    ).fetchone() or (0, "")
    (articles,) = connection.execute("SELECT count(*) FROM article").fetchone()
    (entries,) = connection.execute("SELECT count(*) FROM entry WHERE retired = 0").fetchone()
    layers = connection.execute(
        "SELECT annotator.name, layer.kind, count(statement.id) FROM layer"
        " JOIN annotator ON annotator.id = layer.annotator"
        " LEFT JOIN statement ON statement.layer = layer.id"
        " GROUP BY layer.id ORDER BY layer.kind, annotator.name"
    )
    held = tuple(LayerHeld(str(who), str(kind), int(count)) for who, kind, count in layers)
    return Holdings(str(row[0]), int(step), str(changed), int(articles), int(entries), held)
