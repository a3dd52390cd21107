"""Files of each kind, made by the libraries that write them or by hand where there is none."""

import io
import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl

from tests.core.exchange.builders import SENTENCE, write

HEADLINE = "Talks on a hotline"
LINES = (HEADLINE, SENTENCE, "Straße, 🕊 and “quotes”\u00a0— kept.")
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def word(path: Path, *lines: str, author: str = "Somebody") -> Path:
    document = docx.Document()
    for line in lines or LINES:
        document.add_paragraph(line)
    document.core_properties.author = author
    document.save(str(path))
    return path


def spreadsheet(path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows or (("text", "title", "date"), (SENTENCE, "Talks", date(2025, 3, 15))):
        sheet.append(row)
    book.save(path)
    return path


def workbook(path: Path, **sheets: tuple[tuple[object, ...], ...]) -> Path:
    """A sheet of each name with these rows."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def packed(path: Path, **members: str | bytes) -> Path:
    """A zip file; `__` in a keyword stands for a slash, `_0` for a dot."""
    named = {name.replace("__", "/").replace("_0", "."): raw for name, raw in members.items()}
    return zipped(path, named)


def zipped(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path


def open_document(path: Path, body: str | None = None, meta: str = "") -> Path:
    body = "".join(f"<text:p>{line}</text:p>" for line in LINES) if body is None else body
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "meta")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    about = (
        f'<office:document-meta {spaces} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<office:meta>{meta}</office:meta></office:document-meta>"
    )
    return zipped(path, {"content.xml": content, "meta.xml": about})


def book(path: Path, *parts: str, about: str = "<dc:title>Hotline</dc:title>") -> Path:
    parts = parts or ("".join(f"<p>{line}</p>" for line in LINES),)
    items = "".join(f'<item id="p{n}" href="text/p%20{n}.xhtml"/>' for n in range(len(parts)))
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(parts)))
    members: dict[str, str | bytes] = {
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
        ),
        "OEBPS/content.opf": (
            '<package xmlns="http://www.idpf.org/2007/opf"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{about}</metadata>'
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
        ),
    }
    for number, part in enumerate(parts):
        page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{part}</body></html>'
        members[f"OEBPS/text/p {number}.xhtml"] = page
    return zipped(path, members)


def pdf(path: Path, *lines: str, title: str = "") -> Path:
    """One page of Latin text; without lines, an empty one as of a scan."""
    shown = "".join(f"({line}) Tj T* " for line in lines)
    content = f"BT /F1 11 Tf 40 780 Td 14 TL {shown}ET".encode("cp1252")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Title(%s)/CreationDate(D:20250315101010Z)>>" % title.encode("cp1252"),
    ]
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj%s endobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 7\n0000000000 65535 f \n")
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return write(path, out.getvalue())


def rich_text(path: Path, *lines: str) -> Path:
    body = "".join(_escaped(line) + "\\par\n" for line in lines or LINES)
    head = "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title File title}{\\author Somebody}}"
    return write(path, f"{head}\\pard {body}}}")


def _escaped(line: str) -> str:
    units = line.encode("utf-16-le")
    codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    return "".join(
        chr(code) if code < 128 else f"\\u{code if code < 32768 else code - 65536}?"
        for code in codes
    )


def page(path: Path, body: str = "", head: str = "") -> Path:
    paragraphs = "".join(f"<p>{SENTENCE} Number {n}.</p>" for n in range(5))
    html = (
        f"<!DOCTYPE html><html lang=en><head>{head}</head><body><nav>Home</nav><article>"
        f"<h1>{HEADLINE}</h1>{body or paragraphs}</article></body></html>"
    )
    return write(path, html)
