"""What is built under a passing name, and what is left of it where its process was ended midway.

The name tells the computer and the process that builds. Whoever next works in that folder clears
away what nobody builds any more; what another computer builds is never touched.
"""

import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from core.model.ids import new_uid

_LONGEST = 80
"""Bytes of a name: what is added must have room too."""
_NAME = re.compile(
    r"\.(?P<place>.+)\.(?P<computer>[0-9a-f]{8})-(?P<process>[0-9]{1,10})-[0-9a-f]{8}"
    r"\.(?P<kind>part|old)(-journal|-wal|-shm)?"
)
_building: set[str] = set()
"""The names under which this process builds."""


@contextmanager
def unfinished(place: Path) -> Iterator[Path]:
    """A free path beside `place` to build at; the caller moves or removes what is built there."""
    clear_unfinished(place.parent)
    with _named(place, "part") as path:
        yield path


@contextmanager
def set_aside(place: Path) -> Iterator[None]:
    """Within it, what stood at `place` stands beside it; it comes back if anything goes wrong, at
    the latest once somebody clears that folder, and is gone if nothing does."""
    with _named(place, "old") as old:
        place.rename(old)
        try:
            yield
        except BaseException:
            old.rename(place)
            raise
        _remove(old)


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder of our own among the system's passing ones, for as long as the block lasts."""
    top = passing_place()
    clear_unfinished(top)
    with _named(top / "glossator", "part") as folder:
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            _remove(folder)


def passing_place() -> Path:
    """The system's folder of passing files.

    Python tries it out with a file of a random name, which would be left there for good where its
    process is ended meanwhile: it is told where none is needed.
    """
    if tempfile.tempdir is None:
        named = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
        usual = () if os.name == "nt" else ("/tmp",)
        for place in (*filter(None, named), *usual):
            if Path(place).is_dir() and os.access(place, os.W_OK | os.X_OK):
                tempfile.tempdir = str(Path(place).absolute())
                break
    return Path(tempfile.gettempdir())


@contextmanager
def _named(place: Path, kind: str) -> Iterator[Path]:
    made_by = f"{_computer()}-{os.getpid()}-{new_uid()[:8]}"
    told = os.fsencode(place.name)[:_LONGEST].decode("utf-8", "ignore")
    path = place.with_name(f".{told}.{made_by}.{kind}")
    _building.add(path.name)
    try:
        yield path
    finally:
        _building.discard(path.name)


def is_unfinished(path: Path) -> bool:
    """Whether this process builds there just now: nobody's work yet."""
    return path.name in _building


def clear_unfinished(folder: Path) -> None:
    """Remove what processes of this computer that are no more were building there, and put back
    what they had set aside. What cannot be removed stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            known = entry.name.startswith(".") and _NAME.fullmatch(entry.name)
            if known and _is_abandoned(known):
                _clear(Path(entry.path), known)


def _is_abandoned(known: re.Match[str]) -> bool:
    process = int(known["process"])
    if known["computer"] != _computer():
        return False
    if process == os.getpid():
        return not any(known[0].startswith(name) for name in _building)
    return not _is_alive(process)


def _clear(path: Path, known: re.Match[str]) -> None:
    place = path.with_name(known["place"])
    if known["kind"] == "part" or place.exists():
        _remove(path)
    elif len(os.fsencode(known["place"])) < _LONGEST - 3:  # else it may not be all of its name
        with suppress(OSError):
            path.rename(place)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


@cache
def _computer() -> str:
    """Two of one name, which may well write into one folder, are two."""
    told = f"{socket.gethostname()} {machine()}"
    return sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:8]


@cache
def machine() -> str:
    """Some digits that are another on a machine of the same name.

    The system's own number is not to be told to others: https://man7.org/linux/man-pages/man5/machine-id.5.html
    """
    try:
        known = Path("/etc/machine-id").read_bytes()
    except OSError:
        import uuid

        known = uuid.getnode().to_bytes(8, "big")
    return sha256(b"glossator " + known).hexdigest()[:16]


def _is_alive(process: int) -> bool:
    """Whether a process of that number runs on this computer."""
    if sys.platform == "win32":
        import ctypes

        synchronise = 0x0010_0000
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(synchronise, False, process)
        if not handle:
            return False
        runs = kernel.WaitForSingleObject(handle, 0) != 0
        kernel.CloseHandle(handle)
        return runs
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
