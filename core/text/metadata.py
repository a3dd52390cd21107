"""What a text says about itself: title, outlet, author, date, address. Nothing is cut out of it."""

import re
from collections.abc import Iterator

from core.model.proposal import ArticleField, Found, Proposal
from core.text.days import day_in
from core.text.residue import is_of_a_page

_KEYS = {
    ArticleField.SOURCE_URL: "source link|source|original link|link|url|quelle",
    ArticleField.AUTHOR: "writer|author|by|byline|autorin|autor|von|auteur|par",
    ArticleField.PUBLISHED: (
        "publish date|publication date|published(?: on| at)?|posted(?: on)?|date"
        "|veröffentlicht(?: am)?|datum|publié(?: le)?"
    ),
    ArticleField.OUTLET: "outlet|newspaper|publication|publisher|zeitung|journal",
    ArticleField.TITLE: "title|headline|titel|titre",
}
_TRAILERS = {
    field: re.compile(rf"\s{{0,9}}(?:{keys})\s{{0,3}}:\s{{0,9}}(?P<value>\S.*)", re.IGNORECASE)
    for field, keys in _KEYS.items()
}
_NAME = r"[^\W\d_][\w.'’-]*"
_BYLINE = re.compile(
    rf"by\s(?P<value>{_NAME}(?:\s{_NAME}){{1,3}}(?:(?:,\s|\sand\s){_NAME}(?:\s{_NAME}){{1,3}}){{0,4}})",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^\W\d_.'’ /-]{1,30}(?:[ ./'’-]{1,2}[^\W\d_]{1,30}){0,4}"
    r"(?:,\s[^\W\d_]{2,30}\.?(?:\s[^\W\d_]{2,30})?)?)"
    r"(?:,\s(?P<day>[^\W\d_]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\.?\s[^\W\d_]{3,9}(?:\s\d{4})?))?"
    r"(?:\s\((?P<agency>[^\W\d_][\w .&-]{1,30})\))?\s?(?:—|–|--|-)\s"
)
_AGENCY_NAMES = (
    "afp|agence france-presse|ani|ansa|ap|associated press|the associated press|apa|belga|bloomberg"
    "|bns|dpa|efe|ians|interfax|itar-tass|kyodo|kyodo news|pap|pti|reuters|ria novosti|sputnik|tass"
    "|the canadian press|thomson reuters|ukrinform|upi|xinhua|yonhap"
)
_AGENCIES = frozenset(_AGENCY_NAMES.split("|"))
_SYNDICATION = re.compile(
    r"(?:\b(?:was|were)\s)?(?:\b(?:originally|first)\s(?:published|appeared)|\bappeared\sfirst"
    r"|\brepublished(?:\swith\spermission)?|\bsyndicated)\s(?:on|in|by|at|from)\s"
    r"(?P<value>[^\s.,;:()](?:[^\s.,;:()]|[ .](?=[^\s.,;:()])){1,60})",
    re.IGNORECASE,
)
_OUTLET_ENDS = re.compile(r"\s(?:on|in|at|and|under|with|as|here)\s.*|\son$", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"]+")
_FIRST, _TOP, _LAST = 10, 5, 12
_LONGEST_TITLE, _LONGEST_TRAILER, _LONGEST_NAME = 200, 2000, 80
_CANDIDATES, _LONGEST_KEY = 3, 40
_LEAST_WORDS, _MOST_OF_A_SECTION = 3, 4
"""Words of a headline that stands before the name of a section, and of that name."""
_SYNDICATED = ("ublished", "ppeared", "yndicated")
"""What a line of syndication has in it, whatever its capitals at the beginnings of words."""


def proposals_in(text: str) -> Iterator[Proposal]:
    """What the first and the last lines tell, the likeliest of each field first."""
    first = list(_first_lines(text))
    top = first[:_TOP]
    last = [line for line in _last_lines(text) if line[0] > top[-1][0]]
    edges = [(start, line) for start, line in top + last if len(line) <= _LONGEST_TRAILER]
    yield from _title(first)
    for start, line in edges:
        yield from _trailer(start, line)
    for start, line in first:
        yield from _byline(start, line)
    for start, line in edges:
        yield from _syndicated(start, line)
    for start, line in first:
        yield from _dateline(start, line)


_Line = tuple[int, str]


def _first_lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n", _FIRST)[:_FIRST]:
        yield start, line
        start += len(line) + 1


def _last_lines(text: str) -> Iterator[_Line]:
    lines = text.rsplit("\n", _LAST)[-_LAST:]
    start = len(text) - sum(map(len, lines)) - len(lines) + 1
    for line in lines:
        yield start, line
        start += len(line) + 1


