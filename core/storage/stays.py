"""What this process has open, and as what: connections to one project share one stay.

Where other machines may write, one process alone works in a project, and says so in a file beside
it; on a disk of this machine only desks say so, and everything else works beside them.
"""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, RLock, Thread
from weakref import WeakKeyDictionary

from core.model.phrase import Unavailable
from core.model.place import WORKING, Arrival, Entry, Holder, InUse, Place, Program
from core.storage import claims, looking
from core.storage.claim_files import ClaimFiles
from core.storage.claims import Claim
from core.storage.engine import errors
from core.storage.open_files import call_when_closed
from core.storage.places import place_of
from core.storage.troubles import name_of

BEAT_SECONDS = 30.0
QUIET_SECONDS = 150.0
"""Who has shown no life for so long may be gone, if a person says so."""
_log = logging.getLogger("glossator.stays")


@dataclass
class Stay:
    """A project that this process has open. `copy`: what is looked at in its place; `aside`: what
    stood beside it without belonging to it, where it stands now."""

    path: Path
    place: Place
    claim: Claim | None = None
    copy: looking.Copy | None = None
    is_looking: bool = False
    aside: Path | None = None
    users: int = 0
    ended: Event = field(default_factory=Event)

    def leave(self) -> None:
        """One connection less; the last one ends the stay."""
        with _guard:
            self.users -= 1
            if self.users:
                return
            key = os.path.realpath(self.path)
            if _stays.get(key) is self:
                del _stays[key]
            _end(self)


def enter(path: Path, how: Arrival, *, read_only: bool) -> Stay | None:
    """Come in as one more connection; InUse if somebody else has it. None: nothing to leave.

    Of whom one only reads where others may write, a copy is read.
    """
    key, entry = os.path.realpath(path), how.entry
    with _guard:
        stay = _stays.get(key)
        if stay is None or _begins_anew(stay, entry):
            place = how.place or place_of(path)
            if not place.is_shared and entry is Entry.WORK:
                return None
            stay = _begun(path, entry, place, read_only=read_only)
            _stays[key] = stay
        elif stay.is_looking and entry is Entry.WORK and not read_only:
            raise Unavailable("This project is open for looking only. Nothing was changed.")
        elif entry is Entry.DESK and stay.claim is None:
            _claim(stay, Program.DESK, allowed=None)
        stay.users += 1
        return stay


def _begins_anew(stay: Stay, entry: Entry) -> bool:
    """Whether it is not what `entry` asks for: what was looked at may still be read by whoever was
    not done with it, when one comes in to work, or to look at what it is by now."""
    return stay.is_looking and (
        entry in (Entry.DESK, Entry.TOGETHER) or (entry is Entry.LOOK and stay.copy is not None)
    )


def _begun(path: Path, entry: Entry, place: Place, *, read_only: bool) -> Stay:
    stay = Stay(path, place)
    program = Program.COMMAND_LINE if entry is Entry.WORK else Program.DESK
    if entry is Entry.LOOK:
        stay.is_looking = True
        other = holder_of(path)
        if other is not None and (place.is_shared or not other.is_on(claims.me(program))):
            stay.copy = looking.copied(path)
    elif entry is not Entry.TOGETHER or place.is_shared:
        try:
            _claim(stay, program, allowed=None)
        except InUse:
            if not (read_only and place.is_shared):
                raise
            stay.is_looking, stay.copy = True, looking.copied(path)
    return stay


def _claim(stay: Stay, program: Program, allowed: str | None) -> None:
    """`allowed`: the token of a holder of whom a person has said that she is gone."""
    ours = claims.me(program)

    files = _files_in(stay.place)

    def may_follow(holder: Holder, path: Path) -> bool:
        return holder.token == allowed or claims.is_gone(ours, path, files)

    try:
        stay.claim = claims.take(claims.lock_of(stay.path), ours, files, may_follow)
    except claims.Taken as taken:
        near, own = taken.holder.is_on(ours), taken.holder.is_same_person(ours)
        raise InUse(stay.path.name, taken.holder, stay.place, is_near=near, is_own=own) from taken
    except OSError as error:
        if stay.place.is_shared:
            raise Unavailable(
                "“{name}” cannot be written here: {reason}.",
                name=stay.path.name,
                reason=error.strerror,
            ) from error
        _log.info("no lock file beside %s: %s", stay.path.name, error.strerror)
        return
    Thread(target=_beat, args=(stay.claim, stay.ended), name="claim", daemon=True).start()


