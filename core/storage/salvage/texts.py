"""Bringing a text back to what its SHA-256 says, where a single bit of it has turned."""

import re
from hashlib import sha256

_SUM = re.compile("[0-9a-f]{64}")
_MOST_WORK = 3_000_000_000
"""Bytes that are hashed at most for one text: some seconds."""


def mended(body: str, digest: str) -> str | None:
    """The text of that digest; None if more than one bit is wrong, or the text is very long."""
    if _SUM.fullmatch(digest) is None:
        return None
    raw = bytearray(body.encode("utf-8", "surrogateescape"))
    is_right = sha256(raw).hexdigest() == digest
    if not is_right and (len(raw) ** 2 * 4 > _MOST_WORK or not _is_turned_back(raw, digest)):
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_turned_back(raw: bytearray, digest: str) -> bool:
    """What stands before the bit is hashed once for all the bits behind it."""
    wanted, before = bytes.fromhex(digest), sha256()
    for place in range(len(raw)):
        for bit in range(8):
            raw[place] ^= 1 << bit
            tried = before.copy()
            tried.update(memoryview(raw)[place:])
            if tried.digest() == wanted:
                return True
            raw[place] ^= 1 << bit
        before.update(raw[place : place + 1])
    return False
