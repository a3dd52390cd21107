"""Logs beside a project that came from elsewhere: copied with it, after it, or from another one.

SQLite takes any log under the project's name for its own, though no mark in it says whose it is.
Where files are copied one by one, what would come of it is tried on a copy first. A log that
belongs to the project brings it forward: its own last step is still there, and others follow.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from core.storage import engine, logs, seals
from core.storage.engine import errors
from core.storage.files import beside
from core.storage.open_files import is_open_here
from core.storage.unfinished import passing_folder

_LOG, _JOURNAL, _MEMORY = "-wal", "-journal", "-shm"
_ASIDE = "set-aside"


@dataclass(frozen=True)
class _State:
    """What a project is known by: its uid, and its newest step with the time of that."""

    uid: str
    seq: int
    at: str
    is_sound: bool


def has_log(path: Path) -> bool:
    """Whether the header says that there is one. No connection of this process may be open."""
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\2\2"


def settled(path: Path, *, is_crash: bool) -> Path | None:
    """Put a log aside that does not belong to the project; where it stands now.

    Unavailable, and nothing is changed, if the project is sound neither with nor without it. No
    connection may be open. `is_crash`: whoever had the project last did not close it, so that a
    journal beside it is hers, of a change that was never finished.
    """
    ending = next((each for each in (_LOG, _JOURNAL) if is_filled(beside(path, each))), None)
    if ending is None or (ending == _JOURNAL and is_crash):
        return None
    with passing_folder() as folder:
        alone, together = folder / "alone", folder / "together"
        for copy in (alone, together):
            shutil.copyfile(path, copy)
        shutil.copyfile(beside(path, ending), beside(together, ending))
        without = _state(alone)
        is_sound = without is not None and without.is_sound
        if without is not None and (ending == _LOG or not is_sound):
            having = _state(together)
            if having is not None and having.is_sound and _follows(together, without, having):
                return None
    if not is_sound:
        raise Unavailable(
            "“{name}” and “{log}” beside it do not fit together, and neither is whole without the "
            "other. Nothing was changed; wait until the folder is up to date, or open a backup.",
            name=path.name,
            log=beside(path, ending).name,
        )
    return put_aside(path, ending)


def refuse_strangers_log(path: Path) -> None:
    """Unavailable where a crash has left the log of another file beside this one, as happens where
    a backup is copied over a project by hand. Tried on a copy; where that cannot be, it passes.
    """
    log = beside(path, _LOG)
    if not is_filled(log) or is_open_here(path) or logs.is_held(path):
        return
    try:
        without = _newest(path, "mode=ro&immutable=1")
        with passing_folder() as folder:
            together = folder / "together"
            shutil.copyfile(path, together)
            shutil.copyfile(log, beside(together, _LOG))
            having = _newest(together, "mode=rw")
            if without is None or (having and _follows(together, without, having)):
                return
    except OSError:
        return
    if not is_filled(log) or logs.is_held(path):
        return  # somebody is at work by now
    raise Unavailable(
        "“{log}” beside “{name}” was left there by another file of that name, and would damage it. "
        "Nothing was changed; move “{log}” away to open the project without it.",
        name=path.name,
        log=log.name,
    )


def _newest(path: Path, mode: str) -> _State | None:
    """As `_state`, without looking through all of the file."""
    try:
        with closing(engine.passing(path, mode)) as connection:
            return _told(connection)
    except _unreadable():
        return None


def _unreadable() -> tuple[type[Exception], ...]:
    """With the log of another key, the file’s own looks like a wrong one."""
    return (*errors("DatabaseError"), UnicodeDecodeError, TypeError, Refused)


def _told(connection: sqlite3.Connection, *, is_sound: bool = True) -> _State:
    (uid,) = connection.execute("SELECT uid FROM project").fetchone()
    newest = connection.execute(
        "SELECT seq, at FROM journal_step ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    seq, at = newest or (0, "")
    return _State(str(uid), seq, at, is_sound)


def is_filled(path: Path) -> bool:
    """Whether something stands in that log."""
    return path.exists() and path.stat().st_size > 0


def _state(path: Path) -> _State | None:
    """None where it cannot even be told which project it is."""
    try:
        with closing(engine.passing(path, "mode=rw")) as connection:
            return _told(connection, is_sound=_is_sound(connection))
    except _unreadable():
        return None


def _is_sound(connection: sqlite3.Connection) -> bool:
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except errors("DatabaseError"):
        return False
    return bool(verdict == "ok")


def _follows(path: Path, before: _State, after: _State) -> bool:
    """Whether the later state still holds the last step of the earlier one."""
    if before.uid != after.uid or after.seq < before.seq:
        return False
    if before.seq == 0:
        return True
    with closing(engine.passing(path, "mode=rw")) as connection:
        step = connection.execute("SELECT at FROM journal_step WHERE seq = ?", (before.seq,))
        return bool(step.fetchone() == (before.at,)) and _are_whole(connection, before, after)


def _are_whole(connection: sqlite3.Connection, before: _State, after: _State) -> bool:
    """Whether all steps are there by which the log brought the project forward, as they were
    sealed: else some had been taken into another file before the log began."""
    try:
        sealed = connection.execute(
            "SELECT step, digest FROM seal WHERE step > ? ORDER BY step", (before.seq,)
        ).fetchall()
    except errors("OperationalError"):
        return True  # as of an older version, which sealed nothing
    steps = [step for step, _ in sealed]
    if steps != list(range(before.seq + 1, after.seq + 1)):
        return False
    return all(seals.digest_of(connection, step) == digest for step, digest in sealed)


def put_aside(path: Path, ending: str) -> Path:
    """Rename what lies beside the project under that ending; where it stands now."""
    log = beside(path, ending)
    aside = log.with_name(f"{log.name}-{_ASIDE}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
    try:
        log.rename(aside)
        beside(path, _MEMORY).unlink(missing_ok=True)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=log.name, reason=error.strerror
        ) from error
    return aside
