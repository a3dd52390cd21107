"""What waits for a decision in articles that are about to go out."""

from collections.abc import Container
from itertools import chain

from core.adjudication.queue import WAITING, items_of
from core.commands.casework import Casework
from core.model.codebook import Codebook
from core.model.exported import Unresolved
from core.model.ids import ArticleId
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.storage.connection import Connection

_TOLD_EVERY = 50


def waiting_in(
    connection: Connection, codebook: Codebook, passing: Container[ArticleId], progress: Progress
) -> dict[ArticleId, Unresolved]:
    """The articles among `passing` in which a disagreement waits for a decision."""
    casework = Casework(connection, codebook)
    wanted = [article for article in casework.articles() if article in passing]
    found = {}
    for done, cases in enumerate(casework.cases(wanted)):
        if done % _TOLD_EVERY == 0:
            progress(done, len(wanted), Phrase("Comparing annotators"))
        waiting = {item.ref.key for item in WAITING.among(items_of(cases))}
        if waiting:
            golds = (
                frozenset(v.gold for v in case.verdicts if v.gold is not None)
                for case in cases.cases
                if case.ref.key in waiting
            )
            stand = tuple(filter(None, golds))
            gold = frozenset(chain.from_iterable(stand))
            found[cases.article.id] = Unresolved(len(waiting), gold, stand)
    return found
