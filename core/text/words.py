"""Word edges, for snapping a selection outward and for moving its edges by word."""

import re
from bisect import bisect_left, bisect_right

_WORD = re.compile(r"\w(?:[\w'’\u2010\u2011-]*\w)?")


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
            return word.start() if back else word.end()
    return edge


def line_around(text: str, position: int) -> tuple[int, int]:
    """The line that holds `position`, without its line end."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def word_edge(text: str, position: int, *, forward: bool, start: bool) -> int:
    """The next place to the right or left where a word starts (or ends); the text's edge at last."""
    reach = 400
    low, high = (position, position + reach) if forward else (max(0, position - reach), position)
    edges = [m.start() if start else m.end() for m in _WORD.finditer(text, low, min(high, len(text)))]
    if forward:
        at = bisect_right(edges, position)
        return edges[at] if at < len(edges) else min(high, len(text))
    at = bisect_left(edges, position)
    return edges[at - 1] if at else low
