"""Which libraries a library of Linux asks for by name when it is loaded; and taking some off."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LOADED, _DYNAMIC = 1, 2
_END, _NEEDED, _NAMES = 0, 1, 5
_SEGMENT, _ENTRY = struct.Struct("<IIQQQQQQ"), struct.Struct("<QQ")
_LITTLE_64 = b"\x7fELF\x02\x01"


@dataclass(frozen=True)
class _Table:
    """What is known for the loader: kinds with values. `names`: where in the file names stand."""

    at: int
    entries: tuple[tuple[int, int], ...]
    names: int


def asked_for(path: Path) -> list[str]:
    """In the order in which they are loaded."""
    held = path.read_bytes()
    table = _table(held)
    return [_name(held, table, value) for kind, value in table.entries if kind == _NEEDED]


def forget(path: Path, beginnings: tuple[str, ...]) -> None:
    """Take off those that begin so; the file stays as long as it was."""
    held = bytearray(path.read_bytes())
    table = _table(bytes(held))
    kept = [
        (kind, value)
        for kind, value in table.entries
        if kind != _NEEDED or not _name(held, table, value).startswith(beginnings)
    ]
    if len(kept) == len(table.entries):
        return
    kept += [(_END, 0)] * (len(table.entries) - len(kept))
    for number, entry in enumerate(kept):
        _ENTRY.pack_into(held, table.at + number * _ENTRY.size, *entry)
    path.write_bytes(held)


def _table(held: bytes) -> _Table:
    if not held.startswith(_LITTLE_64):
        raise ValueError("it is no library of a Linux that counts in 64 bits, the lowest first")
    segments = list(_segments(held))
    ((at, _, size),) = [where for kind, where in segments if kind == _DYNAMIC]
    entries = tuple(_ENTRY.iter_unpack(held[at : at + size - size % _ENTRY.size]))
    names = next(value for kind, value in entries if kind == _NAMES)
    return _Table(at, entries, _in_file(names, segments))


def _segments(held: bytes) -> Iterator[tuple[int, tuple[int, int, int]]]:
    """Their kinds, and where each begins in the file and in memory, and its length."""
    (first,) = struct.unpack_from("<Q", held, 32)
    size, count = struct.unpack_from("<HH", held, 54)
    for number in range(count):
        kind, _, at, address, _, length, *_ = _SEGMENT.unpack_from(held, first + number * size)
        yield kind, (at, address, length)


def _in_file(address: int, segments: list[tuple[int, tuple[int, int, int]]]) -> int:
    return next(
        at + address - begin
        for kind, (at, begin, length) in segments
        if kind == _LOADED and begin <= address < begin + length
    )


def _name(held: bytes | bytearray, table: _Table, value: int) -> str:
    begin = table.names + value
    return bytes(held[begin : held.index(0, begin)]).decode()
