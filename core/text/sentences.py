"""Sentences of one line of text."""

from functools import lru_cache
from typing import NamedTuple

from core.text.lines import line_around


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
            ranges.append(_trimmed(line, first.offset, last.offset + len(last.value)))
    return [(start, end) for start, end in ranges if start < end] or [_trimmed(line, 0, len(line))]


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """The range without the white space (syntok keeps U+00A0) at its edges."""
    inner = line[start:end]
    return start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())


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


def sentence_at(text: str, position: int) -> Range | None:
    """The sentence that holds `position` or is nearest to it on its line; then the next below.

    None only where the text holds no sentence at or after the line of `position`.
    """
    start, end = line_around(text, position)
    here = [Range(start + s, start + e) for s, e in sentences_of_line(text[start:end])]
    if not here:
        return sentence_after(text, position)
    holding = [each for each in here if each.start <= position]
    return holding[-1] if holding else here[0]


def sentence_after(text: str, position: int) -> Range | None:
    """The first sentence that starts at or after `position`."""
    while position <= len(text):
        start, end = line_around(text, position)
        for s, e in sentences_of_line(text[start:end]):
            if start + s >= position:
                return Range(start + s, start + e)
        position = end + 1
    return None


def sentence_before(text: str, position: int) -> Range | None:
    """The last sentence that starts before `position`."""
    while position >= 0:
        start, end = line_around(text, position)
        for s, e in reversed(sentences_of_line(text[start:end])):
            if start + s < position:
                return Range(start + s, start + e)
        position = start - 1
    return None
