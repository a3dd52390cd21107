"""What is lost where marks go out as tokens: edges inside one, and what lies upon another."""

from core.exchange.losses import Loss, Losses
from core.exchange.selection import AnnotatedArticle
from core.model.phrase import Phrase
from core.text.tokens import TokenPlaces, tokens_of


class Edges:
    """Counts marks whose edges move to those of tokens, and further losses."""

    def __init__(self, *kinds: Loss) -> None:
        self._losses = Losses(*kinds)
        self._moved = 0

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        spans = [span for row in annotated.rows() for own in row.spans for span in own]
        if not spans:
            return
        places = TokenPlaces(tokens_of(annotated.text))
        self._moved += sum(is_moved(places, start, end) for start, end, _ in spans)

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._moved:
            return self._losses.phrases()
        words = _MOVED[0] if self._moved == 1 else _MOVED[1]
        return (Phrase(words, {"count": f"{self._moved:,}"}), *self._losses.phrases())


def is_moved(places: TokenPlaces, start: int, end: int) -> bool:
    """Whether a range neither begins nor ends where its tokens do."""
    first, last = places.touched(start, end)
    return (places.tokens[first].start, places.tokens[last - 1].end) != (start, end)


_MOVED = (
    "where exactly 1 mark begins and ends, as it reaches to the edges of its tokens",
    "where exactly {count} marks begin and end, as they reach to the edges of their tokens",
)
