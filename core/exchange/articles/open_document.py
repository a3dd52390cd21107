"""OpenDocument texts (`.odt`)."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from core.exchange.articles.containers import member_bytes, opened_zip, xml_of
from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.model.phrase import Refused
from core.model.proposal import Found

LIBRARIES = ("defusedxml.ElementTree",)
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_LINES = {f"{_TEXT}p", f"{_TEXT}h"}
_UNSEEN = {
    f"{_TEXT}note",
    f"{_TEXT}tracked-changes",
    f"{_OFFICE}annotation",
    f"{_TEXT}sequence-decls",
}
_MOST_SPACES, _DEEPEST = 1_000, 200


def parse(path: Path) -> Iterator[object]:
    """Paragraphs and tables in their order, without notes, comments and deleted text."""
    with opened_zip(path) as archive:
        content = xml_of(member_bytes(archive, "content.xml"))
        about = (
            xml_of(member_bytes(archive, "meta.xml")) if "meta.xml" in archive.namelist() else None
        )
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Refused("It is no text document.")
    proposals = () if about is None else proposed(
        Found.PROPERTIES,
        is_sure=False,
        title=about.findtext(f".//{_DC}title"),
        author=about.findtext(f".//{_META}initial-creator") or about.findtext(f".//{_DC}creator"),
        published=(about.findtext(f".//{_META}creation-date") or "")[:10],
    )  # fmt: skip
    yield Document("\n".join(_lines(body)), proposals).as_json()


def _lines(element: Element, depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        raise Refused("It is nested too deeply.")
    for child in element:
        if child.tag in _LINES:
            yield "".join(_pieces(child, depth))
        elif child.tag == f"{_TABLE}table-row":
            cells = (" ".join(" ".join(_lines(cell, depth + 1)).split()) for cell in child)
            yield " | ".join(cells)
        elif child.tag == f"{_TEXT}list-item":
            for number, line in enumerate(_lines(child, depth + 1)):
                yield line if number else f"- {line}"
        elif child.tag not in _UNSEEN:
            yield from _lines(child, depth + 1)


def _pieces(element: Element, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise Refused("It is nested too deeply.")
    yield element.text or ""
    for child in element:
        match child.tag.removeprefix(_TEXT):
            case "s":
                count = child.get(f"{_TEXT}c", "1")
                yield " " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case _ if child.tag not in _UNSEEN:
                yield from _pieces(child, depth + 1)
        yield child.tail or ""


FORMAT = Format(
    name="open-document",
    title="Documents, one article each",
    extensions=(".odt",),
    carries=("text", "metadata found in the text"),
    loses=("layout, pictures, notes and comments",),
    read_articles=reader_of(Kind.OPEN_DOCUMENT),
)
