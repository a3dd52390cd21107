"""Rich text (`.rtf`)."""

import re
from collections.abc import Iterator
from pathlib import Path

from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.exchange.opening import opened
from core.model.phrase import Refused
from core.model.proposal import Found

LIBRARIES = ("striprtf.striprtf",)
_INFO = {name: re.compile(rf"\{{\\{name}\s([^{{}}]{{1,400}})\}}") for name in ("title", "author")}
_WESTERN = "cp1252"
_HEAD = 20_000


def parse(path: Path) -> Iterator[object]:
    """The text without its formatting; fields and objects stay untouched."""
    from striprtf.striprtf import rtf_to_text

    with opened(path) as file:
        raw = file.read()
    source = raw.decode("latin-1")
    if not source.lstrip().startswith("{\\rtf"):
        raise Refused("It is no rich text: its beginning says so.")

    def plain(part: str) -> str:
        return str(rtf_to_text(part, encoding=_WESTERN, errors="replace"))

    told = {name: pattern.search(source, 0, _HEAD) for name, pattern in _INFO.items()}
    about = {name: plain(f"{{\\rtf1 {match[1]}}}") for name, match in told.items() if match}
    proposals = proposed(Found.PROPERTIES, is_sure=False, **about)
    yield Document(plain(source), proposals).as_json()


FORMAT = Format(
    name="rich-text",
    title="Documents, one article each",
    extensions=(".rtf",),
    carries=("text", "metadata found in the text"),
    loses=("layout, pictures, notes and comments",),
    read_articles=reader_of(Kind.RICH_TEXT),
)
