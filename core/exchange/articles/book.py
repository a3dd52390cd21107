"""Electronic books and magazines (`.epub`)."""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from core.exchange.articles.containers import is_harmless_name, member_bytes, opened_zip, xml_of
from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.markup import page_of, text_of_tree
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.model.phrase import Refused
from core.model.proposal import Found
from core.text.days import day_in

LIBRARIES = ("defusedxml.ElementTree", "lxml.html")
_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MOST_PARTS = 2_000


def parse(path: Path) -> Iterator[object]:
    """All parts in the order of reading, as one text."""
    with opened_zip(path) as archive:
        container = xml_of(member_bytes(archive, "META-INF/container.xml"))
        root = container.find(f".//{_CONTAINER}rootfile")
        name = "" if root is None else root.get("full-path", "")
        package = xml_of(member_bytes(archive, name))
        parts = list(_parts(package, posixpath.dirname(name)))
        text = "\n\n".join(filter(None, (_text(archive, part) for part in parts)))
    if not text:
        raise Refused("It holds no text.")
    day = day_in(package.findtext(f".//{_DC}date") or "")
    proposals = proposed(
        Found.PAGE,
        title=package.findtext(f".//{_DC}title"),
        author=package.findtext(f".//{_DC}creator"),
        outlet=package.findtext(f".//{_DC}publisher"),
        published=None if day is None else day.iso,
        language=package.findtext(f".//{_DC}language"),
    )
    yield Document(text, proposals).as_json()


def _parts(package: Element, folder: str) -> Iterator[str]:
    """The names of the parts in the order of reading, each once."""
    files = {
        item.get("id"): item.get("href", "")
        for item in package.iterfind(f".//{_OPF}manifest/{_OPF}item")
    }
    wanted = dict.fromkeys(
        ref.get("idref") for ref in package.iterfind(f".//{_OPF}spine/{_OPF}itemref")
    )
    for key in list(wanted)[:_MOST_PARTS]:
        if file := files.get(key):
            name = posixpath.normpath(posixpath.join(folder, unquote(file.partition("#")[0])))
            if is_harmless_name(name):
                yield name


def _text(archive: ZipFile, name: str) -> str:
    if name not in archive.NameToInfo:
        return ""
    try:
        tree, _ = page_of(member_bytes(archive, name))
    except Refused:  # an empty part among others
        return ""
    return text_of_tree(tree)


FORMAT = Format(
    name="epub",
    title="Documents, one article each",
    extensions=(".epub",),
    carries=("text", "metadata found in the book and its text"),
    loses=("layout, pictures and notes",),
    read_articles=reader_of(Kind.BOOK),
)
