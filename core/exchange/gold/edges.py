"""What is lost where marks go out in larger units: edges inside a token or a character."""

from collections.abc import Callable
from functools import partial

from core.exchange.losses import Loss, Losses
from core.exchange.selection import AnnotatedArticle
from core.model.phrase import Phrase
from core.text.counting import Counted
from core.text.positions import Unit
from core.text.tokens import NearbyTokens

Moved = Callable[[int, int], bool]
"""Whether a range of a text neither begins nor ends where its units do."""


class Edges:
    """Counts marks whose edges move to those of tokens or graphemes, and further losses."""

    def __init__(self, *kinds: Loss, unit: Unit | None = None) -> None:
        """`unit`: what edges move to, tokens where it is None."""
        self._losses = Losses(*kinds)
        self._of_text: Callable[[str], Moved] = _on_tokens if unit is None else partial(_in, unit)
        self._unit = unit
        self._moved = 0

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        spans = [span for row in annotated.rows() for own in row.spans for span in own]
        if not spans:
            return
        moved = self._of_text(annotated.text)
        self._moved += sum(moved(start, end) for start, end, _ in spans)

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._moved:
            return self._losses.phrases()
        count = {"count": f"{self._moved:,}"}
        if self._unit is None:
            words = _TO_TOKENS[0] if self._moved == 1 else _TO_TOKENS[1]
            return (Phrase(words, count), *self._losses.phrases())
        seen = _TO_CHARACTERS[0] if self._moved == 1 else _TO_CHARACTERS[1]
        return (Phrase(seen, count), *self._losses.phrases())


def _on_tokens(text: str) -> Moved:
    tokens = NearbyTokens(text)
    return lambda start, end: not tokens.fits(start, end)


def _in(unit: Unit, text: str) -> Moved:
    counted = Counted(text, unit)
    return lambda start, end: not counted.fits(start, end)


_TO_TOKENS = (
    "where exactly 1 mark begins and ends, as it reaches to the edges of its tokens",
    "where exactly {count} marks begin and end, as they reach to the edges of their tokens",
)
_TO_CHARACTERS = (
    "where exactly 1 mark begins and ends, as it reaches to the edges of what is seen as one "
    "character",
    "where exactly {count} marks begin and end, as they reach to the edges of what is seen as one "
    "character",
)
