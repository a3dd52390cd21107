"""What kind of place a file lies in, and which copies of it a synchronising program has left.

All is told by names and tables of the system; nothing is opened and nothing asked of a network.
"""

import os
import re
import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path, PurePath
from time import monotonic

from core.model.place import LOCAL, Place, PlaceKind
from core.storage.place_tables import (
    CONFLICTS,
    MARKERS,
    NAMES,
    NETWORK_FILE_SYSTEMS,
    NETWORK_SOURCES,
    VARIABLES,
)

_MOUNTS = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MAC_MOUNT = re.compile(r"(?P<source>.+) on (?P<point>/.*) \((?P<kind>[^,()]+)(, .*)?\)")


def place_of(path: Path) -> Place:
    """Where a file lies, whether it is there or not."""
    real = Path(os.path.realpath(path))
    network = _network(real)
    if network:
        return Place(PlaceKind.NETWORK, network)
    service = synchronised_by(real.parent, os.environ)
    return Place(PlaceKind.SYNCED, service) if service else LOCAL


def _network(path: Path) -> str:
    """The name of the file system if it is one of another machine; empty if it is not."""
    if sys.platform == "linux":
        device = _device(path.parent)
        return "" if device is None else _network_on_linux(device, int(monotonic() / 60), path)
    if sys.platform == "darwin":
        return _network_on_mac(path)
    if sys.platform == "win32":
        return _network_on_windows(path)
    return ""


_by_device: dict[tuple[int, int], str] = {}


def _network_on_linux(device: int, minute: int, path: Path) -> str:
    """All that lies on one device lies in one kind of place; a number may come to stand for
    another device, but not within a minute."""
    found = _by_device.get((device, minute))
    if found is None:
        try:
            found = network_in(_MOUNTS.read_text("utf-8", "surrogateescape"), path)
        except OSError:
            found = ""
        _by_device.clear()
        _by_device[device, minute] = found
    return found


def network_in(mountinfo: str, path: PurePath) -> str:
    """As Linux tells it: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html"""
    mounts = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, described = before.split(" "), after.split(" ")
        if len(fields) > 4 and len(described) > 1:
            mounts.append((_plain(fields[4]), described[0], _plain(described[1])))
    return _network_among(mounts, path)


def network_in_mac(mounts: str, path: PurePath) -> str:
    """As the command `mount` of macOS tells it, a line for each."""
    found = map(_MAC_MOUNT.fullmatch, mounts.splitlines())
    told = [(m["point"], m["kind"], m["source"]) for m in found if m is not None]
    return _network_among(told, path)


def _network_among(mounts: Sequence[tuple[str, str, str]], path: PurePath) -> str:
    """Of the mount that holds the path: the nearest above it, and of those the last one made."""
    told = f"{path.as_posix()}/"
    above = [mount for mount in mounts if told.startswith(f"{mount[0].rstrip('/')}/")]
    if not above:
        return ""
    deepest = max(len(point) for point, _, _ in above)
    _, kind, source = [mount for mount in above if len(mount[0]) == deepest][-1]
    is_far = kind in NETWORK_FILE_SYSTEMS
    is_far |= kind in ("fuse", "fuseblk") and NETWORK_SOURCES.match(source) is not None
    return kind if is_far else ""


def _plain(escaped: str) -> str:
    """The kernel writes a blank as `\\040`."""
    if "\\" not in escaped:
        return escaped
    return _ESCAPED.sub(lambda code: chr(int(code[1], 8)), escaped)


def _network_on_mac(path: Path) -> str:
    """Asks the system only where the file is not on its own disk: that takes milliseconds."""
    import subprocess

    own = {_device(Path(place)) for place in ("/", "/System/Volumes/Data")}
    if _device(path.parent) in own:
        return ""
    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5)
    except (OSError, subprocess.SubprocessError):
        return ""
    return network_in_mac(told.stdout, path)


def _device(path: Path) -> int | None:
    try:
        return path.stat().st_dev
    except OSError:
        return None


def _network_on_windows(path: Path) -> str:
    if path.drive.startswith("\\\\"):
        return "SMB"
    if sys.platform == "win32":
        import ctypes

        is_far = ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _DRIVE_REMOTE
        return "SMB" if is_far else ""
    return ""


def synchronised_by(folder: PurePath, variables: Mapping[str, str]) -> str:
    """The service that synchronises a folder or one above it; empty if none is known to."""
    for name, service in VARIABLES:
        root = variables.get(name)
        if root and folder.is_relative_to(root):
            return service
    service = _service_by_name(folder)
    if service:
        return service
    for above in (folder, *folder.parents):
        service = _marked(Path(above))
        if service:
            return service
    return ""


@lru_cache(maxsize=64)
def _service_by_name(folder: PurePath) -> str:
    named = (_named(part, NAMES) for part in reversed(folder.parts))
    return next(filter(None, named), "")


def _marked(folder: Path) -> str:
    try:
        return _marked_since(str(folder), folder.stat().st_mtime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=256)
def _marked_since(folder: str, _changed: int) -> str:
    """Names come and go only with the time at which their folder was changed."""
    for name in os.listdir(folder):
        if name.startswith("."):
            service = _named(name, MARKERS)
            if service:
                return service
    return ""


def _named(name: str, table: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    return next((service for known, service in table if known.fullmatch(name)), "")


def conflict_copies(path: Path, hosts: Sequence[str] = ()) -> list[Path]:
    """Files beside a project that a synchronising program kept where both sides had changed.

    `hosts`: machines whose name such a copy may end in, as OneDrive has it (`pilot-NB17`).
    """
    try:
        beside = sorted(os.listdir(path.parent))
    except OSError:
        return []
    endings = {f"{path.stem}-{host}".casefold() for host in hosts}
    return [
        path.with_name(name)
        for name in beside
        if name != path.name
        and name.endswith(path.suffix)
        and (original_of(Path(name)) == path.stem or Path(name).stem.casefold() in endings)
    ]


def original_of(path: Path) -> str | None:
    """The stem of the file that this is a conflict copy of, by its name; None if it is none."""
    for known, _ in CONFLICTS:
        found = known.fullmatch(path.stem)
        if found:
            return found["stem"]
    return None
