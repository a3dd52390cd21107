"""Records on their way into a project, in a file: neither memory nor the project is held for them.

One JSON value a line, so that a file whose end is missing is good up to its last whole line.
"""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from core.model.phrase import Unavailable

_IN_MEMORY = 4 * 1024 * 1024


class Spool:
    """Records in the order in which they were put."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, record: list[Any]) -> None:
        """Unavailable if the disk does not take it."""
        self._write(record)
        self._count += 1

    def _write(self, value: object) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        with told_as_unavailable():
            self._file.write(line.encode("utf-8", "surrogatepass") + b"\n")

    def __iter__(self) -> Iterator[list[Any]]:
        """All of them from the first; nothing is put meanwhile."""
        with told_as_unavailable():
            self._file.seek(0)
            for line in self._file:
                yield json.loads(line.decode("utf-8", "surrogatepass"))


@contextmanager
def passing() -> Iterator[Spool]:
    """A spool that nobody finds again; while it is short it is no file at all."""
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="glossator-") as file:
        yield Spool(file)


@contextmanager
def told_as_unavailable() -> Iterator[None]:
    """The trouble that a disk makes, in a sentence."""
    try:
        yield
    except OSError as error:
        raise Unavailable(
            "What was read cannot be kept until it is stored: {reason}. Nothing was imported.",
            reason=error.strerror,
        ) from error
