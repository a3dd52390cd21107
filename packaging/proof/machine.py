"""A Debian with nothing in it but itself, to install into and to look at afterwards.

It is a folder made by debootstrap. What runs in it sees that folder as the whole disk and has
processes of its own, which end with it; a screen is borrowed from this machine, so that nothing
of a window system is installed there but what the package itself asks for.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

USER, HOME = "analyst", "/home/analyst"
SOCKETS = "/tmp/.X11-unix"  # where the X server listens
_ENTERED = """
mount -t proc proc "$0/proc"
mount -t tmpfs tmpfs "$0/dev/shm"
mkdir -p "$0{sockets}" && mount --bind {sockets} "$0{sockets}"
exec chroot "$0" "$@"
"""
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_OF_THE_SYSTEM = (
    "proc", "dev", "sys", "run", "tmp", "home", "root", "var/cache", "var/log", "var/lib/apt",
    "var/lib/dpkg",
)  # fmt: skip
"""What packages are kept and noted in, and what belongs to people."""
_LENT = ("PIP_INDEX_URL", "PIP_DEFAULT_TIMEOUT", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
_TRUSTED, _KEPT = "PIP_CERT", "/var/tmp/trusted.pem"
"""How this machine comes to packages, which is no more of that one's than its screen is."""


@dataclass(frozen=True)
class Machine:
    """`root`: the folder that is its disk."""

    root: Path

    def run(
        self, *command: str, user: str = "root", display: str = "", **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        """What it prints comes back with its status; nothing is raised."""
        return subprocess.run(
            self._entering(command, user, display, variables),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        )  # fmt: skip

    def must(self, *command: str) -> str:
        done = self.run(*command)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}: {done.returncode}\n{done.stdout[-3000:]}")
        return done.stdout

    def begin(self, *command: str, display: str = "") -> "subprocess.Popen[bytes]":
        """As the analyst; whoever kills it ends all that it has begun."""
        entering = self._entering(command, USER, display, {})
        return subprocess.Popen(entering, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def install(self, *packages: str) -> None:
        self.must("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)

    def put(self, source: Path, place: str) -> None:
        """A file or folder of this machine into a place there, for everybody to read."""
        target = self.root / place.lstrip("/")
        if source.is_dir():
            shutil.copytree(source, target, symlinks=True)
        else:
            shutil.copyfile(source, target)

    def files(self) -> set[str]:
        """Every path but those where packages are noted, and what belongs to people."""
        found: set[str] = set()
        for folder, folders, files in os.walk(self.root):
            place = os.path.relpath(folder, self.root)
            folders[:] = [f for f in folders if _place(place, f) not in _OF_THE_SYSTEM]
            found.update(_place(place, each) for each in (*folders, *files))
        return found

    def _entering(
        self, command: Sequence[str], user: str, display: str, variables: dict[str, str]
    ) -> list[str]:
        known = {
            "PATH": _PATH, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive",
            "HOME": "/root" if user == "root" else HOME, **_lent(), **variables,
        }  # fmt: skip
        if display:
            known["DISPLAY"] = display
        told = [f"{name}={value}" for name, value in known.items()]
        entered = _ENTERED.format(sockets=SOCKETS)
        return [
            "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", entered,
            str(self.root), "runuser", "-u", user, "--", "env", "-i", "-C", known["HOME"],
            *told, *command,
        ]  # fmt: skip


def _lent() -> dict[str, str]:
    told = {name: os.environ[name] for name in _LENT if os.environ.get(name)}
    return {**told, _TRUSTED: _KEPT} if os.environ.get(_TRUSTED) else told


def _place(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder}/{name}"


def bare(work: Path) -> Path:
    """The one that others are copied from, with a person on it; made once."""
    root = work / "bare"
    if not (root / "home" / USER).is_dir():
        shutil.rmtree(root, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", "bookworm", str(root)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        Machine(root).must("apt-get", "update", "-q")
        Machine(root).must("useradd", "--create-home", USER)
    return root


def made(work: Path, name: str) -> Machine:
    """A fresh one of that name."""
    root = work / name
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(bare(work)), str(root)], check=True)
    here = Machine(root)
    if trusted := os.environ.get(_TRUSTED):
        here.put(Path(trusted), _KEPT)
    return here
