"""Records as SQLite keeps them on its pages, read without SQLite: whatever stands there, nothing
but an error comes of it."""

import struct

Cell = str | int | float | bytes | None
_INTEGERS = (0, 1, 2, 3, 4, 6, 8)
_MOST_COLUMNS = 64


class Unreadable(Exception):
    """These bytes are no record."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins there, and where it ends."""
    number = 0
    for place in range(9):
        if at + place >= len(data):
            raise Unreadable
        byte = data[at + place]
        if place == 8:
            return (number << 8 | byte), at + 9
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + place + 1
    raise Unreadable


def signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def values_of(payload: bytes) -> tuple[Cell, ...]:
    """The values of one record; text that is no UTF-8 has halves of characters in it."""
    end, at = varint(payload, 0)
    if not at <= end <= len(payload):
        raise Unreadable
    kinds: list[int] = []
    while at < end:
        kind, at = varint(payload, at)
        kinds.append(kind)
        if len(kinds) > _MOST_COLUMNS:
            raise Unreadable
    if at != end or at + sum(map(_size, kinds)) != len(payload):
        raise Unreadable
    found = []
    for kind in kinds:
        size = _size(kind)
        found.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(found)


def _size(kind: int) -> int:
    if kind < 7:
        return _INTEGERS[kind]
    if kind == 7:
        return 8
    if kind < 10:
        return 0
    if kind < 12:
        raise Unreadable
    return (kind - 12) // 2


def _value(kind: int, raw: bytes) -> Cell:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", raw)[0]
        return number
    if kind < 10:
        return kind - 8
    return raw.decode("utf-8", "surrogateescape") if kind % 2 else raw
