"""What the names of files say of their articles, by a pattern such as `{date}_{outlet}_{title}`."""

import re
from collections.abc import Iterator, Sequence
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
_DAY = r"\d{4}-?\d\d-?\d\d|\d{4}_\d\d_\d\d|\d\d?\.\d\d?\.\d{4}"
_PARTS = {"date": _DAY, "language": "[A-Za-z]{2}", "title": ".+", ANYTHING: ".*?"}
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
        if wrong or not told or len(set(told)) < len(told) or "}{" in template:
            raise Refused(
                "“{pattern}” is no pattern of file names; write each of these at most once, "
                "with other characters between them: {parts}.",
                pattern=template,
                parts=", ".join(f"{{{name}}}" for name in known),
            )
        return cls(template)

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        pieces = _PLACE.split(self.template)
        parts = [
            re.escape(piece) if number % 2 == 0 else _group(piece)
            for number, piece in enumerate(pieces)
        ]
        return re.compile("".join(parts))

    def proposals(self, stem: str) -> tuple[Proposal, ...]:
        """What the name says; nothing if it is not made so."""
        match = self._expression.fullmatch(stem)
        if match is None:
            return ()
        return tuple(_proposals(match.groupdict()))


def _group(name: str) -> str:
    pattern = _PARTS.get(name, ".+?")
    return f"(?:{pattern})" if name == ANYTHING else f"(?P<{name}>{pattern})"


def _proposals(parts: dict[str, str]) -> Iterator[Proposal]:
    for name, value in parts.items():
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
