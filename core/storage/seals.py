"""Sums over what no other row repeats: the journal, and the little that it does not keep.

Texts have their SHA-256, quotes stand in their texts, and rows are what the journal leads to. The
journal itself is sealed step by step, as each is committed. What may change later, as whether a
step is undone, is left out: it follows from the steps.
"""

import sqlite3
from collections.abc import Iterator
from hashlib import sha256

from core.model.phrase import Phrase

BESIDE = 0
"""Stands for what no step tells of."""
_OF_STEP = (
    'SELECT seq, at, annotator, "action", target, command, label, label_values'
    " FROM journal_step WHERE seq = ?",
    "SELECT n, table_name, row_id, before, after FROM journal_change WHERE step = ? ORDER BY n",
    "SELECT number, reason FROM codebook_revision WHERE step = ? ORDER BY number",
    "SELECT id, uid, layer, inherited, codebook FROM version WHERE step = ? ORDER BY id",
)
_OF_ALL_ELSE = (
    "SELECT uid FROM project WHERE id IS NOT ?",
    "SELECT * FROM handed_out WHERE id IS NOT ?",
    "SELECT * FROM made_release WHERE id IS NOT ? ORDER BY id",
    "SELECT id, uid, layer, inherited, in_force, codebook FROM version"
    " WHERE step IS NULL AND id IS NOT ? ORDER BY id",
)
_CHUNK = 1_000


def seal(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Seal the steps that are new, inside the running transaction; which, and when each was."""
    (last,) = connection.execute("SELECT max(step) FROM seal").fetchone()
    new = connection.execute(
        "SELECT seq, at FROM journal_step WHERE seq > ? ORDER BY seq", (last or 0,)
    ).fetchall()
    connection.executemany(
        "INSERT INTO seal (step, digest) VALUES (?, ?)",
        ((seq, digest_of(connection, seq)) for seq, _ in new),
    )
    if last is None and connection.execute("SELECT 1 FROM project").fetchone():
        seal_beside(connection)
    return new


def seal_beside(connection: sqlite3.Connection) -> None:
    """Seal anew what no step tells of, after it has changed."""
    connection.execute(
        "INSERT INTO seal (step, digest) VALUES (?1, ?2)"
        " ON CONFLICT (step) DO UPDATE SET digest = ?2",
        (BESIDE, digest_of(connection, BESIDE)),
    )


def digest_of(connection: sqlite3.Connection, step: int) -> str:
    total = sha256()
    for sql in _OF_ALL_ELSE if step == BESIDE else _OF_STEP:
        rows = connection.execute(sql, (step,))
        total.update(b"\n")
        while chunk := rows.fetchmany(_CHUNK):
            total.update("".join(map(repr, chunk)).encode("utf-8", "surrogatepass"))
    return total.hexdigest()


def problems(connection: sqlite3.Connection) -> Iterator[Phrase]:
    sealed = dict(connection.execute("SELECT step, digest FROM seal"))
    steps = [seq for (seq,) in connection.execute("SELECT seq FROM journal_step ORDER BY seq")]
    for seq in steps:
        if sealed.get(seq) != digest_of(connection, seq):
            yield Phrase.of("Step {seq} of the journal is not as it was written.", seq=seq)
    for seq in sorted(sealed.keys() - {BESIDE, *steps}):
        yield Phrase.of("Step {seq} of the journal is missing.", seq=seq)
    if sealed.get(BESIDE) != digest_of(connection, BESIDE):
        yield Phrase(
            "What the project says of itself, of who it was handed out to and of its releases is "
            "not as it was written."
        )
    yield from _misplaced(connection)
    yield from _known_wrongly(connection)


def _misplaced(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for (seq,) in connection.execute(
        "SELECT step FROM journal_change LEFT JOIN journal_step ON seq = step"
        " GROUP BY step HAVING \"action\" IS NOT 'do' OR min(n) != 1 OR max(n) != count(*)"
    ):
        yield Phrase.of("The changes of step {seq} of the journal are not all its own.", seq=seq)


def _known_wrongly(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """What came in with a step is in force unless that was undone last."""
    for (uid,) in connection.execute(
        "SELECT uid FROM version WHERE step IS NOT NULL AND in_force != (inherited = 0 OR"
        " coalesce((SELECT \"action\" = 'redo' FROM journal_step WHERE target = version.step"
        " ORDER BY seq DESC LIMIT 1), 1))"
    ):
        yield Phrase.of("Version {uid} is called known and is not, or the reverse.", uid=uid)
