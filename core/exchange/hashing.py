"""The hash by which a file is known again."""

import hashlib
from collections.abc import Callable
from pathlib import Path

_CHUNK = 1 << 20


def _nothing() -> None:
    pass


def sha256_of(path: Path, pulse: Callable[[], object] = _nothing) -> str:
    """`pulse` is called for every megabyte, and may raise `Cancelled`."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            pulse()
            digest.update(chunk)
    return digest.hexdigest()
