"""Bytes that are put aside on the disk until their turn comes, so that they take no memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

_AT_ONCE = 1 << 20


@contextmanager
def spooled(out: Path) -> Iterator["Spool"]:
    """In a file without a name, on the disk that `out` is written to; it is gone with the block."""
    with TemporaryFile(dir=out.parent) as file:
        yield Spool(file)


class Spool:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.count = 0
        """How many pieces were added."""
        self.size = 0
        """In bytes."""

    def add(self, raw: bytes) -> None:
        self._file.write(raw)
        self.count += 1
        self.size += len(raw)

    def portions(self) -> Iterator[bytes]:
        """All that was added, from the first, in portions of some size."""
        self._file.seek(0)
        return iter(lambda: self._file.read(_AT_ONCE), b"")

    def unpacked(self) -> Iterator[Any]:
        """What was added as MessagePack."""
        from msgpack import Unpacker

        self._file.seek(0)
        return iter(Unpacker(self._file))
