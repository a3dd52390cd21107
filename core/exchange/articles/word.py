"""Word documents (`.docx`)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.exchange.articles.containers import opened_zip, refuse_entities
from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.model.proposal import Found

LIBRARIES = ("docx",)


def parse(path: Path) -> Iterator[object]:
    """Paragraphs and tables in their order. Macros, fields and what is linked stay untouched."""
    import docx

    with opened_zip(path) as archive:
        refuse_entities(archive)
    document = docx.Document(str(path))
    about = document.core_properties
    proposals = proposed(
        Found.PROPERTIES,
        is_sure=False,
        title=about.title,
        author=about.author,
        published=about.created.date().isoformat() if about.created else None,
    )
    yield Document("\n".join(_lines(document)), proposals).as_json()


def _lines(block: Any) -> Iterator[str]:
    for part in block.iter_inner_content():
        if hasattr(part, "rows"):
            yield from _rows(part)
        else:
            yield part.text


def _rows(table: Any) -> Iterator[str]:
    """A line for each row; a cell that spans several columns is told once."""
    for row in table.rows:
        texts = (" ".join(paragraph.text for paragraph in cell.p_lst) for cell in row._tr.tc_lst)
        yield " | ".join(" ".join(text.split()) for text in texts)


FORMAT = Format(
    name="word",
    title="Documents, one article each",
    extensions=(".docx",),
    carries=("text", "metadata found in the text"),
    loses=("layout, pictures, notes and comments",),
    read_articles=reader_of(Kind.WORD),
)
