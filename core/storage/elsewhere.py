"""What others have committed to the open project: another program, or another connection here."""

import sqlite3

from core.model.exported import Moment
from core.storage import journal, statements
from core.storage.engine import errors
from core.storage.rows import Touched
from core.storage.troubles import name_of
from core.storage.waiting import busy_timeout


def version(connection: sqlite3.Connection) -> int | None:
    """A number that is another one once another connection has committed.

    None where somebody writes just now, and it cannot be told without waiting for that. Costs some
    microseconds. Source: https://www.sqlite.org/pragma.html#pragma_data_version
    """
    with busy_timeout(connection, 0):
        try:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])
        except errors("OperationalError") as error:
            if name_of(error).startswith("SQLITE_BUSY"):
                return None
            raise


def newest_step(connection: sqlite3.Connection) -> int:
    """The last step's sequence number; 0 before the first."""
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM journal_step").fetchone()
    return int(seq)


def moment(connection: sqlite3.Connection) -> Moment:
    """The same for two connections that see the same, another one after any step.

    Within a snapshot of the caller. Rows that are made are counted for good, whatever made them,
    and a step is such a row.
    """
    (uid,) = connection.execute("SELECT uid FROM project").fetchone()
    made = connection.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name").fetchall()
    return uid, tuple(made)


def newest_day(connection: sqlite3.Connection) -> str:
    """The day of the newest change, as `YYYY-MM-DD`."""
    (at,) = connection.execute("SELECT max(at) FROM journal_step").fetchone()
    return str(at)[:10]


def steps_after(connection: sqlite3.Connection, seq: int) -> list[tuple[int, int]]:
    """Steps after that one, each with the step whose rows it changed: its own, or one that it
    undid or redid."""
    return connection.execute(
        "SELECT seq, coalesce(target, seq) FROM journal_step WHERE seq > ? ORDER BY seq", (seq,)
    ).fetchall()


def touched_by(connection: sqlite3.Connection, steps: set[int]) -> Touched:
    """What these steps changed, whichever way."""
    touched = Touched()
    for seq in sorted(steps):
        for change in journal.changes_of(connection, seq, backwards=False):
            touched.add(change)
    statements.add_homes(connection, touched)
    return touched
