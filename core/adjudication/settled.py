"""How far an article is decided, told without pairing what layers say."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.adjudication.cases import Making
from core.adjudication.contents import Contents
from core.model.compared import ComparedArticle
from core.model.ids import LayerId
from core.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Settled:
    """`participants`: how many layers are done; `has_verdicts`: also such as came back;
    `is_decided`: no case is open."""

    participants: int
    has_verdicts: bool
    is_decided: bool


def settled_of(
    article: ComparedArticle,
    layers: Sequence[LayerId],
    verdicts: Sequence[Verdict],
    contents: Contents,
) -> Settled:
    """The same as all cases of the article tell, for a fraction of what making them takes."""
    done = article.done_by()
    participants = tuple(layer for layer in layers if layer in done)
    making = Making(article, tuple(layers), participants, contents)
    return Settled(len(participants), bool(verdicts), making.is_decided(verdicts))
