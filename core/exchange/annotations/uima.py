"""UIMA CAS, as INCEpTION and others write it: XMI with its type system, or JSON.

Each is loaded in a process apart: a huge one takes long, and could not be stopped otherwise.
"""

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from core.exchange.annotations.foreign import Document, ForeignFile
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.passing import About, document_from, put_down
from core.exchange.articles.apart import Apart
from core.exchange.articles.containers import Bounds, Room, member_bytes, opened_zip
from core.exchange.articles.documents import Kind
from core.exchange.format import Format
from core.exchange.opening import opened, shown, whole
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress
from core.storage.unfinished import passing_folder
from core.text.positions import Unit

_LARGEST = 64 * 1024 * 1024
_MOST_PACKED = 40_000
"""Annotations, links and lists of one CAS in a zip file of a megabyte, of which some ten thousand
are read a second."""
_BOUNDS = Bounds(members=200_000, unpacked=4 * 1024**3)
"""A project with its annotators has as many CAS as they have read articles; only one of them is in
memory at a time, and `Room` holds what comes out of all of them."""
_TYPES = "typesystem.xml"
_LOOKED_AT = 65_536
_CURATED = "curation"
_BEFORE_ANYBODY = "INITIAL_CAS"


@dataclass(frozen=True, slots=True)
class _Cas:
    """A CAS that is still bytes. `annotator`: as the folders of a project of INCEpTION say."""

    name: str
    annotator: str | None
    raw: bytes
    types: bytes | None


def recognises(path: Path) -> bool:
    if not path.is_file():
        return False
    match path.suffix.lower():
        case ".xmi":
            return True
        case ".json":
            with opened(path) as file:
                return b"%FEATURE_STRUCTURES" in file.read(_LOOKED_AT)
        case ".zip":
            try:
                with opened(path) as file, opened_zip(file, _BOUNDS) as archive:
                    return any(_is_cas(archive, each) for each in archive.infolist())
            except Refused:
                return False
    return False


def _is_cas(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    name = member.filename.lower()
    is_of_a_project = name.endswith(".zip") and _whose(PurePosixPath(name))[1] is not None
    if name.endswith(".xmi") or is_of_a_project:
        return True
    return name.endswith(".json") and b"%FEATURE_STRUCTURES" in member_bytes(archive, member)


def read(path: Path, progress: Progress) -> ForeignFile:
    """A document for each CAS; Refused where one cannot be read or lacks its type system."""
    losses = Losses()
    documents: list[Document] = []
    looking = partial(progress, 0, None, Phrase.of("Reading {name}", name=path.stem))
    with Apart() as apart:
        for count, cas in enumerate(_found(path, looking)):
            pulse = partial(progress, count, None, Phrase.of("Reading {name}", name=cas.name))
            documents.append(_document(cas, apart, pulse, losses))
    if not documents:
        raise Refused("The file holds no CAS of UIMA.")
    return ForeignFile("uima", tuple(documents), on_disk=Unit.UTF_16, losses=losses.all())


def _document(cas: _Cas, apart: Apart, pulse: Callable[[], None], losses: Losses) -> Document:
    about = About(cas.name, cas.annotator)
    with passing_folder() as folder:
        pulse()
        path = put_down(folder, about, cas.raw, cas.types)
        return document_from(_heard(apart.items(Kind.CAS, path, pulse), pulse), about, losses)


def _heard(items: Iterator[object], pulse: Callable[[], None]) -> Iterator[object]:
    """The same, with a chance to stop also where they come without any waiting."""
    for item in items:
        pulse()
        yield item


def _found(path: Path, pulse: Callable[[], None]) -> Iterator[_Cas]:
    if path.suffix.lower() == ".zip":
        size = path.stat().st_size
        room = Room(size)
        with opened(path) as file, opened_zip(file, _BOUNDS) as archive:
            for cas in _within(archive, "", pulse):
                room.taking(cas.raw)
                _refuse_many(cas, size)
                yield cas
        return
    types = None if path.suffix.lower() == ".json" else _types_beside(path)
    yield _Cas(path.stem, None, _bytes(path), types)


def _refuse_many(cas: _Cas, size: int) -> None:
    """Packed, very many take few bytes; what is not packed takes time only as it is large."""
    most = _MOST_PACKED * max(1.0, size / 1024**2)
    if max(cas.raw.count(b"<"), cas.raw.count(b"%ID")) > most:
        raise Refused(
            "“{name}” holds so many annotations that reading them from a zip file takes too long; "
            "unpack the file first.",
            name=cas.name,
        )


def _bytes(path: Path) -> bytes:
    raw = whole(path, _LARGEST)
    if raw is None:
        raise Refused("“{path}” is too large to be read at once.", path=shown(path))
    return raw


def _types_beside(path: Path) -> bytes | None:
    """The type system, which stands in the same folder under its usual name or the CAS's own."""
    own = f"{path.stem.lower()}.xml"
    beside = {file.name.lower(): file for file in path.parent.glob("*.[xX][mM][lL]")}
    found = beside.get(_TYPES) or beside.get(own)
    if found is None:
        raise Unavailable(
            "Beside “{path}” there is no TypeSystem.xml, without which it cannot be read.",
            path=shown(path),
        )
    return _bytes(found)


def _within(archive: zipfile.ZipFile, folder: str, pulse: Callable[[], None]) -> Iterator[_Cas]:
    """Every CAS of a zip file, also within the zip files that a project of INCEpTION holds."""
    members = {member.filename: member for member in archive.infolist()}
    types = {
        str(PurePosixPath(name).parent): name
        for name in members
        if PurePosixPath(name).name.lower() == _TYPES
    }
    for name in sorted(members):
        pulse()
        path = PurePosixPath(name)
        if path.stem == _BEFORE_ANYBODY or path.suffix.lower() not in (".xmi", ".json", ".zip"):
            continue
        if path.suffix.lower() == ".zip":
            inner = io.BytesIO(member_bytes(archive, name))
            if not folder:
                with opened_zip(inner) as within:
                    yield from _within(within, str(path.with_suffix("")), pulse)
            continue
        if path.suffix.lower() == ".json" and not _is_cas(archive, members[name]):
            continue
        known = types.get(str(path.parent)) or next(iter(types.values()), None)
        document, annotator = _whose(PurePosixPath(folder or str(path.with_suffix(""))))
        if annotator is None and folder:
            document = path.stem
        raw_types = None if known is None else member_bytes(archive, known)
        yield _Cas(document, annotator, member_bytes(archive, name), raw_types)


def _whose(path: PurePosixPath) -> tuple[str, str | None]:
    """Document and annotator, of `annotation/DOCUMENT/ANNOTATOR` in a project of INCEpTION."""
    parts = path.parts
    if len(parts) >= 3 and parts[-3] in ("annotation", _CURATED):
        return parts[-2], parts[-1]
    return path.name, None


FORMAT = Format(
    name="uima",
    title="UIMA CAS, as INCEpTION writes it: XMI with its type system, or JSON",
    extensions=(".xmi", ".json", ".zip"),
    offsets="UTF-16",
    carries=("texts", "annotations of every layer that was made by hand", "features", "slots",
             "relations", "several annotators of a project"),
    loses=("tokens, sentences and other layers of language tools", "further views"),
    read_foreign=read,
    recognises=recognises,
)  # fmt: skip
