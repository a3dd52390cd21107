"""Versions of layers and of the codebook: by them a merge knows which of two files is newer.

Each step that lets a layer say something else gives it a version of its own, by a random name;
copies of a file share those from before they parted. A merge takes over the versions of what it
takes over. So one file is newer than another if it knows the other's last version, whatever their
clocks say.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from core.model.ids import new_uid

CODEBOOK = ""
"""Stands where a layer's uid would stand."""
_KEPT = "kept: "
"""Begins what stands there for the versions over which a layer was kept as it is here."""


def advance(
    connection: sqlite3.Connection, step: int, layers: Iterable[int], *, codebook: bool
) -> None:
    """What a step changed has a new version, but for what the step took over with its own."""
    numbers = sorted(layers)
    places = ", ".join("?" * len(numbers))
    found = connection.execute(f"SELECT uid FROM layer WHERE id IN ({places})", numbers).fetchall()
    inherited = {
        uid for (uid,) in connection.execute("SELECT layer FROM version WHERE step = ?", (step,))
    }
    _add_own(connection, step, (uid for (uid,) in found if uid not in inherited))
    if codebook:
        _add_own(connection, step, (CODEBOOK,))


def replayed(connection: sqlite3.Connection, source: int, step: int, *, is_undo: bool) -> None:
    """An undo or redo makes new versions too, but for merges: it lets what came in be unknown."""
    own = connection.execute(
        "SELECT DISTINCT layer FROM version WHERE step = ? AND inherited = 0", (source,)
    ).fetchall()
    _add_own(connection, step, (layer for (layer,) in own))
    connection.execute(
        "UPDATE version SET in_force = ? WHERE step = ? AND inherited = 1",
        (int(not is_undo), source),
    )


def _add_own(connection: sqlite3.Connection, step: int, layers: Iterable[str]) -> None:
    connection.executemany(
        "INSERT INTO version (uid, layer, step, inherited, in_force) VALUES (?, ?, ?, 0, 1)",
        [(new_uid(), layer, step) for layer in layers],
    )


def known(connection: sqlite3.Connection, layer: str) -> tuple[str, ...]:
    """The versions of a layer that are known here, the newest last."""
    found = connection.execute(
        "SELECT uid FROM version WHERE layer = ? AND in_force = 1 ORDER BY id", (layer,)
    )
    return tuple(uid for (uid,) in found)


def newest_own(connection: sqlite3.Connection, layer: str) -> tuple[str, ...]:
    """The last version that was made here, if there is one."""
    found = connection.execute(
        "SELECT uid FROM version WHERE layer = ? AND in_force = 1 AND inherited = 0"
        " ORDER BY id DESC LIMIT 1",
        (layer,),
    )
    return tuple(uid for (uid,) in found)


def inherit(
    connection: sqlite3.Connection,
    step: int,
    layer: str,
    versions: Sequence[str],
    codebook: str | None = None,
) -> int:
    """Know what a file that came in knows, and how many versions of that are new here; `codebook`:
    what its last version of that said."""
    have = set(known(connection, layer))
    new = [uid for uid in versions if uid not in have]
    connection.executemany(
        "INSERT INTO version (uid, layer, step, inherited, in_force, codebook)"
        " VALUES (?, ?, ?, 1, 1, ?)",
        [(uid, layer, step, codebook if uid == versions[-1] else None) for uid in new],
    )
    return len(new)


def keep(connection: sqlite3.Connection, step: int, layer: str, over: str) -> int:
    """Remember that a layer was kept as it is here over that version of it; 1 if that is new."""
    return inherit(connection, step, _KEPT + layer, (over,))


def was_kept(connection: sqlite3.Connection, layer: str, over: str) -> bool:
    return over in known(connection, _KEPT + layer)


def codebook_of(connection: sqlite3.Connection, version: str) -> tuple[int | None, str | None]:
    """The revision here that is that version of the codebook, or what it said where it was made."""
    row = connection.execute(
        "SELECT number, codebook FROM version"
        " LEFT JOIN codebook_revision ON codebook_revision.step = version.step AND inherited = 0"
        " WHERE layer = '' AND uid = ? AND in_force = 1",
        (version,),
    ).fetchone()
    return (None, None) if row is None else row


def came_in_with(connection: sqlite3.Connection, version: str) -> int | None:
    """The revision that was in force here once that version of another file had come in."""
    (number,) = connection.execute(
        "SELECT max(number) FROM version JOIN codebook_revision"
        " ON codebook_revision.step <= version.step"
        " WHERE layer = '' AND uid = ? AND in_force = 1",
        (version,),
    ).fetchone()
    return None if number is None else int(number)


def begin(connection: sqlite3.Connection, step: int, layer: str, versions: Sequence[str]) -> None:
    """Let a new file, made in its first step, begin with versions of the file it is made from."""
    connection.executemany(
        "INSERT INTO version (uid, layer, step, inherited, in_force) VALUES (?, ?, ?, 0, 1)",
        [(uid, layer, step) for uid in versions],
    )
