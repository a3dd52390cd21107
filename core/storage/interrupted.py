"""An import beside its project, from its first file until all of it is in.

What stands there after a crash was read, and need not be read again. The file is locked by whoever
writes it. It begins with what was asked for, and behind what each file held stands a mark with a
checksum: after a power cut the disk may have kept later pages and not the ones before.
"""

import json
import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from core.model.phrase import Unavailable
from core.storage.files import beside
from core.storage.open_files import is_encrypted
from core.storage.spool import Spool, closing, told_as_unavailable
from core.storage.unfinished import passing_place

ENDING = "-import"
_FORMAT = "glossator-import/2"
_OURS = (b"[", b"{")
"""With which a line begins: records, and what is told of them."""
_ROOM = 64 * 1024 * 1024
_FAR = 1 << 40
"""Where the lock stands in the file: where nothing else ever does."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read to its end, as it was then; size and time are -1 where none was had.

    `digest`: the SHA-256 of the bytes that were read; None where it cannot be told.
    """

    path: str
    size: int
    modified: int
    digest: str | None = None


@dataclass(frozen=True)
class Interrupted:
    """What was asked for, and how many files of how many have been read."""

    wish: dict[str, Any]
    read: int
    total: int


class KeptSpool(Spool):
    """Knows which files its records are from; `wish` is what was asked for, in JSON."""

    def __init__(self, file: IO[bytes], wish: dict[str, Any]) -> None:
        super().__init__(file)
        self.files: list[ReadFile] = []
        self._ends: list[tuple[int, int]] = []
        self._checked = 0
        self._head = {"format": _FORMAT, "wish": wish}
        if not self._load():
            self._begin()

    def _load(self) -> bool:
        """Take what stands in the file, if that was asked for, up to its last mark."""
        with told_as_unavailable():
            self._file.seek(0)
            head = self._file.readline()
        if _value(head) != self._head:
            return False
        end, count = len(head), 0
        self._start = end
        for line in self._lines():
            if not line.startswith(_OURS):
                break
            end += len(line)
            mark = None if line.startswith(b"[") else _value(line)
            if mark is None or "read" not in mark:
                count += line.startswith(b"[")
                self._checked = zlib.crc32(line, self._checked)
                continue
            file = _file_in(mark)
            if file is None or mark.get("check") != self._checked:
                break
            self.files.append(file)
            self._ends.append((end, count))
            self._checked = 0
        self.keep(len(self.files))
        return True

    def _begin(self) -> None:
        with told_as_unavailable():
            self._file.seek(0)
            self._file.truncate()
        self._write(self._head)
        self._checked = 0
        with told_as_unavailable():
            self._start = self._file.tell()

    def keep(self, count: int) -> None:
        """Forget all that came after the first so many files."""
        del self.files[count:], self._ends[count:]
        end, self._count = self._ends[-1] if self._ends else (self._start, 0)
        self._checked = 0
        with told_as_unavailable():
            self._file.seek(end)
            self._file.truncate()

    def _write_line(self, line: bytes) -> None:
        super()._write_line(line)
        self._checked = zlib.crc32(line, self._checked)

    def expect(self, total: int) -> None:
        """Say how many files there are to read in all."""
        self._write({"total": total})

    def mark(self, file: ReadFile) -> None:
        """All that this file holds has been put; the system has it, whatever becomes of us."""
        checked = self._checked
        self._write({"read": [file.path, file.size, file.modified, file.digest], "check": checked})
        self._checked = 0
        with told_as_unavailable():
            self._file.flush()
            self._ends.append((self._file.tell(), self._count))
        self.files.append(file)


@contextmanager
def kept_beside(project: Path, wish: dict[str, Any]) -> Iterator[KeptSpool]:
    """What was kept of such an import, else an empty spool; gone once the block ends well, or where
    the disk is full.

    While another import is kept there, or is at work, this one is not kept; nor is any of an
    encrypted project, whose articles stand nowhere else.
    """
    path = beside(project, ENDING)
    file = None if is_encrypted(project) else _taken(path)
    if file is not None and _wish_in(file) in (None, wish):
        try:
            with closing(file):
                yield KeptSpool(file, wish)
        except Unavailable:
            _make_room(path)
            raise
        path.unlink(missing_ok=True)
        return
    if file is not None:
        file.close()
    with closing(_passing()) as passing:
        yield KeptSpool(passing, wish)


def _make_room(path: Path) -> None:
    """Where the disk is full, work on the project matters more than what was read for an import."""
    if shutil.disk_usage(path.parent).free < _ROOM:
        path.unlink(missing_ok=True)


def _passing() -> IO[bytes]:
    with told_as_unavailable():
        return tempfile.TemporaryFile(prefix="glossator-", dir=passing_place())


def interrupted(project: Path) -> Interrupted | None:
    """The import that was interrupted; None if there is none, or if it is at work just now."""
    path = beside(project, ENDING)
    file = _taken(path) if path.exists() else None
    if file is None:
        return None
    with file, told_as_unavailable():
        wish, read, total = _wish_in(file), 0, 0
        for line in file:
            if not line.startswith(_OURS):
                break
            mark = _value(line) if line.startswith(b"{") else None
            read += mark is not None and "read" in mark
            told = None if mark is None else mark.get("total")
            total = told if isinstance(told, int) else total
    return None if wish is None else Interrupted(wish, read, max(read, total))


def _file_in(mark: dict[str, Any]) -> ReadFile | None:
    """The file that was read to its end; None if the mark is not one that was written here."""
    match mark["read"]:
        case [str() as path, int() as size, int() as modified, (str() | None) as digest]:
            return ReadFile(path, size, modified, digest)
    return None


def discard(project: Path, wish: dict[str, Any] | None = None) -> None:
    """Forget an interrupted import, with a wish only if it is that one; any at work goes on."""
    path = beside(project, ENDING)
    file = _taken(path) if path.exists() else None
    if file is None:
        return
    with file:
        is_meant = wish is None or _wish_in(file) == wish
    if is_meant:
        path.unlink(missing_ok=True)


def _taken(path: Path) -> IO[bytes] | None:
    """The file, made if need be and locked; None if another has it or it cannot be had."""
    try:
        file = path.open("r+b") if path.exists() else path.open("x+b")
    except OSError:
        return None
    if _lock(file):
        return file
    file.close()
    return None


def _lock(file: IO[bytes]) -> bool:
    """Whether nobody else has it; the lock ends with whoever holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _wish_in(file: IO[bytes]) -> dict[str, Any] | None:
    """What the import in that file was asked; None if there is none in it."""
    file.seek(0)
    head = _value(file.readline()) or {}
    wish = head.get("wish") if head.get("format") == _FORMAT else None
    return wish if isinstance(wish, dict) else None


def _value(line: bytes) -> dict[str, Any] | None:
    """The object that stands in the line; None if there is no whole one."""
    if not line.endswith(b"\n"):
        return None
    try:
        value = json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
