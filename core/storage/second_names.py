"""A project that has two names on one disk, as a hard link gives it.

SQLite calls its logs after the name under which a file was opened: opened under both, it would
have two, and neither would know of the other.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.model.phrase import Unavailable
from core.storage import claims, logs, stays, stray_logs
from core.storage.open_files import is_encrypted, is_open_here, other_name_here


def refuse_second_name(path: Path) -> None:
    """Unavailable where the file is open under another name than this one, here or elsewhere."""
    try:
        if path.stat().st_nlink < 2:
            return
        name = other_name_here(path)
        if name is None and not is_open_here(path):
            name = _held_name(path)
            if name is None and _is_open_by_others(path):
                name = next((other.name for other in _other_names(path)), "?")
    except OSError:
        return
    if name is not None:
        raise Unavailable(
            "“{name}” and “{other}” are two names of one file, which is open under the other name "
            "just now. Nothing was changed; open it there, or close it first.",
            name=path.name,
            other=name,
        )


def _is_open_by_others(path: Path) -> bool:
    """Whoever has it open under this very name has memory beside this name, and holds that."""
    has_log = is_encrypted(path) or stray_logs.has_log(path)
    return has_log and logs.is_locked(path) and not logs.is_held(path)


def _held_name(path: Path) -> str | None:
    """Of those in its folder, the one under which somebody has it who says so."""
    for other in _other_names(path):
        if claims.lock_of(other).exists() and stays.holder_of(other) is not None:
            return other.name
    return None


def _other_names(path: Path) -> Iterator[Path]:
    real = Path(os.path.realpath(path))
    with suppress(OSError), os.scandir(real.parent) as entries:
        for entry in entries:
            if entry.inode() == real.stat().st_ino and entry.name != real.name:
                yield real.with_name(entry.name)
