"""Lines that the pages of one source have in common, and so belong to none of its articles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from core.text.sentences import Range

EDGE = 3_000
"""So many characters at both ends of a text are where pages leave their lines."""
_LONGEST_LINE = 300
_FEWEST_PAGES, _SHARE = 3, 0.3
_COPY = 0.5
"""A text that shares so much of another's lines is a copy of it, and tells nothing of the page."""


PlacedLine = tuple[str, Range]
"""A line, bare of white space around and between its words, and where it stands."""


def edge_lines(text: str) -> frozenset[str]:
    """The short lines at both ends of a text, bare of white space around and between words."""
    return frozenset(bare for bare, _ in placed_lines(text))


def repeated_in(text: str, others: Iterable[frozenset[str]]) -> tuple[Range, ...]:
    """The lines at the ends of `text` that stand at the ends of several others, too, in order.

    `others`: the `edge_lines` of other texts of the same source.
    """
    return repeated_among(list(placed_lines(text)), others)


def repeated_among(
    own: Sequence[PlacedLine], others: Iterable[frozenset[str]]
) -> tuple[Range, ...]:
    """The same of a text of which only the lines at its ends are at hand."""
    known = {bare for bare, _ in own}
    pages = [shared for other in others if len(shared := known & other) <= _COPY * len(known)]
    counts = Counter(line for shared in pages for line in shared)
    wanted = max(_FEWEST_PAGES, _SHARE * len(pages))
    return tuple(where for bare, where in own if counts[bare] >= wanted)


def placed_lines(text: str) -> Iterator[PlacedLine]:
    """Each short line that is not blank within either end, and where its words stand."""
    start, tail = 0, len(text) - EDGE
    while start <= len(text):
        if EDGE < start < tail:
            start = text.find("\n", tail) + 1 or len(text) + 1
            continue
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].strip() if end - start <= 2 * _LONGEST_LINE else ""
        if line and len(line) <= _LONGEST_LINE:
            low = text.index(line[0], start)
            yield " ".join(line.split()), Range(low, low + len(line))
        start = end + 1


def folder_of(origin: str) -> str:
    """The folder of a path with its last stroke; empty where there is none."""
    cut = max(origin.rfind("/"), origin.rfind("\\"))
    return origin[: cut + 1]
