"""Names that tell versions apart and do not tell whose they are."""

import hashlib
from collections.abc import Mapping, Sequence

from core.model.ids import LayerId


def labels(article: str, layers: Sequence[LayerId], seed: str) -> Mapping[LayerId, str]:
    """A, B, C for the layers, in an order that only the article's uid and the seed decide."""
    shuffled = sorted(layers, key=lambda layer: _draw(article, layer, seed))
    return {layer: _letters(place) for place, layer in enumerate(shuffled)}


def _draw(article: str, layer: LayerId, seed: str) -> bytes:
    return hashlib.sha256(f"{seed}\n{article}\n{layer}".encode()).digest()


def _letters(place: int) -> str:
    """A to Z, then AA."""
    letters = ""
    while place >= 0:
        letters = chr(ord("A") + place % 26) + letters
        place = place // 26 - 1
    return letters
