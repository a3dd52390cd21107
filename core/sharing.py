"""Who has a project open, here or elsewhere, and what is left of several having had it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from core.model.place import Holder, Place, Program
from core.model.seen_file import SeenFile
from core.storage import claims, open_files, places, stays
from core.storage.files import log_of


def holder_of(path: Path) -> Holder | None:
    """Who else has it; None if nobody has, or a process of this machine that has ended."""
    return stays.holder_of(path)


def is_quiet(path: Path) -> bool:
    """Whether whoever has it has shown no life for some minutes."""
    return stays.is_quiet(path)


def take_over(path: Path, holder: Holder, place: Place) -> None:
    """Let the next who opens it have it, where a person says that the holder is gone; InUse if
    another one has it by now."""
    stays.take_over(path, holder.token, place)


def claim_if_free(path: Path) -> bool:
    """Whether this process says now that it has the project, in which it worked beside another."""
    return stays.claim_if_free(path)


def conflict_copies(path: Path) -> Sequence[Path]:
    """Copies beside it that a synchronising program kept where two sides had changed."""
    return places.conflict_copies(path, (claims.me(Program.DESK).host,))


def copies_as_they_are(path: Path) -> Sequence[tuple[Path, SeenFile | None]]:
    """The same, each with its bytes where they can be told; reads the files whole."""
    return [(copy, as_it_is(copy)) for copy in conflict_copies(path)]


def as_it_is(path: Path) -> SeenFile | None:
    """A project's file by its bytes; None where they are not all of it, or cannot be read."""
    if open_files.is_open_here(path) or log_of(path) is not None:
        return None
    try:
        status = path.stat()
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
    return SeenFile(str(path.absolute()), status.st_size, status.st_mtime_ns, digest, None)


def is_conflict_copy(path: Path) -> bool:
    """Whether its name says that it is such a copy."""
    return places.original_of(path) is not None
