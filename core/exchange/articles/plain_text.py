"""One article per text file, or those of an export of a press database."""

from collections.abc import Iterator
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.settling import articles_of
from core.exchange.decoding import decoded, decoded_as
from core.exchange.fields import Stated
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import shown, whole
from core.model.article import ArticleDetails
from core.model.phrase import Phrase

MAX_TEXT_BYTES = 16 * 1024 * 1024


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The file as an article, called after its file where nothing names a title."""
    file = shown(path)
    raw = whole(path, MAX_TEXT_BYTES)
    if raw is None:
        yield Skipped(
            file,
            Phrase("It is larger than 16 MB; split it, or import it as a table."),
        )
        return
    options.taken(path, raw)
    source = decoded(raw) if options.encoding is None else decoded_as(raw, options.encoding)
    title = shown(Path(path.stem)).strip() or file
    known = () if options.pattern is None else options.pattern.proposals(title)
    encoding = None if source.encoding.is_utf_8 else source.encoding.name
    stated = Stated(source.text, ArticleDetails(""), known, encoding)
    yield from articles_of(stated, title, options, file)


FORMAT = Format(
    name="plain-text",
    title="Text files, one article each",
    extensions=(".txt", ".md"),
    carries=("text", "metadata found in the text"),
    read_articles=read,
)
