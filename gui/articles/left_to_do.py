"""Which article is the next to be worked on."""

from collections.abc import Sequence

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Refused, Unavailable
from gui.shared.bridge import Bridge

LEFT = ArticleFilter(frozenset({ArticleState.TO_DO, ArticleState.IN_PROGRESS}))


def next_left(bridge: Bridge, listed: Sequence[ArticleId], start: int) -> ArticleId | None:
    """The first article from `start` on that is neither done nor skipped.

    At the end of the list it goes on from the beginning, once.
    """
    try:
        left = set(bridge.project.article_ids(bridge.layer, LEFT))
    except (Refused, Unavailable):
        return None
    around = (*listed[start:], *listed[:start])
    return next((article for article in around if article in left), None)
