"""What a statement is written about: an article, and the versions of a case in it."""

from dataclasses import dataclass

from core.model.ids import ArticleId
from core.model.statement import Statement
from core.text.sentences import Range


@dataclass(frozen=True)
class About:
    """`versions`: each with its letter; of what everybody missed, there is none."""

    article: ArticleId
    title: str
    text: str
    residue: tuple[Range, ...]
    versions: tuple[tuple[str, Statement], ...] = ()
    is_missed: bool = False
