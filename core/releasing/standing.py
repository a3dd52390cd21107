"""Where a release stands that the project remembers, also after both have moved.

Its folder is remembered as it was called where it was written. On another computer, or after a
move, it is looked for beside the project, and known by the hash of its manifest.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path, PureWindowsPath

from core.exchange.hashing import sha256_of
from core.model.released import KnownRelease
from core.releasing.manifest import MANIFEST, MAX_BYTES

_DEEPEST = 4
"""How many of the last folders of where it was are looked for under another one."""
_MOST = 1_000
"""Folders beside the project that are looked into."""


def standing(known: KnownRelease, project: Path) -> Path:
    """Its folder, which may be gone, or hold something else by now."""
    told = Path(known.folder)
    if _is(known, told):
        return told
    return next((folder for folder in _near(known, project) if _is(known, folder)), told)


def _near(known: KnownRelease, project: Path) -> Iterator[Path]:
    """As it lay before, seen from the project or the folder above; then all that stands beside the
    project, whatever it is called."""
    here = project.absolute().parent
    parts = PureWindowsPath(known.folder).parts  # parted by either slash
    for depth in range(1, min(_DEEPEST, len(parts) - 1) + 1):
        tail = Path(*parts[-depth:])
        yield from (here / tail, here.parent / tail)
    beside = list[Path]()
    with suppress(OSError), os.scandir(here) as entries:
        beside = list(islice((Path(entry) for entry in entries if entry.is_dir()), _MOST))
    yield from beside


def _is(known: KnownRelease, folder: Path) -> bool:
    path = folder / MANIFEST
    try:
        about = path.lstat()
        is_file = stat.S_ISREG(about.st_mode) and about.st_size <= MAX_BYTES
        return is_file and sha256_of(path) == known.manifest
    except (OSError, ValueError):  # such as a name that no file here can have
        return False
