"""Writing files so that an older one stays whole until the new one is."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from core.exchange.opening import shown
from core.model.phrase import Refused, Unavailable
from core.storage import claims, interrupted
from core.storage.connection import is_open_here
from core.storage.files import LOGS, synchronise
from core.storage.unfinished import set_aside, unfinished

_PROJECT = ".glossator"
_TAKEN = {
    f"{_PROJECT}{ending}" for ending in ("", "-shm", *LOGS, claims.ENDING, interrupted.ENDING)
}
"""How the name of a project ends, and of the files that SQLite and we put beside it."""
_DATABASE = b"SQLite format 3"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """A path to write to; what was written is put in the place of `target` at the end.

    If anything goes wrong, `target` is as it was. Unavailable where the disk is the trouble.
    """
    with troubles(target), _new_file(target) as new:
        yield new.building
        new.finish()
        os.replace(new.building, new.place)
        synchronise(new.place.parent)


@contextmanager
def replaced_with(target: Path, *beside: Path) -> Iterator[tuple[Path, ...]]:
    """Paths to write a file and what tells of it to; all are put in their places, or none is.

    Whoever reads meanwhile, or after the machine has failed, finds what tells of another file at no
    time: the older ones beside it are taken away first, and new ones, where they were written, put
    there last.
    """
    with troubles(target), ExitStack() as making:
        data = making.enter_context(_new_file(target))
        told = [making.enter_context(_new_file(path)) for path in beside]
        yield (data.building, *(each.building for each in told))
        data.finish()
        written = [each for each in told if each.building.exists()]
        for each in written:
            each.finish()
        with ExitStack() as olds, ExitStack() as back:
            for each in told:
                _move_away(each.place, olds, back)
            _put_in_place(data, olds, back)
            for each in written:
                os.replace(each.building, each.place)
                back.callback(each.place.unlink)
            synchronise(data.place.parent)
            back.pop_all()


def _move_away(place: Path, olds: ExitStack, back: ExitStack) -> None:
    if place.exists():
        old = _old_of(place, olds)
        place.rename(old)
        back.callback(os.replace, old, place)


def _put_in_place(new: "_New", olds: ExitStack, back: ExitStack) -> None:
    """The older file stays in its place until the new one takes it, and is kept beside."""
    if new.place.exists():
        old = _old_of(new.place, olds)
        try:
            os.link(new.place, old)
        except OSError:  # not every disk can give a file two names
            shutil.copy2(new.place, old)
        os.replace(new.building, new.place)
        back.callback(os.replace, old, new.place)
    else:
        os.replace(new.building, new.place)
        back.callback(new.place.unlink)


def _old_of(place: Path, olds: ExitStack) -> Path:
    """A name for what is older; what has it in the end is removed, as far as that can be."""
    old = olds.enter_context(unfinished(place))
    olds.callback(_remove, old)
    return old


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


class _New(NamedTuple):
    """A file in the making, and the place that it shall take."""

    building: Path
    place: Path

    def finish(self) -> None:
        _refuse_to_replace(self.place)  # something else may have come there meanwhile
        synchronise(self.building)
        if self.place.exists():
            shutil.copymode(self.place, self.building)


@contextmanager
def _new_file(target: Path) -> Iterator[_New]:
    place = _place_of(target)
    _refuse_to_replace(place)
    with unfinished(place) as building:
        try:
            yield _New(building, place)
        finally:
            _remove(building)


@contextmanager
def replaced_folder(target: Path, names: frozenset[str]) -> Iterator[Path]:
    """An empty folder to write into; it is put in the place of `target` at the end.

    A folder that is there already is replaced only if it holds nothing but files of `names`, which
    may be in folders of it. If anything goes wrong, it is as it was.
    """
    with troubles(target):
        place = _place_of(target)
        _refuse_foreign(place, names)
        with unfinished(place) as building:
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
    """Neither that of a project nor of what stands beside one."""
    if place.suffix.lower() in _TAKEN:
        raise Refused("“{path}” is the name of a project. Choose another name.", path=shown(place))


def _place_of(target: Path) -> Path:
    """Where the target really is: a link is followed, not replaced."""
    place = Path(os.path.realpath(target))
    if not place.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=shown(target.parent))
    return place


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
    with set_aside(place):
        building.rename(place)


@contextmanager
def troubles(target: Path) -> Iterator[None]:
    """Unavailable, in one sentence, where the disk is the trouble with writing `target`."""
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
            "“{path}” cannot be written: {reason}.", path=shown(target), reason=_reason(error)
        ) from error


def _reason(error: OSError) -> str:
    """In the system’s words; a library may have added some of its own, with line breaks."""
    return os.strerror(error.errno) if error.errno else str(error)
