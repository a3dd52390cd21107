"""Who is to annotate which articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from core.commands.work import Work
from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.storage import articles, assignments, layers

T = TypeVar("T")
_TOLD_EVERY = 250


@dataclass(frozen=True)
class AssignArticles:
    """Assign articles to an annotator; how many were not assigned to her yet."""

    articles: tuple[ArticleId, ...]
    annotator: AnnotatorId
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        name = _name_of(work, self.annotator)
        new = assignments.open_to(work.connection, self.articles, self.annotator)
        told = _told(new, Phrase("assigning articles"), self.progress)
        assignments.assign(work.rows, told, self.annotator)
        if len(new) == 1:
            title = articles.article(work.connection, new[0]).title
            work.describe("assign “{title}” to {name}", title=title, name=name)
        else:
            work.describe("assign {count} articles to {name}", count=len(new), name=name)
        return len(new)


@dataclass(frozen=True)
class UnassignArticles:
    """Take articles back from an annotator; what she has done in them stays."""

    articles: tuple[ArticleId, ...]
    annotator: AnnotatorId
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> int:
        name = _name_of(work, self.annotator)
        found = assignments.held(work.connection, self.articles, self.annotator)
        told = _told(found, Phrase("taking articles back"), self.progress)
        assignments.take_back(work.rows, told)
        count = len(found)
        if count == 1 and len(self.articles) == 1:
            title = articles.article(work.connection, self.articles[0]).title
            work.describe("take “{title}” back from {name}", title=title, name=name)
        else:
            work.describe("take {count} articles back from {name}", count=count, name=name)
        return count


def _told(items: Sequence[T], what: Phrase, progress: Progress) -> Iterator[T]:
    """Each in turn; `progress` is asked now and then, and once more at the end."""
    for done, item in enumerate(items):
        if done % _TOLD_EVERY == 0:
            progress(done, len(items), what)
        yield item
    progress(len(items), len(items), what)


def _name_of(work: Work, annotator: AnnotatorId) -> str:
    found = layers.annotator_with(work.connection, annotator)
    if found is None:
        raise Refused("This annotator is not in the project.")
    return found.name
