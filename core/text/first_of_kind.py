"""Texts one after another: whether one nearly the same came before."""

import zlib
from array import array

from core.text.near_duplicates import SIMILAR, runs_of, similarity, sketch_of

_FEW = 3
"""With so many earlier texts of one band, a text is compared."""


class FirstOfKind:
    """Keeps, packed, the texts that are like none before them."""

    def __init__(self) -> None:
        self._bands: dict[tuple[int, int], list[str]] = {}
        self._texts: dict[str, bytes] = {}

    def like(self, name: str, text: str, sketch: bytes | None = None) -> tuple[str, float] | None:
        """The earlier text's name and how similar it is, from 0 to 1; else this is kept by `name`.

        Short texts are like nothing. `sketch`: that of the text, where it is known.
        """
        bands = list(enumerate(array("Q", sketch_of(text) if sketch is None else sketch)))
        if not bands:
            return None
        runs = runs_of(text)
        tried = dict.fromkeys(name for band in bands for name in self._bands.get(band, ()))
        for earlier in tried:
            other = zlib.decompress(self._texts[earlier]).decode()
            share = similarity(runs_of(other), runs)
            if share >= SIMILAR:
                return earlier, share
        self._texts[name] = zlib.compress(text.encode(), 1)
        for band in bands:
            known = self._bands.setdefault(band, [])
            if len(known) < _FEW:
                known.append(name)
        return None
