"""Exports of press databases (Nexis, Factiva): one text that holds many articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.exchange.articles.press_headers import proposals_of
from core.model.proposal import Proposal

_BEGINNING = re.compile(
    r"^[ \t]*(?:Document \d{1,6} (?:of|von|de) \d{1,6}"
    r"|\d{1,6} (?:of|von|de) \d{1,6} DOCUMENTS?)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE | re.IGNORECASE)
_FACTIVA_END = re.compile(r"^(?:AN[ \t]+)?Document [A-Za-z]{2,10}0\w{12,30}[ \t]*$", re.MULTILINE)
_LOADED = re.compile(r"^[ \t]*Load-Date:.*(?:\n[ \t]*\S.*){0,8}$", re.MULTILINE | re.IGNORECASE)
_HEADER = re.compile(
    r"^[ \t]*(?:(?:LENGTH|BYLINE|LOAD-DATE|SECTION|DATELINE|HEADLINE|BODY)[ \t]*:|Body[ \t]*$"
    r"|(?:HD|PD|SN|LP|TD)[ \t]+\S|\d[\d,.]{0,8} words[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_MARKED = (
    "\nEnd of Document", "\nEND OF DOCUMENT", "\nLoad-Date:", "\nLOAD-DATE:", "\nDocument ",
    "\nAN ", "DOCUMENTS", "\nAN\n", "\nDOCUMENT ",
)  # fmt: skip
"""One of these stands in every export."""
_SHORTEST = 150
"""How many characters an article of an export has on average at the least; its header has more."""


@dataclass(frozen=True, slots=True)
class Section:
    """One article of an export: `text[start:end]`, and what its header says in places of `text`."""

    text: str
    line: int
    proposals: tuple[Proposal, ...]


def is_export(text: str) -> bool:
    """Whether the text holds articles with the headers and ends that press databases write."""
    return bool(_ranges(text))


def sections_of(text: str) -> list[Section]:
    """Each article of an export, without the lines that stand between two; none of another text."""
    return list(_sections(text))


def left_over(text: str) -> int:
    """How many letters of an export stand outside its articles, as those of a list of contents."""
    rest, seen = [], 0
    for start, end in _ranges(text):
        rest.append(text[seen:start])
        seen = end
    rest.append(text[seen:])
    bare = _END.sub("", _BEGINNING.sub("", "\n".join(rest)))
    return sum(map(str.isalpha, bare))


def _sections(text: str) -> Iterator[Section]:
    line, seen = 1, 0
    for start, end in _ranges(text):
        line += text.count("\n", seen, start)
        seen = start
        section = text[start:end]
        yield Section(section, line, tuple(proposals_of(section)))


def _ranges(text: str) -> list[tuple[int, int]]:
    if not any(word in text for word in _MARKED):
        return []
    for marks in (_by_beginnings, _by_ends):
        found = [_trimmed(text, start, end) for start, end in marks(text)]
        found = [(start, end) for start, end in found if start < end]
        if len(found) * _SHORTEST > len(text):
            continue
        if any(_HEADER.search(text, start, end) for start, end in found):
            return found
    return []


def _by_beginnings(text: str) -> list[tuple[int, int]]:
    marks = list(_BEGINNING.finditer(text))
    nexts = [*(mark.start() for mark in marks[1:]), len(text)]
    return [(mark.end(), end) for mark, end in zip(marks, nexts, strict=False)]


def _by_ends(text: str) -> list[tuple[int, int]]:
    """Cut at the last lines of articles; of a lone load date, only if there are several."""
    for pattern, fewest, is_part in ((_END, 1, False), (_FACTIVA_END, 1, True), (_LOADED, 2, True)):
        marks = list(pattern.finditer(text))
        if len(marks) >= fewest:
            starts = [0, *(mark.end() for mark in marks[:-1])]
            return [
                (start, mark.end() if is_part else mark.start())
                for start, mark in zip(starts, marks, strict=True)
            ]
    return []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without white lines at both ends, and without an end mark that stands last."""
    inner = text[start:end]
    ends = list(_END.finditer(inner))
    if ends and not inner[ends[-1].end() :].strip():
        inner = inner[: ends[-1].start()]
    bare = inner.rstrip()
    blank = len(bare) - len(bare.lstrip())
    first_line = bare.rfind("\n", 0, blank) + 1
    return start + first_line, start + len(bare)
