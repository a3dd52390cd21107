"""Which commands a few letters mean, the likeliest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.candidates import plain

ENOUGH = 1
"""So many matches to the letter, and typing errors are not looked for: there is none."""
_FORGIVEN, _FORGIVEN_HALF_TYPED = ((8, 2), (3, 1)), ((8, 2), (5, 1))
"""From so many letters on, so many typing errors are forgiven."""
_SHORT = 3


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

    Typing errors are looked for only where nothing fits to the letter.
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
    wanted = plain(query).split()
    found = []
    for place, command in enumerate(commands):
        likenesses = [_likeness(word, command) for word in wanted]
        if likenesses and None not in likenesses:
            found.append((sorted(each for each in likenesses if each)[::-1], place))
    return [place for _, place in sorted(found)]


def _likeness(word: str, command: Findable) -> tuple[int, int] | None:
    """How many typing errors at least, and where: in a word of the name, of the other names, or
    in what begins one and may be half typed. None if too many for so short a word.
    """
    names, others = command.words, command.other_line.split()
    begun = [each[: len(word) + more] for each in (*names, *others) for more in (0, 1)]
    found = []
    for where, (candidates, forgiven) in enumerate(
        ((names, _FORGIVEN), (others, _FORGIVEN), (begun, _FORGIVEN_HALF_TYPED))
    ):
        most = next((errors for length, errors in forgiven if len(word) >= length), 0)
        found += [(errors, where) for each in candidates if (errors := _errors(word, each)) <= most]
    return min(found, default=None)


def _errors(word: str, other: str) -> int:
    """How many letters are wrong, missing, too many or exchanged.

    Few mistype where a word begins, unless they exchange its first two letters; and a word of
    three letters is like no other of three.
    """
    from rapidfuzz.distance import OSA  # loads in some 30 ms, and few sessions need it

    begins_alike = other[0] == word[0] or other[:2] == word[1::-1]
    is_comparable = word == other or len(word) > _SHORT or len(other) == len(word) + 1
    return OSA.distance(word, other) if begins_alike and is_comparable else len(word)
