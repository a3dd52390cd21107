"""Two builds of one commit, in two places: which files differ."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from table import Table


def prove_twice(work: Path, root: Path, table: Table) -> None:
    head = ["git", "-C", str(root), "rev-parse", "HEAD"]
    commit = subprocess.run(head, check=True, capture_output=True, text=True).stdout.strip()
    built = [_built(work / place, root, commit) for place in ("one", "another place")]
    first, second = map(_digests, built)
    differing = sorted(n for n in first.keys() | second.keys() if first.get(n) != second.get(n))
    same = f"{commit[:7]}: {len(first)} files, all the same"
    told = same if not differing else ", ".join(differing[:20])
    table.tell("Two builds of one commit", told, holds=not differing)


def _built(place: Path, root: Path, commit: str) -> Path:
    """A clone, built in an environment of its own. The packages, and the folder they are of."""
    if not place.exists():
        subprocess.run(["git", "clone", "-q", str(root), str(place)], check=True)
    for step in (["fetch", "-q", str(root), commit], ["reset", "-q", "--hard", commit]):
        subprocess.run(["git", "-C", str(place), *step], check=True)
    build = place / "packaging" / "bundle" / "build.py"
    subprocess.run([sys.executable, str(build)], check=True, stdout=subprocess.DEVNULL)
    return place


def _digests(place: Path) -> dict[str, str]:
    """Of the packages and of every file in the folder, by name; of a link, where it points."""
    found = {}
    for folder in (place / "dist", place / "build" / "bundle" / "dist" / "glossator"):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(place).as_posix()
            if path.is_symlink():
                found[name] = str(path.readlink())
            elif path.is_file():
                found[name] = sha256(path.read_bytes()).hexdigest()
    return found
