"""Archives that are the same for the same files: sorted, dated to the commit, owned by root."""

import lzma
import tarfile
from pathlib import Path

from stamp import Stamp


def pack(bundle: Path, out: Path, stamp: Stamp) -> Path:
    """A folder that runs wherever it is put."""
    name = f"glossator-{stamp.version}"
    packed = out / f"{name}-linux-x86_64.tar.xz"
    with lzma.open(packed, "wb", preset=6) as file, tarfile.open(fileobj=file, mode="w") as tar:
        add(tar, bundle, name, stamp.moment)
    return packed


def add(tar: tarfile.TarFile, path: Path, name: str, moment: int) -> None:
    """A file, or a folder with all that is in it."""
    known = tar.gettarinfo(path, name)
    known.uid = known.gid = 0
    known.uname = known.gname = "root"
    known.mtime = moment
    known.mode = 0o755 if known.isdir() or path.stat().st_mode & 0o100 else 0o644
    if known.isreg():
        with path.open("rb") as file:
            tar.addfile(known, file)
        return
    tar.addfile(known)
    if known.isdir():
        for each in sorted(path.iterdir()):
            add(tar, each, f"{name}/{each.name}", moment)
