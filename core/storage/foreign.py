"""Databases of other programs: read as data, and in no way that could run what stands in them."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import closing, contextmanager
from operator import methodcaller
from pathlib import Path
from time import monotonic
from typing import Any

from core.model.phrase import Refused, Unavailable
from core.storage.engine import errors, limit, passing
from core.storage.files import beside, ending_of, log_of
from core.storage.open_files import is_open_here
from core.storage.stored import one_line
from core.storage.unfinished import passing_folder

_HEADER = b"SQLite format 3\0"
_LONGEST_VALUE = 64 * 1024 * 1024
_LONGEST_SCHEMA = 1_000_000
_SMALLEST_LIMIT = 1_000_000
_SECONDS, _SECONDS_PER_MB = 30.0, 4.0
"""By the clock, also of those who take the rows, for the database and each megabyte of it."""
_SMALLEST_ROW = 4
"""Bytes that a row takes at the least, with its place in the page."""
_FREE, _TIMES = 4 * 1024 * 1024, 8
"""Code points that the rows of a table may come to, whatever the size, and times the size: some
columns fill themselves in, and then their values do not stand in the file."""
_OPERATIONS_BETWEEN_LOOKS = 20_000
_CHUNK = 200


def _errors() -> tuple[type[Exception], ...]:
    """The last where SQLite repeats something of the file that is no text."""
    return (*errors(), UnicodeDecodeError)


_LONG = frozenset((str, bytes))

Cell = str | int | float | None


def is_database(path: Path) -> bool:
    """Whether the file begins as SQLite's do; not of a project that is open here, whose locks
    would be lost if anything else opened and closed it."""
    if is_open_here(path):
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_HEADER)) == _HEADER
    except OSError:
        return False


class ForeignDatabase:
    """The plain tables of a file, and their rows. Views, virtual tables and computed columns are
    as if they were not there; no trigger can run, for nothing is written."""

    def __init__(self, connection: sqlite3.Connection, name: str, size: int) -> None:
        self._connection = connection
        self._name = name
        self._size = size
        self.columns: Mapping[str, frozenset[str]] = self._plain_tables()

    def has(self, table: str, *columns: str) -> bool:
        return table in self.columns and set(columns) <= self.columns[table]

    def rows(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        """The rows in the order in which they were stored; Refused if table or column are missing.

        A blob counts as unset. Refused too where there is more than the file can hold: pages that
        are pointed at again and again make a small file endless.
        """
        for chunk in self._sound_chunks(table, columns):
            yield from chunk

    def columns_of(self, table: str, *columns: str) -> Iterator[tuple[tuple[Any, ...], ...]]:
        """As `rows`, but some hundreds of them at a time, a tuple for each column."""
        for chunk in self._sound_chunks(table, columns):
            yield tuple(zip(*chunk, strict=True))

    def _sound_chunks(self, table: str, columns: Sequence[str]) -> Iterator[list[tuple[Any, ...]]]:
        if not self.has(table, *columns):
            raise Refused(
                "“{name}” lacks the table “{table}” with {columns}.",
                name=self._name,
                table=table,
                columns=", ".join(columns),
            )
        names = ", ".join(map(_quoted, columns))
        with self._told():
            rows, room = self._size // _SMALLEST_ROW, _FREE + _TIMES * self._size
            has_blobs = False
            for chunk in self._chunks(f"SELECT {names} FROM {_quoted(table)}"):
                rows -= len(chunk)
                for column in zip(*chunk, strict=True):
                    kinds = set(map(type, column))
                    room -= _size(column, kinds)
                    has_blobs |= bytes in kinds
                if rows < 0 or room < 0:
                    raise self._endless()
                yield list(map(_without_blobs, chunk)) if has_blobs else chunk

    def _chunks(self, sql: str) -> Iterator[list[tuple[Any, ...]]]:
        """If text is not in UTF-8, it is taken as far as it is: that takes longer, and is tried
        only where the rest cannot be had without."""
        given = 0
        try:
            found = self._connection.execute(sql)
            while chunk := found.fetchmany(_CHUNK):
                given += len(chunk)
                yield chunk
        except errors("OperationalError"):
            self._connection.text_factory = methodcaller("decode", "utf-8", "replace")
            found = self._connection.execute(f"{sql} LIMIT -1 OFFSET {given}")
            while chunk := found.fetchmany(_CHUNK):
                yield chunk

    def _endless(self) -> Refused:
        return Refused(
            "“{name}” holds far more than its size; it may be damaged. Nothing was imported.",
            name=self._name,
        )

    def _plain_tables(self) -> dict[str, frozenset[str]]:
        with self._told():
            listed = self._connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                " AND sql LIKE 'create table%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            ).fetchall()
            return {name: self._plain_columns(name) for (name,) in listed}

    def _plain_columns(self, table: str) -> frozenset[str]:
        """Without those that an expression computes."""
        found = self._connection.execute(f"PRAGMA table_info({_quoted(table)})")
        return frozenset(row[1] for row in found)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except _errors() as error:
            raise _damaged(self._name, error) from error


@contextmanager
def foreign(path: Path, tables: Sequence[str]) -> Iterator[ForeignDatabase]:
    """A database that another program wrote, of which only `tables` may be read.

    It is never written to, not even to finish what that program left in its log: then a copy is
    read. Refused if it is damaged or reading it takes too long.
    """
    if is_open_here(path):
        raise Refused("“{path}” is the project that is open.", path=path)
    try:
        log = log_of(path)
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    if log is None:
        with _reading(path, tables) as database:
            yield database
        return
    with passing_folder() as folder:
        copy = folder / path.name
        try:
            shutil.copyfile(path, copy)
            shutil.copyfile(log, beside(copy, ending_of(log)))
        except OSError as error:
            raise Unavailable(
                "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
            ) from error
        with _reading(copy, tables, log.stat().st_size) as database:
            yield database


@contextmanager
def _reading(path: Path, tables: Sequence[str], log_size: int = 0) -> Iterator[ForeignDatabase]:
    if _is_cut_short(path):
        raise Refused(
            "“{name}” is cut short: part of the file is missing. Nothing was imported.",
            name=path.name,
        )
    try:
        if log_size:
            _finish(path)
        connection = passing(path, "mode=ro&immutable=1")
    except _errors() as error:
        raise _damaged(path.name, error) from error
    with closing(connection):
        size = path.stat().st_size + log_size
        _fence(connection, frozenset(tables), size)
        yield ForeignDatabase(connection, path.name, size)


def _finish(copy: Path) -> None:
    """Bring what stands in the log into the copy; nothing of its schema is looked at.

    Read with its log instead, a schema with JSON in its checks would be refused by SQLite 3.44 and
    older, which hold that for unsafe.
    """
    with closing(passing(copy, "mode=rw")) as connection:
        connection.execute("PRAGMA application_id").fetchone()


def _is_cut_short(path: Path) -> bool:
    """Whether the file ends within a page, of which SQLite would take the rest for empty."""
    with path.open("rb") as file:
        header = file.read(18)
    size = int.from_bytes(header[16:18], "big")
    if not header.startswith(_HEADER) or size == 0:
        return False  # SQLite says what it is
    return path.stat().st_size % (65_536 if size == 1 else size) != 0


def _fence(connection: sqlite3.Connection, tables: frozenset[str], size: int) -> None:
    longest = min(_LONGEST_VALUE, max(_SMALLEST_LIMIT, size))
    limit(connection, sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    limit(connection, sqlite3.SQLITE_LIMIT_LENGTH, longest)
    limit(connection, sqlite3.SQLITE_LIMIT_SQL_LENGTH, _LONGEST_SCHEMA)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        try:
            connection.execute(f"PRAGMA {pragma}")
        except errors():  # of a file that is none; said when it is read
            break
    deadline = monotonic() + _SECONDS + _SECONDS_PER_MB * size / 1024**2
    connection.set_progress_handler(lambda: monotonic() > deadline, _OPERATIONS_BETWEEN_LOOKS)
    readable = tables | {"sqlite_master", "sqlite_schema"}

    def allows(action: int, first: str | None, second: str | None, *_: str | None) -> int:
        is_read = action == sqlite3.SQLITE_READ and first in readable
        is_look = action == sqlite3.SQLITE_PRAGMA and first == "table_info"
        is_like = action == sqlite3.SQLITE_FUNCTION and second == "like"
        if action == sqlite3.SQLITE_SELECT or is_read or is_look or is_like:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    connection.set_authorizer(allows)


def _size(cells: Sequence[Any], kinds: Set[type]) -> int:
    """Code points and bytes in cells of a column, of which these kinds occur."""
    if kinds == {str}:
        return sum(map(len, cells))
    if kinds.isdisjoint(_LONG):
        return 0
    return sum(len(cell) for cell in cells if type(cell) is str or type(cell) is bytes)


def _without_blobs(row: tuple[Any, ...]) -> tuple[Cell, ...]:
    return tuple(None if isinstance(cell, bytes) else cell for cell in row)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _damaged(name: str, error: Exception) -> Refused:
    return Refused(
        "“{name}” cannot be read as a database: {reason}. Nothing was imported.",
        name=name,
        reason=one_line(error),
    )
