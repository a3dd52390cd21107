"""Noticing that another program has written over an open file in its place, as `cp` does.

SQLite would take what stands there for its own: it would go on with pages of both, and write its
log into a stranger's file. Whatever changes the size or the times of the file is looked into: the
file by itself, without its log, must hold the steps that it held before, and none that are not
known. Whoever else works in the project brings it forward and passes; who writes over it does not.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from weakref import WeakKeyDictionary

from core.model.phrase import Refused, Unavailable
from core.storage import check, engine, stray_logs
from core.storage.engine import errors
from core.storage.files import beside
from core.storage.open_files import (
    is_moved,
    is_open,
    is_open_here,
    name_at_opening,
    open_file,
)
from core.storage.unfinished import passing_folder
from core.storage.waiting import version as version_of

_PATIENCE_SECONDS, _PAUSE_SECONDS = 0.5, 0.02
"""While pages are brought into the file, what stands there may not fit together."""
_MOST_COPIES = 3
_MOST_OPERATIONS = 2_000_000
_Mark = tuple[int, int, int]
_Steps = dict[int, str]


@dataclass
class _Watch:
    """What is known of an open file. `steps`: when each was made, from the newest that the file
    held without its log when it was last looked into, up to the newest of all that is known."""

    path: Path
    uid: str
    steps: _Steps
    mark: _Mark | None
    is_over: bool = False
    versions: "WeakKeyDictionary[sqlite3.Connection, int]" = field(
        default_factory=WeakKeyDictionary
    )
    """What each connection told when it last read which steps there are."""


_watches: dict[str, _Watch] = {}
_guard = RLock()


def watch(connection: sqlite3.Connection) -> None:
    """From now on, whatever happens to its file. Unavailable where somebody has written over that,
    and not all in this process have let go of it."""
    path = name_at_opening(connection)
    with _guard:
        known = _watches.get(str(path))
        if known is None or not any(map(is_open, known.versions)):
            mark, found = _mark(path), _standing(path, None)
            uid, steps = found or (_uid_in(connection), {0: ""})
            known = _watches[str(path)] = _Watch(path, uid, steps, mark)
        _extend(known, connection)
        refuse(connection)


def is_written_over(connection: sqlite3.Connection) -> bool:
    """Whether what stands in its file is not what was put there. Costs next to nothing where
    nothing has touched the file."""
    watched = _watch_of(connection)
    if watched is None:
        return False
    if watched.is_over:
        return True
    if _mark(watched.path) == watched.mark or is_moved(connection):
        return False
    with _guard:
        until = time.monotonic() + _PATIENCE_SECONDS
        while _look(watched, connection) is False:
            if time.monotonic() > until:
                watched.is_over = not _is_whole_with_log(watched)
                return watched.is_over
            time.sleep(_PAUSE_SECONDS)
        return False


def refuse(connection: sqlite3.Connection) -> None:
    """Unavailable where its file was written over: nothing of ours is put on top of that."""
    if is_written_over(connection):
        raise Unavailable(
            "“{name}” was written over by another program while it was open. Nothing of this step "
            "was saved, and what stands there now was not touched; earlier work is in its backups.",
            name=name_at_opening(connection).name,
        )


def committed(connection: sqlite3.Connection, made: Iterable[tuple[int, str]]) -> None:
    """It has made these steps, which the file may hold from now on."""
    watched = _watch_of(connection)
    if watched is not None:
        with _guard:
            watched.steps.update(made)


def abandon(connection: sqlite3.Connection) -> None:
    """Close it, and leave what stands in its file as it is: its log is put aside.

    SQLite brings a log into the file as the last connection closes, unless that has lost its name.
    """
    path = name_at_opening(connection)
    with _guard:
        with _nameless(path):
            connection.close()
        if is_open_here(path):
            return
        _watches.pop(str(path), None)
        if stray_logs.is_filled(beside(path, "-wal")):
            stray_logs.put_aside(path, "-wal")
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                beside(path, ending).unlink(missing_ok=True)


@contextmanager
def _nameless(path: Path) -> Iterator[None]:
    """Only for the moment, and only where there is a log."""
    passing = path.with_name(f"{path.stem} written over{path.suffix}")
    has_log = beside(path, "-wal").exists() and not passing.exists()
    if has_log:
        try:
            path.rename(passing)
        except OSError:
            has_log = False
    try:
        yield
    finally:
        if has_log:
            passing.rename(path)


def _watch_of(connection: sqlite3.Connection) -> _Watch | None:
    with _guard:
        if not is_open(connection):
            return None
        return next((each for each in _watches.values() if connection in each.versions), None)


def _look(watched: _Watch, connection: sqlite3.Connection) -> bool | None:
    """Whether the file is as it should be; None where somebody writes just now."""
    mark, found = _mark(watched.path), _standing(watched.path, min(watched.steps))
    if not _is_ours(found, watched):
        try:
            version = version_of(connection)
            if version is None:
                return None
            if version != watched.versions.get(connection):
                _extend(watched, connection)
        except errors("DatabaseError"):  # pages of two files do not fit together
            return False
        if not _is_ours(found, watched):
            return False
    assert found is not None
    newest = max(found[1])
    watched.steps = {seq: at for seq, at in watched.steps.items() if seq >= newest}
    watched.mark = mark
    return True


def _is_whole_with_log(watched: _Watch) -> bool:
    """Whether the file and its log together are what was put there, to the last row: whoever brings
    the log into the file may be slow at it, or have been ended amid it. Tried on a copy, a few
    times, since they may go on meanwhile."""
    for _ in range(_MOST_COPIES):
        with suppress(OSError, Refused, Unavailable, *errors()), passing_folder() as folder:
            together = folder / "together"
            mark = _mark(watched.path)
            shutil.copyfile(watched.path, together)  # first: the log then holds what follows
            shutil.copyfile(beside(watched.path, "-wal"), beside(together, "-wal"))
            with closing(engine.passing(together, "mode=rw")) as connection:
                steps = dict(connection.execute("SELECT seq, at FROM journal_step").fetchall())
                is_ours = _uid_in(connection) == watched.uid
                if is_ours and _are_known_all(steps, watched) and not check.problems(connection):
                    watched.mark = mark
                    return True
        time.sleep(_PAUSE_SECONDS)
    return False


def _are_known_all(found: _Steps, watched: _Watch) -> bool:
    """Others may have made more of them meanwhile."""
    return all(found.get(seq) == at for seq, at in watched.steps.items() if seq)


def _is_ours(found: tuple[str, _Steps] | None, watched: _Watch) -> bool:
    return found is not None and found[0] == watched.uid and _are_known(found[1], watched.steps)


def _are_known(found: _Steps, known: _Steps) -> bool:
    """Whether the file holds all steps that it held, and none but those that were made since."""
    if min(known) not in found or max(found) not in known:
        return False
    return all(found.get(seq) == at for seq, at in known.items() if seq <= max(found))


def _extend(watched: _Watch, connection: sqlite3.Connection) -> None:
    """By the steps that this connection or others have made."""
    newest = max(watched.steps)
    later = connection.execute("SELECT seq, at FROM journal_step WHERE seq > ?", (newest,))
    watched.steps.update(later.fetchall())
    version = version_of(connection)
    if version is not None:
        watched.versions[connection] = version


def _uid_in(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT uid FROM project").fetchone()[0])


def _standing(path: Path, since: int | None) -> tuple[str, _Steps] | None:
    """What the file holds without its log: the project's uid, and its steps from that one on, or
    the newest alone; 0 stands for the beginning.

    None where it cannot be read. Nothing is locked, and nothing changed.
    """
    which = "DESC LIMIT 1" if since is None else ""
    troubles: tuple[type[Exception], ...] = (
        *errors(),
        Refused,
        Unavailable,
        TypeError,
        UnicodeDecodeError,
    )
    try:
        with closing(open_file(path, "mode=ro&immutable=1", 0)) as alone:
            alone.set_progress_handler(lambda: 1, _MOST_OPERATIONS)  # whosever it is
            alone.execute("PRAGMA trusted_schema = OFF")
            asked = f"SELECT seq, at FROM journal_step WHERE seq >= ? ORDER BY seq {which}"
            steps: _Steps = dict(alone.execute(asked, (since or 0,)).fetchall())
            uid = _uid_in(alone)
    except troubles:
        return None
    if not steps or since == 0:
        steps[0] = ""
    return uid, steps


def _mark(path: Path) -> _Mark | None:
    with suppress(OSError):
        found = os.stat(path)
        return found.st_size, found.st_mtime_ns, found.st_ctime_ns
    return None