def _title(lines: list[_Line]) -> Iterator[Proposal]:
    """The first of the text's first three lines that reads like a headline, not like a sentence."""
    told = [(start, line) for start, line in lines if line.strip()]
    candidates = [(start, line) for start, line in told if not is_of_a_page(line.strip())]
    for start, line in candidates[:_CANDIDATES]:
        bare = _without_section(line.strip())
        title = " ".join(bare[: 2 * _LONGEST_TITLE].split())
        if len(title) <= _LONGEST_TITLE and not title.endswith((".", ",", ";", ":")):
            low = start + line.index(bare)
            yield Proposal(ArticleField.TITLE, title, Found.TEXT, low, low + len(bare))
            return


def _without_section(line: str) -> str:
    """The headline before “| Section | Site”, which are shorter than it; else the whole line."""
    headline, *behind = line[: 2 * _LONGEST_TITLE].split(" | ")
    is_title = len(headline.split()) >= _LEAST_WORDS and all(
        0 < len(each.split()) <= _MOST_OF_A_SECTION and len(each) < len(headline) for each in behind
    )
    return headline.rstrip() if behind and is_title else line


def _trailer(start: int, line: str) -> Iterator[Proposal]:
    if ":" not in line[:_LONGEST_KEY]:
        return
    for field, pattern in _TRAILERS.items():
        match = pattern.match(line)
        if match is None:
            continue
        value = match["value"].rstrip()
        found = _stated(field, value)
        if found is not None:
            field, value, low, high = found
            at = start + match.start("value")
            yield Proposal(field, value, Found.TEXT, at + low, at + high)
        return


def _stated(field: ArticleField, value: str) -> tuple[ArticleField, str, int, int] | None:
    """What the value after a key says, and where in it; a source without address is an outlet."""
    match field:
        case ArticleField.SOURCE_URL:
            url = _URL.search(value)
            if url is not None:
                return field, url.group(), *url.span()
            field = ArticleField.OUTLET
        case ArticleField.PUBLISHED:
            day = day_in(value)
            return None if day is None else (field, day.iso, day.start, day.end)
    longest = _LONGEST_TITLE if field is ArticleField.TITLE else _LONGEST_NAME
    return (field, _in_one(value), 0, len(value)) if len(value) <= longest else None


def _byline(start: int, line: str) -> Iterator[Proposal]:
    if len(line) > _LONGEST_TITLE:
        return
    bare = line.strip()
    if bare[:2] not in ("By", "BY") or len(bare) > _LONGEST_NAME:
        return
    match = _BYLINE.fullmatch(bare)
    names = [] if match is None else re.split(r",?\s(?:and\s)?", match["value"])
    if match is not None and all(name[0].isupper() or len(name) <= 3 for name in names):
        low = start + line.index(bare) + match.start("value")
        value = match["value"]
        yield Proposal(ArticleField.AUTHOR, _in_one(value), Found.TEXT, low, low + len(value))


def _in_one(value: str) -> str:
    """With one blank where more white space stands between words."""
    return " ".join(value.split())


def _syndicated(start: int, line: str) -> Iterator[Proposal]:
    match = _SYNDICATION.search(line) if any(word in line for word in _SYNDICATED) else None
    if match is None:
        return
    outlet = _OUTLET_ENDS.sub("", match["value"]).rstrip()
    low = start + match.start("value")
    if not outlet.casefold().startswith(("http", "www")):
        told = _in_one(outlet)
        yield Proposal(ArticleField.OUTLET, told, Found.TEXT, low, low + len(outlet))
    rest = start + match.end()
    url, day = _URL.search(line), day_in(line[match.start() :])
    if url is not None:
        low, value = start + url.start(), url.group().rstrip(".,;)")
        yield Proposal(ArticleField.SOURCE_URL, value, Found.TEXT, low, low + len(value))
    if day is not None:
        rest = start + match.start()
        low, high = rest + day.start, rest + day.end
        yield Proposal(ArticleField.PUBLISHED, day.iso, Found.TEXT, low, high, is_sure=False)


def _dateline(start: int, line: str) -> Iterator[Proposal]:
    """The agency and the full date of `CITY, March 3, 2025 (Agency) —` before the first words."""
    beginning = line[:_LONGEST_TITLE]
    match = _DATELINE.match(beginning) if any(d in beginning for d in "(—–-,") else None
    if match is None:
        return
    if match["agency"]:
        low, high = start + match.start("agency"), start + match.end("agency")
        known = match["agency"].casefold() in _AGENCIES
        yield Proposal(ArticleField.OUTLET, match["agency"], Found.TEXT, low, high, is_sure=known)
    day = day_in(match["day"] or "")
    if day is not None:
        low = start + match.start("day")
        yield Proposal(ArticleField.PUBLISHED, day.iso, Found.TEXT, low + day.start, low + day.end)
