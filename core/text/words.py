"""Words: their edges, for snapping a selection and for moving by word, and all of them."""

from collections.abc import Iterator

import regex

from core.text.lines import line_around

# `regex` counts accents and vowel signs of their own into `\w`; `re` would end a word at each.
_WORD = regex.compile(r"(?!\p{M})[\w\p{N}](?:[\w\p{N}'’\u2010\u2011-]*[\w\p{N}])?")
_GAP = regex.compile(r"\s")


def snapped_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range grown until neither edge cuts a word; white space at its edges is dropped.

    Offsets are code points of `text`. A range of white space alone is returned as it is.
    """
    inner = text[start:end]
    stripped_start = start + len(inner) - len(inner.lstrip())
    stripped_end = end - (len(inner) - len(inner.rstrip()))
    if stripped_start >= stripped_end:
        return start, end
    return _outward(text, stripped_start, back=True), _outward(text, stripped_end, back=False)


def _outward(text: str, edge: int, *, back: bool) -> int:
    line_start, line_end = line_around(text, edge)
    for word in _WORD.finditer(text, line_start, line_end):
        if word.start() < edge < word.end():
            edge = word.start() if back else word.end()
            break
    return edge


def word_ranges(text: str) -> list[tuple[int, int]]:
    """Where each word starts and ends, from the left."""
    return [word.span() for word in _WORD.finditer(text)]


def word_edge(text: str, position: int, *, forward: bool, start: bool) -> int:
    """The next place right or left where a word starts (or ends); the text's edge at last."""
    low, high = _run_start(text, position), len(text)
    if forward:
        return next((e for e in _edges(text, low, high, start) if e > position), high)
    gap = _GAP.search(text, position)
    high = gap.start() if gap else high
    while True:
        edges = [edge for edge in _edges(text, low, high, start) if edge < position]
        if edges or low == 0:
            return edges[-1] if edges else 0
        low, high = _run_start(text, low - 1), low


def _edges(text: str, low: int, high: int, start: bool) -> Iterator[int]:
    """Where words start (or end), from the left; `low` and `high` must not cut a word."""
    return (word.start() if start else word.end() for word in _WORD.finditer(text, low, high))


def _run_start(text: str, position: int) -> int:
    """Where what holds no white space began before `position`: no word crosses that place."""
    while position > 0 and not text[position - 1].isspace():
        position -= 1
    return position
