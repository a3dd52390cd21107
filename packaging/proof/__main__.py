"""Proves what was built, on machines that have nothing; a row for each thing that holds or not.

    packaging/prove                    all of it; builds what is not built yet
    packaging/prove deb tarball        some of it: deb, desktop, tarball, start, wheel, twice,
                                       readme
    packaging/prove --work FOLDER      where the machines are made (build/proof); pictures too

As root, since machines are made by debootstrap. It ends with 1 if anything does not hold.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from packages import prove_deb, prove_desktop, prove_tarball
from readme import prove_readme
from start import prove_start
from table import Table
from twice import prove_twice
from wheel import prove_wheel

from gui.launch import LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
_BUNDLE = ROOT / "build" / "bundle"
_PYTHON = _BUNDLE / "environment" / "bin" / "python"
_TOOLS = {
    "debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick",
    "git": "git", "dpkg-deb": "dpkg", "unshare": "util-linux", "strip": "binutils",
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="packaging/prove", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", nargs="*", metavar="WHAT", help=", ".join(PROOFS))
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "proof")
    wanted = parser.parse_args()
    if unknown := set(wanted.what) - set(PROOFS):
        parser.error(f"there is no proof called {', '.join(sorted(unknown))}")
    if os.geteuid():
        print("This makes machines, which root alone may do.", file=sys.stderr)
        return 3
    if lacking := sorted(package for tool, package in _TOOLS.items() if not shutil.which(tool)):
        print(f"Missing here: apt-get install {' '.join(lacking)}", file=sys.stderr)
        return 3
    work: Path = wanted.work.absolute()
    (work / "pictures").mkdir(parents=True, exist_ok=True)
    table = Table()
    for name in wanted.what or PROOFS:
        PROOFS[name](work, table)
    print(f"Pictures: {work / 'pictures'}")
    return int(table.has_failed)


def _deb(work: Path, table: Table) -> None:
    prove_deb(work, _package("*.deb"), work / "pictures", table)


def _desktop(work: Path, table: Table) -> None:
    prove_desktop(work, _package("*.deb"), table)


def _tarball(work: Path, table: Table) -> None:
    prove_tarball(work, _package("*.tar.xz"), LIBRARIES.split(), work / "pictures", table)


def _start(work: Path, table: Table) -> None:
    _package("*.deb")
    prove_start(work, _BUNDLE / "dist" / "glossator", _PYTHON, table)


def _wheel(work: Path, table: Table) -> None:
    _package("*.deb")
    prove_wheel(work, ROOT, _PYTHON, LIBRARIES.split(), table)


def _twice(work: Path, table: Table) -> None:
    prove_twice(work, ROOT, table)


def _readme(work: Path, table: Table) -> None:
    prove_readme(work, ROOT, work / "pictures", table)


PROOFS: Mapping[str, Callable[[Path, Table], None]] = {
    "deb": _deb, "desktop": _desktop, "tarball": _tarball, "start": _start, "wheel": _wheel,
    "twice": _twice, "readme": _readme,
}  # fmt: skip


def _package(pattern: str) -> Path:
    """What was built last; built now if there is none."""
    if not any((ROOT / "dist").glob(pattern)):
        subprocess.run([sys.executable, ROOT / "packaging/bundle/build.py"], check=True)
    return max((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)


if __name__ == "__main__":
    sys.exit(main())
