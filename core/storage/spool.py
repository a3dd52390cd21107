"""Records on their way into a project, in a file: neither memory nor the project is held for them.

One JSON value a line, so that a file whose end is missing is good up to its last whole line.
"""

import errno
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any

from core.model.phrase import Unavailable
from core.storage.unfinished import passing_place

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
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        self._write_line(written.encode("utf-8", "surrogatepass") + b"\n")

    def _write_line(self, line: bytes) -> None:
        with told_as_unavailable():
            self._file.write(line)

    def __iter__(self) -> Iterator[list[Any]]:
        """All of them from the first; nothing is put meanwhile."""
        return (value for value in self._values() if isinstance(value, list))

    def _values(self) -> Iterator[Any]:
        with told_as_unavailable():
            self._file.seek(0)
        for line in self._lines():
            yield json.loads(line.decode("utf-8", "surrogatepass"))

    def _lines(self) -> Iterator[bytes]:
        """From where the file stands to its end."""
        while True:
            with told_as_unavailable():
                line = self._file.readline()
            if not line:
                return
            yield line


@contextmanager
def passing() -> Iterator[Spool]:
    """A spool that nobody finds again; while it is short it is no file at all."""
    place = str(passing_place())
    with closing(tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="glossator-", dir=place)) as file:
        yield Spool(file)


@contextmanager
def closing(file: IO[bytes]) -> Iterator[IO[bytes]]:
    """What a full disk did not take when it was put, it does not take at the end either."""
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()


@contextmanager
def told_as_unavailable() -> Iterator[None]:
    """The trouble that a disk makes, in a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Unavailable(
                "The disk is full. Nothing of this step was written and all earlier work "
                "is safe; free some space and try again."
            ) from error
        raise Unavailable(
            "What was read cannot be kept until it is stored: {reason}. Nothing was imported.",
            reason=error.strerror,
        ) from error
