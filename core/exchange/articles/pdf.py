"""PDF with a text layer."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.model.phrase import Refused
from core.model.proposal import Found
from core.text.days import day_of_name
from core.text.paragraphs import rejoined

LIBRARIES = ("pypdfium2",)
_MOST_PAGES, _MOST_CHARACTERS = 5_000, 4_000_000
_BROKEN_WORD = re.compile("[\ufffe\u0002]\r?\n?")  # a hyphen that the end of a line put in
_FEWEST_LETTERS = 20


def parse(path: Path) -> Iterator[object]:
    """The text layer page by page, its paragraphs put together; Refused if there is none.

    Scripts and links stay untouched.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused("It is protected by a password; save it without one first.") from error
        raise Refused("It is damaged, or no PDF.") from error
    try:
        text = _text(document)
        about = document.get_metadata_dict()
    finally:
        document.close()
    day = day_of_name(about.get("CreationDate", ""))
    proposals = proposed(
        Found.PROPERTIES,
        is_sure=False,
        title=about.get("Title"),
        author=about.get("Author"),
        published=None if day is None else day.iso,
    )
    yield Document(text, proposals).as_json()


def _text(document: Any) -> str:
    pages: list[str] = []
    length = 0
    for number in range(min(len(document), _MOST_PAGES)):
        page = document[number]
        layer = page.get_textpage()
        whole_words = _BROKEN_WORD.sub("", layer.get_text_range())
        pages.append(rejoined(whole_words.replace("\r\n", "\n").strip()))
        layer.close()
        page.close()
        length += len(pages[-1])
        if length > _MOST_CHARACTERS:
            raise Refused("Its text is far longer than an article can be.")
    text = "\n\n".join(page for page in pages if page)
    if sum(map(str.isalpha, text[:10_000])) < _FEWEST_LETTERS:
        raise Refused(
            "It has no text in it, only pictures of pages; run it through text recognition."
        )
    return text


FORMAT = Format(
    name="pdf",
    title="Documents, one article each",
    extensions=(".pdf",),
    carries=("text", "metadata found in the text"),
    loses=("layout and pictures",),
    read_articles=reader_of(Kind.PDF),
)
