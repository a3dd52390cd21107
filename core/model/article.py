"""Articles: immutable texts with what is known about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import ArticleState

MAX_ARTICLE_LENGTH = 2_000_000
"""The longest text accepted as one article, in code points (about 300,000 words)."""


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What is known about a text. `published` is an ISO date, `language` a code of ISO 639-1."""

    title: str
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    source_url: str | None = None
    language: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Article:
    """One article without its text. `length` in code points, `words` by white space."""

    id: ArticleId
    uid: str
    sha256: str
    details: ArticleDetails
    length: int
    words: int

    @property
    def title(self) -> str:
        return self.details.title


@dataclass(frozen=True, slots=True)
class NewArticle:
    """A canonical text on its way into a project, and where it came from."""

    text: str
    details: ArticleDetails
    origin: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list shows of an article, seen from one layer."""

    id: ArticleId
    title: str
    outlet: str | None
    published: str | None
    state: ArticleState
    statements: int
    """Drafts among them."""
    drafts: int

    @property
    def complete(self) -> int:
        """Statements that lack nothing."""
        return self.statements - self.drafts


@dataclass(frozen=True, slots=True)
class TitledArticle:
    """An article by its title, for those who look for it by name."""

    id: ArticleId
    title: str
    outlet: str


def uid_of(sha256: str) -> str:
    """An article's uid: the first 20 hexadecimal digits of its text's SHA-256.

    Two projects that import the same text so give it the same uid, which is what merging,
    fixed splits and byte-equal exports stand on.
    """
    return sha256[:20]


class ArticleOrder(StrEnum):
    """How a list of articles is ordered; ties and missing values go by title, then by import."""

    IMPORTED = "imported"
    TITLE = "title"
    NEWEST = "newest"
    OLDEST = "oldest"
    DRAFTS = "drafts"
    """Most drafts first."""
    RECENT = "recent"
    """The article with the layer's newest statement first."""


NOBODY = AnnotatorId(0)
"""Stands in a filter for articles that are assigned to no one."""


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles to list, seen from one layer; None and an empty text mean any.

    `since` and `until` are days as `YYYY-MM-DD`, both included; an article whose day is known
    only by its year or month is inside if its beginning is.
    """

    states: frozenset[ArticleState] | None = None
    text: str = ""
    order: ArticleOrder = ArticleOrder.IMPORTED
    outlet: str | None = None
    since: str = ""
    until: str = ""
    has_drafts: bool = False
    has_flags: bool = False
    assigned_to: AnnotatorId | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether anything but the state and the order is asked for."""
        wide = ArticleFilter(self.states, order=self.order)
        return replace(self, text=self.text.strip()) != wide
