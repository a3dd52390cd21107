"""What a file system does at once or not at all, for files that say who has a project.

Each such file is made with all that stands in it and with a lock of the system on it, which ends
with whoever made it, however that comes about.
"""

import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path

_FAR = 1 << 40
"""Where the lock stands in the file on Windows: where nothing else ever does."""
_PASSING = ".part"
_MOST_BYTES = 10_000
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class ClaimFiles:
    """The steps of which taking and letting go are made; nothing happens within one of them.

    `is_far`: what is written is to be seen by other machines at once.
    """

    def __init__(self, *, is_far: bool = True) -> None:
        self.is_far = is_far

    def make(self, path: Path, content: bytes) -> int | None:
        """Make a file that is not there; a handle that keeps its lock, None if it is there.

        By a link to a finished file, which is whole from the start, also on NFS; where there are
        no links, the content follows a moment after the name.
        """
        passing, handle = self._finished(path, content)
        try:
            if sys.platform == "win32":
                raise PermissionError
            os.link(passing, path)
        except (FileExistsError, FileNotFoundError):
            # A server may have done it and said so to nobody.
            if os.fstat(handle).st_nlink != 2:
                os.close(handle)
                return None
        except OSError:
            os.close(handle)
            return self._made_in_place(path, content)
        finally:
            with suppress(OSError):
                passing.unlink()
        return handle

    def read(self, path: Path) -> bytes | None:
        """What stands in it, of what is far too long for it the beginning; None if it is not
        there. A pipe in its place, which would hang, holds nothing."""
        try:
            handle = os.open(path, os.O_RDONLY | _AT_ONCE)
        except FileNotFoundError:
            return None
        with open(handle, "rb") as file:
            return file.read(_MOST_BYTES)

    def replace(self, path: Path, content: bytes) -> int:
        """Put a finished file in the place of another one; a handle that keeps its lock."""
        return self._put(path, content)

    def _put(self, path: Path, content: bytes) -> int:
        while True:
            passing, handle = self._finished(path, content)
            try:
                if sys.platform == "win32":
                    os.close(handle)
                    os.replace(passing, path)
                    handle = os.open(path, os.O_RDWR)
                    _lock(handle)
                else:
                    os.replace(passing, path)
            except FileNotFoundError:
                os.close(handle)  # somebody tidied it away
                continue
            return handle

    def replace_empty(self, path: Path, content: bytes) -> int | None:
        """Put a finished file in the place of one that holds nothing and that nobody is filling.

        With its lock in hand meanwhile: who made it, and comes to fill it only now, waits and
        finds it gone. None if somebody has filled it or is about to.
        """
        try:
            found = os.open(path, os.O_RDWR | _AT_ONCE)
        except OSError:
            return None
        try:
            if not _locks_at_once(found, alone=True) or not _is_empty_at(path, found):
                return None
            if sys.platform != "win32":
                return self._put(path, content)
        finally:
            os.close(found)
        try:
            return self._put(path, content)
        except PermissionError:
            return None  # nothing is put there in the place of a file that somebody has open

    def remove(self, path: Path, handle: int | None = None) -> None:
        """Take it away if it is there; the handle is one on it, and is closed."""
        if handle is not None and sys.platform == "win32":
            os.close(handle)
        with suppress(OSError):
            path.unlink()
        if handle is not None and sys.platform != "win32":
            os.close(handle)

    def is_let_go(self, path: Path) -> bool:
        """Whether the process of this machine that made the file has ended; False where the
        system cannot tell."""
        try:
            handle = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            return _is_free(handle)
        finally:
            os.close(handle)

    def touch(self, path: Path) -> None:
        with suppress(OSError):
            os.utime(path)

    def age(self, path: Path) -> float | None:
        """Seconds since the file was touched, by the clock of its file system; None if it is
        gone or that cannot be told."""
        try:
            passing, handle = self._finished(path, b"")
        except OSError:
            return None
        try:
            return max(0.0, os.fstat(handle).st_mtime - path.stat().st_mtime)
        except OSError:
            return None
        finally:
            self.remove(passing, handle)

    def _finished(self, path: Path, content: bytes) -> tuple[Path, int]:
        passing = path.with_name(f"{path.name}.{secrets.token_hex(4)}{_PASSING}")
        handle = os.open(passing, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        self._fill(passing, handle, content)
        return passing, handle

    def _made_in_place(self, path: Path, content: bytes) -> int | None:
        handle = self._named(path)
        if handle is None:
            return None
        self._fill(path, handle, content)
        if _is_at(path, handle):
            return handle
        os.close(handle)  # it was empty for so long that somebody took it for left over
        return None

    def _named(self, path: Path) -> int | None:
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            return None

    def _fill(self, path: Path, handle: int, content: bytes) -> None:
        try:
            _lock(handle)
            os.write(handle, content)
            if self.is_far:
                os.fsync(handle)
        except BaseException:
            os.close(handle)
            path.unlink(missing_ok=True)
            raise


def _lock(handle: int) -> None:
    """Where the file system keeps no locks, the file does without."""
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)


def _is_empty_at(path: Path, handle: int) -> bool:
    """Whether nothing stands in the file that is open, and it is the one of that name."""
    try:
        return os.fstat(handle).st_size == 0 and _is_at(path, handle)
    except OSError:
        return False


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _is_free(handle: int) -> bool:
    """Looks with a lock that others who look can have as well; closing gives it back."""
    return _locks_at_once(handle, alone=False)


def _locks_at_once(handle: int, *, alone: bool) -> bool:
    """Whether the lock could be had at once."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
