"""Readers of single documents that are read in a process apart."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.documents import Document, Kind
from core.exchange.articles.settling import articles_of
from core.exchange.format import ArticleReader, ImportOptions
from core.exchange.opening import shown


def reader_of(kind: Kind) -> ArticleReader:
    """What reads files of that kind; each is an article, called after its file at the worst."""

    def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
        name = shown(Path(path.stem)).strip() or shown(path)
        for item in options.apart.items(kind, path, options.pulse):
            stated = Document.of_json(item).stated
            known = () if options.pattern is None else options.pattern.proposals(name)
            stated = replace(stated, proposals=(*known, *stated.proposals))
            yield from articles_of(stated, name, options, shown(path))

    return read
