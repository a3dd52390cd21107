"""Files on their way to a project's place, and what SQLite keeps beside a project."""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.model.phrase import Refused, Unavailable
from core.storage.unfinished import unfinished

LOGS = ("-wal", "-journal")
_BESIDE = (*LOGS, "-shm")
_ALL = ("", *_BESIDE)
_SECONDS_BETWEEN = 0.25
_NOT_WITH_FOLDERS = (errno.EINVAL, errno.EBADF, errno.EACCES, errno.ENOTSUP, errno.EISDIR)
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


@contextmanager
def built(target: Path, *, replace: bool = False) -> Iterator[Path]:
    """A path to build at; what was built there takes the place of `target` at the end.

    Whatever goes wrong, `target` is as it was and nothing half is left. Refused where something
    stands there, unless it shall be replaced; a link to it stays one. No connection may be left
    when the block ends.
    """
    if replace:
        target = Path(os.path.realpath(target))
    if not target.parent.is_dir():
        raise Unavailable("The folder “{folder}” does not exist.", folder=target.parent)
    if not replace:
        _refuse_taken(target)
    with unfinished(target) as building:
        try:
            _refuse_closed(building, target)
            yield building
            if not replace:
                _refuse_taken(target)  # it may have come there meanwhile
            _take_place(building, target)
        finally:
            for ending in _ALL:
                with suppress(OSError):  # a disk that may only be read says so of what is not there
                    beside(building, ending).unlink(missing_ok=True)


def _refuse_closed(building: Path, target: Path) -> None:
    """Unavailable where nothing can be written, said of the file that was asked for."""
    try:
        building.touch()
        building.unlink()
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=target.name, reason=error.strerror
        ) from error


def _take_place(building: Path, target: Path) -> None:
    try:
        synchronise(building)
        os.replace(building, target)
        synchronise(target.parent)
    except OSError as error:
        raise Unavailable(
            "“{name}” cannot be written here: {reason}.", name=target.name, reason=error.strerror
        ) from error


def _refuse_taken(target: Path) -> None:
    """Refused unless the place is free, also of what an earlier project may have left there."""
    if os.path.lexists(target):
        raise Refused(
            "“{name}” exists already. Choose another name, or open it instead.", name=target.name
        )
    log = log_of(target)
    if log is not None:
        # SQLite would take it for the new project's own.
        raise Refused(
            "“{log}” was left there by another project. Choose another name, or move it away.",
            log=log.name,
        )


def beside(path: Path, ending: str) -> Path:
    """The file that SQLite keeps beside a database, e.g. its log, which ends in `-wal`.

    Beside the file itself, by whatever link it is reached: so all who use it meet there.
    """
    place = Path(os.path.realpath(path)) if path.is_symlink() else path
    return place.with_name(place.name + ending)


def ending_of(log: Path) -> str:
    """Which of the files that SQLite keeps beside a database it is, as `-wal`."""
    return log.name[log.name.rindex("-") :]


def log_of(path: Path) -> Path | None:
    """The log or journal in which something stands that is not, or not all, in the file yet."""
    for ending in LOGS:
        log = beside(path, ending)
        if log.exists() and log.stat().st_size > 0:
            return log
    return None


def refuse_strange_logs(path: Path) -> None:
    """Unavailable where what lies beside a database is not what SQLite leaves there for it.

    To be asked before SQLite opens any file that it may write, be it only to look into it: a
    journal may name another file, which SQLite would take for a list of journals and delete.
    """
    for ending in _BESIDE:
        log = beside(path, ending)
        if log.is_symlink() or (log.exists() and not log.is_file()):
            raise Unavailable(
                "“{log}” beside the project is no file of its own. Nothing was opened; "
                "move it away.",
                log=log.name,
            )
    journal = beside(path, "-journal")
    try:
        with journal.open("rb") as file:
            file.seek(-len(_JOURNAL_MAGIC), os.SEEK_END)
            names_another = file.read() == _JOURNAL_MAGIC
    except OSError:
        return  # there is none, or nothing in it
    if names_another:
        raise Unavailable(
            "“{log}” beside the project names another file. Nothing was opened; move it away.",
            log=journal.name,
        )


def synchronise(path: Path) -> None:
    """Have the system put a file or the names in a folder on the disk.

    Some file systems over a network do so with no folder; what was renamed there stands there.
    """
    is_folder = path.is_dir()
    if is_folder and os.name == "nt":
        return
    try:
        handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if not (is_folder and error.errno in _NOT_WITH_FOLDERS):
            raise


@contextmanager
def synchronised_meanwhile(path: Path) -> Iterator[None]:
    """Within it, what is written to a file is put on the disk bit by bit, so that `synchronise`
    finds little left to do at its end. Raises what went wrong on the disk."""
    is_over, trouble = threading.Event(), list[OSError]()

    def keep_up() -> None:
        while not is_over.wait(_SECONDS_BETWEEN):
            try:
                synchronise(path)
            except OSError as error:  # the system tells it once, and so it must be kept
                trouble.append(error)
                return

    thread = threading.Thread(target=keep_up, name="to the disk", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
    if trouble:
        raise trouble[0]


def inspect(path: Path) -> None:
    """Refuse what cannot be a project, by what the system says of it and without opening it."""
    try:
        if not path.is_file() and path.exists():
            raise Unavailable("“{path}” is not a file.", path=path)  # a pipe would hang
        path.stat()
    except FileNotFoundError as error:
        raise Unavailable("There is no project “{path}”.", path=path) from error
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
