"""Which version a bundle is of, from the one place that states it, and from which commit."""

import os
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from runpy import run_path


@dataclass(frozen=True)
class Stamp:
    """`moment`: of the commit, in seconds since 1970, which everything in a bundle is dated to."""

    version: str
    commit: str
    moment: int

    def told(self) -> dict[str, object]:
        return asdict(self)


NO_COMMIT = "no commit"


def stamp_of(root: Path) -> Stamp:
    """Of what stands there; a commit ends in + where files differ from it.

    Without git, or where sources came as an archive, the moment is SOURCE_DATE_EPOCH or of a file.
    """
    version: str = run_path(str(root / "core" / "__about__.py"))["__version__"]
    try:
        commit, moment = _git(root, "log", "-1", "--format=%h %ct").split()
    except (OSError, subprocess.CalledProcessError):
        written = (root / "pyproject.toml").stat().st_mtime
        return Stamp(version, NO_COMMIT, int(os.environ.get("SOURCE_DATE_EPOCH") or written))
    is_changed = bool(_git(root, "status", "--porcelain", "--untracked-files=no"))
    return Stamp(version, commit + "+" * is_changed, int(moment))


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
