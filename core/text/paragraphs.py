"""Paragraphs put together again from the lines of a printed page."""

import re
from itertools import pairwise

_FEWEST_LINES, _NARROWEST = 6, 30
_NEARLY_FULL, _FULL = 0.7, 0.92
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", ".)")
_POINT = re.compile(r"(?:[•‣◦▪–—*·-]|\(?\d{1,2}[.)]|[a-z]\))\s")


def rejoined(page: str) -> str:
    """The page with its lines put together wherever one runs on into the next.

    A line runs on if it is about as long as the long lines of the page; a shorter one ends its
    paragraph, and so does one that ends with a sentence and leaves room for a word. A page of few
    or narrow lines stays as it is: it may be a table, a list or a poem.
    """
    lines = [line.strip() for line in page.split("\n")]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[int(len(lengths) * 0.9)] if lengths else 0
    if len(lengths) < _FEWEST_LINES or width < _NARROWEST:
        return page
    joined = lines[:1]
    for before, line in pairwise(lines):
        if _runs_on(before, line, width):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _runs_on(line: str, following: str, width: int) -> bool:
    if not following or len(line) < _NEARLY_FULL * width or _POINT.match(following):
        return False
    return not line.endswith(_ENDS) or len(line) >= _FULL * width or following[0].islower()
