"""Makes a database whose pages point at one and the same page below them, again and again."""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

_INNER, _LEAF = 5, 13
_DEPTH, _CELLS = 12, 60


def make_endless(path: Path, table: str) -> Path:
    """The table gains rows that a reader who follows all pages never comes to the end of."""
    with closing(sqlite3.connect(path)) as connection:
        _fill(connection, table)
        connection.execute("CREATE TABLE room_for_pages (raw)")
        connection.execute("INSERT INTO room_for_pages VALUES (zeroblob(100000))")
        connection.commit()
    return lead_around(path, table)


def lead_around(path: Path, table: str) -> Path:
    """The pages of a table lead to one another without end, over what stands last in the file."""
    with closing(sqlite3.connect(path)) as connection:
        listed = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(listed, (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    raw = bytearray(path.read_bytes())
    leaf = struct.unpack_from(">I", raw, (root - 1) * size + 8)[0]
    assert raw[(root - 1) * size] == _INNER
    assert raw[(leaf - 1) * size] == _LEAF
    last = len(raw) // size
    inner = [root, *range(last - _DEPTH, last)]
    for page, below in zip(inner, [*inner[1:], leaf], strict=True):
        raw[(page - 1) * size : page * size] = _inner_page(size, below)
    path.write_bytes(raw)
    return path


def _fill(connection: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")][1:]
    places = ", ".join("?" * len(columns))
    row = [1] * len(columns)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", [row] * 3_000
    )


def _inner_page(size: int, below: int) -> bytes:
    """Source: the file format of SQLite, section on B-tree pages."""
    content = size - 5 * _CELLS
    head = struct.pack(">BHHHBI", _INNER, 0, _CELLS, content, 0, below)
    places = struct.pack(f">{_CELLS}H", *range(content, size, 5))
    cells = b"".join(struct.pack(">IB", below, number) for number in range(_CELLS))
    return (head + places).ljust(content, b"\0") + cells
