"""The pages of a database and those that its log puts in their place, read without SQLite.

Those of an encrypted one are deciphered all at once, and stay in memory.
"""

import struct
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from core.model.progress import Progress, silent
from core.storage.ciphered import RESERVED, secret_of
from core.storage.files import beside
from core.storage.keys import Key
from core.storage.salvage.ciphered_pages import deciphered, pages_of
from core.storage.salvage.records import Cell, Unreadable, signed, values_of, varint
from core.storage.salvage.turned_bits import TurnedBack

LEAF, INTERIOR = 0x0D, 0x05
KEY_LEAF, KEY_INTERIOR = 0x0A, 0x02
_HEADER = 100
_SIZES = frozenset(2**power for power in range(9, 17))
_USUAL = 4096
_LONGEST = 256 * 1024 * 1024

Found = tuple[int | None, tuple[Cell, ...]]
"""A row's number, where its table has such, and its values."""


class Pages:
    """One file: nothing of what it says is believed before it is looked at.

    `mended`: pages of which one bit had turned, and is turned back.
    """

    def __init__(self, path: Path, key: Key | None = None, progress: Progress = silent) -> None:
        self._data = path.read_bytes()
        self.size = _USUAL if key is not None else self._told_size()
        self._used = self.size if key is None else self.size - RESERVED
        """Bytes of a page that SQLite uses."""
        newer = list(self._logged(beside(path, "-wal")))
        self.mended: set[int] = set()
        if key is not None:
            turned = TurnedBack(secret_of(key), progress)
            every = turned.pages(chain(pages_of(self._data), newer))
            found = deciphered(key, every)
            self._data = b"".join(page for _, page in islice(found, len(self._data) // self.size))
            newer = list(found)
            self.mended = turned.numbers
        self._newer = dict(newer)
        self.count = max(-(-len(self._data) // self.size), *self._newer, 0)

    def _told_size(self) -> int:
        told = int.from_bytes(self._data[16:18], "big")
        told = 65_536 if told == 1 else told
        return told if told in _SIZES else _USUAL

    def _logged(self, path: Path) -> Iterator[tuple[int, bytes]]:
        """Pages of whole commits. A frame whose sum is wrong does not end the log if those after
        it go on from the sum that it tells."""
        if path.is_symlink() or not path.is_file():
            return
        from core.storage.logs import frames

        yield from frames(path.read_bytes(), self.size)

    def page(self, number: int) -> bytes:
        """Empty if there is no such page; short where the file ends within it."""
        if number in self._newer:
            return self._newer[number]
        if not 1 <= number <= self.count:
            return b""
        return self._data[(number - 1) * self.size : number * self.size]

    def kind(self, number: int) -> int:
        page = self.page(number)
        start = _HEADER if number == 1 else 0
        return page[start] if len(page) > start else 0

    def free(self) -> set[int]:
        """Pages that hold nothing any more, as far as their list can be followed."""
        found: set[int] = set()
        trunk = int.from_bytes(self.page(1)[32:36], "big")
        while trunk and trunk not in found and len(page := self.page(trunk)) == self.size:
            found.add(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self.size // 4 - 2)
            found.update(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4], "big")
        return found

    def below(self, root: int) -> Iterator[int]:
        """The pages of a tree that can be reached, in their order."""
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            yield number
            if self.kind(number) in (INTERIOR, KEY_INTERIOR):
                page = self.page(number)
                start = _HEADER if number == 1 else 0
                last = int.from_bytes(page[start + 8 : start + 12], "big")
                children = [int.from_bytes(page[at : at + 4], "big") for at in self._cells(number)]
                waiting.extend(reversed([*children, last]))

    def _cells(self, number: int) -> list[int]:
        """Where the cells of a page begin."""
        page, start = self.page(number), _HEADER if number == 1 else 0
        kind = self.kind(number)
        head = start + (12 if kind in (INTERIOR, KEY_INTERIOR) else 8)
        if len(page) < head:
            return []
        count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (len(page) - head) // 2)
        places = struct.unpack_from(f">{count}H", page, head)
        return [at for at in places if head <= at < len(page)]

    def told(self, number: int) -> int:
        """How many rows a page says that it has; none where it leads to others; -1 for no page."""
        start, kind = _HEADER if number == 1 else 0, self.kind(number)
        if kind not in (LEAF, KEY_LEAF, KEY_INTERIOR):
            return 0 if kind == INTERIOR else -1
        return int.from_bytes(self.page(number)[start + 3 : start + 5], "big")

    def rows(self, number: int) -> Iterator[Found]:
        """What of the rows on a page can be read."""
        kind = self.kind(number)
        if kind not in (LEAF, KEY_LEAF, KEY_INTERIOR):
            return
        for at in self._cells(number):
            try:
                yield self._row(self.page(number), at, kind)
            except (Unreadable, struct.error, IndexError):
                continue

    def _row(self, page: bytes, at: int, kind: int) -> Found:
        rowid = None
        if kind == KEY_INTERIOR:
            at += 4
        length, at = varint(page, at)
        if kind == LEAF:
            number, at = varint(page, at)
            rowid = signed(number)
        if length > min(_LONGEST, self.count * self.size):
            raise Unreadable
        return rowid, values_of(self._payload(page, at, length, kind))

    def _payload(self, page: bytes, at: int, length: int, kind: int) -> bytes:
        smallest = (self._used - 12) * 32 // 255 - 23
        most = self._used - 35 if kind == LEAF else (self._used - 12) * 64 // 255 - 23
        if length <= most:
            return _whole(page[at : at + length], length)
        here = smallest + (length - smallest) % (self._used - 4)
        here = here if here <= most else smallest
        parts, left, seen = [_whole(page[at : at + here], here)], length - here, set[int]()
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        while left > 0:
            more = self.page(following)
            if following in seen or len(more) < 4:
                raise Unreadable
            seen.add(following)
            size = min(left, self._used - 4)
            parts.append(_whole(more[4 : 4 + size], size))
            left -= size
            following = int.from_bytes(more[:4], "big")
        return b"".join(parts)


def _whole(raw: bytes, length: int) -> bytes:
    if len(raw) != length:
        raise Unreadable
    return raw
