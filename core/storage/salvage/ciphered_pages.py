"""The pages of an encrypted file, deciphered each by itself, also those whose sums are wrong.

A page is encrypted with AES in a chain of blocks, of which each needs nothing but the one before
it. To decipher, the encrypted bytes are laid into the pages of a passing file under the same key,
which SQLCipher reads without asking for sums. That file is encrypted as well: nothing comes to the
disk in clear.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

from core.storage import engine
from core.storage.ciphered import RESERVED, SUM_BYTES, VECTOR_BYTES, Page
from core.storage.keys import PAGE_BYTES, SALT_BYTES, Key
from core.storage.unfinished import passing_folder

_HELD = PAGE_BYTES - RESERVED
_MARK = b"SQLite format 3\0"
_BLOCK, _NUMBER = 16, 4
_MOST_AT_ONCE, _LEAST = 2_000, 256
"""Pages; of fewer, their number would not tell how they are laid out."""
_PASSING_BYTES = 2 * PAGE_BYTES
"""Of a page of the passing file: a page of the other one has room in it, with what is its own."""
_FIRST_CHAINED = 3
_AT = 2 * _BLOCK
"""Where on such a page the bytes come out: after a block of its own and the vector."""


def pages_of(data: bytes) -> Iterator[Page]:
    """Those that are whole."""
    for start in range(0, len(data) - PAGE_BYTES + 1, PAGE_BYTES):
        yield start // PAGE_BYTES + 1, data[start : start + PAGE_BYTES]


def deciphered(key: Key, pages: Iterable[Page]) -> Iterator[Page]:
    """As SQLite would have written them, with room for the sum at their ends."""
    waiting = iter(pages)
    first = list(islice(waiting, _MOST_AT_ONCE))
    if not first:
        return
    with passing_folder() as folder:
        passing = _Passing(folder / "pages", key, len(first))
        while first:
            yield from passing.deciphered(first)
            first = list(islice(waiting, _MOST_AT_ONCE))


class _Passing:
    """A file with one long value, on whose pages those of another file find room."""

    def __init__(self, path: Path, key: Key, count: int) -> None:
        self._path = path
        self._key = key
        length = (max(count, _LEAST) + 1) * _PASSING_BYTES
        with closing(self._connected()) as connection:
            connection.execute("CREATE TABLE held (value BLOB)")
            connection.execute("INSERT INTO held VALUES (zeroblob(?))", (length,))
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
        layouts = (_Layout(_PASSING_BYTES - each, length) for each in (RESERVED, VECTOR_BYTES))
        self._layout = next(layout for layout in layouts if layout.pages == pages)

    def _connected(self) -> sqlite3.Connection:
        return engine.fresh_without_sums(self._path, self._key, _PASSING_BYTES)

    def deciphered(self, pages: Sequence[Page]) -> Iterator[Page]:
        with self._path.open("r+b") as file:
            for place, (number, page) in enumerate(pages):
                start = SALT_BYTES if number == 1 else 0
                file.seek((_FIRST_CHAINED - 1 + place) * _PASSING_BYTES + _BLOCK)
                file.write(page[_HELD:-SUM_BYTES] + page[start:_HELD])
        with closing(self._connected()) as connection:
            (value,) = connection.execute("SELECT value FROM held").fetchone()
        for place, (number, _) in enumerate(pages):
            mark = _MARK if number == 1 else b""
            at = self._layout.before + place * self._layout.chained + _AT - _NUMBER
            yield number, mark + value[at : at + _HELD - len(mark)] + bytes(RESERVED)


class _Layout:
    """How SQLite spreads a long value over pages of which it uses so many bytes each.

    Which it uses of pages without sums differs between versions of SQLCipher: the number of pages
    tells. Source: https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
    """

    def __init__(self, used: int, length: int) -> None:
        self.chained = used - _NUMBER
        header = 1 + -(-(2 * length + 12).bit_length() // 7)
        smallest = (used - 12) * 32 // 255 - 23
        here = smallest + (header + length - smallest) % self.chained
        here = here if here <= used - 35 else smallest
        self.before = here - header
        """Bytes of the value that stand before its first page of its own."""
        self.pages = _FIRST_CHAINED - 1 + -(-(length - self.before) // self.chained)
