"""Where known names stand in a text."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import regex

# `regex` counts accents and vowel signs of their own into `\w`; `re` would end a name at each.
_TOKEN = regex.compile(r"(?!\p{M})[\w\p{N}]+")


class Mention(NamedTuple):
    """A name of `key` at `[start, end)`, in code points of the searched text."""

    key: int
    start: int
    end: int


def _tokens(text: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Tokens folded one by one: offsets stay those of the original (`ß`, `İ` change length)."""
    stop = len(text) if end is None else end
    return [(_folded(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text, start, stop)]


def _folded(token: str) -> str:
    """Equal for tokens that differ in case alone, or in how their accents are stored."""
    if token.isascii():
        return token.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", token).casefold())


class NameIndex:
    """Finds the names of many entries at once, the longest first, whole words only.

    A trailing possessive ('s, ’s) does not hide a name. Cost follows the length of the text,
    not the number of names.
    """

    def __init__(self, names: Mapping[int, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        for key, variants in names.items():
            for name in variants:
                folded = tuple(token for token, _, _ in _tokens(name))
                if folded:
                    self._by_first[folded[0]].append((folded, key))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """All mentions in `[start, end)` in text order; none overlaps another."""
        tokens = _tokens(text, start, end)
        found: list[Mention] = []
        at = 0
        while at < len(tokens):
            match = self._longest_at(tokens, at)
            if match is None:
                at += 1
                continue
            length, key = match
            found.append(Mention(key, tokens[at][1], tokens[at + length - 1][2]))
            at += length
        return found

    def _longest_at(
        self, tokens: Sequence[tuple[str, int, int]], at: int
    ) -> tuple[int, int] | None:
        for name, key in self._by_first.get(tokens[at][0], ()):
            if tuple(token for token, _, _ in tokens[at : at + len(name)]) == name:
                return len(name), key
        return None
