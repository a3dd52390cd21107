"""Articles in, and where an annotator stands with each."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

from core.commands.arriving import (
    Arrival,
    FoundArticle,
    Place,
    ReadyArticle,
    Skipped,
    as_record,
    found_article,
    of_record,
    place_in,
    ready,
    twice,
)
from core.commands.work import Work
from core.model.article import Article, NewArticle, uid_of
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.storage import articles, spool
from core.storage.spool import Spool

__all__ = [
    "AddArticles",
    "FoundArticle",
    "Gathered",
    "ImportReport",
    "Place",
    "SetArticleState",
    "Skipped",
    "add_article",
    "foreseen",
    "found_article",
    "place_in",
]


@dataclass(frozen=True)
class ImportReport:
    """`places` says where each of `imported` came from, `files` all files in their order."""

    imported: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    places: tuple[Place, ...] = ()
    files: tuple[str, ...] = ()


class _Telling:
    """Collects what became of articles."""

    def __init__(self) -> None:
        self._imported: list[Article] = []
        self._skipped: list[Skipped] = []
        self._places: list[Place] = []
        self._files: dict[str, None] = {}

    def skip(self, item: Skipped) -> None:
        self._skipped.append(item)
        self._files[item.file] = None

    def take(self, article: Article, place: Place) -> None:
        self._imported.append(article)
        self._places.append(place)
        self._files[place.file] = None

    @property
    def report(self) -> ImportReport:
        told = tuple(self._imported), tuple(self._skipped), tuple(self._places)
        return ImportReport(*told, tuple(self._files))


@dataclass(frozen=True)
class Gathered:
    """All that comes in, read already and kept in a file until it is stored."""

    spool: Spool

    def __len__(self) -> int:
        return len(self.spool)

    def __iter__(self) -> Iterator[Arrival]:
        return map(of_record, self.spool)


@dataclass(frozen=True)
class AddArticles:
    """Add articles as they come; texts that are already here are skipped, never twice in.

    What is no `Gathered` is read to its end before the project is held: reading may take long.
    `progress` counts what is stored then.
    """

    backup_first: ClassVar = Reason.IMPORT

    incoming: Iterable[NewArticle | Arrival]
    progress: Progress = silent

    @contextmanager
    def gathered(self) -> "Iterator[AddArticles]":
        """The same command with nothing left to be read."""
        with _gathered(self.incoming) as kept:
            yield AddArticles(kept, self.progress)

    def apply(self, work: Work) -> ImportReport:
        telling = _Telling()
        with _gathered(self.incoming) as kept:
            for done, arrival in enumerate(kept):
                self.progress(done, len(kept), Phrase("Storing"))
                added = arrival if isinstance(arrival, Skipped) else _store(work, arrival)
                if isinstance(added, Skipped):
                    telling.skip(added)
                elif isinstance(arrival, ReadyArticle):
                    telling.take(added, arrival.place)
        report = telling.report
        if len(report.imported) == 1:
            work.describe("import “{title}”", title=report.imported[0].title)
        else:
            work.describe("import {count} articles", count=len(report.imported))
        return report


@contextmanager
def _gathered(incoming: Iterable[NewArticle | Arrival]) -> Iterator[Gathered]:
    """All of it made ready, and kept until the end."""
    if isinstance(incoming, Gathered):
        yield incoming
        return
    with spool.passing() as kept:
        for item in incoming:
            kept.put(as_record(ready(item)))
        yield Gathered(kept)


def add_article(work: Work, article: NewArticle) -> Article | Skipped:
    """Store one new text, or say why it is left out."""
    arrival = ready(article)
    return arrival if isinstance(arrival, Skipped) else _store(work, arrival)


def _store(work: Work, article: ReadyArticle) -> Article | Skipped:
    known = articles.find_by_hash(work.connection, article.sha256)
    if known is not None:
        return twice(article, known[1])
    articles.add_text(work.connection, article.sha256, article.text)
    new = NewArticle(article.text, article.details, article.origin)
    return _told(article, articles.insert(work.rows, new, article.sha256, article.words))


def _told(article: ReadyArticle, number: ArticleId) -> Article:
    sizes = len(article.text), article.words
    return Article(number, uid_of(article.sha256), article.sha256, article.details, *sizes)


NOT_STORED = ArticleId(0)
"""What an article is numbered that only might come in."""


def foreseen(
    incoming: Iterable[NewArticle | Arrival], title_of: Callable[[str], str | None]
) -> ImportReport:
    """What an import would report; nothing is stored, and no project held.

    `title_of`: the title of the article with a text of that SHA-256, None where there is none.
    """
    telling = _Telling()
    titles: dict[str, str] = {}
    for item in incoming:
        arrival = ready(item)
        if isinstance(arrival, Skipped):
            telling.skip(arrival)
            continue
        known = titles.get(arrival.sha256) or title_of(arrival.sha256)
        if known is not None:
            telling.skip(twice(arrival, known))
        else:
            titles[arrival.sha256] = arrival.details.title
            telling.take(_told(arrival, NOT_STORED), arrival.place)
    return telling.report


@dataclass(frozen=True)
class SetArticleState:
    """Say where the acting annotator stands with an article."""

    article: ArticleId
    state: ArticleState

    def apply(self, work: Work) -> None:
        article = articles.article(work.connection, self.article)
        articles.set_state(work.connection, work.rows, work.own_layer(), self.article, self.state)
        work.describe(_STATE_LABELS[self.state], title=article.title)


_STATE_LABELS = {
    ArticleState.TO_DO: "put “{title}” back to do",
    ArticleState.IN_PROGRESS: "mark “{title}” in progress",
    ArticleState.DONE: "mark “{title}” done",
    ArticleState.SKIPPED: "skip “{title}”",
}
