"""What a search finds."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.article import ArticleFilter
from core.model.ids import ArticleId, EntryId, LayerId, SearchId, StatementId

Marked = tuple[tuple[int, int], ...]
"""Ranges of a snippet, in code points, in which it is what was looked for."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches; `start` and `end` (code points) of the first match in its text,
    None where only the title or something beside the text matches."""

    id: ArticleId
    uid: str
    title: str
    outlet: str | None
    published: str | None
    start: int | None
    end: int | None
    snippet: str
    marked: Marked


@dataclass(frozen=True, slots=True)
class StatementHit:
    """A statement that matches, with what a list shows of it; `marked` is of its quote."""

    id: StatementId
    uid: str
    article: ArticleId
    article_uid: str
    title: str
    outlet: str | None
    published: str | None
    layer: LayerId
    annotator: str
    actor: str | None
    stance: EntryId | None
    stance_name: str | None
    measure: str | None
    start: int | None
    end: int | None
    quote: str
    marked: Marked


class Finds(StrEnum):
    """What a saved search lists."""

    ARTICLES = "articles"
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What is kept under a name: a queue of articles with all that it asks for, or statements.

    Of a search for statements the text of `wanted` alone counts.
    """

    id: SearchId
    name: str
    wanted: ArticleFilter
    finds: Finds = Finds.ARTICLES
