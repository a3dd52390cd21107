"""Zip files and XML from outside, opened only where they are what they should be."""

import re
import stat
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from core.model.phrase import Refused

MAX_MEMBER_BYTES = 64 * 1024 * 1024
MAX_RATIO, FREE_BYTES = 100, 4 * 1024 * 1024
"""A file may unpack to so many times its size, and to so much whatever its size."""
_TIMES_IN_ALL = 20
MOST_PARTS = 500_000
"""Elements, and ends of elements, of one XML text: each takes a hundred bytes of memory or more."""
_AT_ONCE = 4096
"""Bytes: a member that unpacks to more than it says is found out after so few."""
_DRIVE = re.compile(r"[A-Za-z]:")
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError)
_BROKEN_MEMBER = (*_BROKEN, EOFError, OSError, ValueError, zlib.error)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many members a zip file may have, and how many bytes they may unpack to in all."""

    members: int = 10_000
    unpacked: int = 512 * 1024 * 1024


_USUAL = Bounds()


@contextmanager
def opened_zip(file: Path | IO[bytes], bounds: Bounds = _USUAL) -> Iterator[zipfile.ZipFile]:
    """A zip file whose list of members has been checked; Refused if it is not to be trusted."""
    try:
        archive = zipfile.ZipFile(file)
    except (*_BROKEN, ValueError) as error:
        raise Refused("It is damaged, or no zip file.") from error
    with archive:
        _check(archive, bounds)
        yield archive


class Room:
    """How much may come out of one file in all where nothing else bounds the memory: however its
    parts are packed, one within another, and however often a part is asked for."""

    def __init__(self, size: int) -> None:
        self._left = max(FREE_BYTES, _TIMES_IN_ALL * size)

    def taking(self, raw: bytes) -> bytes:
        """The bytes, which are now taken; Refused if that was too much."""
        self.take(len(raw))
        return raw

    def take(self, size: int) -> None:
        """So many bytes more; Refused if that is too much."""
        self._left -= size
        if self._left < 0:
            raise _far_too_much()


def _far_too_much() -> Refused:
    return Refused("It would unpack to far more than its size; such files are made to do harm.")


def _check(archive: zipfile.ZipFile, bounds: Bounds) -> None:
    members = archive.infolist()
    if len(members) > bounds.members:
        raise Refused("It holds more than {limit} files.", limit=f"{bounds.members:,}")
    packed = sum(member.compress_size for member in members)
    unpacked = sum(member.file_size for member in members)
    if unpacked > bounds.unpacked or unpacked > max(FREE_BYTES, MAX_RATIO * packed):
        raise _far_too_much()
    names = [member.filename for member in members]
    if len(set(names)) < len(names):
        raise Refused("Two of the files in it have one name.")
    for member in members:
        if not is_harmless_name(member.filename):
            raise Refused("A file in it would unpack outside its folder: {name}.",
                          name=repr(member.filename)[:80])  # fmt: skip


def is_harmless_name(name: str) -> bool:
    """Whether a member's name stays within the folder that it is unpacked to."""
    path = PurePosixPath(name.replace("\\", "/"))
    return not (path.is_absolute() or ".." in path.parts or _DRIVE.match(name) or "\0" in name)


def is_plain_file(member: zipfile.ZipInfo) -> bool:
    """No folder, link, pipe or the like."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    return not member.filename.endswith("/") and kind in (0, stat.S_IFREG)


def member_bytes(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo) -> bytes:
    """A member whole; Refused if it is not there, damaged, encrypted or too long."""
    member = member_of(archive, name)
    if member.file_size > MAX_MEMBER_BYTES:
        raise Refused("A file in it is too large: {name}.", name=member.filename[:80])
    return b"".join(member_pieces(archive, member))


def member_of(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo) -> zipfile.ZipInfo:
    try:
        return archive.getinfo(name) if isinstance(name, str) else name
    except KeyError as error:
        raise Refused("It lacks a part that such a file has: {name}.", name=name) from error


def member_pieces(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo
) -> Generator[bytes, None, None]:
    """A member however long it is, piece by piece; Refused if it is damaged or encrypted."""
    if member.flag_bits & 1:
        raise Refused("It is encrypted; unpack it first.")
    try:
        with archive.open(member) as stream:
            yield from iter(lambda: stream.read(_AT_ONCE), b"")
    except _BROKEN_MEMBER as error:
        raise Refused("It is damaged, or packed in a way that cannot be read.") from error


def xml_of(raw: bytes) -> Element:
    """The root of an XML text without any entities; Refused otherwise, and where it is huge."""
    from defusedxml.ElementTree import fromstring

    refuse_huge(raw.count(b"<"), MOST_PARTS)
    with _sound_xml():
        root: Element = fromstring(raw, forbid_dtd=True)
    return root


@contextmanager
def _sound_xml() -> Iterator[None]:
    from defusedxml.common import DefusedXmlException

    try:
        yield
    except DefusedXmlException as error:
        raise Refused("It defines entities of its own, which no such file needs.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused("A part of it is no well-formed XML.") from error


def xml_events(pieces: Iterator[bytes]) -> Generator[tuple[str, Element], None, None]:
    """The starts and ends of the elements of such a text, as they come; Refused as by `xml_of`,
    but for its size: what is no longer needed is to be taken out of the tree by the caller."""
    from defusedxml.ElementTree import iterparse

    with _sound_xml():
        yield from iterparse(_Stream(pieces), events=("start", "end"), forbid_dtd=True)


class _Stream:
    """Pieces as a file to be read, whatever size is asked for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, size: int = -1) -> bytes:
        return next(self._pieces, b"")


def refuse_huge(parts: int, most: int) -> None:
    """Refused where there are more elements and ends of elements than that."""
    if parts > most:
        raise Refused("It takes too much memory to read; it may be damaged.")


def refuse_entities(archive: zipfile.ZipFile) -> None:
    """Refused if any XML in it declares a document type: where it could define entities."""
    for member in archive.infolist():
        if member.filename.lower().endswith((".xml", ".rels", ".vml")):
            raw = member_bytes(archive, member)
            bare = raw.replace(b"\0", b"") if raw[:4].count(0) else raw
            if b"<!DOCTYPE" in bare or b"<!ENTITY" in bare:
                raise Refused("It defines entities of its own, which no such file needs.")
