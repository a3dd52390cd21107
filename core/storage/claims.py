"""Who works in a project: a file beside it that names one holder, and how it changes hands.

The file is made where there is none, and so by one alone. It is taken from a holder who is gone by
whoever first makes a second file, called after that holder's token: the right to follow. The
winner looks once more whether the file still names that holder, puts her own in its place, and
only then gives the right back. A holder who leaves takes the right to follow herself first, so
that nobody follows into a file that is about to go. Who died with a right in hand is followed in
the same way. A handed-over token never comes back, so whoever comes late finds another one.
"""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.model.ids import new_uid
from core.model.phrase import Unavailable
from core.model.place import UNKNOWN, Holder, Program
from core.storage.claim_files import ClaimFiles
from core.storage.files import beside
from core.storage.unfinished import machine

ENDING = "-lock"
_ATTEMPTS, _PAUSE_SECONDS = 40, 0.05
"""Others may come and go meanwhile."""
_ATTEMPTS_TO_BE_WRITTEN = 30
"""Who makes the file where there are no links takes a moment; one that stays empty after that was
left so, as by a power cut."""
_UNREADABLE = "unreadable"


class Taken(Exception):
    """Somebody else has it."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder.token)
        self.holder = holder


@dataclass(frozen=True)
class Claim:
    """A project that is ours. The handle keeps the system's lock on the file that says so.

    `is_followed`: it was taken from somebody who never let go of it.
    """

    path: Path
    holder: Holder
    handle: int
    files: ClaimFiles
    is_followed: bool = False

    def is_kept(self) -> bool:
        """Whether the file names us still: else somebody has taken it, who held us for gone."""
        return self.files.read(self.path) == written(self.holder)

    def beat(self) -> None:
        """Show that we live, for as long as the file names us: not that another one does."""
        with suppress(OSError):  # the network is away for a while
            if self.is_kept():
                self.files.touch(self.path)

    def release(self) -> None:
        """Let go. Where that cannot be written, the system's lock ends all the same."""
        right = _right(self.path, self.holder)
        try:
            following = self.files.make(right, written(self.holder.renewed()))
        except OSError:
            following = None
        if following is None:
            os.close(self.handle)  # somebody follows already
            return
        if self.is_kept():
            self.files.remove(self.path, self.handle)
        else:
            os.close(self.handle)
        self.files.remove(right, following)


def lock_of(project: Path) -> Path:
    return beside(project, ENDING)


def me(program: Program) -> Holder:
    """This process, as it begins to hold something now."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return Holder(new_uid(), _user(), _host(), machine(), os.getpid(), program, since)


def take(
    lock: Path,
    holder: Holder,
    files: ClaimFiles,
    may_follow: Callable[[Holder, Path], bool],
) -> Claim:
    """Become the holder; Taken if somebody else is whom one may not follow.

    `may_follow`: asked of a holder and the file that names her.
    """
    for attempt in range(_ATTEMPTS):
        handle = files.make(lock, written(holder))
        is_followed = handle is None
        if handle is None:
            found = files.read(lock)
            if found is None or (not found and attempt < _ATTEMPTS_TO_BE_WRITTEN):
                if attempt > 1:
                    time.sleep(_PAUSE_SECONDS)
                continue
            handle = _follow(lock, found, holder, files, may_follow)
        if handle is not None:
            _tidy(lock, holder, files)
            return Claim(lock, holder, handle, files, is_followed)
    raise Taken(read(files.read(lock) or b""))


def _follow(
    lock: Path,
    found: bytes,
    holder: Holder,
    files: ClaimFiles,
    may_follow: Callable[[Holder, Path], bool],
) -> int | None:
    """Take the file from whom it names, who is gone; None if it has changed meanwhile."""
    before, path = read(found), lock
    passed: list[tuple[Path, bytes]] = [(lock, found)]
    while True:
        if not may_follow(before, path):
            raise Taken(before)
        path = _right(lock, before)
        right = files.make(path, written(holder.renewed()))
        if right is not None:
            break
        other = files.read(path)
        if other is None:
            return None
        before = read(other)
        passed.append((path, other))
    try:
        if any(files.read(each) != content for each, content in passed):
            return None
        if found or files.is_far:
            handle: int | None = files.replace(lock, written(holder))
        else:
            handle = files.replace_empty(lock, written(holder))
        if handle is None:
            return None
        for each, _ in passed[1:]:
            files.remove(each)
        return handle
    finally:
        files.remove(path, right)


def _tidy(lock: Path, holder: Holder, files: ClaimFiles) -> None:
    """Take away what those left who were ended on their way, but nothing of anybody alive."""
    with suppress(OSError):
        for name in os.listdir(lock.parent):
            path = lock.with_name(name)
            is_ours = path == _right(lock, holder)
            if name.startswith(f"{lock.name}.") and not is_ours and is_gone(holder, path, files):
                files.remove(path)


def is_gone(ours: Holder, path: Path, files: ClaimFiles) -> bool:
    """Whether whoever is named there was a process of this machine that has ended.

    Where no other machine can write, a file that names nobody was left by one of this machine.
    """
    found = files.read(path)
    if found is None:
        return False
    known = read(found)
    is_near = known.is_on(ours) or (known.token == _UNREADABLE and not files.is_far)
    return is_near and files.is_let_go(path)


def holder_of(lock: Path, files: ClaimFiles) -> Holder | None:
    """Who is named; None if nobody is."""
    try:
        found = files.read(lock)
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=lock, reason=error.strerror
        ) from error
    return None if found is None else read(found)


def _right(lock: Path, holder: Holder) -> Path:
    return lock.with_name(f"{lock.name}.{holder.token[:32]}")


def written(holder: Holder) -> bytes:
    return json.dumps(holder.as_dict(), ensure_ascii=False).encode("utf-8", "replace")


def read(content: bytes) -> Holder:
    """Whoever the content names; somebody unknown where nobody can tell."""
    try:
        value = json.loads(content)
        texts = [str(value[name])[:200] for name in ("token", "user", "host", "machine", "since")]
        token, user, host, machine, since = texts
        if not token.isalnum():
            raise ValueError(token)
        return Holder(
            token, user, host, machine, int(value["pid"]), Program(value["program"]), since
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return Holder(_UNREADABLE, UNKNOWN, "?", "", 0, Program.DESK, "")


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # of a number that has no name
        return UNKNOWN


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    return os.environ.get("COMPUTERNAME", "?")
