"""One article per text file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped, found_article
from core.exchange.decoding import decoded
from core.exchange.fields import Stated, completed
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import shown, whole
from core.model.article import ArticleDetails
from core.model.phrase import Phrase
from core.text.canonical import canonical

MAX_TEXT_BYTES = 16 * 1024 * 1024


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The file as an article, called after its file where its text names no title."""
    file = shown(path)
    raw = whole(path, MAX_TEXT_BYTES)
    if raw is None:
        yield Skipped(
            file,
            Phrase("It is larger than 16 MB; split it, or import it as a table."),
        )
        return
    source = decoded(raw)
    text = canonical(source.text)
    details = ArticleDetails("")
    if not source.encoding.is_utf_8:
        details = replace(details, metadata={"encoding": source.encoding.name})
    title = shown(Path(path.stem)).strip() or file
    details = completed(Stated(text, details), title, with_metadata=options.with_metadata)
    yield found_article(text, details, file)


FORMAT = Format(
    name="plain-text",
    title="Text files, one article each",
    extensions=(".txt", ".md"),
    carries=("text", "metadata found in the text"),
    read_articles=read,
)
