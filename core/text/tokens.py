"""Tokens: words, numbers and single signs, as programs that learn take a text apart."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import regex

# To `\X`, signs such as that of an Arabic number are one with what follows, be it a blank.
_SIGN = r"(?:\p{GCB=Prepend}+(?=\s)|\X)"
_TOKEN = regex.compile(
    r"(?P<space>[\s\x1c-\x1f]+)"
    rf"|(?=[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Thai}}\p{{Lao}}\p{{Khmer}}\p{{Myanmar}}]){_SIGN}"
    rf"|(?:(?=[\p{{L}}\p{{N}}_]){_SIGN}|(?<=\p{{N}})[.,](?=\p{{N}}))+"
    rf"|{_SIGN}"
)


class Token(NamedTuple):
    """A half-open range of code points. `spaced`: one blank follows, which is in no token."""

    start: int
    end: int
    is_space: bool
    spaced: bool


def tokens_of(text: str) -> list[Token]:
    """All of the text: tokens, and the blanks after those that are `spaced`, make it up.

    What a reader sees as one character is never cut. Scripts without blanks between words are
    taken apart by character. White space other than one blank between two tokens is a token.
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        is_space = match["space"] is not None
        if is_space and found and not found[-1].is_space and text[start] == " ":
            found[-1] = found[-1]._replace(spaced=True)
            start += 1
        if start < end:
            found.append(Token(start, end, is_space, False))
    return found


class TokenPlaces:
    """Which tokens a range of code points touches."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._starts = [token.start for token in tokens]
        self._ends = [token.end for token in tokens]

    def touched(self, start: int, end: int) -> tuple[int, int]:
        """The first token and the one after the last that share a character with the range.

        A blank that is in no token counts to the one before it.
        """
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return (first, last) if first < last else (last - 1, last)


class NearbyTokens:
    """Tokens of a text as `tokens_of` has them, of which only the words that are asked for are
    taken apart: white space always ends a token, so that what stands between blanks is by itself.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[int, tuple[list[int], list[int]]] = {}

    def at(self, place: int) -> tuple[int, int]:
        """Where the token begins and ends that has this character, which is no white space."""
        begin = self._text.rfind(" ", 0, place) + 1
        starts, ends = self._known.get(begin) or self._taken_apart(begin, place)
        number = bisect_right(starts, place) - 1
        return starts[number], ends[number]

    def _taken_apart(self, begin: int, place: int) -> tuple[list[int], list[int]]:
        """Up to the next blank, which is looked at as well: a sign may depend on it."""
        end = self._text.find(" ", place) + 1 or len(self._text)
        matches = _TOKEN.finditer(self._text, begin, end)
        found = [match.span() for match in matches if match["space"] is None]
        self._known[begin] = [start for start, _ in found], [stop for _, stop in found]
        return self._known[begin]

    def fits(self, start: int, end: int) -> bool:
        """Whether a range begins where a token does, and ends where one does."""
        return self._begins(start) and self._ends(end)

    def _begins(self, place: int) -> bool:
        text = self._text
        if not text[place].isspace():
            return self.at(place)[0] == place
        first = self._first_of_space(place)
        absorbed = first > 0 and text[first] == " "
        return place == first + absorbed

    def _ends(self, place: int) -> bool:
        text = self._text
        if not text[place - 1].isspace():
            return self.at(place - 1)[1] == place
        if place < len(text) and text[place].isspace():
            return False
        first = self._first_of_space(place - 1)
        absorbed = first > 0 and text[first] == " "
        return place > first + absorbed

    def _first_of_space(self, place: int) -> int:
        """Where the white space begins that has this character."""
        return len(self._text[: place + 1].rstrip())
