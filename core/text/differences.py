"""Where two texts that are nearly the same differ."""

import re
from difflib import SequenceMatcher

from core.text.sentences import Range

_WORD = re.compile(r"\S+")


def differences(one: str, other: str) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """The stretches of whole words in each that the other lacks at that place, in order."""
    mine, theirs = _words(one), _words(other)
    matcher = SequenceMatcher(
        None,
        [one[word.start : word.end] for word in mine],
        [other[word.start : word.end] for word in theirs],
        autojunk=False,
    )
    here, there = list[Range](), list[Range]()
    for tag, low, high, their_low, their_high in matcher.get_opcodes():
        if tag != "equal":
            here += _stretch(mine[low:high])
            there += _stretch(theirs[their_low:their_high])
    return tuple(here), tuple(there)


def _words(text: str) -> list[Range]:
    return [Range(*match.span()) for match in _WORD.finditer(text)]


def _stretch(words: list[Range]) -> list[Range]:
    return [Range(words[0].start, words[-1].end)] if words else []