def _beat(claim: Claim, ended: Event) -> None:
    while not ended.wait(BEAT_SECONDS):
        claim.beat()


def _end(stay: Stay) -> None:
    stay.ended.set()
    if stay.claim is not None:
        with suppress(OSError):
            stay.claim.release()
    if stay.copy is not None:
        stay.copy.remove()


def take_over(path: Path, token: str, place: Place | None = None) -> None:
    """Let the next who opens it here have the project of a holder who, as a person says, is gone.

    InUse if another one has it meanwhile.
    """
    stay = Stay(path, place or place_of(path))
    _claim(stay, Program.DESK, allowed=token)
    _end(stay)


def holder_of(path: Path) -> Holder | None:
    """Who else has it; None if nobody has, or a process of this machine that has ended."""
    lock = claims.lock_of(path)
    found = claims.holder_of(lock, FILES)
    if found is None or _is_ours(found):
        return None
    files = _files_in(place_of(path))
    return None if claims.is_gone(claims.me(Program.DESK), lock, files) else found


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Within it nobody else comes in where other machines may write; InUse where somebody has."""
    stay = enter(path, WORKING, read_only=False)
    try:
        yield
    finally:
        if stay is not None:
            stay.leave()


def is_quiet(path: Path) -> bool:
    """Whether whoever has it has shown no life for long."""
    age = FILES.age(claims.lock_of(path))
    return age is not None and age > QUIET_SECONDS


def keep(connection: sqlite3.Connection, stay: Stay) -> None:
    """Let the connection be one of the stay until it is closed."""
    call_when_closed(connection, stay.leave)
    _stay_of[connection] = stay


def stay_of(connection: sqlite3.Connection) -> Stay | None:
    return _stay_of.get(connection)


def refuse_looking(connection: sqlite3.Connection) -> None:
    """Unavailable if one only looks, because somebody else has it."""
    stay = stay_of(connection)
    if stay is not None and stay.is_looking:
        raise Unavailable(
            "You only look at this project, since it is open elsewhere. Nothing was changed."
        )


def refuse_lost(connection: sqlite3.Connection) -> None:
    """Unavailable if somebody has taken the project over, who held us for gone."""
    stay = stay_of(connection)
    if stay is None or not stay.place.is_shared:
        return
    claim = stay.claim
    if claim is None or claim.is_kept():
        return
    found = claims.holder_of(claim.path, claim.files)
    if found is None:
        raise Unavailable(
            "The file that says who works in this project is gone. Nothing was changed; close "
            "the project and open it again."
        )
    raise Unavailable(
        "Somebody has taken this project over: {holder}. Nothing was changed; close it, and open "
        "it again to see what has become of it.",
        holder=found.told,
    )


@contextmanager
def naming_who_writes(connection: sqlite3.Connection) -> Iterator[None]:
    """Where another program writes for too long, say who has the project open."""
    try:
        yield
    except errors("OperationalError") as error:
        if not name_of(error).startswith("SQLITE_BUSY"):
            raise
        path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        holder = holder_of(path)
        if holder is None:
            raise
        raise Unavailable(
            "Another program is writing to this project, which is open elsewhere: {holder}. "
            "Nothing was changed; try again when it has finished.",
            holder=holder.told,
        ) from error


def claim_if_free(path: Path) -> bool:
    """Take the place of the one who had it when we began to work together, once that is free."""
    with _guard:
        stay = _stays.get(os.path.realpath(path))
        if stay is None or stay.is_looking:
            return False
        if stay.claim is None:
            try:
                _claim(stay, Program.DESK, allowed=None)
            except InUse:
                return False
        return True


def _is_ours(holder: Holder) -> bool:
    with _guard:
        tokens = [stay.claim.holder.token for stay in _stays.values() if stay.claim is not None]
    return holder.token in tokens


def _files_in(place: Place) -> ClaimFiles:
    return FILES if place.is_shared else FILES_HERE


FILES, FILES_HERE = ClaimFiles(), ClaimFiles(is_far=False)
_guard = RLock()
_stays: dict[str, Stay] = {}
_stay_of: WeakKeyDictionary[sqlite3.Connection, Stay] = WeakKeyDictionary()
