"""Writing files so that an older one stays whole until the new one is."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.exchange.opening import shown
from core.model.ids import new_uid
from core.model.phrase import Refused, Unavailable
from core.storage.connection import is_open_here
from core.storage.files import synchronise

_PROJECT = ".glossator"
_DATABASE = b"SQLite format 3"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """A path to write to; what was written is put in the place of `target` at the end.

    If anything goes wrong, `target` is as it was. Unavailable where the disk is the trouble.
    """
    with _troubles(target):
        place = _place_of(target)
        _refuse_to_replace(place)
        building = _beside(place, "part")
        try:
            yield building
            synchronise(building)
            if place.exists():
                shutil.copymode(place, building)
            os.replace(building, place)
            synchronise(place.parent)
        finally:
            building.unlink(missing_ok=True)


@contextmanager
def replaced_folder(target: Path, names: frozenset[str]) -> Iterator[Path]:
    """An empty folder to write into; it is put in the place of `target` at the end.

    A folder that is there already is replaced only if it holds nothing but files of `names`, which
    may be in folders of it. If anything goes wrong, it is as it was.
    """
    with _troubles(target):
        place = _place_of(target)
        _refuse_foreign(place, names)
        building = _beside(place, "part")
        try:
            building.mkdir()
            yield building
            for file in building.rglob("*"):
                synchronise(file)
            synchronise(building)
            _swap(building, place)
            synchronise(place.parent)
        finally:
            shutil.rmtree(building, ignore_errors=True)


def _refuse_to_replace(place: Path) -> None:
    """Nothing takes the place of a folder, a device or a project, whatever was mistyped."""
    if place.exists() and not place.is_file():
        raise Refused("“{path}” is not a file. Choose another name.", path=shown(place))
    _refuse_project_name(place)
    if is_open_here(place):
        raise Refused("“{path}” is the project that is open.", path=shown(place))
    if place.exists():
        with place.open("rb") as file:
            if file.read(len(_DATABASE)) == _DATABASE:
                raise Refused(
                    "“{path}” is a project or another database. Choose another name.",
                    path=shown(place),
                )


def _refuse_project_name(place: Path) -> None:
    """Neither the file of a project nor the log beside it, which ends in .glossator-wal."""
    if place.suffix.startswith(_PROJECT):
        raise Refused("“{path}” is the name of a project. Choose another name.", path=shown(place))


def _place_of(target: Path) -> Path:
    """Where the target really is: a link is followed, not replaced."""
    place = Path(os.path.realpath(target))
    if not place.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=shown(target.parent))
    return place


def _beside(place: Path, ending: str) -> Path:
    return place.with_name(f".{place.name[:100]}.{new_uid()[:8]}.{ending}")


def _refuse_foreign(place: Path, names: frozenset[str]) -> None:
    _refuse_project_name(place)
    if not place.exists():
        return
    if not place.is_dir():
        raise Refused(
            "“{path}” is a file, and a folder is to be written there. Choose another name.",
            path=shown(place),
        )
    foreign = _foreign(place, names)
    if foreign is not None:
        raise Refused(
            "The folder “{path}” holds other things, such as “{name}”. "
            "Choose a new or an empty one.",
            path=shown(place),
            name=shown(foreign),
        )


def _foreign(place: Path, names: frozenset[str]) -> Path | None:
    """The first thing in a folder that is not among these, or a folder that holds none of them."""
    folders = {above.as_posix() for name in names for above in Path(name).parents}
    for top, inner, files in os.walk(place):
        here = Path(top).relative_to(place)
        for entry in sorted(inner):
            path = here / entry
            if path.as_posix() not in folders or (place / path).is_symlink():
                return path
        for entry in sorted(files):
            if (here / entry).as_posix() not in names:
                return here / entry
    return None


def _swap(building: Path, place: Path) -> None:
    if not place.exists():
        building.rename(place)
        return
    old = _beside(place, "old")
    place.rename(old)
    try:
        building.rename(place)
    except BaseException:
        old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _troubles(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Unavailable(
                "The disk is full: “{path}” could not be written, and what was there before is "
                "unchanged. Free some space and try again.",
                path=shown(target),
            ) from error
        raise Unavailable(
            "“{path}” cannot be written: {reason}.", path=shown(target), reason=error.strerror
        ) from error
