"""What an edit touched, told to every subscriber after the commit."""

from dataclasses import dataclass

from core.model.ids import ArticleId, LayerId, StatementId


@dataclass(frozen=True)
class Changes:
    """Ids that one committed step touched; a view refetches only what it shows of them."""

    articles: frozenset[ArticleId] = frozenset()
    """Added, removed, or with other details, another state or other assignments."""
    annotated: frozenset[ArticleId] = frozenset()
    """Articles in which a statement was added, changed or deleted."""
    statements: frozenset[StatementId] = frozenset()
    layers: frozenset[LayerId] = frozenset()
    """Layers whose statements or states changed, and new or removed layers."""
    article_set: bool = False
    """Articles came in or went out: lists of articles begin anew."""
    codebook: bool = False
    annotators: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Changes()
