"""Builds what is installed without Python: a folder, and packages of it.

    python3 packaging/bundle/build.py                 what this system can make, into dist/
    python3 packaging/bundle/build.py --only deb tar  some of it: folder, tar, deb, appimage,
                                                      installer (Windows), image (macOS)
    python3 packaging/bundle/build.py --out FOLDER    elsewhere

It works in build/bundle, in an environment of its own from packaging/constraints-bundle.txt. Two
builds of one commit by one Python on one system are the same byte for byte.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import appimage
import archive
import debian
import licences
import macos
import windows
from stamp import Stamp, stamp_of
from tidying import tidy

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / "build" / "bundle"
PINS = ROOT / "packaging" / "constraints-bundle.txt"

Pack = Callable[[Path, Path, Stamp], Path]
PACKAGES: Mapping[str, Pack] = {
    "tar": archive.pack, "deb": debian.pack, "appimage": appimage.pack,
    "installer": windows.pack, "image": macos.pack,
}  # fmt: skip
USUAL: Mapping[str, Sequence[str]] = {
    "linux": ("tar", "deb"), "win32": ("installer",), "darwin": ("image",),
}  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where they go")
    parser.add_argument("--only", nargs="+", choices=["folder", *PACKAGES], metavar="WHAT")
    wanted = parser.parse_args(argv)
    kinds = wanted.only or ["folder", *usual()]
    if "appimage" in kinds and not appimage.is_offered():
        raise SystemExit(appimage.LACKING)
    stamp = stamp_of(ROOT)
    bundle = made(stamp)
    wanted.out.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        if kind in PACKAGES:
            print(_told(PACKAGES[kind](bundle, wanted.out, stamp)), flush=True)
    print(_told(bundle))
    if not wanted.only and sys.platform == "linux" and "appimage" not in kinds:
        print(appimage.LACKING)
    return 0


def usual() -> list[str]:
    """What is made here unless something is named; an AppImage where its tool is."""
    with_tool = ["appimage"] if sys.platform == "linux" and appimage.is_offered() else []
    return [*USUAL.get(sys.platform, ()), *with_tool]


def made(stamp: Stamp) -> Path:
    """The folder with the program in it, tidied and stamped, with everybody's licences."""
    python = _environment()
    shutil.rmtree(WORK / "dist", ignore_errors=True)
    _run([python, HERE / "icons.py", HERE / "linux" / "glossator.svg", WORK / "icons"])
    _run([python, HERE / "manual.py", WORK / "glossator.1"], PYTHONPATH=str(ROOT))
    _run(
        [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
         "--distpath", WORK / "dist", "--workpath", WORK / "work", HERE / "glossator.spec"],
        PYTHONPATH=str(ROOT), PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=str(stamp.moment),
    )  # fmt: skip
    bundle = WORK / "dist" / "glossator"
    inside = _inside(bundle)
    (inside / "resources" / "build.json").write_text(json.dumps(stamp.told()), encoding="utf-8")
    licences.collect(python, WORK / "modules.txt", inside / "licences", stamp.version)
    if sys.platform == "linux":
        tidy(bundle)
    return bundle


def _inside(bundle: Path) -> Path:
    """Where everything but the program itself is: on macOS within what is moved about there."""
    if sys.platform == "darwin":
        return bundle.with_name("Glossator.app") / "Contents" / "Resources"
    return bundle / "_internal"


def _environment() -> Path:
    """Only what the desk needs and what makes bundles; as it is, if it is from the same pins."""
    folder = WORK / "environment"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    noted = folder / "pins.txt"
    pins = PINS.read_text(encoding="utf-8")
    if not (noted.is_file() and noted.read_text(encoding="utf-8") == pins):
        _run([sys.executable, "-m", "venv", "--clear", folder])
        install = ["install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", PINS]
        _run([python, "-m", "pip", *install])
        noted.write_text(pins, encoding="utf-8")
    return python


def _run(command: Sequence[str | Path], **variables: str) -> None:
    subprocess.run(list(map(str, command)), check=True, env={**os.environ, **variables})


def _told(path: Path) -> str:
    every = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    size = sum(each.lstat().st_size for each in every if not each.is_symlink())
    return f"{path}: {size / 1e6:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
