"""One file that runs on most Linux systems without being installed, where appimagetool is there."""

import os
import shutil
import subprocess
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).resolve().parent
TOOL = "appimagetool"
LACKING = f"No AppImage was made: {TOOL}, which makes one, is not on the PATH."
_RUN = """#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/glossator/glossator" "$@"
"""


def is_offered() -> bool:
    return shutil.which(TOOL) is not None


def pack(bundle: Path, out: Path, stamp: Stamp) -> Path:
    tool = shutil.which(TOOL)
    if tool is None:
        raise SystemExit(LACKING)
    packed = out / f"glossator-{stamp.version}-x86_64.AppImage"
    environment = {**os.environ, "ARCH": "x86_64", "SOURCE_DATE_EPOCH": str(stamp.moment)}
    folder = laid_out(bundle)
    subprocess.run([tool, "--no-appstream", str(folder), str(packed)], check=True, env=environment)
    return packed


def laid_out(bundle: Path) -> Path:
    """The folder that such a file holds: what runs, its entry and its icon on top."""
    folder = bundle.parent / "Glossator.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "usr" / "lib" / "glossator", symlinks=True)
    shutil.copyfile(HERE / "linux" / "glossator.desktop", folder / "glossator.desktop")
    shutil.copyfile(HERE / "linux" / "glossator.svg", folder / "glossator.svg")
    (folder / ".DirIcon").symlink_to("glossator.svg")
    (folder / "AppRun").write_text(_RUN, encoding="utf-8")
    (folder / "AppRun").chmod(0o755)
    return folder
