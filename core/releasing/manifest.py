"""The manifest of a release: what it was made of, under which terms, and the hash of every file."""

import json
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from core.exchange.opening import shown, whole
from core.exchange.record import Record
from core.exchange.strict_json import parsed
from core.model.phrase import Phrase, Refused, Unavailable

MANIFEST = "MANIFEST.json"
FORMAT_NAME = "glossator-release/1"
MAX_BYTES, MAX_FILES = 16 * 1024 * 1024, 20_000
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_FILE_KEYS = frozenset(("path", "bytes", "sha256"))


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of a release; `path` within it, with slashes."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """As it was read. `sha256`: of its own bytes."""

    values: Mapping[str, object]
    files: tuple[FileEntry, ...]
    sha256: str

    def record(self) -> Record:
        return Record(dict(self.values), Phrase("the manifest"))


def text_of(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def read(folder: Path) -> Manifest:
    """That of a release; Unavailable if there is no folder, Refused if it holds no release."""
    import hashlib

    path = folder / MANIFEST
    if not os.path.isdir(folder):
        raise Unavailable("There is no folder “{path}”.", path=shown(folder))
    if not os.path.lexists(path):
        raise Refused(
            "“{path}” is no release: it has no {name}.", path=shown(folder), name=MANIFEST
        )
    if path.is_symlink():
        raise Refused("“{path}” is a link, which is not followed.", path=shown(path))
    raw = whole(path, MAX_BYTES)
    if raw is None:
        raise Refused("“{path}” is larger than a manifest can be (16 MB).", path=shown(path))
    try:
        record = Record(parsed(raw), Phrase("the manifest"))
        if record.text("format") != FORMAT_NAME:
            raise record.refusal("its format is not {name}", name=FORMAT_NAME)
        files = tuple(map(_file, record.records("files", Phrase("file"), _FILE_KEYS)))
        _refuse_many(record, files)
    except Refused as refusal:
        raise Refused(
            "“{path}” is no manifest of a release. {reason}",
            path=shown(path),
            reason=_sentence(refusal.phrase),
        ) from refusal
    value = parsed(raw)
    assert isinstance(value, dict)
    return Manifest(value, files, hashlib.sha256(raw).hexdigest())


def _sentence(reason: Phrase) -> Phrase:
    return reason if str(reason).endswith(".") else Phrase("{reason}.", {"reason": reason})


def _refuse_many(record: Record, files: tuple[FileEntry, ...]) -> None:
    if len(files) > MAX_FILES:
        raise record.refusal("it names more than {limit} files", limit=MAX_FILES)
    known = set[str]()
    for file in files:
        if file.path in known:
            raise record.refusal("it names “{path}” twice", path=file.path)
        known.add(file.path)


def _file(record: Record) -> FileEntry:
    path, size = record.name("path"), record.whole("bytes", at_least=0)
    sha256 = record.text("sha256")
    if path is None or size is None or sha256 is None:
        raise record.refusal("path, bytes or sha256 is missing")
    if not _SHA256.fullmatch(sha256):
        raise record.refusal("“{found}” is no SHA-256", found=sha256)
    return FileEntry(path, size, sha256)


def within(folder: Path, path: str) -> Path:
    """The plain file of a release that a path names; Refused where it leads out of the folder,
    through a link, or to anything but a file."""
    told = PurePosixPath(path)
    parts = path.split("/")
    if told.is_absolute() or "\\" in path or "\0" in path or not {"", ".", ".."}.isdisjoint(parts):
        raise Refused("“{path}” leads out of the release.", path=path)
    place = folder
    for part in parts:
        place = place / part
        try:
            mode = place.lstat().st_mode
        except (FileNotFoundError, NotADirectoryError, UnicodeEncodeError) as error:
            raise Refused("“{path}” is missing.", path=path) from error
        except OSError as error:
            raise Refused(
                "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
            ) from error
        if stat.S_ISLNK(mode):
            raise Refused("“{path}” is a link, or in one, which is not followed.", path=path)
    if not stat.S_ISREG(mode):
        raise Refused("“{path}” is not a file.", path=path)
    return place


def files_in(folder: Path) -> Iterator[str]:
    """Every file, link and the like in a folder, by its path within it, in order."""
    for top, inner, names in os.walk(folder):
        inner.sort()
        here = Path(top)
        links = [name for name in inner if (here / name).is_symlink()]
        for name in sorted((*names, *links)):
            yield (here / name).relative_to(folder).as_posix()
