"""Makes a bundle smaller and the same each time, once PyInstaller has put it together."""

import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from asked_for import forget
from contents import ASKED_FOR_IN_VAIN

_NOT_STRIPPED = ("PySide6", "shiboken6", "numpy.libs", "scipy.libs")
"""Qt stays as its makers ship it, so that anybody can put another build of it there; what was
patched for its wheel is not loaded any more once it is stripped."""


def tidy(bundle: Path) -> None:
    """Once is enough; twice changes nothing."""
    for package, beginnings in ASKED_FOR_IN_VAIN.items():
        for path in _own_files((bundle / "_internal" / package).glob("*.so*")):
            forget(path, beginnings)
    for path in _libraries(bundle):
        _strip(path)
    for same in _copies(bundle):
        first, *others = sorted(same, key=lambda path: (-len(path.name), path.as_posix()))
        for other in others:
            other.unlink()
            other.symlink_to(os.path.relpath(first, other.parent))


def _libraries(bundle: Path) -> Iterator[Path]:
    inside = bundle / "_internal"
    for path in _own_files(inside.rglob("*.so*")):
        if path.relative_to(inside).parts[0] not in _NOT_STRIPPED:
            yield path


def _own_files(paths: Iterable[Path]) -> list[Path]:
    """Without links."""
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def _strip(path: Path) -> None:
    """What names there are for a debugger takes a tenth of a bundle."""
    if shutil.which("strip"):
        path.chmod(0o755)
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    path.chmod(0o644)


def _copies(bundle: Path) -> Iterator[list[Path]]:
    """Libraries that stand there several times, under several names or in several folders."""
    found: dict[bytes, list[Path]] = defaultdict(list)
    for path in _own_files(bundle.rglob("*.so*")):
        found[sha256(path.read_bytes()).digest()].append(path)
    return (same for same in found.values() if len(same) > 1)
