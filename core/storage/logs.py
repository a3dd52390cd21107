"""The log beside a project file: whether it is what SQLite left there.

A log may be damaged without SQLite telling: it takes what comes before the damage, and all later
commits are as if they had never been.
"""

import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.model.phrase import Unsound
from core.storage import keys
from core.storage.files import beside
from core.storage.open_files import is_open_here

_LOG_HEADER, _FRAME_HEADER = 32, 24
_HELD_BYTE = 128
"""Of the shared memory: SQLite keeps a lock there as long as anybody has a log open."""
_LOCKS = 0x4000_0000, 512
"""Where SQLite keeps its locks in a file, and on how many bytes."""
_Sum = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Frame:
    number: int
    size_after: int
    is_right: bool
    follows: bool
    """Whether its sum is right if the one before it is what that one says."""
    page: memoryview


def frames(log: bytes, page_size: int) -> Iterator[tuple[int, bytes]]:
    """The pages of commits that are whole, in their order, also of those after a damaged one."""
    waiting: list[_Frame] = []
    for frame in _frames(log, page_size):
        waiting.append(frame)
        if frame.size_after:
            yield from ((each.number, bytes(each.page)) for each in waiting if each.follows)
            waiting.clear()


def is_damaged(log: bytes, page_size: int) -> bool:
    """Whether commits that were finished stand behind something that SQLite takes for the end.

    The last frame alone may be one that was never written whole.
    """
    is_behind = False
    for frame in _frames(log, page_size):
        if is_behind and frame.size_after and frame.follows:
            return True
        is_behind = is_behind or not frame.is_right
    return False


def _frames(log: bytes, page_size: int) -> Iterator[_Frame]:
    """As long as they are of this log's turn: what follows are remains of an earlier one."""
    if len(log) < _LOG_HEADER:
        return
    head = struct.unpack_from(">8I", log)
    order = ">" if head[0] & 1 else "<"
    salt = head[4:6]
    told: _Sum = (head[6], head[7])
    right = told if _sum(memoryview(log)[:24], (0, 0), order) == told else None
    view = memoryview(log)
    missed = 0
    stride = _FRAME_HEADER + page_size
    for at in range(_LOG_HEADER, len(log) - stride + 1, stride):
        number, size_after, *rest = struct.unpack_from(">6I", log, at)
        its_sum: _Sum = (rest[2], rest[3])
        page = view[at + _FRAME_HEADER : at + _FRAME_HEADER + page_size]
        follows = _sum(page, _sum(view[at : at + 8], told, order), order) == its_sum
        if at == _LOG_HEADER and follows:
            salt = tuple(rest[:2])  # else it is the header’s that is wrong
        is_ours = tuple(rest[:2]) == salt
        if not is_ours and not follows:
            missed += 1
            if missed > 1:
                return
        right = its_sum if right == told and follows and is_ours else None
        yield _Frame(number, size_after, right is not None, follows and is_ours, page)
        told = its_sum


def _sum(data: memoryview, start: _Sum, order: str) -> _Sum:
    one, two = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        one = (one + words[place] + two) & 0xFFFFFFFF
        two = (two + words[place + 1] + one) & 0xFFFFFFFF
    return one, two


def refuse_damaged(path: Path) -> None:
    """Unsound where SQLite would pass over commits that were finished."""
    if is_open_here(path):
        return
    log = beside(path, "-wal")
    try:
        if log.stat().st_size <= _LOG_HEADER:
            return
        size = _page_size(path)
        found = log.read_bytes()
        is_wrong = is_damaged(found, size)
        shared = beside(path, "-shm")
        if is_wrong and (_is_held(shared) or log.read_bytes() != found):
            return  # it is being written just now
    except (OSError, ValueError, struct.error):
        return  # there is none, or the file is no database, which others find
    if is_wrong:
        raise Unsound(
            "The log beside “{name}” is damaged, and holds work that is not in the file yet. "
            "Nothing was changed; keep both, and run “glossator check --repair” on the project.",
            name=path.name,
        )


def is_held(path: Path) -> bool:
    """Whether another process has the project at `path` open with a log."""
    try:
        return _is_held(beside(path, "-shm"))
    except OSError:
        return False


def is_locked(path: Path) -> bool:
    """Whether another process has a lock of SQLite's on a file whose key is not known. This one
    must not have it open."""
    return _is_held(path, *_LOCKS)


def _page_size(path: Path) -> int:
    """As the file tells; of an encrypted one, whose log is encrypted as well, the usual one."""
    if keys.salt_of(path) is not None:
        return keys.PAGE_BYTES
    with path.open("rb") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
    return 65_536 if size == 1 else size


def _is_held(path: Path, first: int = _HELD_BYTE, count: int = 1) -> bool:
    """Whether another process has a lock there, as SQLite has in the memory that is shared for a
    log. Only asked, as a lock of ours would keep others from opening it."""
    if sys.platform == "win32":
        return False
    import fcntl

    is_bsd = sys.platform == "darwin"
    kind = "qqihh" if is_bsd else "hhqqi"
    ours = (first, count, 0, fcntl.F_WRLCK, 0) if is_bsd else (fcntl.F_WRLCK, 0, first, count, 0)
    try:
        with path.open("rb+") as file:
            told = struct.unpack(kind, fcntl.fcntl(file, fcntl.F_GETLK, struct.pack(kind, *ours)))
    except FileNotFoundError:
        return False
    return bool(told[3 if is_bsd else 0] != fcntl.F_UNLCK)
