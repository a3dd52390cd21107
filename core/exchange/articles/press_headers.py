"""The header of an article as press databases write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.model.proposal import ArticleField, Found, Proposal
from core.text.days import day_in

_LINES, _LONGEST = 60, 600
_KEYED = re.compile(r"[ \t]*([A-Za-z][A-Za-z-]{2,20})[ \t]*:[ \t]*(\S.*)")
_KEYS = {
    "headline": ArticleField.TITLE,
    "title": ArticleField.TITLE,
    "byline": ArticleField.AUTHOR,
    "author": ArticleField.AUTHOR,
    "url": ArticleField.SOURCE_URL,
    "language": ArticleField.LANGUAGE,
}
_BODY = {"length", "body", "dateline", "section", "byline", "highlight"}
_CODED = re.compile(
    r"(HD|BY|PD|SN|LA|CR|WC|ET|SC|PG|ED|VOL|CY|SE|CLM|LP|TD|CO|IN|NS|RE|PUB|AN)(?:[ \t]+(.*))?"
)
_CODES = {
    "HD": ArticleField.TITLE,
    "BY": ArticleField.AUTHOR,
    "PD": ArticleField.PUBLISHED,
    "SN": ArticleField.OUTLET,
    "LA": ArticleField.LANGUAGE,
}
_BY = re.compile(r"(?:by|von|par)\s+", re.IGNORECASE)
_WORDS = re.compile(r"\d[\d,.]{0,8} words", re.IGNORECASE)
_TIME = re.compile(r"\d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?(?: [A-Z]{2,4})?", re.IGNORECASE)
_EDITION = re.compile(
    r".*\b(?:edition|final|[A-Z]{3,4} time|section|correction appended|web)\b.*"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\.?|\d\d?:\d\d.*|copyright\b.*",
    re.IGNORECASE,
)
_CENTRED = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its words, where they begin, and how far they are indented."""

    words: str
    start: int
    indent: int

    def proposal(self, field: ArticleField, low: int = 0, high: int | None = None) -> Proposal:
        high = len(self.words) if high is None else high
        start = self.start + low
        return Proposal(field, self.words[low:high], Found.EXPORT, start, self.start + high)


def proposals_of(section: str) -> Iterator[Proposal]:
    """What the header tells, the surer first; places are those of `section`."""
    lines = list(_lines_of(section))
    codes = list(_coded(lines))
    if any(p.field is ArticleField.TITLE for p in codes):
        yield from codes
        return
    yield from _keyed(lines)
    counted = next((n for n, line in enumerate(lines) if _WORDS.fullmatch(line.words)), None)
    if counted is not None:
        yield from _by_word_count(lines, counted)
    else:
        yield from _by_date(lines)


def _lines_of(section: str) -> Iterator[_Line]:
    start = 0
    for raw in section.split("\n", 4 * _LINES)[: 4 * _LINES]:
        words = raw.strip()
        if words and len(words) <= _LONGEST:
            indent = raw.index(words[0])
            yield _Line(words, start + indent, indent)
        start += len(raw) + 1


def _coded(lines: list[_Line]) -> Iterator[Proposal]:
    """`HD`, `BY`, `PD`, `SN`, `LA` at the beginnings of lines, or alone on the line before."""
    for number, line in enumerate(lines):
        match = _CODED.fullmatch(line.words)
        field = None if match is None else _CODES.get(match[1])
        if match is None or field is None:
            continue
        if match[2]:
            parts = [line.proposal(field, match.start(2))]
        else:
            following = lines[number + 1 : number + 2]
            parts = [next_line.proposal(field) for next_line in following]
        for part in parts:
            yield from _dated(part) if field is ArticleField.PUBLISHED else (_without_by(part),)


def _keyed(lines: list[_Line]) -> Iterator[Proposal]:
    """`BYLINE: …` and the like; the load date may differ from the day of publication."""
    for line in lines:
        match = _KEYED.fullmatch(line.words)
        key = "" if match is None else match[1].casefold()
        if match is not None and (field := _KEYS.get(key)):
            yield _without_by(line.proposal(field, match.start(2)))


def _by_word_count(lines: list[_Line], counted: int) -> Iterator[Proposal]:
    """Title, perhaps the author, `300 words`, day, perhaps the time, outlet."""
    before, after = lines[:counted], lines[counted + 1 : counted + 4]
    if before:
        yield before[0].proposal(ArticleField.TITLE)
    if len(before) > 1 and (_BY.match(before[-1].words) or len(before[-1].words.split()) <= 4):
        yield _without_by(before[-1].proposal(ArticleField.AUTHOR))
    if after and day_in(after[0].words):
        yield from _dated(after[0].proposal(ArticleField.PUBLISHED))
        named = [line for line in after[1:] if not _TIME.fullmatch(line.words)]
        if named:
            yield named[0].proposal(ArticleField.OUTLET)


def _by_date(lines: list[_Line]) -> Iterator[Proposal]:
    """Outlet, day, title; or title, outlet, day: the line with the day tells which."""
    header = lines[:_LINES]
    first_key = next((n for n, line in enumerate(header) if _is_key(line)), len(header))
    dated = next((n for n, line in enumerate(header[:first_key]) if day_in(line.words[:60])), None)
    if dated is None or dated == 0:
        return
    yield from _dated(header[dated].proposal(ArticleField.PUBLISHED))
    if dated == 1:
        yield header[0].proposal(ArticleField.OUTLET)
        titles = (
            line for line in header[dated + 1 : first_key]
            if line.indent < _CENTRED and not _EDITION.fullmatch(line.words)
        )  # fmt: skip
        for line in list(titles)[:1]:
            yield line.proposal(ArticleField.TITLE)
    else:
        yield header[dated - 1].proposal(ArticleField.OUTLET)
        yield header[0].proposal(ArticleField.TITLE)


def _is_key(line: _Line) -> bool:
    match = _KEYED.fullmatch(line.words)
    return line.words.casefold() == "body" or (match is not None and match[1].casefold() in _BODY)


def _dated(part: Proposal) -> Iterator[Proposal]:
    day = day_in(part.value)
    if day is not None and part.start is not None:
        low, high = part.start + day.start, part.start + day.end
        yield Proposal(part.field, day.iso, part.found, low, high)


def _without_by(part: Proposal) -> Proposal:
    match = _BY.match(part.value) if part.field is ArticleField.AUTHOR else None
    if match is None or part.start is None:
        return part
    return Proposal(
        part.field, part.value[match.end() :], part.found, part.start + match.end(), part.end
    )
