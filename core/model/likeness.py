"""What articles have in common with others."""

from dataclasses import dataclass

from core.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Twin:
    """An article of a group of near-duplicates; `similarity` to the group's first, or to
    the text that was asked about, from 0 to 1."""

    article: ArticleId
    uid: str
    title: str
    outlet: str | None
    published: str | None
    similarity: float
