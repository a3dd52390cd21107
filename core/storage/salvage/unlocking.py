"""The key of a damaged file that is encrypted, also where the salt at its beginning is damaged."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from pathlib import Path

from core.model.backup import of_name, shortened
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.storage import keys
from core.storage.ciphered import fits, looks_encrypted
from core.storage.files import beside
from core.storage.keys import PAGE_BYTES, SALT_BYTES, Key, Locked, WrongPassphrase
from core.storage.open_files import is_open_here, salt_of

_MOST_SALTS, _MOST_FILES = 6, 200
_LOG_HEADER, _FRAME_HEADER = 32, 24


def key_for(path: Path, progress: Progress = silent, chosen: Path | None = None) -> Key | None:
    """What deciphers a file that nobody here has open; None where it does not look encrypted.

    Locked where its passphrase is not known and nobody tells it, WrongPassphrase where it does not
    fit, nor with any bit of the salt turned. `chosen`: the folder for backups, if not beside.
    """
    if not looks_encrypted(path):
        return None
    known = known_key(path)
    if known is not None:
        return known
    passphrase = keys.told(path)
    if passphrase is None:
        raise Locked(path)
    return key_by(passphrase, path, progress, thoroughly=True, chosen=chosen)


def known_key(path: Path) -> Key | None:
    """One that is kept and fits the file, which nobody here has open."""
    return next((key for key in keys.kept() if fits(key, path)), None)


def key_by(
    passphrase: str,
    path: Path,
    progress: Progress = silent,
    *,
    thoroughly: bool = False,
    chosen: Path | None = None,
) -> Key:
    """The key that this passphrase makes of the file's salt, or of one that files beside it or in
    the folder chosen for backups have; `thoroughly`: or of one of which a bit has turned, which
    takes a quarter of a minute.

    It is kept. WrongPassphrase where none fits.
    """
    own = _begins(path)
    near = islice((each for each in _salts_near(path, chosen) if each != own), _MOST_SALTS)
    for salt in (own, *near):
        key = keys.derived(passphrase, salt)
        if fits(key, path):
            keys.keep(key)
            return key
    if thoroughly:
        for key in _of_turned(passphrase, own, progress):
            if fits(key, path):
                keys.keep(key)
                return key
    raise WrongPassphrase(path)


def keep_for_backups(project: Path, passphrase: str, chosen: Path | None = None) -> None:
    """The keys that this passphrase makes for backups whose salts are not known yet."""
    known = {key.salt for key in keys.kept()}
    files = {salt_of(each): each for each in _backups_of(project, chosen)}
    for salt, file in islice(files.items(), _MOST_SALTS):
        if salt is not None and salt not in known and not is_open_here(file):
            key = keys.derived(passphrase, salt)
            if fits(key, file):
                keys.keep(key)


def _backups_of(project: Path, chosen: Path | None) -> Iterator[Path]:
    """Those in its folders; or of one of them, those that lie with it."""
    named = of_name(project)
    stem = shortened(project.stem) if named is None else named.stem
    folder = project.with_name(f"{stem} backups") if named is None else project.parent
    every = (each for place in _places(chosen, folder) for each in _listed(place))
    for each in islice(every, _MOST_FILES):
        other = of_name(each)
        if other is not None and other.stem == stem and each.is_file():
            yield each


def _places(chosen: Path | None, *others: Path) -> list[Path]:
    return [*others] if chosen is None or chosen in others else [chosen, *others]


def _of_turned(passphrase: str, salt: bytes, progress: Progress) -> Iterator[Key]:
    number = int.from_bytes(salt)
    salts = [(number ^ 1 << bit).to_bytes(SALT_BYTES) for bit in range(8 * SALT_BYTES)]
    workers = os.cpu_count() or 1
    with ThreadPoolExecutor(workers) as pool:
        for done in range(0, len(salts), workers):
            progress(done, len(salts), Phrase("Trying to turn bits back"))
            some = salts[done : done + workers]
            yield from pool.map(lambda each: keys.derived(passphrase, each), some)


def _begins(path: Path) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        return file.read(SALT_BYTES).ljust(SALT_BYTES, b"\0")
    return bytes(SALT_BYTES)


def _salts_near(path: Path, chosen: Path | None) -> Iterator[bytes]:
    """Of its log, and of its copies and backups, each once; those of its own name come first."""
    found = (*_salts_of_log(beside(path, "-wal")), *_salts_of_files(path, chosen))
    yield from dict.fromkeys(found)


def _salts_of_log(log: Path) -> Iterator[bytes]:
    with suppress(OSError):
        held = log.read_bytes()
        for at in range(_LOG_HEADER, len(held), _FRAME_HEADER + PAGE_BYTES):
            if held[at : at + 4] == b"\0\0\0\1":
                start = at + _FRAME_HEADER
                yield held[start : start + SALT_BYTES]


def _salts_of_files(path: Path, chosen: Path | None) -> Iterator[bytes]:
    folders = [each for each in _listed(path.parent) if each.name.endswith(" backups")]
    places = _places(chosen, *folders, path.parent)
    every = (each for folder in places for each in _listed(folder))
    others = [each for each in every if each.suffix == path.suffix and each != path]
    others.sort(key=lambda each: not _is_named_like(each, path))
    for each in others[:_MOST_FILES]:
        salt = salt_of(each) if each.is_file() else None
        if salt is not None:
            yield salt


def _is_named_like(file: Path, project: Path) -> bool:
    """A folder that was chosen may hold the backups of many projects."""
    backup = of_name(file)
    return backup is not None and backup.stem == shortened(project.stem)


def _listed(folder: Path) -> Iterable[Path]:
    with suppress(OSError):
        return sorted(folder.iterdir(), reverse=True)  # the newest backups first
    return ()
