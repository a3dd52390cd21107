"""What the names of files say of their articles, by a pattern such as `{date}_{outlet}_{title}`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.model.phrase import Refused
from core.model.proposal import ArticleField, Found, Proposal
from core.text.days import day_of_name

_FIELDS = {
    "title": ArticleField.TITLE,
    "outlet": ArticleField.OUTLET,
    "author": ArticleField.AUTHOR,
    "date": ArticleField.PUBLISHED,
    "language": ArticleField.LANGUAGE,
}
ANYTHING = "any"
"""The name of a part that says nothing of interest, such as a number."""
_PLACE = re.compile(r"\{(\w+)\}")
_DAY = re.compile(r"\d{4}-?\d\d-?\d\d|\d{4}_\d\d_\d\d|\d\d?\.\d\d?\.\d{4}")
_LANGUAGE = re.compile("[A-Za-z]{2}")
_LONGEST_PATTERN, _LONGEST_NAME = 200, 300
"""Code points; no file system keeps a name that is as long."""
_MOST_LOOKED_AT = 200
_ENOUGH = 0.8
_OFFERED = (
    "{date}_{outlet}_{title}", "{date} - {outlet} - {title}", "{outlet}_{date}_{title}",
    "{outlet} - {date} - {title}", "{date}_{title}", "{date}-{title}", "{date} {title}",
    "{outlet}_{date}", "{outlet}-{date}", "{title}_{date}", "{date}_{any}", "{date}",
)  # fmt: skip


@dataclass(frozen=True)
class NamePattern:
    """`template` names the parts of a file's name, its ending left out."""

    template: str

    @classmethod
    def of(cls, template: str) -> "NamePattern":
        """Refused, with the parts there are, where the template makes no sense."""
        named = _PLACE.findall(template)
        known = (*_FIELDS, ANYTHING)
        wrong = [name for name in named if name not in known]
        told = [name for name in named if name != ANYTHING]
        is_too_much = len(set(told)) < len(told) or len(template) > _LONGEST_PATTERN
        if wrong or not told or is_too_much or "}{" in template:
            raise Refused(
                "“{pattern}” is no pattern of file names; write each of these at most once, "
                "with other characters between them: {parts}.",
                pattern=template[:_LONGEST_PATTERN],
                parts=", ".join(f"{{{name}}}" for name in known),
            )
        return cls(template)

    @cached_property
    def _pieces(self) -> tuple[str, ...]:
        """What stands between the parts and the names of the parts, by turns."""
        return tuple(_PLACE.split(self.template))

    def proposals(self, stem: str) -> tuple[Proposal, ...]:
        """What the name says; nothing if it is not made so."""
        if len(stem) > _LONGEST_NAME:
            return ()
        parts = _taken_apart(self._pieces, stem)
        return () if parts is None else tuple(_proposals(parts))


def _taken_apart(pieces: tuple[str, ...], stem: str) -> dict[str, str] | None:
    """The parts of a name; None if it is not made so.

    As a regular expression would find them, but no piece is tried twice at one place: the time
    grows with the square of the name's length, not with a power that the pattern chooses.
    """
    hopeless: set[tuple[int, int]] = set()

    def from_here(number: int, at: int) -> dict[str, str] | None:
        if number == len(pieces):
            return {} if at == len(stem) else None
        if (number, at) in hopeless:
            return None
        for end in _ends(pieces[number], number % 2 == 1, stem, at):
            found = from_here(number + 1, end)
            if found is not None:
                return {pieces[number]: stem[at:end], **found} if number % 2 else found
        hopeless.add((number, at))
        return None

    return from_here(0, 0)


def _ends(piece: str, is_part: bool, stem: str, at: int) -> Iterable[int]:
    """Where a piece that begins at `at` may end, the likeliest first."""
    if not is_part:
        return (at + len(piece),) if stem.startswith(piece, at) else ()
    if piece in ("date", "language"):
        match = (_DAY if piece == "date" else _LANGUAGE).match(stem, at)
        return () if match is None else (match.end(),)
    line_end = stem.find("\n", at)
    last = len(stem) if line_end < 0 else line_end
    if piece == "title":
        return range(last, at, -1)
    return range(at if piece == ANYTHING else at + 1, last + 1)


def _proposals(parts: dict[str, str]) -> Iterator[Proposal]:
    for name, value in parts.items():
        if name == ANYTHING:
            continue
        if name == "date":
            day = day_of_name(value)
            if day is not None:
                yield Proposal(ArticleField.PUBLISHED, day.iso, Found.FILE_NAME)
        elif words := _words(value):
            yield Proposal(_FIELDS[name], words, Found.FILE_NAME)


def _words(value: str) -> str:
    """The words of a part, where signs stand for spaces."""
    spaced = value.replace("_", " ").strip()
    return " ".join((spaced if " " in spaced else spaced.replace("-", " ")).split())


def guessed_pattern(stems: Sequence[str]) -> NamePattern | None:
    """The first common pattern that most of the names are made by, for the analyst to confirm."""
    looked_at = list(stems[:_MOST_LOOKED_AT])
    for template in _OFFERED:
        pattern = NamePattern(template)
        fitting = sum(_names_a_day(pattern, stem) for stem in looked_at)
        if looked_at and fitting >= _ENOUGH * len(looked_at):
            return pattern
    return None


def _names_a_day(pattern: NamePattern, stem: str) -> bool:
    return any(p.field is ArticleField.PUBLISHED for p in pattern.proposals(stem))
