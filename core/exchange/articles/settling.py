"""From what a reader found to articles: their details settled, an export of many taken apart."""

from collections.abc import Iterator
from dataclasses import replace

from core.commands.articles import FoundArticle, Skipped, place_in
from core.exchange.articles.press import left_over, sections_of
from core.exchange.fields import Stated, completed, offered
from core.exchange.format import ImportOptions
from core.model.article import ArticleDetails
from core.model.phrase import Phrase
from core.text.canonical import canonical


def settled(
    stated: Stated, fallback: str, options: ImportOptions, file: str, line: int | None = None
) -> FoundArticle:
    """One article, called `fallback` where nobody knows its title."""
    proposals = offered(stated)
    taken = proposals if options.with_metadata else stated.proposals
    details = completed(stated, taken, fallback, with_unsure=options.with_unsure)
    if stated.encoding is not None:
        details = replace(details, metadata={**details.metadata, "encoding": stated.encoding})
    origin = place_in(file, line)
    return FoundArticle(stated.text, details, origin, file, line, proposals, stated.encoding)


def articles_of(
    stated: Stated, fallback: str, options: ImportOptions, file: str
) -> Iterator[FoundArticle | Skipped]:
    """The article of a file that holds one, or each of an export of a press database."""
    stated = replace(stated, text=canonical(stated.text))
    sections = sections_of(stated.text)
    if not sections:
        yield settled(stated, fallback, options, file)
        return
    for number, section in enumerate(sections, start=1):
        each = Stated(section.text, ArticleDetails(""), section.proposals, stated.encoding)
        yield settled(each, f"{fallback}, {number}", options, file, section.line)
    letters = left_over(stated.text)
    if letters:
        reason = "It holds text outside of its articles, which was left out: {count} letters."
        yield Skipped(file, Phrase(reason, {"count": f"{letters:,}"}))
