"""Which commands a few letters mean, the likeliest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.candidates import FUZZY_CUTOFF, plain

ENOUGH = 3
"""So many matches to the letter, and typing errors are not looked for."""


@dataclass(frozen=True)
class Findable:
    """What a command is searched by: its name, other names, and more that may lead to it."""

    name: str
    more: str = ""
    also: str = ""

    @cached_property
    def words(self) -> list[str]:
        return plain(self.name).split()

    @cached_property
    def line(self) -> str:
        return " " + " ".join(self.words)

    @cached_property
    def other_line(self) -> str:
        return f" {plain(self.also)}"

    @cached_property
    def whole(self) -> str:
        return f"{self.line}{self.other_line} {plain(self.more)}"

    @cached_property
    def all_words(self) -> list[str]:
        return [*self.words, *self.other_line.split()]

    @cached_property
    def initials(self) -> str:
        return "".join(word[0] for word in self.words)


def ranked(query: str, commands: Sequence[Findable]) -> list[int]:
    """Places of the commands that the query fits, best first; what fits alike keeps its order.

    Typing errors are looked for only where little fits to the letter.
    """
    found = fitting(query, commands)
    if len(found) >= ENOUGH:
        return found
    return list(dict.fromkeys([*found, *alike(query, commands)]))


def fitting(query: str, commands: Sequence[Findable]) -> list[int]:
    """As `ranked`, to the letter."""
    wanted = plain(query)
    if not wanted:
        return list(range(len(commands)))
    found: dict[int, None] = {}
    for fits in _tiers(wanted):
        for place, command in enumerate(commands):
            if fits(command):
                found.setdefault(place)
    return list(found)


def _tiers(wanted: str) -> list[Callable[[Findable], bool]]:
    """Classes of matches, the best first."""
    words = wanted.split()
    letters = wanted.replace(" ", "")
    return [
        lambda command: command.line.startswith(f" {wanted}"),
        lambda command: f" {wanted}" in command.line,
        lambda command: all(f" {word}" in command.line for word in words),
        lambda command: command.initials.startswith(letters),
        lambda command: all(word in command.line for word in words),
        lambda command: all(f" {word}" in command.other_line for word in words),
        lambda command: all(f" {word}" in command.whole for word in words),
        lambda command: len(letters) > 2 and _are_beginnings(letters, command.words),
    ]


def _are_beginnings(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are what some of the words begin with, in their order: “nexdra”."""
    if not letters:
        return True
    for place, word in enumerate(words):
        for length in range(1, len(word) + 1):
            if not letters.startswith(word[:length]):
                break
            if _are_beginnings(letters[length:], words[place + 1 :]):
                return True
    return False


def alike(query: str, commands: Sequence[Findable]) -> list[int]:
    """Commands in whose names each word stands but for typing errors, the likest first."""
    from rapidfuzz import fuzz  # loads in some 30 ms, and few sessions need it

    wanted = plain(query)
    if not wanted:
        return []
    scores = []
    for place, command in enumerate(commands):
        score = min(
            max(fuzz.ratio(word, other) for other in _as_long(word, command.all_words))
            for word in wanted.split()
        )
        if score >= FUZZY_CUTOFF:
            scores.append((-score, place))
    return [place for _, place in sorted(scores)]


def _as_long(word: str, others: Sequence[str]) -> list[str]:
    """The other words, and their beginnings of the word's length, which may be half typed."""
    return [*others, *(other[: len(word)] for other in others if len(word) > 2)] or [""]
