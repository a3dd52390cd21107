"""XML of which one element holds most: read part by part where the whole would be too large.

A project of many thousand passages is a tree of gigabytes; none of its parts is.
"""

import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from xml.etree.ElementTree import Element

from core.exchange.articles.containers import (
    MAX_MEMBER_BYTES,
    MOST_PARTS,
    Room,
    member_of,
    member_pieces,
    refuse_huge,
    xml_events,
    xml_of,
)

_BYTES_OF_A_PART = 8
"""As it is packed, at least: what is written for others takes twice as many. So what is kept of a
file grows with what its sender had to send."""


def is_called(element: Element, name: str) -> bool:
    """By its name without that of its space."""
    tag = element.tag
    return tag == name or (isinstance(tag, str) and tag.rpartition("}")[2] == name)


def called(within: Element, name: str) -> Iterator[Element]:
    """All elements of that name, however deep."""
    ending = f"}}{name}"
    for found in within.iter():
        tag = found.tag
        if tag == name or (isinstance(tag, str) and tag.endswith(ending)):
            yield found


def named(element: Element, name: str) -> Iterator[Element]:
    """The children of all elements of that name."""
    for found in called(element, name):
        yield from found


def children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if is_called(child, name))


def words_in(element: Element, name: str) -> str:
    """The text of the children of that name."""
    return "\n".join("".join(child.itertext()).strip() for child in children(element, name))


class PartedXml:
    """A member of a zip file whose parts are the children of all elements of one name.

    Small enough, it is read once and kept; else twice, and a part is gone when the next one comes.
    Refused where it takes more memory than its size allows, and as `xml_of` refuses.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str, holder: str, room: Room) -> None:
        self._archive = archive
        self._member = member_of(archive, name)
        self._holder = holder
        self._root: Element | None = None
        self.count = 0
        """How many parts there are, once `rest` is known."""
        elements = size = 0
        self._most = max(MOST_PARTS, self._member.compress_size // _BYTES_OF_A_PART)
        with closing(self._pieces()) as pieces:
            for piece in pieces:
                room.take(len(piece))
                size += len(piece)
                elements += piece.count(b"<")
                refuse_huge(elements, self._most)
        self._is_small = size <= MAX_MEMBER_BYTES and elements <= MOST_PARTS

    def _pieces(self) -> Generator[bytes, None, None]:
        return member_pieces(self._archive, self._member)

    def rest(self, look: Callable[[Element], None]) -> Element:
        """The root without its parts, or with all of them where it is small; `look` sees each part
        that is not in it, and may raise to stop."""
        if self._is_small:
            self._root = xml_of(b"".join(self._pieces()))
            self.count = sum(map(len, called(self._root, self._holder)))
            return self._root
        found: list[Element] = []
        with closing(self._read(found)) as parts:
            for part in parts:
                self.count += 1
                look(part)
        return found[0]

    def parts(self) -> Iterator[Element]:
        if self._root is not None:
            return named(self._root, self._holder)
        return self._read([])

    def _read(self, root: list[Element]) -> Generator[Element, None, None]:
        """Each part once it is whole; the root comes into the list with the rest."""
        above: list[Element] = []
        inside = kept = part = 0
        with closing(self._pieces()) as pieces, closing(xml_events(pieces)) as events:
            for event, element in events:
                if event == "start":
                    is_part = not inside and bool(above) and is_called(above[-1], self._holder)
                    root += [element] if not above else []
                    above.append(element)
                    inside += bool(inside or is_part)
                    part, kept = (part + 1, kept) if inside else (part, kept + 1)
                    refuse_huge(max(part, kept), MOST_PARTS)
                    continue
                above.pop()
                if inside == 1:
                    yield element
                    above[-1].remove(element)
                    part = 0
                inside = max(0, inside - 1)
