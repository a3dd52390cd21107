"""Sentences of one line of text."""

from functools import lru_cache
from typing import NamedTuple


class Range(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


@lru_cache(maxsize=4096)
def sentences_of_line(line: str) -> tuple[Range, ...]:
    """The sentences of `line` in order, without white space around them.

    What stands between two sentences belongs to none; a line with words has at least one.
    Lines longer than 20,000 characters are cut there first, so that one flattened page cannot
    stall its reader.
    """
    found: list[Range] = []
    for offset in range(0, len(line), _LONGEST):
        found.extend(
            Range(offset + start, offset + end)
            for start, end in _segmented(line[offset : offset + _LONGEST])
        )
    return tuple(found)


_LONGEST = 20_000


def _segmented(line: str) -> list[tuple[int, int]]:
    if not line.strip():
        return []
    from syntok import segmenter

    ranges = []
    for paragraph in segmenter.analyze(line):
        for tokens in paragraph:
            first, last = next(iter(tokens)), list(tokens)[-1]
            ranges.append((first.offset, last.offset + len(last.value)))
    return ranges or [(len(line) - len(line.lstrip()), len(line.rstrip()))]


def sentences(text: str, start: int, end: int) -> list[Range]:
    """The sentences of the lines that touch `[start, end)`, in offsets of the whole `text`."""
    position = text.rfind("\n", 0, start) + 1
    found: list[Range] = []
    while position <= end and position <= len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        found.extend(
            Range(position + s, position + e) for s, e in sentences_of_line(text[position:stop])
        )
        position = stop + 1
    return found
