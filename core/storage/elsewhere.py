"""What others have committed to the open project: another program, or another connection here."""

import sqlite3

from core.model.exported import Moment
from core.storage import journal, statements
from core.storage.rows import Touched


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
