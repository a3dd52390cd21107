"""The pages of an encrypted file as they lie on the disk, and which key they were written with.

SQLCipher ends each page with the vector that its encryption began with and a sum over both, which
a second secret makes that follows from the key. The first page begins with the salt, which is in no
sum: whatever has become of it, or of that page, the others tell whether a key is theirs.
Source: https://www.zetetic.net/sqlcipher/design/
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.storage import keys
from core.storage.keys import PAGE_BYTES, SALT_BYTES, Key

VECTOR_BYTES, SUM_BYTES = 16, 64
RESERVED = VECTOR_BYTES + SUM_BYTES
"""Bytes at the end of each page that hold nothing of the database."""
_MASK, _ROUNDS = 0x3A, 2
_SAMPLED = 96

Page = tuple[int, bytes]
"""A page's number, which its sum is made with, and its bytes."""


def secret_of(key: Key) -> bytes:
    """What the sums of a file with that key are made with."""
    salt = bytes(byte ^ _MASK for byte in key.salt)
    return hashlib.pbkdf2_hmac("sha512", key.secret, salt, _ROUNDS, len(key.secret))


def summed(page: Page) -> bytes:
    """What the sum of a page is made of."""
    number, held = page
    start = SALT_BYTES if number == 1 else 0
    return held[start:-SUM_BYTES] + number.to_bytes(4, "little")


def sum_of(secret: bytes, page: Page) -> bytes:
    return hmac.digest(secret, summed(page), "sha512")


def is_right(secret: bytes, page: Page) -> bool:
    return sum_of(secret, page) == page[1][-SUM_BYTES:]


def fits(key: Key, path: Path) -> bool:
    """Whether pages of the file have the sums that this key makes. Not to be asked of a file that
    this process has open."""
    secret = secret_of(key)
    return any(is_right(secret, page) for page in _sampled(path))


def looks_encrypted(path: Path) -> bool:
    """Whether most of its pages are noise, whatever has become of the first. Not to be asked of a
    file that this process has open."""
    found = [keys.is_noise(held) for number, held in _sampled(path) if number > 1]
    return sum(found) * 2 > len(found)


def _sampled(path: Path) -> Iterator[Page]:
    """Some of the pages that are whole: the first, and others from all over the file."""
    with suppress(OSError), path.open("rb") as file:
        count = path.stat().st_size // PAGE_BYTES
        for place in range(0, count, max(1, count // _SAMPLED)):
            file.seek(place * PAGE_BYTES)
            held = file.read(PAGE_BYTES)
            if len(held) == PAGE_BYTES:
                yield place + 1, held
