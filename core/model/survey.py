"""Which statements of the whole project are asked for."""

from dataclasses import dataclass

from core.model.ids import ArticleId, EntryId, LayerId


@dataclass(frozen=True)
class StatementFilter:
    """Statements of the project; None and an empty text mean any.

    `layer`: one annotator's, or of everyone. `actors`, `stances`, `measures`: any of these
    entries. `month`: of the article's day, as `YYYY-MM`; an empty one means articles without a
    day. `text`: words in quotes, names or notes.
    """

    layer: LayerId | None = None
    actors: frozenset[EntryId] | None = None
    stances: frozenset[EntryId] | None = None
    measures: frozenset[EntryId] | None = None
    outlet: str | None = None
    month: str | None = None
    article: ArticleId | None = None
    text: str = ""
    has_flag: bool = False
    with_drafts: bool = True
