"""What a text says about itself: title, source, author, date. Nothing is cut out of it."""

import re
from dataclasses import dataclass
from datetime import date

_TRAILER = re.compile(
    r"^\s*(?P<key>source link|source|writer|author|by|publish date|published(?: on)?|date)"
    r"\s*:\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
_ISO_DATE = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_URL = re.compile(r"https?://[^\s<>\"]+")
_LONGEST_TITLE, _LONGEST_TRAILER = 200, 2000
_RESIDUE = re.compile(r"^\[ad_\d+\]$|^(?:world )?news$|^advertisement$", re.IGNORECASE)


@dataclass(frozen=True)
class FoundMetadata:
    title: str
    author: str | None = None
    published: str | None = None
    source_url: str | None = None


def found_in(text: str, fallback_title: str) -> FoundMetadata:
    """Title from the first lines; author, date, source from `Key : value` lines near the ends."""
    first, last = text.split("\n", 10)[:10], text.rsplit("\n", 12)[-12:]
    author = published = source_url = None
    for line in first[:5] + last:
        match = _TRAILER.match(line) if len(line) <= _LONGEST_TRAILER else None
        if match is None:
            continue
        key, value = match["key"].lower(), match["value"].rstrip()
        if key.startswith("source") and (url := _URL.search(value)):
            source_url = source_url or url.group()
        elif key in ("writer", "author", "by") and len(value) <= 80:
            author = author or value
        elif key.startswith(("publish", "date")):
            published = published or iso_date(value)
    return FoundMetadata(_title(first, fallback_title), author, published, source_url)


def iso_date(value: str) -> str | None:
    """The first real ISO date in `value`, else None."""
    match = _ISO_DATE.search(value)
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return None


def _title(lines: list[str], fallback: str) -> str:
    """The first of the text's first three lines that reads like a headline, not like a sentence."""
    candidates = [" ".join(line[: 2 * _LONGEST_TITLE].split()) for line in lines]
    candidates = [line for line in candidates if line and not _RESIDUE.match(line)]
    for line in candidates[:3]:
        if len(line) <= _LONGEST_TITLE and not line.endswith((".", ",", ";", ":")):
            return line
    return fallback
