"""Saved web pages: the article in them, and what they say of it to programs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from core.exchange.articles.documents import Document, Kind, proposed
from core.exchange.articles.markup import page_of, text_of_tree
from core.exchange.articles.press import is_export
from core.exchange.articles.reading_apart import reader_of
from core.exchange.format import Format
from core.exchange.opening import opened
from core.exchange.time_limit import Clock, ended_after
from core.model.proposal import Found, Proposal

LIBRARIES = ("lxml.html", "trafilatura")
_SECONDS, _SECONDS_PER_MB = 0.3, 1.0
"""How much of the processor's time the search for the article may take; after that, a page is all
that it shows."""
_SHORT = 200
"""A page that shows so few characters is its article, whatever it is made of."""


def parse(path: Path) -> Iterator[object]:
    """The page's article. Nothing it refers to is loaded, from the network or from the disk."""
    with opened(path) as file:
        raw = file.read()
    tree, read_as = page_of(raw)
    whole = text_of_tree(tree)
    encoding = None if read_as.is_utf_8 else read_as.name
    if is_export(whole):
        yield Document(whole, (), encoding).as_json()
        return
    article, proposals = _extracted(tree, _SECONDS + _SECONDS_PER_MB * len(raw) / 1024**2)
    text = article if len(whole) > _SHORT and article else whole
    yield Document(text, proposals, encoding).as_json()


class _TooLate(BaseException):
    """Passes by all who catch what goes wrong in a page."""


def _extracted(tree: Any, seconds: float) -> tuple[str, tuple[Proposal, ...]]:
    """The article among what stands around it; nothing where it cannot be told in time."""
    import trafilatura

    try:
        with ended_after(seconds, Clock.WORK_AND_SYSTEM, _TooLate):
            found = trafilatura.bare_extraction(
                tree,
                include_comments=False,
                include_tables=True,
                with_metadata=True,
                date_extraction_params={"original_date": True, "extensive_search": False},
            )
    except _TooLate:
        return "", ()
    if found is None:
        return "", ()
    about = found if isinstance(found, dict) else found.as_dict()
    address = about.get("url")
    proposals = proposed(
        Found.PAGE,
        title=about.get("title"),
        outlet=about.get("sitename"),
        author=about.get("author"),
        published=about.get("date"),
        source_url=address,
        language=about.get("language"),
    )
    if address and not about.get("sitename"):
        host = urlsplit(address).hostname
        proposals += proposed(Found.PAGE, is_sure=False, outlet=host)
    return about.get("text") or "", proposals


FORMAT = Format(
    name="web-page",
    title="Saved web pages, one article each",
    extensions=(".html", ".htm", ".xhtml"),
    carries=("text", "metadata found in the page and its text"),
    loses=("layout, pictures and links",),
    read_articles=reader_of(Kind.WEB_PAGE),
)
