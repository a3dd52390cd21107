"""The Debian package: the program in /usr/lib, and what a desktop wants to know of it."""

import gzip
import os
import shutil
import subprocess
from hashlib import md5
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LINUX = HERE / "linux"

_NEEDS = (
    "libc6 (>= 2.34)", "libegl1", "libgl1", "libglib2.0-0t64 | libglib2.0-0", "libfontconfig1",
    "libfreetype6", "libxkbcommon0", "libdbus-1-3", "libxcb-cursor0", "libxkbcommon-x11-0",
    "libx11-xcb1", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xinerama0", "libxcb-randr0", "libxcb-xkb1", "libstdc++6",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)  # fmt: skip
_WANTS = (
    "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "xdg-desktop-portal", "libcups2",
)  # fmt: skip
"""Windows on Wayland without a detour, the desktop's own choice of files, and a printer."""
_CONTROL = """Package: glossator
Version: {version}
Architecture: amd64
Maintainer: The Glossator developers <glossator@localhost>
Installed-Size: {size}
Depends: {needs}
Recommends: {wants}
Section: text
Priority: optional
Description: annotate who takes which stance on which measure in articles
 Glossator shows each article next to panels for actor, stance and proposed
 measure, and records statements by keyboard, each with the words that show it.
 It measures how far annotators agree, adjudicates to gold, and writes gold in
 the formats that other programs read.
"""


def pack(bundle: Path, out: Path, stamp: Stamp) -> Path:
    """Made by dpkg-deb from a folder that looks like the system after it is installed."""
    tree = bundle.parent / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr/lib/glossator", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/glossator").symlink_to("../lib/glossator/glossator")
    _tell_the_desktop(bundle, tree / "usr/share")
    _document(bundle, tree / "usr/share", stamp)
    _control(tree, stamp)
    packed = out / f"glossator_{stamp.version}_amd64.deb"
    _date(tree, stamp)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(packed)]
    environment = {"SOURCE_DATE_EPOCH": str(stamp.moment), "PATH": "/usr/bin:/bin"}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return packed


def _tell_the_desktop(bundle: Path, share: Path) -> None:
    """The menu, the icon in all sizes, and that projects are opened by a double click."""
    _put(LINUX / "glossator.desktop", share / "applications" / "glossator.desktop")
    _put(LINUX / "glossator.xml", share / "mime" / "packages" / "glossator.xml")
    icons = share / "icons" / "hicolor"
    _put(LINUX / "glossator.svg", icons / "scalable" / "apps" / "glossator.svg")
    for picture in sorted((bundle.parents[1] / "icons").glob("*.png")):
        size = picture.stem
        _put(picture, icons / f"{size}x{size}" / "apps" / "glossator.png")


def _document(bundle: Path, share: Path, stamp: Stamp) -> None:
    _pack(bundle.parents[1] / "glossator.1", share / "man" / "man1" / "glossator.1.gz", stamp)
    documents = share / "doc" / "glossator"
    _pack(ROOT / "CHANGELOG.md", documents / "changelog.gz", stamp)
    copyright = (
        "Glossator is published under the Apache License 2.0, which Debian has in\n"
        "/usr/share/common-licenses/Apache-2.0. What it is built with has licences of its\n"
        "own; they are in /usr/lib/glossator/_internal/licences, and under Help, About.\n"
    )
    (documents / "copyright").write_text(copyright, encoding="utf-8")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(source: Path, target: Path, stamp: Stamp) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=stamp.moment))


def _control(tree: Path, stamp: Stamp) -> None:
    every = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in every) // 1024
    sums = [f"{md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}" for path in every]
    folder = tree / "DEBIAN"
    folder.mkdir()
    told = _CONTROL.format(
        version=stamp.version, size=size, needs=", ".join(_NEEDS), wants=", ".join(_WANTS)
    )
    (folder / "control").write_text(told, encoding="utf-8")
    (folder / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def _date(tree: Path, stamp: Stamp) -> None:
    """Everything to the moment of the commit, with the rights that Debian wants."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            is_run = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_run else 0o644)
        os.utime(path, (stamp.moment, stamp.moment), follow_symlinks=False)
