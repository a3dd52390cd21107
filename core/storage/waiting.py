"""Who writes waits for another program that does, and tells so meanwhile."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from core.storage.engine import errors
from core.storage.troubles import name_of

MOST_SECONDS = 600.0
"""Longer than the largest import takes to be stored."""
_PULSE_SECONDS = 0.2
_pulse: ContextVar[Callable[[], None] | None] = ContextVar("pulse", default=None)


@contextmanager
def patient(pulse: Callable[[], None]) -> Iterator[None]:
    """Within it, in this thread, whoever wants to write waits until nobody else does.

    `pulse` is called while that lasts, and may raise Cancelled.
    """
    token = _pulse.set(pulse)
    try:
        yield
    finally:
        _pulse.reset(token)


def begin_writing(connection: sqlite3.Connection) -> None:
    """Begin a transaction as the only one that writes; an error of SQLite where others do.

    Those who are not `patient` wait as long as the connection does.
    """
    pulse = _pulse.get()
    if pulse is None:
        connection.execute("BEGIN IMMEDIATE")
        return
    until = time.monotonic() + MOST_SECONDS
    with busy_timeout(connection, _PULSE_SECONDS):
        while not _has_begun(connection, is_last=time.monotonic() >= until):
            pulse()


def _has_begun(connection: sqlite3.Connection, *, is_last: bool) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except errors("OperationalError") as error:
        if is_last or not name_of(error).startswith("SQLITE_BUSY"):
            raise
        return False
    return True


@contextmanager
def busy_timeout(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Within it, the connection waits so long for others, and then as long as before."""
    (before,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(before)}")


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
