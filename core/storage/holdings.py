"""What a project file holds, by tables that it has had from the first version on.

So a backup of any age is looked at as it lies, and nothing in it is changed.
"""

import json
import sqlite3
from collections.abc import Iterator, Set
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from core.model.backup import Holdings, LayerHeld
from core.model.phrase import Refused, Unavailable, Unsound
from core.storage import logs
from core.storage.connection import prepare, refuse_foreign, snapshot
from core.storage.engine import errors
from core.storage.files import log_of
from core.storage.open_files import open_file
from core.storage.rows import Table
from core.storage.stray_logs import refuse_strangers_log
from core.storage.troubles import name_of, translated

_BUSY_SECONDS = 5.0
_SECONDS, _SECONDS_PER_MB = 10.0, 1.0
"""By the clock, to look into a file and for each megabyte of it."""
_OPERATIONS_BETWEEN_LOOKS = 20_000


def at_rest(path: Path) -> sqlite3.Connection:
    """A connection to a backup, which is not touched by it."""
    if not path.is_file():
        raise Unavailable("There is no project “{path}”.", path=path)
    return _guarded(path, "mode=ro&immutable=1" if log_of(path) is None else "mode=ro")


def opened(path: Path) -> sqlite3.Connection:
    """A connection to a project that others may be writing: for reading, whatever its tables."""
    if not path.is_file():
        raise Unavailable("There is no project “{path}”.", path=path)
    logs.refuse_damaged(path)  # SQLite would cut it off where the damage is
    refuse_strangers_log(path)
    connection = _guarded(path, "mode=rw")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _guarded(path: Path, mode: str) -> sqlite3.Connection:
    """Both may be a stranger's: what is not ours in them must not run."""
    refuse_foreign(path)
    connection = open_file(path, mode, _BUSY_SECONDS)
    try:
        prepare(connection, path)
    except BaseException:
        connection.close()
        raise
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
    with _bounded(connection, name):
        row = connection.execute("SELECT uid FROM project").fetchone()
        if row is None:
            raise Unsound("“{name}” is not a Glossator project.", name=name)
        step, changed = connection.execute(
            "SELECT seq, at FROM journal_step ORDER BY seq DESC LIMIT 1"
        ).fetchone() or (0, "")
        # Of an id, and not of rows: else SQLite counts at one go, and heeds no bound.
        (articles,) = connection.execute("SELECT count(id) FROM article").fetchone()
        (entries,) = connection.execute("SELECT count(id) FROM entry WHERE retired = 0").fetchone()
        layers = connection.execute(
            "SELECT annotator.name, layer.kind, count(statement.id) FROM layer"
            " JOIN annotator ON annotator.id = layer.annotator"
            " LEFT JOIN statement ON statement.layer = layer.id"
            " GROUP BY layer.id ORDER BY layer.kind, annotator.name"
        )
        held = tuple(LayerHeld(str(who), str(kind), int(count)) for who, kind, count in layers)
    return Holdings(str(row[0]), int(step), str(changed), int(articles), int(entries), held)


@dataclass(frozen=True, slots=True)
class Thing:
    """A row of a project, in whichever file: by its uid, or by its number where it has none."""

    kind: str
    uid: str
    number: int | None


def held_of(things: Set[Thing], backup: Path) -> frozenset[Thing]:
    """Those of these that a file at rest holds; none of one that cannot be read."""
    with (
        suppress(Unavailable, Refused),
        translated(),
        closing(at_rest(backup)) as connection,
        _bounded(connection, backup.name),
    ):
        return frozenset(_those_in(connection, things))
    return frozenset()


def _those_in(connection: sqlite3.Connection, things: Set[Thing]) -> Iterator[Thing]:
    """A number is given once in a project, so that it means the same in all its files."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    for kind in {each.kind for each in things} & set(map(str, Table)) & tables:
        of_kind = [each for each in things if each.kind == kind]
        uids = _there(connection, kind, "uid", [each.uid for each in of_kind if each.uid])
        numbers = _there(connection, kind, "id", [each.number for each in of_kind if not each.uid])
        for each in of_kind:
            if each.uid in uids if each.uid else each.number in numbers:
                yield each


def _there(
    connection: sqlite3.Connection, kind: str, column: str, wanted: list[str] | list[int | None]
) -> set[object]:
    if not wanted:
        return set()
    rows = connection.execute(
        f"SELECT {column} FROM {kind} WHERE {column} IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    return {value for (value,) in rows}


@contextmanager
def _bounded(connection: sqlite3.Connection, name: str) -> Iterator[None]:
    """Within it, reading ends in time: pages that point at each other make a small file endless."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    until = monotonic() + _SECONDS + _SECONDS_PER_MB * int(pages) * int(size) / 1024**2
    connection.set_progress_handler(lambda: monotonic() > until, _OPERATIONS_BETWEEN_LOOKS)
    try:
        yield
    except errors("OperationalError") as error:
        if name_of(error) != "SQLITE_INTERRUPT":
            raise
        raise Unsound(
            "“{name}” holds far more than its size; it may be damaged.", name=name
        ) from error
    finally:
        connection.set_progress_handler(None, 0)
