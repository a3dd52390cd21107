"""Encrypted pages of which one bit has turned: their sums tell which."""

import hmac
from collections.abc import Iterable, Iterator

from core.model.phrase import Phrase
from core.model.progress import Progress
from core.storage.ciphered import SUM_BYTES, Page, is_right, sum_of, summed
from core.storage.keys import SALT_BYTES

MOST_FAILED = 8
"""Pages: each takes some tenths of a second, and after so many more is wrong with the file."""


class TurnedBack:
    """`numbers`: of the pages that are again as they were written."""

    def __init__(self, secret: bytes, progress: Progress) -> None:
        self.numbers: set[int] = set()
        self._secret = secret
        self._progress = progress
        self._tried = self._failed = 0

    def pages(self, pages: Iterable[Page]) -> Iterator[Page]:
        """All of them, in their order."""
        for page in pages:
            yield page if is_right(self._secret, page) else self._mended(page)

    def _mended(self, page: Page) -> Page:
        if _is_close(sum_of(self._secret, page), page[1][-SUM_BYTES:]):
            self.numbers.add(page[0])  # it is the sum that was hit
            return page
        if self._failed == MOST_FAILED:
            return page
        self._progress(self._tried, None, Phrase("Trying to turn bits back"))
        self._tried += 1
        found = turned_back(self._secret, page)
        if found is None:
            self._failed += 1
            return page
        self.numbers.add(page[0])
        return found


def _is_close(one: bytes, other: bytes) -> bool:
    """But for one bit."""
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count() == 1


def turned_back(secret: bytes, page: Page) -> Page | None:
    """The page whose sum it is; None if more than one bit is wrong.

    What stands before the bit is hashed once for all the bits behind it.
    """
    number, held = page
    wanted, raw = held[-SUM_BYTES:], bytearray(summed(page))
    before = hmac.new(secret, digestmod="sha512")
    for place in range(len(raw) - 4):  # the rest is the number
        for bit in range(8):
            raw[place] ^= 1 << bit
            tried = before.copy()
            tried.update(memoryview(raw)[place:])
            if tried.digest() == wanted:
                start = held[:SALT_BYTES] if number == 1 else b""
                return number, start + bytes(raw[:-4]) + wanted
            raw[place] ^= 1 << bit
        before.update(raw[place : place + 1])
    return None
